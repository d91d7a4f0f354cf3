### México.

-tax-id = tax number (RFC)
-tax-agency = tax agency (SAT)
-single-window = single window (VUCEM)
-customs = customs (ANAM)
-promotion-agency = promotion office (Secretaría de Economía)
-currency = currency (the peso)
-vat = VAT (IVA)
