### The directory: searching and filtering programmes and platforms, and seeing one.

directory-nav = Directory
directory-open = See programmes and platforms…
directory-title = Directory
directory-lead = Programmes and platforms that help to sell abroad online. Each has its source and date.
directory-for = For
directory-for-nobody = No company
directory-search = Search by name, organisation or subject
directory-search-hint = The / key leads back to the search; arrows walk through the list.
directory-filters = Filters
directory-filters-clear = Drop the filters
directory-option = { $text } ({ $count })
directory-results = What was found
directory-empty = Nothing matches all that you asked for.
directory-to-review = to be reviewed
directory-back = Back
directory-back-list = Back to the list
directory-state-fact = Complete this detail
directory-open-link = Open { $address }
directory-for-company = For { $company }
directory-source = Source and date
