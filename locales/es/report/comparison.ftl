### Printed under "Qué cambió", and shown on Historia: two diagnoses of one company beside each other.

report-change = Qué cambió
# Both are days: "3 de marzo de 2026".
report-change-intro = { $count ->
    [0] El diagnóstico del { $from } y el del { $to } no tienen preguntas en común.
    [one] Aquí está el diagnóstico del { $to } junto al del { $from }, sobre 1 pregunta común: la que ambos hicieron igual.
   *[other] Aquí está el diagnóstico del { $to } junto al del { $from }, sobre { $count } preguntas comunes: las que ambos hicieron igual.
}
report-change-then = Antes
report-change-now = Ahora
report-change-profile = Perfil
report-change-stage = Qué hace
report-change-index = Índice
report-change-content = Contenido
report-change-profile-none = Demasiado por averiguar
report-change-profile-moved = Su perfil pasó de { $from } a { $to }.
report-change-profile-same = Su perfil sigue siendo { $profile }.
report-change-profile-hidden = En uno de los dos quedó demasiado por averiguar para hablar de un perfil.
report-change-index-up = { $points ->
    [one] El índice subió 1 punto: de { $from } a { $to }.
   *[other] El índice subió { $points } puntos: de { $from } a { $to }.
}
report-change-index-down = { $points ->
    [one] El índice bajó 1 punto: de { $from } a { $to }.
   *[other] El índice bajó { $points } puntos: de { $from } a { $to }.
}
report-change-index-same = El índice va de { $from } a { $to }: sin cambio apreciable.
report-change-index-equal = El índice sigue en { $to }.
report-change-index-none = El índice no se compara: las preguntas comunes pesan { $share } del total, y hace falta { $least }.
report-change-nothing = De lo que se puede comparar, nada se movió.

report-change-dimensions = Cada dimensión, antes y ahora
report-change-dimension = Dimensión
report-change-rule = De 0 a 100
report-change-result = Cambio
report-change-up = { $points ->
    [one] 1 punto más
   *[other] { $points } puntos más
}
report-change-down = { $points ->
    [one] 1 punto menos
   *[other] { $points } puntos menos
}
report-change-same = sin cambio apreciable
report-change-none = no se compara
# $change is one of the four before.
report-change-partly = { $change }, sobre { $common } de { $asked } preguntas
report-change-bar-alt = { $dimension }: de { $from } a { $to } en una regla de 0 a 100.
report-change-bar-alt-none = { $dimension }: no se compara.
report-change-chart = Puntos de cada dimensión, antes y ahora, en una regla de 0 a 100

report-change-answers = Respuestas que cambiaron
report-change-answers-none = Ninguna respuesta común cambió.
report-change-question = Pregunta
report-change-answer-up = sube
report-change-answer-down = baja
report-change-answer-same = mismo nivel
report-change-answers-more = { $count ->
    [one] Otra respuesta cambió; está en la pantalla Historia.
   *[other] Otras { $count } respuestas cambiaron; están en la pantalla Historia.
}

report-change-won = Condiciones que ahora cumple
report-change-lost = Condiciones que dejó de cumplir
report-change-conditions-none = Cumple las mismas condiciones que antes.
report-change-conditions-more = { $count ->
    [one] Y otra condición.
   *[other] Y otras { $count } condiciones.
}
report-change-average = { $dimension }, al menos { $threshold } puntos
report-change-average-index = Índice, al menos { $threshold } puntos

report-change-done = Lo que hizo del plan anterior
report-change-done-none = No quedó marcada ninguna acción del plan anterior.
# $items are the questions that stand higher now, as a list.
report-change-done-moved = subió: { $items }
report-change-done-known = ahora se sabe: { $items }
report-change-done-not-moved = su respuesta sigue igual
report-change-done-not-compared = no se puede comparar
report-change-done-more = { $count ->
    [one] Y otra acción.
   *[other] Y otras { $count } acciones.
}

report-change-caveats = Cómo leerlo
report-change-caveat-self = Las dos veces contestó la propia empresa. Nadie lo verificó.
report-change-caveat-small = Menos de { $points } puntos no se toman como un cambio: otro día se contesta distinto.
report-change-caveat-unknown = En uno de los dos quedó mucho sin saber. Parte de la diferencia puede venir de ahí.
report-change-caveat-content = Se hicieron con contenidos distintos: { $from } y { $to }.
report-change-caveat-revised = { $count ->
    [one] Esta pregunta cambió de sentido y no se compara: { $items }.
   *[other] Estas preguntas cambiaron de sentido y no se comparan: { $items }.
}
report-change-caveat-new = { $count ->
    [one] Esta pregunta es nueva: { $items }.
   *[other] Estas preguntas son nuevas: { $items }.
}
report-change-caveat-retired = { $count ->
    [one] Esta pregunta ya no se hace: { $items }.
   *[other] Estas preguntas ya no se hacen: { $items }.
}
report-change-caveat-asked = { $count ->
    [one] Esta pregunta tocó solo una de las dos veces: { $items }.
   *[other] Estas preguntas tocaron solo una de las dos veces: { $items }.
}
report-change-caveat-left-out = { $count ->
    [one] Esta pregunta quedó como «no aplica» en uno de los dos: { $items }.
   *[other] Estas preguntas quedaron como «no aplica» en uno de los dos: { $items }.
}
# $facts are whole questions, one after another.
report-change-caveat-facts = Cambió lo que se mide, porque estos datos son otros: { $facts }
