### Historia: the diagnoses of a company, two of them beside each other. What moved is told by the report's sentences.

history-heading = Historia de { $company }
history-open = Ver la historia
history-pick = Elija dos diagnósticos
history-pick-then = Antes
history-pick-now = Ahora
history-one-title = Hay un solo diagnóstico
history-one-text = Con el segundo verá aquí qué se movió: puntos, respuestas y condiciones, y qué cambió lo que hizo del plan.
history-none-title = Todavía no hay un diagnóstico terminado
history-none-text = Cuando termine uno aparecerá aquí, y con el segundo verá qué cambió.
history-go-on = Seguir con el diagnóstico
history-repeat = Repetir el diagnóstico
history-result = Ver el resultado
history-all = Todos los diagnósticos
history-express = Exprés
history-moved = { $name }: { $from } → { $to }, { $change }.
history-direction = ({ $direction })
history-map = El mapa, antes y ahora
history-map-then = antes
history-map-now = ahora
history-map-both = antes y ahora

## Preguntas, when a diagnosis is repeated

history-last-time = La vez pasada: { $answer }
