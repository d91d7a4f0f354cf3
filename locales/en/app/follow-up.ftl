### What is said of each task of the roadmap, and what comes next.

app-task-done-on = Done on { $date }
app-task-in-progress-since = Under way since { $date }
app-task-discarded-on = Discarded on { $date }
app-task-begun = Under way
app-task-not-begun = Not begun
app-step-done-on = done on { $date }
app-roadmap-discarded = { $count ->
    [one] 1 discarded
   *[other] { $count } discarded
}
# $tasks: titles of tasks, as a list.
app-task-held = It has no date: it needs what you discarded ({ $tasks }). If you take that up again, it comes back to the calendar.
app-goal-held = Without what you discarded the plan does not reach your goal. You can take it up again whenever you like.

app-projection = If what you have done works, your index goes from { $before } to { $after } and your profile is { $profile }. This is a projection: your diagnosis does not change.
app-projection-same = If what you have done works, your index goes from { $before } to { $after } and your profile is still { $profile }. This is a projection: your diagnosis does not change.
app-projection-index = If what you have done works, your index goes from { $before } to { $after }. This is a projection: your diagnosis does not change.

app-reference = Your diagnosis is from { $made }. It serves as a reference until { $until }; it is best repeated from { $repeat } on.
app-repeat = Your diagnosis is from { $made }. It is best repeated now, to see what has changed.
app-repeat-old = Your diagnosis is from { $made }. It no longer serves as a reference: it is best repeated now.
app-clock-back = The clock of this computer says { $clock }, before what you saved last. Rumbo counts from { $day }. If the clock is wrong, correct it on your computer.

app-next-all-steps = You have ticked every step. If you have finished, mark it as done.
app-next-progress = { $done } of { $count } actions done
app-next-none = Nothing is left to do on this roadmap.

app-preview-none = No action changes its week.
app-preview-moves = { $count ->
    [one] One action changes its week.
   *[other] { $count } actions change their week.
}
app-preview-done = { $count ->
    [0] Nothing has been done yet.
    [one] The action that is done stays as it is.
   *[other] The { $count } actions that are done stay as they are.
}
app-preview-end = The plan ends in the { $after }. Today it ends in the { $before }.
app-preview-end-same = The plan ends in the { $after }, as it does today.
app-preview-end-new = The plan ends in the { $after }.
app-preview-undated = Without hours the actions stay undated, in their order.
app-preview-no-date = no date
