### The company and its focus.

company-step = Step { $step } of { $total }
company-name = What is the company called?
company-name-why = A nickname will do. It helps to find your diagnosis and goes on the PDF.
company-name-empty = Write a name or a nickname.
company-path = How much would you like to answer today?
company-path-why = You can begin with the express path and go on with the full one another day. Nothing is asked twice.
company-path-express = Express, about 6 minutes
company-path-express-gives = Tells you which stage you are at, how ready your base looks, and three first steps.
company-path-full = Full, about 25 minutes
company-path-full-gives = Gives you your profile, the roadmap with dates, the support that fits you, and the report as a PDF.
company-required = needed
company-many = You may tick several.
company-private = Personal detail
company-hours-unit = hours a week
company-clear = Remove the answer
company-missing = { $count ->
    [one] 1 fact is missing to begin. It is marked below.
   *[other] { $count } facts are missing to begin. They are marked below.
}
company-missing-here = Choose an option to go on.
company-go-questions = Go to the questions
company-go-questions-note = What you leave blank can be completed later. With more facts the support fits better.
company-to-questions = Begin the questions
company-leave = Leave
