### The roadmap, and saving the PDF.

roadmap-title = Roadmap
roadmap-result = Result
roadmap-plan-hours = Hours a week that you can give
roadmap-plan-start = Begin on
roadmap-plan-note = What is done stays as it is. The rest is laid anew.
roadmap-plan-hours-bad = Write a number from 0 to 168.
roadmap-plan-date-bad = Choose a date from today on, of this year or the next.
roadmap-timeline = Timeline of the roadmap
roadmap-timeline-text = { $count ->
    [one] One action, with its weeks. The list below says the same.
   *[other] { $count } actions, with their weeks. The list below says the same.
}
roadmap-timeline-note = Dates are weeks. Solid blue with a tick: done. Orange: under way. Unfilled: to come. Dotted line: waiting for others.
roadmap-today = today
roadmap-wait = wait
roadmap-undated = Without hours the plan has no dates. The actions keep their order.
roadmap-band-short = Short term
roadmap-band-medium = Medium
roadmap-band-long = Long
roadmap-band-later = Later
roadmap-list = Actions
roadmap-block-alert = First of all
roadmap-block-find-out = To find out
roadmap-block-goal = Up to your goal
roadmap-block-next-gate = Up to the next goal
roadmap-block-rest = Afterwards
roadmap-task-name = { $number }. { $title }
roadmap-task-done-label = Mark as done: { $title }
roadmap-state-now = under way · { $from } – { $to } · { $hours } h
roadmap-state-dated = { $from } – { $to } · { $hours } h
roadmap-state-undated = { $hours } h
roadmap-detail-done = Action { $number }, done
roadmap-detail-now = Action { $number }, under way
roadmap-detail-next = Action { $number }, to come
roadmap-steps = Steps
roadmap-why = Why it is here
roadmap-deliverable = At the end you will have
roadmap-cost = Cost
roadmap-over-budget = It costs more than you said you can spend.
roadmap-source = Source
roadmap-help = Support that fits you
roadmap-no-help = For this action we have no support that fits you.
roadmap-fits = Fits you
roadmap-check = To be checked
roadmap-current = current
roadmap-confirm = to be confirmed
roadmap-ask = ask if still open
roadmap-to-review = to be reviewed
roadmap-ask-name = Ask { $operator } if it is still open: { $name }
roadmap-offer-name = { $name }, { $operator }
roadmap-why-fits = Why it fits you
roadmap-what-check = What to check
roadmap-state-fact = Complete this fact
roadmap-open-link = Open { $address }
roadmap-rules = Rules that concern you
roadmap-not-recommended = What does not suit you today, and why
roadmap-empty = No actions are left to do. You can repeat the diagnosis later.
roadmap-empty-action = See the result
roadmap-notices = Keep in mind

# $month (number) from 1 to 12
roadmap-month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
roadmap-day-month = { $day } { $monthName }

save-pdf = Save PDF
save-saving = Preparing the file
save-other-folder = Choose another folder…
save-target = "Save PDF" or Ctrl and S puts it in { $folder }, named { $file }. "Print" or Ctrl and P opens it in your PDF viewer.
save-saved = The PDF is saved
save-pages = { $pages ->
    [one] 1 page
   *[other] { $pages } pages
}
save-open = Open the PDF
save-open-folder = Open the folder
save-options = Paper, attached data and other formats
save-paper = Paper
save-paper-a4 = A4
save-paper-letter = Letter
save-document = Save editable document
save-document-note = The same report, to be changed in Word or LibreOffice (.docx). It does not carry the diagnosis.
save-document-saved = The document is saved
save-document-open = Open the document
save-private = Include my personal details in the attached data
save-private-note = The PDF carries the diagnosis, to be opened in Rumbo. Unless you tick this, your answer to this stays here: { $facts }

print-pdf = Print
print-opened = Your PDF viewer is opening the report. Print it from there.

link-title = Open in your browser
link-text = Rumbo does not connect to the internet. Your browser will open this address:
link-open = Open the address
