### Printed under "Qué cambió", and shown on Historia: two diagnoses of one company beside each other.

report-change = What changed
# Both are days: "3 de marzo de 2026".
report-change-intro = { $count ->
    [0] The diagnosis of { $from } and that of { $to } have no questions in common.
    [one] Here is the diagnosis of { $to } beside that of { $from }, on 1 common question: the one that both asked alike.
   *[other] Here is the diagnosis of { $to } beside that of { $from }, on { $count } common questions: those that both asked alike.
}
report-change-then = Before
report-change-now = Now
report-change-profile = Profile
report-change-stage = What it does
report-change-index = Index
report-change-content = Content
report-change-profile-none = Too much to find out
report-change-profile-moved = Your profile went from { $from } to { $to }.
report-change-profile-same = Your profile is still { $profile }.
report-change-profile-hidden = In one of the two, too much was left to find out to speak of a profile.
report-change-index-up = { $points ->
    [one] The index rose by 1 point: from { $from } to { $to }.
   *[other] The index rose by { $points } points: from { $from } to { $to }.
}
report-change-index-down = { $points ->
    [one] The index fell by 1 point: from { $from } to { $to }.
   *[other] The index fell by { $points } points: from { $from } to { $to }.
}
report-change-index-same = The index goes from { $from } to { $to }: no change worth speaking of.
report-change-index-equal = The index is still { $to }.
report-change-index-none = The index is not compared: the common questions carry { $share } of the weight, and { $least } is needed.
report-change-nothing = Of what can be compared, nothing moved.

report-change-dimensions = Each dimension, before and now
report-change-dimension = Dimension
report-change-rule = From 0 to 100
report-change-result = Change
report-change-up = { $points ->
    [one] 1 point more
   *[other] { $points } points more
}
report-change-down = { $points ->
    [one] 1 point less
   *[other] { $points } points less
}
report-change-same = no change worth speaking of
report-change-none = not compared
# $change is one of the four before.
report-change-partly = { $change }, on { $common } of { $asked } questions
report-change-bar-alt = { $dimension }: from { $from } to { $to } on a rule from 0 to 100.
report-change-bar-alt-none = { $dimension }: not compared.
report-change-chart = Points of each dimension, before and now, on a rule from 0 to 100

report-change-answers = Answers that changed
report-change-answers-none = No common answer changed.
report-change-question = Question
report-change-answer-up = higher
report-change-answer-down = lower
report-change-answer-same = same level
report-change-answers-more = { $count ->
    [one] One more answer changed; it is on the screen History.
   *[other] { $count } more answers changed; they are on the screen History.
}

report-change-won = Conditions that you now meet
report-change-lost = Conditions that you no longer meet
report-change-conditions-none = You meet the same conditions as before.
report-change-conditions-more = { $count ->
    [one] And one more condition.
   *[other] And { $count } more conditions.
}
report-change-average = { $dimension }, at least { $threshold } points
report-change-average-index = Index, at least { $threshold } points

report-change-done = What you did of the earlier plan
report-change-done-none = No action of the earlier plan was marked as done.
# $items are the questions that stand higher now, as a list.
report-change-done-moved = rose: { $items }
report-change-done-known = known by now: { $items }
report-change-done-not-moved = its answer is as it was
report-change-done-not-compared = can't be compared
report-change-done-more = { $count ->
    [one] And one more action.
   *[other] And { $count } more actions.
}

report-change-caveats = How to read this
report-change-caveat-self = Both times the company itself answered. Nobody checked it.
report-change-caveat-small = Fewer than { $points } points are not taken as a change: on another day one answers otherwise.
report-change-caveat-unknown = In one of the two much was left unknown. Part of the difference may come from that.
report-change-caveat-content = They were made with different contents: { $from } and { $to }.
report-change-caveat-revised = { $count ->
    [one] This question changed its meaning and is not compared: { $items }.
   *[other] These questions changed their meaning and are not compared: { $items }.
}
report-change-caveat-new = { $count ->
    [one] This question is new: { $items }.
   *[other] These questions are new: { $items }.
}
report-change-caveat-retired = { $count ->
    [one] This question is no longer asked: { $items }.
   *[other] These questions are no longer asked: { $items }.
}
report-change-caveat-asked = { $count ->
    [one] This question came up only one of the two times: { $items }.
   *[other] These questions came up only one of the two times: { $items }.
}
report-change-caveat-left-out = { $count ->
    [one] This question was left as "does not apply" in one of the two: { $items }.
   *[other] These questions were left as "does not apply" in one of the two: { $items }.
}
# $facts are whole questions, one after another.
report-change-caveat-facts = What is measured changed, because these facts are others: { $facts }
