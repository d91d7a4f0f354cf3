### Printed under "Why this profile": the conditions of the goal, and the shortest way to it.

report-reasons = Why this profile
report-reasons-intro = Your profile joins two things: what your company already does and how ready its base is. { $stage }
report-reasons-stage = Today your company is at this stage: { $stage }.
report-reasons-base = Your base already suffices for this: { $gate }.
report-reasons-base-none = Your base does not complete the conditions of the first gate yet.
report-reasons-goal = Your goal is { $profile }. To get there, your company has to be { $gate }. It meets { $met } of { $all } conditions.
report-reasons-deepen = All conditions are met. The best step now is to raise { $dimensions } by one level, where the margin is smallest.
report-reasons-hidden = With so many answers unknown, no profile is shown. These are the conditions looked at, with what is known today.
report-conditions = The conditions, one by one
report-conditions-note = Levels go from 0 (nothing yet) to 3 (done well and looked after). Points go from 0 to 100.
report-conditions-note-market = { report-conditions-note } The conditions in italics are decided by the market.
report-condition = Condition
report-condition-now = Today
report-condition-asked = Asked
report-condition-result = Result
report-condition-level = level { $level }
report-condition-levels = several
report-condition-average = { $dimension }: points of the dimension
report-condition-index = Index
report-condition-met = met
report-condition-short-levels = { $levels ->
    [one] 1 level short
   *[other] { $levels } levels short
}
report-condition-short-points = { $points ->
    [one] 1 point short
   *[other] { $points } points short
}
report-condition-short-market = the market decides

report-way = The shortest way
report-way-short = A short way
report-way-own = What depends on you: { $hours }
report-way-own-intro = These actions, in this order, complete what depends on you.
report-way-own-none = You lack no condition that depends on you.
report-way-gap = There may be another way, up to { $hours } shorter: not all were tried.
report-way-out-of-reach = No action of this content completes these conditions: { $conditions }.
report-way-market = What the market decides
report-way-market-intro = Nobody can put a date to this: your customers decide it. These actions help the market to answer.
report-way-market-helps = Helps: { $actions }.
report-not-applicable-matters = If what you marked as “does not apply” counted as level 0, your profile would be { $profile }.
