### Printed under "Dimension by dimension": what was found in each, from the company's own answers.

report-dimensions = Dimension by dimension
report-dimensions-intro = What follows comes from your own answers. Each has its level, from 0 to 3. Where there is a figure, what other companies told CEPAL in 2021–2022 is added.
report-dimensions-not-surveyed = The survey was not made in your country: its figures are only a reference.
report-dimension-value = { $value } of 100
report-dimension-interval = between { $low } and { $high } of 100
report-dimension-goal-met = Your goal asks { $threshold }: met.
report-dimension-goal-short = { $points ->
    [one] Your goal asks { $threshold }: 1 point short.
   *[other] Your goal asks { $threshold }: { $points } points short.
}
report-dimension-goal-none = Your goal asks no minimum here.
report-dimension-bar-alt = Bar from 0 to 100: { $value }. { $goal }
report-finding-dont-know = Not known yet. Counts as level 0 until you find out.
report-finding-unanswered = No answer. Counts as level 0.
report-finding-hidden = Not due yet: another answer comes first. Counts as level 0.
report-finding-not-applicable = Does not apply: { $reason }
report-finding-level = { $level } of { $top }
report-benchmark = To compare: { $sentence }
report-benchmark-outside = As a reference, not your group: { $sentence }
report-milestones = What your company has already done
