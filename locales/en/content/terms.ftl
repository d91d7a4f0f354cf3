### Words that differ by country, as in "your { -tax-id }". See locales/es/content/terms.ftl.

-tax-id = tax number
-tax-agency = tax agency
-single-window = single window
-customs = customs
-promotion-agency = export promotion agency
-small-business = small business
-small-businesses = small businesses
-currency = currency
-vat = VAT
