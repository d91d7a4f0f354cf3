### Printed on the second page of the report, which can be handed out alone.

report-summary = Your result on one page
report-alert-source = According to { $source }, { $date }. It is one of your first tasks.
report-alert-source-unconfirmed = According to { $source }, { $date }; to be confirmed. It is one of your first tasks.
report-alert-expert = By our expert judgement. It is one of your first tasks.
report-base-above-stage = Your base is already enough to export; what is missing is selling online.
report-provisional-reservations = Result with reservations: { $percent } of the weight is unknown. The index may lie between { $low } and { $high }.
report-provisional-unfinished = Provisional result: answers are missing. The index will lie between { $low } and { $high }, and the profile may change.
report-profile-hidden = No profile can be given yet
report-profile-hidden-why = { $percent } of the weight of the questions is unknown. First find it out with whoever knows. Today this can be said of your company: { $stage }.
report-index-of = of 100, index
report-index-interval = of 100, possible index
report-between = { $low }–{ $high }
report-conditions-met = { $met } of { $all }
report-conditions-for-goal = conditions for your goal
report-goal-complete = All conditions of your profile are met
report-borderline = On the line: with another answer on “{ $item }” your profile would be { $profile }.

## Map

report-map-here = you are here
report-map-possible = possible
report-map-goal = your goal, { $hours } h
report-map-goal-market = your goal
report-map-base = Your base ↑
report-map-does = What you already do →
report-map-ready = base ready
report-map-building = base in the making
report-map-alt = Map of the six profiles. Your profile is { $profile }: { $stage }, with the { $base }. { $goal }
report-map-alt-hidden = Map of the six profiles, with none decided. Still possible: { $profiles }.
report-map-alt-goal = Your goal is { $goal }; you lack { $missing ->
    [one] one condition
   *[other] { $missing } conditions
} of { $all }.
report-map-alt-deepen = All conditions are met.

## Wheel and table

report-wheel-alt = Wheel of the nine dimensions, from 0 to 100: { $values }. The same figures stand in the table that follows.
report-wheel-value = { $dimension } { $value }
report-table-dimension = Dimension
report-table-points = Points
report-table-bar = From 0 to 100
report-table-threshold = Asked
report-table-state = Your goal
report-threshold-met = met
report-threshold-short = { $points ->
    [one] 1 short
   *[other] { $points } short
}
report-threshold-none = —
report-threshold-legend = Dotted arc and upright line: what your goal asks. Where there is no mark, the goal asks no minimum.
report-threshold-legend-table = Upright line: what your goal asks. Where there is no mark, the goal asks no minimum.
report-points-legend = Points are shown without decimals, rounded down.
report-interval-legend = The hollow bar goes from the least to the most that is still possible.

report-strengths = Strengths
report-strengths-none = No dimension stands out yet. What comes next helps to have the first.
report-brakes = Brakes
report-highlight = { $dimension }, { $value }.
report-next = What comes next
report-next-by = until the { $week }
report-next-undated = no date
report-next-unknown = as you find out
report-hours-short = { $hours } h
report-next-none = No task is left in your road map.
