### How numbers are written, by CLDR. A country that writes them otherwise has a file of its own (locales/es-MX/format).

# Between whole and decimals, and between groups of three digits.
number-decimal = ,
number-group = { "." }
# The fewest digits before the decimal mark that are grouped.
number-grouped-from = 5
