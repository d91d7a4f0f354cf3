### Resultado.

result-heading = Resultado de { $company }
result-your-profile = Su perfil · { $date }
result-no-profile = Todavía no hay un perfil
result-no-profile-text = Falta saber demasiado para nombrar un perfil. Esto es lo que ya se puede decir.
result-provisional = Provisional
result-index = de 100, índice
result-index-between = entre { $low } y { $high }
result-conditions-count = de { $total } condiciones para su meta
result-disclaimer = Autodeclarado, no verificado; no es calificación de riesgo ni requisito de ningún programa.
result-not-finished = Este diagnóstico está sin terminar.
result-go-on = Seguir respondiendo
result-change-answers = Cambiar respuestas
result-alerts = Antes que nada
result-alert-first = { $hours ->
    [one] Primera tarea: 1 hora
   *[other] Primera tarea: { $hours } horas
}
result-map = El mapa de perfiles
result-map-base = Su base
result-map-stage = Lo que ya hace
result-map-ready = base lista
result-map-building = base en obra
result-map-stage-0 = aún no vende en línea
result-map-stage-1 = vende en línea en su país
result-map-stage-2 = ya exportó en línea
result-map-here = usted está aquí
result-map-borderline = a una respuesta
result-map-possible = posible
result-map-goal = su meta
result-map-goal-hours = su meta, { $hours } h
result-dimensions = Las nueve dimensiones
result-wheel = Rueda de las nueve dimensiones
result-wheel-note = Arco punteado: lo que pide su meta. La tabla dice lo mismo en cifras.
result-wheel-none = Su meta no pide un mínimo por dimensión.
result-table-dimension = Dimensión
result-table-today = Hoy
result-table-goal = Meta
result-table-state = Estado
result-meets = cumple
result-missing = { $points ->
    [one] falta 1
   *[other] faltan { $points }
}
result-not-asked = no lo pide
result-between = entre { $low } y { $high }
result-strengths = { $count ->
    [one] Una fuerza
    [2] Dos fuerzas
   *[other] Tres fuerzas
}
result-brakes = { $count ->
    [one] Un freno
    [2] Dos frenos
   *[other] Tres frenos
}
result-highlight = { $name }, { $score }
result-why = Por qué este perfil
result-why-none = Las condiciones de su meta
result-market-mark = mercado
result-way = El camino más corto
result-way-own = Lo que depende de usted
result-way-hours = { $hours ->
    [one] 1 hora
   *[other] { $hours } horas
}
result-hours-short = { $hours } h
result-way-market = Lo que decide el mercado
result-way-market-note = Estas acciones acercan la venta; nadie puede ponerle fecha.
result-borderline = En el límite
result-benchmarks = Como referencia
result-benchmarks-more = { $count ->
    [one] Ver otra cifra de la encuesta
   *[other] Ver otras { $count } cifras de la encuesta
}
result-unknown = Lo que conviene averiguar
result-not-applicable = Lo que quedó fuera por no aplicar
result-what-now = ¿Qué hago ahora?
result-open-roadmap = Abrir la hoja de ruta
result-see-roadmap = Ver hoja de ruta
result-what-if = ¿Y si subo una respuesta?

whatif-title = ¿Y si…?
whatif-label = Simulación: nada de esto se guarda
whatif-mark = Simulación
whatif-lead = Marque una o más respuestas para subirlas un escalón. El resultado de abajo cambia al momento.
whatif-close = Salir de la simulación
whatif-choose = Respuestas que pueden subir
whatif-nothing = Sus respuestas ya están en lo más alto.
whatif-profile = Perfil
whatif-index = Índice
whatif-conditions = Condiciones
whatif-roadmap = Hoja de ruta
whatif-before-after = { $before } → { $after }
whatif-same = { $value }, sin cambio
whatif-conditions-met = { $met } de { $total }
whatif-market = Subió algo que decide el mercado. Depende de que alguien le compre.
