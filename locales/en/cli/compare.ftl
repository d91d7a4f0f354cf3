### `rumbo compare`, and what a report tells of an earlier diagnosis.

cli-compare = Compares two diagnoses of a company and tells what changed.
cli-compare-earlier = File of answers or report of the earlier diagnosis.
cli-compare-later = File of answers or report of the later diagnosis.
cli-report-earlier = An earlier diagnosis of the company: the report has the page "What changed".
cli-name-earlier = BEFORE
cli-name-later = AFTER
# $name, $from and $to: "Estrategia y oferta", 41, 58. $change: "17 puntos más".
cli-compare-dimension = { $name }: from { $from } to { $to } ({ $change })
cli-compare-dimension-none = { $name }: { $change }
# $question, $direction: "Pruebas que dan confianza", "sube"; then the two answers.
cli-compare-answer = { $question } ({ $direction }): { $from } → { $to }
cli-compare-done = { $title }: { $outcome }
