### Words that a country says its own way. They stand inside other sentences, as in "su { -tax-id }".
### Each country lays a file of its own over this one (locales/es-PE/content/terms.ftl …); what it does not name stays.
### Every variant keeps the gender and the number that is noted here, so that what stands around it agrees.

# Masculine, with article: "el { -tax-id }", "su { -tax-id }".
-tax-id = número de contribuyente
# Feminine.
-tax-agency = agencia tributaria
# Feminine.
-single-window = ventanilla única
# Feminine. The customs of the company's own country.
-customs = aduana
# Feminine.
-promotion-agency = agencia de promoción de exportaciones
# Feminine.
-small-business = pyme
# Feminine, plural.
-small-businesses = pymes
# Feminine: "en su { -currency }".
-currency = moneda
# Masculine: "el { -vat }".
-vat = IVA
