### Only in the editable document (.docx): heads of tables, and as tables what the PDF draws.

report-document-summary = Your result
report-document-item = Topic
report-document-finding = What was found
report-document-level = Level
report-document-dates = The plan's dates
report-document-from = From
report-document-to = To
# The goal's conditions that depend on the company are met on this day.
report-document-goal = With this plan, what depends on you for your goal is ready on { $date }.
