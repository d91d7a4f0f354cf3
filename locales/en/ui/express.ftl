### The express result.

express-heading = Express result of { $company }
express-mark = Express result · { $date }
express-stage-exact = This is exact: it follows from what your company has already done.
express-index = Your index lies between { $low } and { $high } of 100; each answer narrows it.
express-rest = What is left
express-rest-gives = With the full diagnosis you have your profile, the roadmap with dates, and the support that fits you.
express-go-on = { $questions ->
    [0] Go on with the full diagnosis
    [one] Go on with the full diagnosis (1 question left, { $minutes ->
        [one] about 1 minute
       *[other] about { $minutes } minutes
    })
   *[other] Go on with the full diagnosis ({ $questions } questions left, { $minutes ->
        [one] about 1 minute
       *[other] about { $minutes } minutes
    })
}
express-rest-facts = { $facts ->
    [one] Before them there is 1 fact about the company to fill in, if you like.
   *[other] Before them there are { $facts } facts about the company to fill in, if you like.
}
express-rest-later = Your answers are kept and nothing is asked twice. If another day suits you better, it is on the start page.
express-no-pdf = The PDF report comes with the full diagnosis: the express path does not ask all that a plan needs.
express-steps = What to do first
express-conditions = What was asked about your base
express-change = See or change answers
express-answer = Answer what is missing
