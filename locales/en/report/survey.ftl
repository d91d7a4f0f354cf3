### Printed under "Dimension by dimension": whom the survey asked is said once, with a number that stands beside each figure.

report-benchmark-noted = { $figure } [{ $number }]
report-benchmark-note = [{ $number }] { $base }
report-survey = { -survey }
report-survey-makers = { -survey-makers }
report-benchmark-reference = Reference: { $sentence }
report-benchmark-reference-note = "Reference" marks a figure of companies that are not of your group.
