### Made by the use cases for several screens: what a company sells, versions, and what stands over the plan.

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
