### Shown in the road map, on screen and in the report: actions of the dimension service.

action-set-answer-times = Set hours, languages and time to answer
    .why = Whoever waits without knowing how long buys elsewhere. A short time that is kept beats an instant answer now and then.
    .deliverable = Published hours, with time to answer and languages.
action-set-answer-times-step-1 = Compare your clock with your destination’s.
action-set-answer-times-step-2 = Choose two spells of the day to answer abroad.
action-set-answer-times-step-3 = Decide on a time that you can keep on bad days too.
action-set-answer-times-step-4 = Prepare written answers in the buyer’s language.
action-set-answer-times-step-5 = Publish hours, languages and time.

action-measure-answers = Measure answers and prepare stand-ins
    .why = What is measured gets done. A stand-in and written answers cover holidays and fair days.
    .deliverable = A monthly record of times and a guide of answers.
action-measure-answers-step-1 = Note arrival and answer times for four weeks.
action-measure-answers-step-2 = Count how many kept the published time.
action-measure-answers-step-3 = Write the ten most repeated questions with their answers.
action-measure-answers-step-4 = Teach the guide to whoever stands in for you.
action-measure-answers-step-5 = Adjust time or hours to what you measured.

action-write-claims-path = Write the path for complaints and disputed payments
    .why = Many companies know that service goes on after the sale, but not how to give it. A short written path is enough to begin.
    .deliverable = A page with steps, time limits and who answers for each complaint.
action-write-claims-path-step-1 = Choose one single way in for complaints from abroad.
action-write-claims-path-step-2 = Write who answers and in how many days.
action-write-claims-path-step-3 = Decide what you can offer: change, new shipment or money.
action-write-claims-path-step-4 = Write what you will do, and which proof you keep, if a payment is false or disputed.
action-write-claims-path-step-5 = Publish the way in and the time limit on your channel.

action-learn-from-claims = Record complaints and correct their causes
    .why = A closed complaint teaches; a forgotten one becomes a bad review. Going over them monthly shows what to correct first.
    .deliverable = A record of each case to its close, and three improvements made.
action-learn-from-claims-step-1 = Open a table: date, customer, reason, solution and close.
action-learn-from-claims-step-2 = Record disputed payments and reviews too.
action-learn-from-claims-step-3 = Go over the table once a month.
action-learn-from-claims-step-4 = Correct the cause repeated most.
action-learn-from-claims-step-5 = Tell customers what changed.

action-ask-every-customer = Ask every customer after the sale
    .why = Two timely questions bring reviews, ideas and second purchases.
    .deliverable = A message ready and a list of the answers.
action-ask-every-customer-step-1 = Write two questions: what they liked and what they would improve.
action-ask-every-customer-step-2 = Decide when they are sent after delivery.
action-ask-every-customer-step-3 = Save the message as a template.
action-ask-every-customer-step-4 = Note the answers in one single place.
action-ask-every-customer-step-5 = Ask permission to publish the good ones.
