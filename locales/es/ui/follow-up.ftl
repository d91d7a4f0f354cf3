### La hoja de ruta que se va cumpliendo: dónde está cada tarea, notas, fechas, y lo que sigue en Inicio.

follow-state = ¿Dónde está esta acción?
follow-state-not-begun = Sin empezar
follow-state-in-progress = En curso
follow-state-done = Hecha
follow-state-discarded = Descartada
follow-state-discarded-why = descartada: { $why }
follow-since-in-progress = En curso desde el
follow-since-done = Hecha el
follow-since-discarded = Descartada el
follow-why = Por qué la descarta
follow-why-help = Le servirá cuando vuelva a mirar. Sale en el informe.
follow-step-date = Día en que hizo el paso { $step }
follow-change-date = Corregir la fecha
follow-note = Su nota
follow-note-help = Para usted: con quién habló, qué falta. Sale en el informe.
follow-saved = Guardado en este equipo.
follow-saving = Guardando…
follow-discarded = Descartadas
follow-discarded-help = No están en el calendario ni cuentan horas. Puede retomarlas cuando quiera.
follow-held = En espera de lo que descartó
follow-detail-discarded = Acción descartada
follow-all-discarded = Descartó todas las acciones. Puede retomar la que quiera.
follow-repeat = Repetir el diagnóstico
follow-replan = Replanificar
follow-replan-from = ¿Desde cuándo?
follow-replan-today = Desde hoy
follow-replan-other = Desde otra fecha
follow-replan-preview = Lo que cambia
follow-replan-was = antes: { $week }
follow-replan-more = { $count ->
    [one] y una acción más
   *[other] y { $count } acciones más
}

home-next = Lo que sigue
home-next-step = Próximo paso
home-next-open = Ir a la acción
home-next-roadmap = Ver la hoja de ruta
home-next-repeat = Repetir el diagnóstico
home-next-all = { $count ->
    [one] Ver una más
   *[other] Ver otras { $count }
}
