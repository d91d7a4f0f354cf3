### Colombia.

-tax-id = NIT
-tax-agency = agencia tributaria (DIAN)
-single-window = ventanilla única (VUCE)
-customs = aduana (DIAN)
-promotion-agency = agencia de promoción (ProColombia)
-small-business = mipyme
-small-businesses = mipymes
-currency = moneda (el peso)
