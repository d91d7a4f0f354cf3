number-decimal = { "." }
number-group = ,
number-grouped-from = 4
