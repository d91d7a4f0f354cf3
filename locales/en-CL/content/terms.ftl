### Chile.

-tax-id = tax number (RUT)
-tax-agency = tax agency (SII)
-single-window = single window (SICEX)
-promotion-agency = promotion agency (ProChile)
-currency = currency (the peso)
-vat = VAT (IVA)
