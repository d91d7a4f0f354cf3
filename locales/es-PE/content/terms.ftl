### Perú.

-tax-id = RUC
-tax-agency = agencia tributaria (SUNAT)
-single-window = ventanilla única (VUCE)
-customs = aduana (SUNAT)
-promotion-agency = agencia de promoción (PROMPERÚ)
-small-business = mype
-small-businesses = mypes
-currency = moneda (el sol)
-vat = IGV
