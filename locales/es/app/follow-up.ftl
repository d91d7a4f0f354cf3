### Lo que se dice de cada tarea de la hoja de ruta, y lo que sigue.

app-task-done-on = Hecha el { $date }
app-task-in-progress-since = En curso desde el { $date }
app-task-discarded-on = Descartada el { $date }
app-task-begun = En curso
app-task-not-begun = Sin empezar
app-step-done-on = hecho el { $date }
app-roadmap-discarded = { $count ->
    [one] 1 descartada
   *[other] { $count } descartadas
}
# $tasks: títulos de tareas, ya en lista.
app-task-held = Queda sin fecha: necesita lo que usted descartó ({ $tasks }). Si lo retoma, vuelve al calendario.
app-goal-held = Sin lo que descartó, el plan no llega a su meta. Puede retomarlo cuando quiera.

app-projection = Si lo hecho da resultado, su índice pasa de { $before } a { $after } y su perfil es { $profile }. Es una proyección: su diagnóstico no cambia.
app-projection-same = Si lo hecho da resultado, su índice pasa de { $before } a { $after } y su perfil sigue siendo { $profile }. Es una proyección: su diagnóstico no cambia.
app-projection-index = Si lo hecho da resultado, su índice pasa de { $before } a { $after }. Es una proyección: su diagnóstico no cambia.

app-reference = Su diagnóstico es del { $made }. Sirve como referencia hasta el { $until }; conviene repetirlo desde el { $repeat }.
app-repeat = Su diagnóstico es del { $made }. Conviene repetirlo, para ver qué cambió.
app-repeat-old = Su diagnóstico es del { $made }. Ya no sirve como referencia: conviene repetirlo.
app-clock-back = El reloj de este equipo dice { $clock }, antes de lo último que guardó. Rumbo cuenta desde el { $day }. Si el reloj está mal, corríjalo en su equipo.

app-next-all-steps = Marcó todos los pasos. Si terminó, márquela como hecha.
app-next-progress = { $done } de { $count } acciones hechas
app-next-none = No queda nada por hacer en esta hoja de ruta.

app-preview-none = Ninguna acción cambia de semana.
app-preview-moves = { $count ->
    [one] Una acción cambia de semana.
   *[other] { $count } acciones cambian de semana.
}
app-preview-done = { $count ->
    [0] Todavía no hay nada hecho.
    [one] La acción hecha queda como está.
   *[other] Las { $count } acciones hechas quedan como están.
}
app-preview-end = El plan termina la { $after }. Hoy termina la { $before }.
app-preview-end-same = El plan termina la { $after }, como hoy.
app-preview-end-new = El plan termina la { $after }.
app-preview-undated = Sin horas, las acciones quedan sin fecha, en su orden.
app-preview-no-date = sin fecha
