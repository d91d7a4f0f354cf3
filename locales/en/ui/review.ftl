### The review.

review-title = Review
review-lead = Look over your answers. Change what you like before you see the result.
review-missing = { $count ->
    [one] 1 question is missing
   *[other] { $count } questions are missing
}
review-nothing-missing = You answered every question.
review-answer = Answer
review-change = Change
review-change-of = Change the answer: { $question }
review-answer-of = Answer: { $question }
review-blank = Not answered
review-dont-know = I don't know
review-not-applicable = Does not apply: { $reason }
review-note = Note: { $note }
review-facts = The company and its focus
review-facts-change = Change these facts
review-finish = See the result
review-back = Back to the questions
review-blanks-title = { $count ->
    [one] 1 question is not answered
   *[other] { $count } questions are not answered
}
review-blanks-text = What is left blank counts as the lowest and shows in the result as pending. If much is missing, the result will be provisional.
review-blanks-express = The express path needs all of its answers to tell your stage. Where you do not know one, answer “I don't know”.
review-accept-blanks = See the result like this
review-go-answer = Answer what is missing

review-finished-title = This diagnosis is finished
review-finished-text = To change something, open it again. Your answers are still there; the result is worked out again when you finish.
review-reopen = Open it again
