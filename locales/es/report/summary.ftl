### Printed on the second page of the report, which can be handed out alone.

report-summary = Su resultado en una página
report-alert-source = Según { $source }, { $date }. Es una de sus primeras tareas.
report-alert-source-unconfirmed = Según { $source }, { $date }; por confirmar. Es una de sus primeras tareas.
report-alert-expert = Es criterio del equipo de Rumbo, no un dato de una fuente. Es una de sus primeras tareas.
report-base-above-stage = Su base ya alcanza para exportar; le falta vender por internet.
report-provisional-reservations = Resultado con reservas: no se sabe el { $percent } del peso. El índice puede estar entre { $low } y { $high }.
report-provisional-unfinished = Resultado provisional: faltan respuestas. El índice quedará entre { $low } y { $high }, y el perfil puede cambiar.
report-profile-hidden = Todavía no se puede dar un perfil
report-profile-hidden-why = No se sabe el { $percent } del peso de las preguntas. Lo primero es averiguarlo con quien lo sepa. Hoy se puede decir esto de su empresa: { $stage }.
report-index-of = de 100, índice
report-index-interval = de 100, índice posible
report-between = { $low }–{ $high }
report-conditions-met = { $met } de { $all }
report-conditions-for-goal = condiciones para su meta
report-goal-complete = Cumple todas las condiciones de su perfil
report-borderline = En el límite: con una respuesta distinta en «{ $item }» su perfil sería { $profile }.

## Mapa

report-map-here = usted está aquí
report-map-possible = posible
report-map-goal = su meta, { $hours } h
report-map-goal-market = su meta
report-map-base = Su base ↑
report-map-does = Lo que ya hace →
report-map-ready = base lista
report-map-building = base en obra
report-map-alt = Mapa de los seis perfiles. Su perfil es { $profile }: { $stage }, con la { $base }. { $goal }
report-map-alt-hidden = Mapa de los seis perfiles, sin uno definido. Todavía son posibles: { $profiles }.
report-map-alt-goal = Su meta es { $goal }; le faltan { $missing ->
    [one] una condición
   *[other] { $missing } condiciones
} de { $all }.
report-map-alt-deepen = Ya cumple todas las condiciones.

## Rueda y tabla

report-wheel-alt = Rueda de las nueve dimensiones, de 0 a 100: { $values }. Las mismas cifras están en la tabla que sigue.
report-wheel-value = { $dimension } { $value }
report-table-dimension = Dimensión
report-table-points = Puntos
report-table-bar = De 0 a 100
report-table-threshold = Pide
report-table-state = Su meta
report-threshold-met = cumple
report-threshold-short = { $points ->
    [one] falta 1
   *[other] faltan { $points }
}
report-threshold-none = —
report-threshold-legend = Arco punteado y raya vertical: lo que pide su meta. Donde no hay marca, la meta no pide un mínimo.
report-threshold-legend-table = Raya vertical: lo que pide su meta. Donde no hay marca, la meta no pide un mínimo.
report-points-legend = Los puntos se muestran sin decimales, hacia abajo.
report-interval-legend = La barra hueca va de lo menos a lo más que todavía es posible.

report-strengths = Fuerzas
report-strengths-none = Todavía ninguna dimensión sobresale. Lo próximo ayuda a tener la primera.
report-brakes = Frenos
report-highlight = { $dimension }, { $value }.
report-next = Lo próximo
report-next-by = hasta la { $week }
report-next-undated = sin fecha
report-next-unknown = según lo que averigüe
report-hours-short = { $hours } h
report-next-none = No queda ninguna tarea pendiente en su hoja de ruta.
