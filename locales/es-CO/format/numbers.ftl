number-grouped-from = 4
