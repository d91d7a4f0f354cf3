### Made by the use cases for several screens: what a company sells, versions, and what stands over the plan.

app-content-version = Contenido { $version }, del { $date }
# $offer is what the company calls its offer.
app-focus = { $offer }, hacia { $destination }
app-focus-destination = Hacia { $destination }
app-milestones = Lo que ya hizo

## Resultado

app-way-none = No le falta ninguna condición que dependa de usted.
app-way-dated = { $count ->
    [one] Una acción
   *[other] { $count } acciones
}. Con { $hours } por semana termina la { $week }.
app-way-undated = { $count ->
    [one] Una acción
   *[other] { $count } acciones
}, en el orden que conviene.
app-not-applicable = { $item }: { $reason }

## Hoja de ruta

app-roadmap-progress = { $count ->
    [one] { $done } de una acción hecha
   *[other] { $done } de { $count } acciones hechas
} · { $doneHours } de { $hours } horas
app-task-hours = hasta { $hours }
app-task-free = sin costo
app-task-low = cuesta menos de US$ 100
app-task-medium = cuesta menos de US$ 500
app-task-high = cuesta US$ 500 o más

## Informe

# The name of the file: it may not hold what file systems refuse.
app-report-file = { $company } – { $date }
app-report-without-name = Diagnóstico
