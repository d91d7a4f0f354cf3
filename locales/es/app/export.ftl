### La hoja de ruta en calendario (.ics), planilla (.xlsx) y tabla (.csv).

# El nombre del archivo: no lleva lo que los discos rechazan.
export-file = { $company } – hoja de ruta – { $date }
export-calendar-name = Hoja de ruta: { $company }
export-calendar-category = Rumbo
export-calendar-task = { $number }. { $title }
export-calendar-done = Hecha: { $number }. { $title }
export-calendar-deliverable = Al terminar tendrá: { $deliverable }
export-calendar-step-done = { $number }. { $step } (hecho)
export-calendar-effort = Hasta { $hours }, { $cost }.
export-calendar-wait = Después hay que esperar a otros: { $weeks }.
export-calendar-repeat = Repetir el diagnóstico en Rumbo
export-calendar-repeat-text = Su diagnóstico es del { $date }. Desde hoy conviene repetirlo y ver qué cambió.

# Cómo se muestran los días en la planilla; la primera parte es el idioma de los meses.
export-day-format = [$-80A]d mmm yyyy
export-sheet-plan = Plan
export-sheet-steps = Pasos
export-sheet-help = Apoyos
export-sheet-about = Acerca de
export-head-number = N.º
export-head-action = Acción
export-head-block = Parte del plan
export-head-state = Estado
export-head-start = Desde
export-head-finish = Hasta
export-head-hours = Horas
export-head-wait = Semanas de espera
export-head-cost = Costo
export-head-deliverable = Al terminar tendrá
export-head-steps = Pasos
export-head-step = Paso
export-head-what = Qué hacer
export-head-done = Hecho
export-head-help = Programa o plataforma
export-head-offers = Qué ofrece
export-head-fit = Para usted
export-head-why = Por qué le sirve
export-head-check = Qué comprobar
export-head-actions = Acciones
export-head-address = Dirección
export-head-as-of = Información del
export-head-source = Fuente
export-ticked = sí
export-state-done = hecha
export-state-now = en curso
export-state-next = por venir
export-state-undated = sin fecha
export-about-company = Empresa
export-about-day = Día del diagnóstico
export-about-repeat = Conviene repetirlo desde
export-about-content = Contenido

# $dated y $undated cuentan las acciones por hacer.
export-calendar-note = { $dated ->
    [one] Lleva una acción con fecha.
   *[other] Lleva { $dated } acciones con fecha.
}{ $undated ->
    [0] {""}
    [one] {" "}Una acción sin fecha quedó fuera.
   *[other] {" "}Quedaron fuera { $undated } acciones sin fecha.
} Al importar de nuevo el mismo plan, la mayoría de los calendarios mueve lo que ya estaba.
export-spreadsheet-note = Trae el plan, los pasos por marcar y los apoyos con su fuente. Lo que cambie en ella no vuelve a Rumbo.
export-table-note = Trae las acciones del plan, una por fila.
