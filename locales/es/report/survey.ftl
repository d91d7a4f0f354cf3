### Printed under "Dimensión por dimensión": whom the survey asked is said once, with a number that stands beside each figure.

report-benchmark-noted = { $figure } [{ $number }]
report-benchmark-note = [{ $number }] { $base }
report-survey = { -survey }
report-survey-makers = { -survey-makers }
report-benchmark-reference = Referencia: { $sentence }
report-benchmark-reference-note = «Referencia» señala una cifra de empresas que no son de su grupo.
