### Historia: the diagnoses of a company, two of them beside each other. What moved is told by the report's sentences.

history-heading = History of { $company }
history-open = See the history
history-pick = Choose two diagnoses
history-pick-then = Before
history-pick-now = Now
history-one-title = There is a single diagnosis
history-one-text = With the second you will see here what moved: points, answers and conditions, and what came of what you did.
history-none-title = There is no finished diagnosis yet
history-none-text = Once you finish one it will appear here, and with the second you will see what changed.
history-go-on = Go on with the diagnosis
history-repeat = Repeat the diagnosis
history-result = See the result
history-all = All diagnoses
history-express = Express
history-moved = { $name }: { $from } → { $to }, { $change }.
history-direction = ({ $direction })
history-map = The map, before and now
history-map-then = before
history-map-now = now
history-map-both = before and now

## Preguntas, when a diagnosis is repeated

history-last-time = Last time: { $answer }
