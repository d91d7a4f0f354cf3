### Shown in the road map, on screen and in the report: actions of the dimension people.

action-name-person = Name a person with fixed hours
    .why = What belongs to everybody is left for later. Almost a quarter of the companies asked have nobody for the digital channel.
    .deliverable = A name, some hours a week and a list of tasks.
action-name-person-step-1 = Choose who will run online selling, even if it is you.
action-name-person-step-2 = Reserve fixed hours in the week.
action-name-person-step-3 = Write down their five main tasks.
action-name-person-step-4 = Tell the whole team.

action-divide-areas = Share out areas and name stand-ins
    .why = When one person alone knows everything, a holiday stops the orders.
    .deliverable = A table with areas, who answers and who stands in.
action-divide-areas-step-1 = List the areas: channel, orders, delivery, payment and service.
action-divide-areas-step-2 = Give each one a person with fixed hours, and a stand-in.
action-divide-areas-step-3 = Let the stand-in handle one whole order.
action-divide-areas-step-4 = Note what they still needed to know.
action-divide-areas-step-5 = Put the table where everybody sees it.

action-write-procedures = Write your five main procedures
    .why = Written steps let another person answer well, even when you are away.
    .deliverable = Five sheets of steps, tried by another person.
action-write-procedures-step-1 = Choose five tasks that come back every week.
action-write-procedures-step-2 = Write each one in ten steps or fewer.
action-write-procedures-step-3 = Add screenshots or photos.
action-write-procedures-step-4 = Ask your stand-in to follow them without help.
action-write-procedures-step-5 = Correct where they stopped.

action-plan-training = Choose and begin the missing training
    .why = There are free courses on many of these subjects. The hard part is to choose one, begin it and finish it.
    .deliverable = A list of missing skills and a course already begun.
action-plan-training-step-1 = Note which tasks of this plan your team still has to learn.
action-plan-training-step-2 = Look up a course for each in the directory.
action-plan-training-step-3 = Enrol one person in the most urgent.
action-plan-training-step-4 = Reserve the hours in their week.
action-plan-training-step-5 = Complete the first module.

action-finish-training = Finish the training and apply it
    .why = What is learnt and not used is forgotten in a month. Applying it to your offer fixes it.
    .deliverable = A course finished and one change made in the company.
action-finish-training-step-1 = Finish the course by the date you set.
action-finish-training-step-2 = Choose one thing and apply it to your offer this week.
action-finish-training-step-3 = Teach it to somebody else in the team.
action-finish-training-step-4 = Note what changed in orders, time or cost.

action-find-support = Find two kinds of support that serve you
    .why = Most of the companies asked did not know any support. Several are free.
    .deliverable = A card on two kinds of support, with requirements, dates and contact.
action-find-support-step-1 = Look at the support that this plan points out.
action-find-support-step-2 = Check on the sites of two of them that they are still open.
action-find-support-step-3 = Note requirements, dates and papers.
action-find-support-step-4 = Write to your { -promotion-agency } or your chamber.
action-find-support-step-5 = Decide which one to apply for first.

action-use-support = Apply for support and use it
    .why = A programme well used saves months. Even so, few companies end up selling because of one.
    .deliverable = An application handed in, and what you learnt on one page.
action-use-support-step-1 = Gather the papers that the programme asks for.
action-use-support-step-2 = Ask whether to apply together with other companies.
action-use-support-step-3 = Write your application with the figures of your goal.
action-use-support-step-4 = Hand it in before the closing date.
action-use-support-step-5 = If you get in, ask for contacts of buyers too.
action-use-support-step-6 = If you are left out, note why, and the next date.
