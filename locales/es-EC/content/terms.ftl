### Ecuador. A decree of February 2026 dissolved PRO ECUADOR; its tasks went to the ministry.

-tax-id = RUC
-tax-agency = agencia tributaria (SRI)
-single-window = ventanilla única (VUE)
-customs = aduana (SENAE)
-promotion-agency = oficina de promoción (Ministerio de Producción)
-small-business = mipyme
-small-businesses = mipymes
-currency = moneda (el dólar)
