### Printed in the content book under "Coverage", and told by `rumbo content coverage`.

book-coverage = Coverage
book-coverage-lead = What the content holds, and what { $count ->
    [one] the example company reaches
   *[other] the { $count } example companies reach
} of it. Offered: it is among the help of a task of the plan. Refused: it does not fit, for something other than a programme's country.
book-coverage-lead-alone = What the content holds. Without example companies nothing is said of what is reached.
book-figures = In figures
book-what = What
book-reached-head = Reached
book-of-head = Of
book-figure-answers = Answers below the top that an action lifts on every path
book-figure-actions = Actions that some company's plan holds
book-figure-options = Situations and marks that some company chose
book-figure-facts = Options of facts that some company marked
book-figure-alerts = Alerts that some company gets
book-figure-rules = Rules that concern some company
book-figure-programmes-offered = Programmes current or to be confirmed, offered to some company
book-figure-programmes-refused = Programmes current or to be confirmed, refused to some company of their country
book-figure-platforms-offered = Platforms current or to be confirmed, offered to some company
book-figure-platforms-refused = Platforms current or to be confirmed, refused to some company

book-never-planned = Actions that no plan holds
book-reason = Reason
book-not-planned-nobody = It is for none of these companies.
book-not-planned-nothing = { $count ->
    [one] The only company it is for already has what it brings.
   *[other] The { $count } companies it is for already have what it brings.
}
book-not-planned-not-taken = Some company lacks what it brings, but no plan takes it up.
book-how-many = How many
book-which = Which
book-never-lifted = Answers that nothing lifts
book-not-lifted-for = For whoever sells
book-gaps = Nothing lifts it for { $ways }.
book-never-offered = Programmes and platforms offered to nobody
book-never-offered-lead = Each with the first reason that is found. The whole list stands at the end of the chapter.
book-programme-or-platform = Programme or platform
book-not-offered-historical = Historical: it is not recommended.
book-not-offered-announced = Announced: it is named and not recommended.
book-not-offered-nobody-there = There is no example company in that country.
book-not-offered-no-tag = No action shares a tag with it.
book-not-offered-fits-nobody = It fits no company, mostly for this: { $subject }.
book-not-offered-no-task = It fits, but none of those companies has a task of its kind.
book-not-offered-asked = Weak or old evidence: it comes after the others, as a question to whoever runs it. A task holds { $task ->
    [one] one.
   *[other] { $task }.
}
book-not-offered-behind = It fits and there are tasks, but others come first. A task holds { $task }, a plan { $plan }.
book-subject-admission = the seller's country
book-never-refused = Programmes and platforms refused to nobody
book-never-refused-lead = Among the companies of their country. Those of other countries are never shown a programme.
book-not-refused-historical = Historical: it is not looked at.
book-not-refused-asks-nothing = It asks nothing that a company could fail to meet.
book-not-refused-met-by-all = All example companies meet what it asks, or might.
book-never-chosen = Answers that nobody chose
book-option = Answer
book-never-stated = Options of facts that nobody marked
book-fact-head = Fact
book-never-shown = Alerts and rules that concern nobody
book-alert-or-rule = Alert or rule

book-example-companies = The example companies
book-company = Company
book-what-it-is = What it is
book-tasks = Tasks
book-offered = Help offered
book-paths = Questions by dimension and path
book-paths-lead = Up to { $count } milestones are asked besides. The second table is the express path, by stage; delivery and service name questions of goods and of services.
book-in-pack = In all
book-sum = Sum
book-programmes-by-status = Programmes by country and state
book-programmes-by-kind = Programmes by kind, country and state
book-status-letter = { $status ->
    [vigente] c
    [por-confirmar] t
    [anunciado] a
   *[historico] h
}
book-status-letters = c: current; t: to be confirmed; a: announced; h: historical.
book-by-stage = Help by country and stage
book-by-stage-lead = Different programmes and platforms that companies of that country and stage find in their directory, and those that their plans offer.
book-stage-head = Stage
book-companies-head = Companies
book-platforms-by-kind = Platforms by kind and country they admit
book-platforms-by-kind-lead = In each cell: admits · not known · does not admit. Historical ones are not counted.
book-answers = Actions by answer
book-answers-lead = Every answer below the top, how many companies stand there, and what lifts it. Milestones are for the market to decide: actions only work towards them.
book-the-same = the same
book-lifted-by-head = Lifted by
book-offers = Programmes and platforms, one by one
book-offers-lead = How many example companies: offered on a task, fits, to be confirmed, refused. The last column is companies of other countries.
book-offered-head = Offered
book-fits-head = Fits
book-check-head = To confirm
book-refused-head = Refused
book-elsewhere-head = Elsewhere
