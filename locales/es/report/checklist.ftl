### Printed under "Lista de verificación": what to do before the first export online, with boxes to tick.

report-checklist = Lista de verificación para su primera exportación en línea
report-checklist-short = Lista de verificación
report-checklist-again = Usted ya exportó: úsela para repasar lo que quizá le falte.
report-checklist-label = Hecho: { $text }
report-checklist-guide = Para leer en Rumbo, por su dimensión con menos puntos: la guía «{ $guide }».
report-checklist-dated = { $date }, { $sources }.
report-checklist-unconfirmed = { $date }, { $sources }; por confirmar.
