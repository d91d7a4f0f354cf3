### Colombia.

-tax-id = tax number (NIT)
-tax-agency = tax agency (DIAN)
-single-window = single window (VUCE)
-customs = customs (DIAN)
-promotion-agency = promotion agency (ProColombia)
-currency = currency (the peso)
-vat = VAT (IVA)
