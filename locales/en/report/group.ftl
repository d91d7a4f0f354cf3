### Printed in the group report, for whoever runs a workshop. It names no company.

group-kind = Group report
group-title = How the companies of the group are doing
group-metadata-title = Group report: { $title }
group-companies = Companies
group-date = Date
group-place = Place
group-finished = { $count ->
    [one] { $count } company finished
   *[other] { $count } companies finished
}
group-finished-of = { $began ->
    [one] { $count } of { $began } company finished
   *[other] { $count } of { $began } companies finished
}

## Counts

group-share-count = { $count } companies
group-share-almost-all = almost all
group-share-almost-none = almost none
group-share-hidden = not shown

## Stages

group-stages = What they do today
group-stages-lead = The companies of the group by what they have already sold online.
group-stages-axis = What they already do →
group-stages-legend = “Almost all” is eight of every ten or more; “almost none”, two of every ten or fewer. “Not shown” protects the companies: they are fewer than { $least }, or something would be known of fewer than { $least }.
group-stages-alt = Map of the stages, without names. { $stages }.
group-stage-is = { $stage }: { $share }
group-base-ready = base ready: { $share }
group-base-building = base being built: { $share }

## Dimensions

group-bands = How they do in each dimension
group-bands-lead = The block shows between which points the group's mean lies. A more exact figure would say too much of each company.
group-bands-dimension = Dimension
group-bands-rule = From 0 to 100
group-bands-figure = Mean between

## Brakes, steps and programmes

group-brakes = The commonest brakes
group-brakes-lead = The dimensions that hold back most companies, the commonest first.
group-brakes-none = No brake is common to several companies.
group-steps = The commonest next steps
group-steps-lead = What comes up most among the first three tasks of each company. It helps to choose what to work on next time.
group-steps-none = None of the first tasks comes up in more than one company.
group-programmes = Programmes that serve several
group-programmes-lead = Each one fits { $least } companies or more. Their order says nothing.
group-programmes-none = No programme fits { $least } companies or more that may be counted.
group-programmes-few = With fewer than { $many } companies they are not shown: one of them might be recognised. Each company has its own in its report.

## What these figures are

group-numbers = What these figures are, and are not
group-numbers-examples = Some companies of this group are invented examples.
group-numbers-declared = They come from what each company declared, and nobody verified it. They are not a risk rating and not a requirement of any programme. They speak of this group and of no other.
group-numbers-protected = There are no names and no answers here. A count is shown only if it is of { $least } companies or more, and if the others are { $least } or more, or none. Brakes and steps stand in order; with fewer than { $many } companies, without counts.
group-numbers-limits = This does not keep people from pooling what they know. Nor should this report be compared with another of nearly the same companies: the difference would speak of few.
group-numbers-version = Made with content { $version }, of { $date }. Weights and minimums are expert judgement. It is inspired by the e-Exporta route and is not official.
