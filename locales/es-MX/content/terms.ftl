### México. ProMéxico closed in 2019; the Secretaría de Economía does its part.

-tax-id = RFC
-tax-agency = agencia tributaria (SAT)
-single-window = ventanilla única (VUCEM)
-customs = aduana (ANAM)
-promotion-agency = oficina de promoción (Secretaría de Economía)
-small-business = mipyme
-small-businesses = mipymes
-currency = moneda (el peso)
