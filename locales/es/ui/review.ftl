### Revisión.

review-title = Revisión
review-lead = Mire sus respuestas. Cambie lo que quiera antes de ver el resultado.
review-missing = { $count ->
    [one] Falta 1 pregunta
   *[other] Faltan { $count } preguntas
}
review-nothing-missing = Respondió todas las preguntas.
review-answer = Responder
review-change = Cambiar
review-change-of = Cambiar la respuesta: { $question }
review-answer-of = Responder: { $question }
review-blank = Sin responder
review-dont-know = No sé
review-not-applicable = No aplica: { $reason }
review-note = Nota: { $note }
review-facts = La empresa y su foco
review-facts-change = Cambiar estos datos
review-finish = Ver el resultado
review-back = Volver a las preguntas
review-blanks-title = { $count ->
    [one] Queda 1 pregunta sin responder
   *[other] Quedan { $count } preguntas sin responder
}
review-blanks-text = Lo que queda en blanco cuenta como lo más bajo y aparece en el resultado como pendiente. Si falta mucho, el resultado será provisional.
review-blanks-express = El exprés necesita todas sus respuestas para decir su etapa. Si alguna no la sabe, responda «No sé».
review-accept-blanks = Ver el resultado así
review-go-answer = Responder lo que falta

review-finished-title = Este diagnóstico está terminado
review-finished-text = Para cambiar algo, ábralo de nuevo. Sus respuestas siguen ahí; el resultado se calcula otra vez al terminar.
review-reopen = Abrirlo de nuevo
