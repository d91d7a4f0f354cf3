### Made by the use cases for several screens: what a company sells, versions, and what stands over the plan.

app-size-kb = { $size } KB
app-size-mb = { $megabytes } MB
app-content-version = Content { $version }, of { $date }
# $offer is what the company calls its offer.
app-focus = { $offer }, to { $destination }
app-focus-destination = To { $destination }
app-milestones = What it has already done

## Resultado

app-way-none = Nothing that depends on you is missing.
app-way-dated = { $count ->
    [one] One action
   *[other] { $count } actions
}. With { $hours } a week it ends in the { $week }.
app-way-undated = { $count ->
    [one] One action
   *[other] { $count } actions
}, in the order that helps most.
app-not-applicable = { $item }: { $reason }

## Resultado exprés

app-express-missing = { $count ->
    [one] 1 answer of the express path is missing. Until it is there, none of this is final.
   *[other] { $count } answers of the express path are missing. Until they are there, none of this is final.
}
# $gate completes the sentence: "ready to export".
app-express-base = Going by your answers, your base is probably enough to be { $gate }.
app-express-base-none = Going by your answers, your base still lacks part of what matters most.
app-express-caveat = It is likely, not certain. The express path asks only a part and takes the rest as good. The full diagnosis may confirm it or find something missing.
app-express-caveat-none = This much is certain: what is missing is in the list. The full diagnosis also looks at what was not asked.
# $gate as above.
app-express-conditions = { $total ->
    [one] To be { $gate }, one condition was asked about; you meet { $met }.
   *[other] To be { $gate }, { $total } conditions were asked about; you meet { $met }.
}
app-express-conditions-all = { $total ->
    [one] You meet the condition that was asked about.
   *[other] You meet the { $total } conditions that were asked about.
}
app-express-condition-lacking = missing
app-express-steps-note = They follow from your answers. The whole plan, with dates and support, comes with the full diagnosis.
app-express-steps-none = Nothing that was asked about is missing. The full diagnosis looks at the rest.

## Hoja de ruta

app-roadmap-progress = { $count ->
    [one] { $done } of one action done
   *[other] { $done } of { $count } actions done
} · { $doneHours } of { $hours } hours
app-task-hours = up to { $hours }
app-task-free = no cost
app-task-low = costs less than US$ 100
app-task-medium = costs less than US$ 500
app-task-high = costs US$ 500 or more

## Informe

# The name of the file: it may not hold what file systems refuse.
app-report-file = { $company } – { $date }
app-report-without-name = Diagnosis
# The name of the file, without its ending.
blank-file = { $path ->
    [express] Express questionnaire
   *[full] Questionnaire
} for { $country }, { $offer ->
    [goods] products
    [service] services
   *[digital] digital products
} for { $segment ->
    [b2b] companies
    [b2c] people
   *[both] companies and people
}
