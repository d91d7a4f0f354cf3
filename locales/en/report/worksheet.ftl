### Said on the screen of a cost sheet, and printed: what its lines are worth, and what is missing.

report-worksheet-kind = Price sheet
report-worksheet-metadata-title = { $name }, price sheet of { $company }
report-worksheet-foot = The company's own figures, not verified · { $date }
report-worksheet-what = What it works out
report-worksheet-company = Company
report-worksheet-currency = Currency
report-worksheet-filled-label = Figures filled in
report-worksheet-filled = { $filled } of { $inputs }
report-worksheet-line = Line
report-worksheet-origin = Where it comes from
report-worksheet-figure = Figure
report-worksheet-written = yours
report-worksheet-worked-out = worked out
report-worksheet-money = { $amount } { $currency }
report-worksheet-blank = not filled in
report-worksheet-missing = { $count ->
    [one] 1 figure is missing
   *[other] { $count } figures are missing
}
report-worksheet-no-result = no result: the percentages together must come to less than 100
report-worksheet-too-large = too large to be written
report-worksheet-note = Rumbo works with the figures that you filled in and does not check them. Confirm freight, charges and taxes with whoever collects them before you quote a price.
