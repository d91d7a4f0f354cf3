### Lo hecho, lo descartado y las notas, en la hoja de ruta impresa.

report-card-done-on = Hecha el { $date }.
report-card-under-way = En curso desde el { $date }.
report-card-held = Sin fecha: necesita lo que usted descartó ({ $tasks }).
report-card-note = Su nota
report-step-done-on = { $text } (hecho el { $date })
report-discarded = Descartadas
report-discarded-note = No están en el calendario ni cuentan horas. Puede retomarlas en Rumbo.
report-discarded-why = { $why } Descartada el { $date }.
