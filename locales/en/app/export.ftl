### The roadmap as calendar (.ics), spreadsheet (.xlsx) and table (.csv).

# The name of the file: it may not hold what file systems refuse.
export-file = { $company } – roadmap – { $date }
export-calendar-name = Roadmap: { $company }
export-calendar-category = Rumbo
export-calendar-task = { $number }. { $title }
export-calendar-done = Done: { $number }. { $title }
export-calendar-deliverable = When you finish you will have: { $deliverable }
export-calendar-step-done = { $number }. { $step } (done)
export-calendar-effort = Up to { $hours }, { $cost }.
export-calendar-wait = Then you wait for others: { $weeks }.
export-calendar-repeat = Repeat the diagnosis in Rumbo
export-calendar-repeat-text = Your diagnosis is of { $date }. From today it is worth repeating it to see what changed.

# How days are shown in the spreadsheet; the first part is the language of the months.
export-day-format = [$-409]d mmm yyyy
export-sheet-plan = Plan
export-sheet-steps = Steps
export-sheet-help = Support
export-sheet-about = About
export-head-number = No.
export-head-action = Action
export-head-block = Part of the plan
export-head-state = State
export-head-start = From
export-head-finish = To
export-head-hours = Hours
export-head-wait = Weeks of waiting
export-head-cost = Cost
export-head-deliverable = When you finish you will have
export-head-steps = Steps
export-head-step = Step
export-head-what = What to do
export-head-done = Done
export-head-help = Programme or platform
export-head-offers = What it offers
export-head-fit = For you
export-head-why = Why it fits
export-head-check = What to check
export-head-actions = Actions
export-head-address = Address
export-head-as-of = Information of
export-head-source = Source
export-ticked = yes
export-state-done = done
export-state-now = under way
export-state-next = to come
export-state-undated = no date
export-about-company = Company
export-about-day = Day of the diagnosis
export-about-repeat = Worth repeating from
export-about-content = Content

# $dated and $undated count the actions still to do.
export-calendar-note = { $dated ->
    [one] It holds one action with a date.
   *[other] It holds { $dated } actions with dates.
}{ $undated ->
    [0] {""}
    [one] {" "}One action without a date was left out.
   *[other] {" "}{ $undated } actions without dates were left out.
} When you import the same plan again, most calendars move what was there already.
export-spreadsheet-note = It holds the plan, the steps to tick and the support with its source. What you change in it does not come back to Rumbo.
export-table-note = It holds the actions of the plan, one in each row.
