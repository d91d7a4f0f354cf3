### Printed in the content book, in the records of each kind: labels, conditions in words, states and ages.

book-quoted = “{ $text }”
book-yes = yes
book-no = no
book-unknown = not known
book-and = and
book-or = or
book-always = always
book-everybody = all companies
book-of = { $count } of { $all }
book-regional = Regional
book-world = the whole world
book-unsaid = the source does not say

## Conditions in words

book-condition-fact = { $fact }: { $options }
book-condition-known = { $fact } is known
book-condition-at-least = at level { $level } or above
book-condition-below = below level { $level }
book-condition-done = the action is done:
book-condition-fact-not = { $fact }: another answer than { $options }
book-condition-not = not the case
book-condition-any = at least { $count ->
    [one] one mark
   *[other] { $count } marks
}
book-condition-any-of = at least { $count } of { $marks }
book-fact = { $fact ->
    [country] country
    [offer] what it sells
    [segment] to whom it sells
    [offer-name] name of the offer
    [sector] sector
    [destination] destination
    [aim] where it prefers to start
    [people] people in the company
    [formal-status] the company's papers
    [product-flags] what the product is made of
    [perishable] whether the product keeps
    [seasonal] whether it sells by season
    [parcel-weight] weight of an order
    [parcel-value] value of an order
    [margin] profit on an order
    [export-experience] export experience
    [presence-abroad] presence in another country
    [market-presence] presence in the destination
    [foreign-exchange] experience with foreign currency
    [has] what it already has
    [certificates] certificates
    [working-capital] working capital
    [budget] money it can risk
    [concentration] weight of the largest customer
    [hours] hours a week
    [languages] languages
    [memberships] networks it belongs to
    [led-by] who leads the company
    [region] region
    [sales] amount of sales
    [business-age] age of the company
    [call-terms] terms of the call
    [certification] certification
   *[other] { $fact }
}
book-offer = { $offer ->
    [goods] goods
    [service] services
    [digital] digital products
   *[other] { $offer }
}
book-segment = { $segment ->
    [b2b] to companies
    [b2c] to people
    [both] to companies and people
   *[other] { $segment }
}

## Dates and sources

book-dated = { $date }, { $months ->
    [0] less than a month ago
    [one] a month ago
   *[other] { $months } months ago
}
book-dated-years = { $date }, { $years } years ago
book-review-every = Reviewed every { $months ->
    [one] month
   *[other] { $months } months
}.
book-to-review = Due for review.
book-evidence-of = Evidence: { $evidence }.
book-state = State
book-sources = Sources
book-source-year = figures of { $year }
book-companies = Reach
book-tags = Tags
book-requires = Asks for
book-favours = Prefers

## How it is judged

book-judging = How it is judged
book-judging-lead-scores = Each dimension is the mean of its questions by weight. The index is the mean of the dimensions by theirs. Exact fractions are used, shown without decimals and rounded down.
book-judging-lead-gates = The stage says what the company has already done. The highest gate that it meets says how firm its base is. Stage and base together give one of the six profiles.
book-dimension = Dimension
book-dimensions = The dimensions
book-weight = { $weight ->
    [one] weight 1
   *[other] weight { $weight }
}
book-stages = The stages
book-skipped-when = Passed over if
book-express = Express path
book-gates = The gates
book-gates-lead = Each gate also asks what the gates before it ask. Nothing makes up for a condition that is missing.
book-gate = Gate “{ $name }”
book-gate-stage = It is the base of the stage
book-must = Condition
book-must-asks = What it asks
book-must-only = Only in this case:
book-must-lacking = Lack it
book-averages = Least points
book-index = Index
book-index-at-least = { $index } or more
book-profile = Profile
book-profiles = The profiles
book-profile-is = It means
book-profile-ready = the base reaches the stage's gate
book-profile-building = the base does not reach the stage's gate yet
book-subtitle = Subtitle

## What is asked

book-facts = Facts of the company
book-facts-lead = They give no points. They decide what is asked and which help fits. In brackets, how many example companies marked each.
book-fact-kind = { $kind ->
    [single] one option
    [several] several marks
    [hours] hours a week
   *[text] free text
}
book-required = required
book-private = personal
book-options = Options
book-milestones = What the company has already done
book-milestones-lead = These answers decide the stage and give no points. What is missing here is for the market to decide.
book-question = Question
book-questions = Questions
book-questions-lead = Four for each dimension on every path. See whether each is about one thing only, and whether its situations exclude each other and rise step by step.
book-questions-lead-levels = Under each situation stand what the company is told and the actions that lift it.
book-one-situation = one situation
book-marks = several marks
book-revision = revision { $revision }
book-short = Short name
book-asked-as = Also asked as
book-asked-of = Asked of
book-shown-when = Shown if
book-why = Why
book-help = Help
book-example = Example
book-level = Level
book-situation = Situation
book-chosen = Chosen
book-mark = Mark
book-exclusive = Excludes the others.
book-reached-with = Reached with
book-reached-otherwise = anything else
book-only-for = Only in this case:
book-told = They are told:
book-lifted-by = Lifted by:
book-lifted-by-none = No action lifts it.
book-worked-towards-by = Worked towards by
book-to-level = to level { $level }
book-not-applicable = “Does not apply” if
book-glossary = Glossary
book-glossary-lead = Every technical word that a question uses, as it is explained to whoever answers.
book-in = Used in
book-used-by = Used by
book-opens = Opens
book-compare = To compare

## What to do

book-alerts = Alerts
book-alerts-lead = Risks that the company runs today. At most three are shown, by priority, and their action comes first in the roadmap.
book-priority = priority { $priority }
book-shown-to = Shown if
book-answered-by = Answered by
book-rests-on = Rests on
book-action = Action
book-actions = Actions
book-actions-lead = Each action lifts answers to a stated level. See whether the steps suffice, the hours are realistic and the result is of use.
book-hours = { $least } to { $most } hours
book-cost = { $cost ->
    [none] no cost
    [low] under US$ 100
    [medium] under US$ 500
   *[high] US$ 500 or more
}
book-wait = { $weeks } of waiting
book-deliverable = The result
book-step = Step
book-steps = Steps
book-for-whom = For whom
book-needs = Needs first
book-lifts = Lifts
book-works-towards = Works towards
book-support = Help
book-platform-count = { $count ->
    [one] 1 platform
   *[other] { $count } platforms
}
book-no-help = No programme or platform shares a tag.
book-guide = Guide
book-planned = { $planned ->
    [0] in no plan
    [one] in 1 plan
   *[other] in { $planned } plans
}, { $applies ->
    [one] of 1 company it is for
   *[other] of { $applies } companies it is for
}
book-tag = { $tag ->
    [training] running a business
    [export-training] training for export
    [advice] advice
    [formalisation] formalisation
    [accounting] accounting
    [finance] finance
    [associativity] working with other firms
    [women] firms led by women
    [market-intelligence] market figures
    [buyers] contact with buyers
    [marketing] marketing
    [trust] trust
    [product] product design and tests
    [channel] sales channel
    [b2b-platform] platforms to sell to companies
    [b2c-platform] platforms to sell to people
    [shop-software] own shop
    [digitalisation] digitalisation
    [security] security
    [pricing] prices
    [payments-home] payments at home
    [payments-abroad] payments from abroad
    [logistics] shipping
    [fulfilment] storage and dispatch
    [duties] charges on entry
    [customs] customs procedures
    [origin] origin
    [certification] certification
    [services-export] export of services
    [services-tax] taxes on services
    [intellectual-property] intellectual property
    [consumer] rights of buyers
    [regional] one region only
   *[other] { $tag }
}

## What exists outside

book-country = Country
book-programmes = Programmes
book-programmes-lead = Instruments, systems and services of agencies, by country. Current ones first. See what closed, what changed its name and what is missing.
book-programmes-of = { $count ->
    [one] One record.
   *[other] { $count } records.
}
book-programme-kind-head = Kind of programme
book-programme-kind = { $kind ->
    [training] training
    [advice] advice
    [self-assessment] self-assessment
    [finance] finance
    [promotion] promotion
    [platform-access] access to platforms
    [single-window] single window
    [certification] certification
    [information] information
    [women] firms led by women
    [rural] rural firms
    [innovation] innovation
    [chamber] chambers
   *[other] { $kind }
}
book-serves = Serves
book-offer-unsaid = any offer, as the source is silent
book-segment-unsaid = the source does not say to whom
book-any-stated = anybody, as whoever runs it says
book-unstated = the source does not say; to be confirmed
book-cadence = { $cadence ->
    [permanent] At any time.
    [call] In calls.
   *[once] It happened once.
}
book-abroad = Helps to sell abroad.
book-at-home = Not specific to exporting.
book-offered-to = offered to { $count }
book-fits = fits { $count }
book-check = to be confirmed for { $count }
book-refused = refused to { $count }
book-platforms = Platforms
book-platforms-lead = Marketplaces, own shop, payments, shipping and tools. See whom each admits, since when, and where it says so.
book-platforms-of = { $count ->
    [one] One record.
   *[other] { $count } records.
}
book-platform-kind-head = Kind of platform
book-platform-kind = { $kind ->
    [marketplace] Marketplaces
    [b2b-directory] Directories to sell to companies
    [freelance] Sites for freelance work
    [course-store] Course stores
    [app-store] App stores
    [shop-software] Own-shop software
    [payments] Payments
    [logistics] Shipping
    [tool] Tools
    [other] Others
   *[unknown] { $kind }
}
book-admits = Admits
book-admits-unsaid = { $countries }: not known.
book-delivers-to = Delivers to
book-prohibits = Does not accept
book-rules = Rules of the destination
book-rules-lead = Dated orientation, not legal advice. Nearly all are to be confirmed: look at the date before the figure.
book-rule-kind = { $kind ->
    [import-charges] Charges on entry
    [parcels] Parcels
    [labels] Labels and requirements
    [consumer] Rights of buyers
    [data] Personal data
   *[other] { $kind }
}
book-concerns = Concerns
book-benchmarks = Comparisons
book-benchmarks-lead = Figures of the survey that stand beside an answer. There are none by country, and Ecuador was not asked.
book-percent-base = { $percent }%, n = { $n }
book-percent-no-base = { $percent }%, base not published
book-beside = Stands beside
book-exact-for = Holds for

## To read and fill in

book-guides = Guides
book-guides-lead = Two minutes of reading each.
book-mistakes = Mistakes to avoid
book-worksheet = Worksheet
book-historical-method = The method comes from programmes that have ended.
book-checklists = Checklists
book-checklists-lead = What is done before the first export online, by country. It is orientation, not legal advice.
book-number = No.
book-state-and-source = State and source
book-to-check = To confirm:
book-serves-question = Serves
book-worksheets = Worksheets
book-worksheets-lead = The figures of the example are invented. Two decimals, halves rounded up.
book-line = Line
book-formula = Where it comes from
book-worked-example = Example
book-filled-in = filled in by the company
book-no-figure = no figure
book-contacts = Contacts
book-contacts-lead = Whom to ask, by country.
book-reached-at = Where
book-sources-list = List of sources
book-sources-lead = The book's references name a source by its identifier, with lines or page.
book-cited = Cited
book-cited-times = { $count ->
    [0] never
    [one] once
   *[other] { $count } times
}
