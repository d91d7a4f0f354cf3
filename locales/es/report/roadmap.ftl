### Printed under "Hoja de ruta": the picture of the plan, and each action as a card.

report-roadmap = Hoja de ruta
report-roadmap-summary = { $count ->
    [one] Una acción
   *[other] { $count } acciones
}, { $hours } en total. Empieza la { $week } y usa { $planned } de sus { $stated } horas por semana.
report-roadmap-summary-assumed = { $count ->
    [one] Una acción
   *[other] { $count } acciones
}, { $hours } en total. Empieza la { $week } y usa { $planned } horas por semana. Usted no dijo cuántas horas tiene; contamos { $stated }.
report-roadmap-undated = { $count ->
    [one] Una acción
   *[other] { $count } acciones
}, { $hours } en total. Usted dijo que hoy no tiene horas para esto; por eso la lista va sin fechas.
report-roadmap-empty = Su hoja de ruta no tiene acciones pendientes.
report-roadmap-goal = base lista para su meta
report-roadmap-alt = Línea de tiempo de la hoja de ruta: { $count ->
    [one] una acción
   *[other] { $count } acciones
}, de { $from } a { $to }. Los números son los de las acciones que siguen.
report-timeline-waiting = espera
report-timeline-today = hoy
report-horizon-short = Corto plazo, hasta 6 meses
report-horizon-medium = Mediano plazo, hasta 12 meses
report-horizon-long = Largo plazo, hasta 24 meses
report-horizon-later = Más adelante
report-horizon-undated = Sin fecha
report-horizon-medium-name = Mediano
report-horizon-long-name = Largo
report-horizon-later-name = Después
report-horizons-note = Los plazos son una elección nuestra para ordenar el plan. Las fechas son semanas, y puede cambiarlas en Rumbo.
report-card-hours = hasta { $hours } h
report-card-when = Cuándo
report-card-why = Por qué
report-card-help = Apoyos
report-card-deliverable = Al terminar tendrá
report-card-weeks = Semanas del { $from } al { $to }.
report-card-week = Semana del { $from }.
report-day-short = { $day } { $month }
report-card-wait = Después, { $weeks } de espera por otros.
report-card-undated = Sin fecha.
report-card-unknown = Según lo que averigüe.
report-card-done = Hecha.
report-card-over-budget = Cuesta más que el dinero que usted dijo.
report-card-cost-low = Cuesta menos de US$ 100.
report-card-cost-medium = Cuesta menos de US$ 500.
report-card-cost-high = Cuesta US$ 500 o más.
report-step-label = Paso { $step } de la acción { $number }: { $text }
report-find-out = Averiguar lo que no se sabe de { $dimension }
report-find-out-why = Nadie supo responder { $count ->
    [one] una pregunta
   *[other] { $count } preguntas
}. Con esas respuestas el resultado será más exacto.
report-find-out-deliverable = Las respuestas de esta dimensión, listas para anotar en Rumbo.
report-why-alert = Responde a su alerta «{ $alert }».
report-why-must = { $count ->
    [one] Es una condición de su meta.
   *[other] Son { $count } condiciones de su meta.
}
report-why-average = Acerca a lo que su meta pide en { $dimensions }.
report-why-needed = Otra acción la necesita antes: { $actions }.
report-why-market = Trabaja por lo que decide el mercado: { $milestones }.
report-why-gain = { $points ->
    [0] Afirma su base.
    [one] Sube su índice 1 punto.
   *[other] Sube su índice { $points } puntos.
}
report-help-line = { $name }, { $operator }
report-help-ask = Pregunte a { $operator } si sigue: { $name }
report-help-confirm = confirme si sigue vigente
report-plan-disclaimer = Este plan mejora sus condiciones; no asegura ventas.
report-card-source = Fuente
report-list-later = Lo que viene después
report-list-note = Los pasos de las acciones sin tarjeta están en Rumbo.
report-list-number = N.º
report-list-action = Acción
report-list-hours = Horas
