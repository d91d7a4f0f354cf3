### What is done, what is discarded, and notes, on the printed roadmap.

report-card-done-on = Done on { $date }.
report-card-under-way = Under way since { $date }.
report-card-held = No date: it needs what you discarded ({ $tasks }).
report-card-note = Your note
report-step-done-on = { $text } (done on { $date })
report-discarded = Discarded
report-discarded-note = They are not in the calendar and count no hours. You can take them up again in Rumbo.
report-discarded-why = { $why } Discarded on { $date }.
