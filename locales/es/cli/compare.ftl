### `rumbo compare`, and what a report tells of an earlier diagnosis.

cli-compare = Compara dos diagnósticos de una empresa y cuenta qué cambió.
cli-compare-earlier = Archivo de respuestas o informe del diagnóstico de antes.
cli-compare-later = Archivo de respuestas o informe del diagnóstico de ahora.
cli-report-earlier = Diagnóstico anterior de la empresa: el informe lleva la página «Qué cambió».
cli-name-earlier = ANTES
cli-name-later = DESPUÉS
# $name, $from and $to: "Estrategia y oferta", 41, 58. $change: "17 puntos más".
cli-compare-dimension = { $name }: de { $from } a { $to } ({ $change })
cli-compare-dimension-none = { $name }: { $change }
# $question, $direction: "Pruebas que dan confianza", "sube"; then the two answers.
cli-compare-answer = { $question } ({ $direction }): { $from } → { $to }
cli-compare-done = { $title }: { $outcome }
