### Made by the use cases for several screens: what a company sells, versions, and what stands over the plan.

app-size-kb = { $size } KB
app-size-mb = { $megabytes } MB
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

## Resultado exprés

app-express-missing = { $count ->
    [one] Falta 1 respuesta del exprés. Hasta tenerla, nada de esto es definitivo.
   *[other] Faltan { $count } respuestas del exprés. Hasta tenerlas, nada de esto es definitivo.
}
# $gate completes the sentence: "lista para exportar".
app-express-base = Con lo que respondió, es probable que su base alcance para estar { $gate }.
app-express-base-none = Con lo que respondió, a su base le falta una parte de lo más básico.
app-express-caveat = Es probable, no seguro. El exprés pregunta solo una parte y da por bueno el resto. El diagnóstico completo puede confirmarlo o encontrar algo que falte.
app-express-caveat-none = Esto ya es seguro: lo que falta está en la lista. El diagnóstico completo mira también lo que no se preguntó.
# $gate as above.
app-express-conditions = { $total ->
    [one] Para estar { $gate } se preguntó una condición; cumple { $met }.
   *[other] Para estar { $gate } se preguntaron { $total } condiciones; cumple { $met }.
}
app-express-conditions-all = { $total ->
    [one] Cumple la condición que se preguntó.
   *[other] Cumple las { $total } condiciones que se preguntaron.
}
app-express-condition-lacking = le falta
app-express-steps-note = Salen de lo que respondió. El plan completo, con fechas y apoyos, sale del diagnóstico completo.
app-express-steps-none = De lo que se preguntó no falta nada. El diagnóstico completo mira el resto.

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
# El nombre del archivo, sin su terminación.
blank-file = { $path ->
    [express] Cuestionario exprés
   *[full] Cuestionario
} de { $country }, { $offer ->
    [goods] productos
    [service] servicios
   *[digital] productos digitales
} para { $segment ->
    [b2b] empresas
    [b2c] personas
   *[both] empresas y personas
}
