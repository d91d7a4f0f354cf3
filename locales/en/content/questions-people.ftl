### Shown on the questions screen, in the result and in the report: the four questions of "People and support".

question-named-person = Who is in charge of selling online abroad?
    .short = A person in charge, with fixed hours
    .why = What is everyone's job gets done by whoever can, some other day. One person with fixed hours moves it forward.
    .example = Rosa has Tuesdays and Thursdays from nine to eleven for this (made-up figures). Nobody asks her for anything else.
question-named-person-nobody = Nobody yet.
    .finding = Your company has nobody in charge yet.
question-named-person-when-possible = Whoever can, when there is time, ours or not.
    .finding = In your company it is done by whoever can, when there is time.
question-named-person-named = One person with fixed hours.
    .finding = Your company has one person in charge, with fixed hours.
question-named-person-by-others-known = Another company, and one of us follows it closely.
    .finding = Another company is in charge, and one of your people follows it closely.
question-named-person-per-area = Each task has a person and fixed hours, even if someone repeats.
    .finding = In your company each task has someone with fixed hours.

question-next-skills = Do your people know how to do what comes next?
    .short = Knowing how to take the next step
    .why = Each step asks for something new: photos, costs, payments or shipping. Learning right before using it pays best.
    .example = Before opening the shop, Luis takes a free course of twelve hours and loads three products (made-up figures).
question-next-skills-not-yet = We do not see yet what to learn.
    .finding = Your company has yet to see what there is to learn.
question-next-skills-gap-known = We see what to learn, but have not started.
    .finding = Your company sees what it needs to learn; starting comes next.
question-next-skills-under-way = Learned or being learned; using it comes next.
    .finding = Your company has learned what comes next, or is learning it; using it comes next.
question-next-skills-applied = We know it and already use it at work.
    .finding = Your team knows how to do what comes next and already uses it at work.

question-stand-in = Who takes over when you are away?
    .short = Someone who can stand in
    .why = If everything goes through one person, their flu stops the sales. With someone else who knows the basics, customers hardly notice.
    .example = Ana travels for five days. Her brother ships with a sheet of eight steps (made-up figures).
question-stand-in-nobody = Nobody yet; it waits until I am back.
    .finding = In your company everything waits until you are back.
question-stand-in-partly = Someone does a part.
    .finding = In your company someone does a part when you are away.
question-stand-in-someone = Someone can do it all for a few days.
    .finding = In your company someone can do it all for a few days.
question-stand-in-procedures = All that, and the steps are in writing.
    .finding = In your company someone can do it all, with the steps in writing.

question-support-knowledge = Do you know of support to sell better or to export?
    .short = Support known and used
    .why = There are courses, funds and advice that cost little or nothing. Many companies find out when the date has passed.
    .example = A company knew its agency's course and its chamber's fund. It took the course and saved 300 dollars (made-up figure).
question-support-knowledge-none = Not yet.
    .finding = You do not know of support that fits you yet.
question-support-knowledge-one = We know one; not used yet.
    .finding = You know one kind of support that fits; using it comes next.
question-support-knowledge-two-or-more = We know two or more; not used yet.
    .finding = You know two or more kinds of support that fit; using them comes next.
question-support-knowledge-used = We have used one or more.
    .finding = Your company has used one or more kinds of support.
