### Made by the use cases for Historia and for a repeated diagnosis.

# $date is the first day on which repeating is worth it.
app-history-repeat-later = It is worth repeating from { $date }: before then, what was done hardly shows. You can do it today if you like.
app-history-repeat-now = It is worth repeating now: { $months ->
    [one] a month has
   *[other] { $months } months have
} passed since the last one.
app-history-express = The express path asks only a part, and is not compared. If you go on with it and finish it, it will join the comparison with all that you have answered.
app-history-entry-index = Index { $index }
# The first part of a repeated diagnosis: the questions that done actions were to lift.
app-revisited = What you worked on
