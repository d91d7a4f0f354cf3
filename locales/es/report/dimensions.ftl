### Printed under "Dimensión por dimensión": what was found in each, from the company's own answers.

report-dimensions = Dimensión por dimensión
report-dimensions-intro = Lo que sigue sale de sus propias respuestas. Cada una lleva su nivel, de 0 a 3. Cuando hay una cifra, se suma lo que contestaron otras empresas a la CEPAL en 2021–2022.
report-dimensions-not-surveyed = La encuesta no se hizo en su país: sus cifras sirven solo como referencia.
report-dimension-value = { $value } de 100
report-dimension-interval = entre { $low } y { $high } de 100
report-dimension-goal-met = Su meta pide { $threshold }: cumple.
report-dimension-goal-short = { $points ->
    [one] Su meta pide { $threshold }: falta 1 punto.
   *[other] Su meta pide { $threshold }: faltan { $points } puntos.
}
report-dimension-goal-none = Su meta no pide un mínimo aquí.
report-dimension-bar-alt = Barra de 0 a 100: { $value }. { $goal }
report-finding-dont-know = Aún no se sabe. Mientras tanto cuenta como nivel 0.
report-finding-unanswered = Sin respuesta. Cuenta como nivel 0.
report-finding-hidden = Todavía no corresponde: antes va otra respuesta. Cuenta como nivel 0.
report-finding-not-applicable = No aplica: { $reason }
report-finding-level = { $level } de { $top }
report-benchmark = Para comparar: { $sentence }
report-benchmark-outside = Como referencia, no es su grupo: { $sentence }
report-milestones = Lo que su empresa ya hizo
