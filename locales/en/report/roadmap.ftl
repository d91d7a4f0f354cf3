### Printed under "Road map": the picture of the plan, and each action as a card.

report-roadmap = Road map
report-roadmap-summary = { $count ->
    [one] One action
   *[other] { $count } actions
}, { $hours } in all. It begins in the { $week } and uses { $planned } of your { $stated } hours a week.
report-roadmap-summary-assumed = { $count ->
    [one] One action
   *[other] { $count } actions
}, { $hours } in all. It begins in the { $week } and uses { $planned } hours a week. You did not say how many hours you have; we count { $stated }.
report-roadmap-undated = { $count ->
    [one] One action
   *[other] { $count } actions
}, { $hours } in all. You said that you have no hours for this today; so the list has no dates.
report-roadmap-empty = Your road map has no actions left.
report-roadmap-goal = base ready for your goal
report-roadmap-alt = Timeline of the road map: { $count ->
    [one] one action
   *[other] { $count } actions
}, from { $from } to { $to }. The numbers are those of the actions that follow.
report-timeline-waiting = waiting
report-timeline-today = today
report-horizon-short = Short term, up to 6 months
report-horizon-medium = Medium term, up to 12 months
report-horizon-long = Long term, up to 24 months
report-horizon-later = Later
report-horizon-undated = Without a date
report-horizon-medium-name = Medium
report-horizon-long-name = Long
report-horizon-later-name = Later
report-horizons-note = The terms are our choice, to put the plan in order. Dates are weeks, and you can change them in Rumbo.
report-card-hours = up to { $hours } h
report-card-when = When
report-card-why = Why
report-card-help = Support
report-card-deliverable = At the end you have
report-card-weeks = Weeks from { $from } to { $to }.
report-card-week = Week of { $from }.
report-day-short = { $day } { $month }
report-card-wait = Then { $weeks } of waiting for others.
report-card-undated = No date.
report-card-unknown = As you find out.
report-card-done = Done.
report-card-over-budget = It costs more than the money that you stated.
report-card-cost-low = It costs less than US$ 100.
report-card-cost-medium = It costs less than US$ 500.
report-card-cost-high = It costs US$ 500 or more.
report-step-label = Step { $step } of action { $number }: { $text }
report-find-out = Find out what is not known about { $dimension }
report-find-out-why = Nobody could answer { $count ->
    [one] one question
   *[other] { $count } questions
}. With those answers the result will be more exact.
report-find-out-deliverable = The answers of this dimension, ready to be noted in Rumbo.
report-why-alert = It answers your alert “{ $alert }”.
report-why-must = { $count ->
    [one] It is a condition of your goal.
   *[other] They are { $count } conditions of your goal.
}
report-why-average = It brings you closer to what your goal asks in { $dimensions }.
report-why-needed = Another action needs it first: { $actions }.
report-why-market = It works for what the market decides: { $milestones }.
report-why-gain = { $points ->
    [0] It firms up your base.
    [one] It raises your index by 1 point.
   *[other] It raises your index by { $points } points.
}
report-help-line = { $name }, { $operator }
report-help-ask = Ask { $operator } whether it goes on: { $name }
report-help-confirm = confirm whether it is still open
report-plan-disclaimer = This plan improves your conditions; it does not ensure sales.
report-card-source = Source
report-list-later = What comes after
report-list-note = The steps of the actions without a card are in Rumbo.
report-list-number = No.
report-list-action = Action
report-list-hours = Hours
