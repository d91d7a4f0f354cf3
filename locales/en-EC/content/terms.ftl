### Ecuador.

-tax-id = tax number (RUC)
-tax-agency = tax agency (SRI)
-single-window = single window (VUE)
-customs = customs (SENAE)
-promotion-agency = promotion office (Ministerio de Producción)
-currency = currency (the dollar)
-vat = VAT (IVA)
