### Perú.

-tax-id = tax number (RUC)
-tax-agency = tax agency (SUNAT)
-single-window = single window (VUCE)
-customs = customs (SUNAT)
-promotion-agency = promotion agency (PROMPERÚ)
-currency = currency (the sol)
-vat = VAT (IGV)
