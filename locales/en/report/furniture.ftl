### Printed on the cover and on every page of the report.

report-product = Rumbo
report-title = Digital export diagnosis of { $company }
report-kind = Digital export diagnosis
report-head = Rumbo · { $company }
report-head-example = Rumbo · { $company } (example company)
report-foot = Self-declared, not verified · content { $version }, { $month }
report-page-of = page { $page } of { $pages }
report-continued = { $title } (continued)
report-attachment = The diagnosis, to be opened in Rumbo

## Cover

report-cover-destination = First destination: { $destination }
report-cover-provisional-title = Diagnosis to be completed
report-cover-profile = Profile
report-cover-provisional = Provisional: some answers are still missing or unknown.
report-cover-diagnosed = date of the diagnosis
report-cover-reference = serves as a reference until
report-cover-repeat = best repeated from
report-cover-contents = In this report
report-cover-disclaimer = Self-declared, not verified; not a risk rating and not a requirement of any programme. Inspired by the e-Exporta route; not official.
report-cover-disclaimer-example = Invented example company. Self-declared, not verified; not a risk rating and not a requirement of any programme. Inspired by the e-Exporta route; not official.
report-cover-accompanied = Accompanied by { $name }
