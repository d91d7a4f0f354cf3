### The questions.

questions-side = Parts of the questionnaire
questions-side-title = What was done and nine dimensions
questions-side-title-express = Express diagnosis
questions-of = { $answered } of { $total }
questions-part-done = { $name }, complete
questions-part-progress = { $name }, { $answered } of { $total } answered
questions-position = Question { $position } of { $total }
questions-progress = You are at question { $position } of { $total }
questions-answered = { $missing ->
    [0] { $answered } answered, none left
    [one] { $answered } answered, 1 left
   *[other] { $answered } answered, { $missing } left
}
questions-minutes = { $minutes ->
    [0] Almost done
    [one] About 1 minute left
   *[other] About { $minutes } minutes left
}
questions-marks = Tick what applies. You may tick several.
questions-dont-know = I don't know
questions-dont-know-chosen = Noted as not known. It will be in the list of what to find out.
questions-not-applicable = Does not apply
questions-not-applicable-title = Why does it not apply?
questions-not-applicable-chosen = Does not apply: { $reason }
questions-note-add = Add a note
questions-note-edit = See the note
questions-note-label = Your note on this question
questions-note-help = It stays on this computer, and goes on your PDF only if you ask for it.
questions-clear = Remove the answer
questions-leave = Save and leave
questions-review = Review everything
questions-facts = The company and its focus
questions-keys-short = { $last ->
    [1] Choose with key 1. The key ? shows all keys.
   *[other] Choose with keys 1 to { $last }. The key ? shows all keys.
}
questions-why = Why we ask
questions-help = What counts
questions-example = An example
questions-keys-title = By keyboard
questions-keys-choose = Choose an option or tick it
questions-keys-next = Go on to the next question
questions-keys-back = Go back to the one before
questions-keys-note = Write a note
questions-keys-unknown = Answer "I don't know"
questions-keys-help = Show these keys
questions-key-numbers = 1 to 9
questions-key-enter = Enter
questions-key-backspace = Backspace
questions-key-n = N
questions-key-zero = 0
questions-key-help = ?
questions-pause-title = Several answers are "I don't know"
questions-pause-text = Not knowing is fine. You may want to stop and ask whoever knows. Everything stays saved.
questions-pause-go-on = Go on now
questions-pause-leave = Stop and come back later
questions-retired = The questionnaire has changed. These questions are no longer asked, and their answers are still kept:

## What could not be saved

unsaved-count =
    { $count ->
        [one] One change is not saved.
       *[other] { $count } changes are not saved.
    }
unsaved-kept = They stay on the screen as long as this window is open. You can go on answering.
unsaved-retry = Save now
unsaved-copy = Save a copy somewhere else
unsaved-copied = The copy is in { $path }
unsaved-copied-hint = It holds all your answers, also those that are missing here. Open it later with “Open a report or file”.
unsaved-leave-title =
    { $count ->
        [one] One change is not saved
       *[other] { $count } changes are not saved
    }
unsaved-leave-text = If you leave now, what is not saved is lost. Everything else stays as it is.
unsaved-leave = Leave without saving it
unsaved-stay = Stay here
