### Chile.

-tax-id = RUT
-tax-agency = agencia tributaria (SII)
-single-window = ventanilla única (SICEX)
-promotion-agency = agencia de promoción (ProChile)
-currency = moneda (el peso)
