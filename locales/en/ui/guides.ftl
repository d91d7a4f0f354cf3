### Guides and price sheets.

guides-title = Guides
guides-lead = Short readings for the next step, and sheets to find out what to charge.
guides-first = Begin with these
guides-topics = By subject
guides-methods = More ways to sell
guides-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
guides-back = Back
guides-home-note = Short readings and price sheets.
guides-sheets = Price sheets
guides-sheets-lead = Put in your own quotations and Rumbo works it out. You can have several, by product and by market.
guides-sheets-empty = This company's sheets will be here.
guides-sheets-no-company = Sheets are kept with a company. Begin a diagnosis and you can fill them in; meanwhile, see an example.
guides-sheet-start = Begin this sheet
guides-sheet-example = See an example
guides-company = For which company
guides-company-none = Choose a company

guide-of-topic = Read the guide on this subject
guide-steps = What to do
guide-mistakes = What to avoid
guide-actions = Actions that put it to work
guide-see-roadmap = See the roadmap
guide-words = Words explained
guide-sheet = Work it out
guide-sources = Where it comes from
guide-source-open = Open the source
guide-previous = Previous
guide-next = Next

worksheet-name = Name of this sheet
worksheet-name-help = For example, the product and the market.
worksheet-currency = Currency
worksheet-currency-help = A single one for the whole sheet, such as dollars.
worksheet-zero = If something costs you nothing, write 0. Enter goes to the next line.
worksheet-show-example = Show an example beside it
worksheet-hide-example = Take the example away
worksheet-example = Invented example
worksheet-example-lead = The figures are invented: they show how it is filled in.
worksheet-result = Result
worksheet-not-kept = The last change was not kept.
worksheet-copy = Copy the sheet
worksheet-remove = Remove the sheet
worksheet-remove-title = Remove { $name }?
worksheet-remove-text = This removes the sheet with its figures. It cannot be undone. The PDFs that you saved are not removed.
worksheet-remove-keep = Keep it
worksheet-paper = Paper
