### Printed under "Por qué este perfil": the conditions of the goal, and the shortest way to it.

report-reasons = Por qué este perfil
report-reasons-intro = Su perfil une dos cosas: lo que su empresa ya hace y qué tan lista está su base. { $stage }
report-reasons-stage = Hoy su empresa está en esta etapa: { $stage }.
report-reasons-base = Su base ya alcanza para estar { $gate }.
report-reasons-base-none = Su base todavía no completa las condiciones de la primera puerta.
report-reasons-goal = Su meta es { $profile }: una empresa { $gate }. Hoy cumple { $met } de { $all } condiciones.
report-reasons-deepen = Cumple todas las condiciones. Lo que más conviene ahora es subir un nivel en { $dimensions }, donde tiene menos margen.
report-reasons-hidden = Con tantas respuestas por averiguar no se muestra un perfil. Estas son las condiciones que se miran, con lo que hoy se sabe.
report-conditions = Las condiciones, una por una
report-conditions-note = Los niveles van de 0 (todavía nada) a 3 (bien hecho y cuidado). Los puntos van de 0 a 100.
report-conditions-note-market = { report-conditions-note } Las condiciones en cursiva las decide el mercado.
report-condition = Condición
report-condition-now = Hoy
report-condition-asked = Pide
report-condition-result = Resultado
report-condition-level = nivel { $level }
report-condition-levels = varios
report-condition-average = { $dimension }, en puntos
report-condition-index = Índice
report-condition-met = cumple
report-condition-short-levels = { $levels ->
    [one] le falta 1 nivel
   *[other] le faltan { $levels } niveles
}
report-condition-short-points = { $points ->
    [one] le falta 1 punto
   *[other] le faltan { $points } puntos
}
report-condition-short-market = lo decide el mercado

report-way = El camino más corto
report-way-short = Un camino corto
report-way-own = Lo que depende de usted: { $hours }
report-way-own-intro = Estas acciones, en este orden, completan lo que depende de usted.
report-way-own-none = No le falta ninguna condición que dependa de usted.
report-way-gap = Puede haber otro camino hasta { $hours } más corto: no se revisaron todos.
report-way-out-of-reach = Ninguna acción de este contenido completa estas condiciones: { $conditions }.
report-way-market = Lo que decide el mercado
report-way-market-intro = Nadie puede ponerle fecha a esto: lo deciden sus clientes. Estas acciones ayudan a que el mercado responda.
report-way-market-helps = Ayuda: { $actions }.
report-not-applicable-matters = Si lo que marcó «no aplica» contara con nivel 0, su perfil sería { $profile }.
