### The roadmap as it is being carried out: where each task stands, notes, dates, and what is next on the start screen.

follow-state = Where does this action stand?
follow-state-not-begun = Not begun
follow-state-in-progress = Under way
follow-state-done = Done
follow-state-discarded = Discarded
follow-state-discarded-why = discarded: { $why }
follow-since-in-progress = Under way since
follow-since-done = Done on
follow-since-discarded = Discarded on
follow-why = Why you discard it
follow-why-help = It helps when you look at it again. It is printed in the report.
follow-step-date = Day on which you did step { $step }
follow-change-date = Correct the date
follow-note = Your note
follow-note-help = For yourself: whom you talked to, what is missing. It is printed in the report.
follow-saved = Saved on this computer.
follow-saving = Saving…
follow-discarded = Discarded
follow-discarded-help = They are not in the calendar and count no hours. You can take them up again whenever you like.
follow-held = Waiting for what you discarded
follow-detail-discarded = Discarded action
follow-all-discarded = You have discarded every action. You can take up again any of them.
follow-repeat = Repeat the diagnosis
follow-replan = Plan anew
follow-replan-from = From when?
follow-replan-today = From today
follow-replan-other = From another date
follow-replan-preview = What changes
follow-replan-was = before: { $week }
follow-replan-more = { $count ->
    [one] and one more action
   *[other] and { $count } more actions
}

home-next = What comes next
home-next-step = Next step
home-next-open = Go to the action
home-next-roadmap = See the roadmap
home-next-repeat = Repeat the diagnosis
home-next-all = { $count ->
    [one] See one more
   *[other] See { $count } more
}
