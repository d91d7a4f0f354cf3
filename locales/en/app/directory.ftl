### Made by the use cases for the directory: filters, states, and what was found.

# $id, the filter: country, offer, sector, stage, kind, standing or fit.
app-directory-label = { $id ->
    [country] The country you sell from
    [offer] What you sell
    [sector] Sector
    [stage] Whether you sold abroad before
    [kind] Kind of support
    [standing] How current
   *[fit] Whether it fits you
}
app-directory-all = No filter ({ $count })
# $id: programme or platform.
app-directory-group = { $id ->
    [programme] Programmes
   *[platform] Platforms
}
app-directory-group-all = { $id ->
    [programme] All programmes
   *[platform] All platforms
}
app-directory-fit = { $id ->
    [fits] fits you
    [check] to be checked
   *[does-not-fit] does not fit today
}
app-directory-standing = { $id ->
    [current] current
    [confirm] to be confirmed
    [ask-if-open] ask whether it goes on
    [announced] announced
   *[historical] historical
}
app-directory-found = { $count ->
    [0] None of { $total } was found
    [one] 1 of { $total } was found
   *[other] { $count } of { $total } were found
}
# $filter is the name of the filter, $option what was chosen.
app-directory-filter = { $filter }: { $option }
# $what is a word that was written, or a filter with what was chosen.
app-directory-drop = { $count ->
    [one] Drop “{ $what }”: 1 is left
   *[other] Drop “{ $what }”: { $count } are left
}
app-directory-drop-filters = { $count ->
    [one] Drop the filters: 1 is left
   *[other] Drop the filters: { $count } are left
}
app-directory-drop-words = { $count ->
    [one] Clear the words: 1 is left
   *[other] Clear the words: { $count } are left
}
