### The start: the first time, and what there is.

consent-title = Before you begin
consent-lead = Rumbo helps you to find out how ready your company is to sell online to another country.
consent-what-title = What it does
consent-what = You answer questions about your company. At the end you have a profile, a roadmap with dates and a PDF.
consent-time-title = How long it takes
consent-time = The express path, about 6 minutes. The full one, about 25. You can stop and go on whenever you like.
consent-data-title = Where your data stay
consent-data = On this computer. Rumbo does not connect to the internet and sends nothing to anyone. They are in a folder that you can copy or delete:
consent-limits-title = What you agree to
consent-limits = That Rumbo keeps what you answer on this computer. The result rests on what you declare. Nobody verifies it. It is not a credit rating and no programme requires it.
consent-accept = I agree, begin

home-title = Where is your company heading?
home-lead = Answer about what you want to sell online to another country. At the end you will have your result, a roadmap with dates and a PDF.
home-start = Begin the diagnosis
home-time = express, about 6 minutes; full, about 25
home-unfinished = Unfinished diagnoses
home-left-on = Left half-way · { $date }
home-continue = { $missing ->
    [0] Go on (only the end is missing)
    [one] Go on (1 question left)
   *[other] Go on ({ $missing } questions left)
}
home-express = express
home-see-express = See the express result
home-express-on = Express path answered · { $date }
home-answered = { $answered } of { $total } answered, all saved
home-companies = Your companies
home-search = Find a company
home-nothing-found = No company has that name.
home-companies-all = { $count ->
    [one] See one more
   *[other] See { $count } more
}
home-no-companies = Your companies and their diagnoses will appear here.
home-line-finished = { $country } · finished: { $date }
home-line-unfinished = { $country } · diagnosis under way
home-line-express = { $country } · express path answered: { $date }
home-count = { $answered } of { $total }
home-finished = finished
home-more = More actions
home-see-result = See the result
home-see-roadmap = See the roadmap
home-go-on = Go on
home-repeat = New diagnosis with these facts
home-remove = Delete the company
home-remove-title = Delete { $company }?
home-remove-text = { $count ->
    [one] This deletes the company and its diagnosis. It can't be undone. The PDFs that you saved are not deleted.
   *[other] This deletes the company and its { $count } diagnoses. It can't be undone. The PDFs that you saved are not deleted.
}
home-remove-keep = Keep it
home-data-title = Your data stay on this computer.
home-data = Rumbo does not connect to the internet. They are in { $folder }
home-origin = Inspired by the e-Exporta route (ProChile). Not an official tool.
