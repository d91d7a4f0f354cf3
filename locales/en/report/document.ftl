### Only in the editable document (.docx): heads of tables, and as tables what the PDF draws.

report-document-summary = Your result
# The map's place in words.
report-document-map = Your profile is { $profile }: { $stage }, with the { $base }. { $goal }
report-document-map-hidden = These profiles are still possible: { $profiles }.
report-document-item = Topic
report-document-finding = What was found
report-document-level = Level
report-document-dates = The plan's dates
report-document-from = From
report-document-to = To
# The goal's conditions that depend on the company are met on this day.
report-document-goal = With this plan, what depends on you for your goal is ready on { $date }.
