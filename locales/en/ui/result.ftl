### The result.

result-heading = Result of { $company }
result-your-profile = Your profile · { $date }
result-no-profile = There is no profile yet
result-no-profile-text = Too much is unknown to name a profile. This is what can be said already.
result-provisional = Provisional
result-index = of 100, index
result-index-between = between { $low } and { $high }
result-conditions-count = of { $total } conditions for your goal
result-disclaimer = Self-declared, not verified; not a credit rating and required by no programme.
result-not-finished = This diagnosis is not finished.
result-go-on = Go on answering
result-change-answers = Change answers
result-alerts = Before anything else
result-alert-first = { $hours ->
    [one] First task: 1 hour
   *[other] First task: { $hours } hours
}
result-map = The map of profiles
result-map-base = Your base
result-map-stage = What you already do
result-map-ready = base ready
result-map-building = base in progress
result-map-stage-0 = not selling online yet
result-map-stage-1 = sells online at home
result-map-stage-2 = has exported online
result-map-here = you are here
result-map-borderline = one answer away
result-map-possible = possible
result-map-goal = your goal
result-map-goal-hours = your goal, { $hours } h
result-dimensions = The nine dimensions
result-wheel = Wheel of the nine dimensions
result-wheel-note = Dotted arc: what your goal asks. The table says the same in figures.
result-wheel-none = Your goal asks no minimum by dimension.
result-table-dimension = Dimension
result-table-today = Today
result-table-goal = Goal
result-table-state = State
result-meets = met
result-missing = { $points ->
    [one] 1 short
   *[other] { $points } short
}
result-not-asked = not asked
result-between = between { $low } and { $high }
result-strengths = { $count ->
    [one] One strength
    [2] Two strengths
   *[other] Three strengths
}
result-brakes = { $count ->
    [one] One brake
    [2] Two brakes
   *[other] Three brakes
}
result-highlight = { $name }, { $score }
result-why = Why this profile
result-why-none = The conditions of your goal
result-market-mark = market
result-way = The shortest way
result-way-own = What depends on you
result-way-hours = { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
}
result-hours-short = { $hours } h
result-way-market = What the market decides
result-way-market-note = These actions bring the sale closer; nobody can put a date on it.
result-borderline = On the limit
result-benchmarks = For reference
result-benchmarks-more = { $count ->
    [one] See another figure of the survey
   *[other] See { $count } more figures of the survey
}
result-unknown = What to find out
result-not-applicable = What was left out as not applicable
result-what-now = What do I do now?
result-open-roadmap = Open the roadmap
result-see-roadmap = See roadmap
result-what-if = What if I raise an answer?

whatif-title = What if…?
whatif-label = Simulation: nothing of this is saved
whatif-mark = Simulation
whatif-lead = Tick one or more answers to raise them by one step. The result below changes at once.
whatif-close = Leave the simulation
whatif-choose = Answers that can be raised
whatif-nothing = Your answers are already at the highest.
whatif-profile = Profile
whatif-index = Index
whatif-conditions = Conditions
whatif-roadmap = Roadmap
whatif-before-after = { $before } → { $after }
whatif-same = { $value }, no change
whatif-conditions-met = { $met } of { $total }
whatif-market = You raised something that the market decides. It depends on somebody buying from you.
