### Printed in the content book under "Cobertura", and told by `rumbo content coverage`.

book-coverage = Cobertura
book-coverage-lead = Qué hay en el contenido y qué alcanzan { $count ->
    [one] la empresa de ejemplo
   *[other] las { $count } empresas de ejemplo
}. Ofrecido: está entre los apoyos de una tarea del plan. Negado: no le sirve, por algo distinto del país de un programa.
book-coverage-lead-alone = Qué hay en el contenido. Sin empresas de ejemplo no se dice qué se alcanza.
book-figures = En cifras
book-what = Qué
book-reached-head = Se alcanza
book-of-head = De
book-figure-answers = Respuestas bajo el nivel más alto que una acción levanta para todo camino
book-figure-actions = Acciones que están en el plan de alguna empresa
book-figure-options = Situaciones y marcas que alguna empresa eligió
book-figure-facts = Opciones de los datos que alguna empresa marcó
book-figure-alerts = Alertas que alguna empresa recibe
book-figure-rules = Reglas que tocan a alguna empresa
book-figure-programmes-offered = Programas vigentes o por confirmar, ofrecidos a alguna empresa
book-figure-programmes-refused = Programas vigentes o por confirmar, negados a alguna empresa de su país
book-figure-platforms-offered = Plataformas vigentes o por confirmar, ofrecidas a alguna empresa
book-figure-platforms-refused = Plataformas vigentes o por confirmar, negadas a alguna empresa

book-never-planned = Acciones que ningún plan tiene
book-reason = Razón
book-not-planned-nobody = No corresponde a ninguna de estas empresas.
book-not-planned-nothing = { $count ->
    [one] La única empresa a la que corresponde ya tiene lo que la acción da.
   *[other] Las { $count } empresas a las que corresponde ya tienen lo que la acción da.
}
book-not-planned-not-taken = A alguna empresa le falta lo que da, pero ningún plan la toma.
book-how-many = Cuántos
book-which = Cuáles
book-never-lifted = Respuestas que nada levanta
book-not-lifted-for = Para quien vende
book-gaps = Nada la levanta para { $ways }.
book-never-offered = Programas y plataformas que a nadie se ofrecen
book-never-offered-lead = Cada uno con la primera razón que se halla. La lista entera está al final del capítulo.
book-programme-or-platform = Programa o plataforma
book-not-offered-historical = Histórico: no se recomienda.
book-not-offered-announced = Anunciado: se nombra y no se recomienda.
book-not-offered-nobody-there = No hay empresa de ejemplo en ese país.
book-not-offered-no-tag = Ninguna acción comparte una etiqueta con él.
book-not-offered-fits-nobody = No sirve a ninguna empresa, sobre todo por esto: { $subject }.
book-not-offered-no-task = Calza, pero ninguna de esas empresas tiene una tarea de su clase.
book-not-offered-asked = Evidencia débil o antigua: va después de las demás, como pregunta a quien opera. { $task ->
    [one] Cabe una por tarea.
   *[other] Caben { $task } por tarea.
}
book-not-offered-behind = Calza y hay tareas, pero otros van antes. Caben { $task } por tarea y { $plan } por plan.
book-subject-admission = país de quien vende
book-never-refused = Programas y plataformas que a nadie se niegan
book-never-refused-lead = Entre las empresas de su país. A las de otros países un programa nunca se les muestra.
book-not-refused-historical = Histórico: no se mira.
book-not-refused-asks-nothing = No pide nada que una empresa pueda dejar de cumplir.
book-not-refused-met-by-all = Todas las empresas de ejemplo cumplen o podrían cumplir lo que pide.
book-never-chosen = Respuestas que nadie eligió
book-option = Respuesta
book-never-stated = Opciones de los datos que nadie marcó
book-fact-head = Dato
book-never-shown = Alertas y reglas que a nadie tocan
book-alert-or-rule = Alerta o regla

book-example-companies = Las empresas de ejemplo
book-company = Empresa
book-what-it-is = Qué es
book-tasks = Tareas
book-offered = Apoyos ofrecidos
book-paths = Preguntas por dimensión y camino
book-paths-lead = Además se preguntan hasta { $count } hitos. La segunda tabla es la vía rápida, por etapa; entrega y atención nombran preguntas de productos y de servicios.
book-in-pack = En total
book-sum = Suma
book-programmes-by-status = Programas por país y estado
book-programmes-by-kind = Programas por clase, país y estado
book-status-letter = { $status ->
    [vigente] v
    [por-confirmar] c
    [anunciado] a
   *[historico] h
}
book-status-letters = v: vigente; c: por confirmar; a: anunciado; h: histórico.
book-by-stage = Apoyos por país y etapa
book-by-stage-lead = Programas y plataformas distintos que las empresas de ese país y esa etapa hallan en su directorio, y los que su plan ofrece.
book-stage-head = Etapa
book-companies-head = Empresas
book-platforms-by-kind = Plataformas por clase y país que admite
book-platforms-by-kind-lead = En cada casilla: admite · no se sabe · no admite. Las históricas no se cuentan.
book-answers = Acciones por respuesta
book-answers-lead = Cada respuesta bajo el nivel más alto, cuántas empresas están ahí, y qué la levanta. Los hitos los decide el mercado: las acciones solo trabajan por ellos.
book-the-same = las mismas
book-lifted-by-head = La levantan
book-offers = Programas y plataformas, uno por uno
book-offers-lead = Cuántas empresas de ejemplo: ofrecido en una tarea, le sirve, por confirmar, negado. La última columna son las empresas de otros países.
book-offered-head = Ofrecido
book-fits-head = Calza
book-check-head = Por confirmar
book-refused-head = Negado
book-elsewhere-head = Otro país
