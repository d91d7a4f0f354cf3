### How numbers are written, by CLDR.

number-decimal = { "." }
number-group = ,
number-grouped-from = 4
