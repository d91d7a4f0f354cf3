### Printed under "Checklist": what to do before the first export online, with boxes to tick.

report-checklist = Checklist for your first export online
report-checklist-short = Checklist
report-checklist-again = You have exported already: use it to look for what you may have missed.
report-checklist-label = Done: { $text }
report-checklist-guide = To read in Rumbo, for your dimension with the fewest points: the guide “{ $guide }”.
report-checklist-dated = { $date }, { $sources }.
report-checklist-unconfirmed = { $date }, { $sources }; to be confirmed.
