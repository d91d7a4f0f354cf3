### Preguntas.

questions-side = Partes del cuestionario
questions-side-title = Lo hecho y nueve dimensiones
questions-side-title-express = Diagnóstico exprés
questions-of = { $answered } de { $total }
questions-part-done = { $name }, completa
questions-part-progress = { $name }, { $answered } de { $total } respondidas
questions-position = Pregunta { $position } de { $total }
questions-progress = Va en la pregunta { $position } de { $total }
questions-answered = { $missing ->
    [0] { $answered } respondidas, no falta ninguna
    [one] { $answered } respondidas, falta 1
   *[other] { $answered } respondidas, faltan { $missing }
}
questions-minutes = { $minutes ->
    [0] Ya casi termina
    [one] Queda cerca de 1 minuto
   *[other] Quedan unos { $minutes } minutos
}
questions-marks = Marque lo que corresponda. Puede marcar varias.
questions-dont-know = No sé
questions-dont-know-chosen = Anotamos que no lo sabe. Quedará en la lista de lo que conviene averiguar.
questions-not-applicable = No aplica
questions-not-applicable-title = ¿Por qué no aplica?
questions-not-applicable-chosen = No aplica: { $reason }
questions-note-add = Agregar nota
questions-note-edit = Ver la nota
questions-note-label = Su nota sobre esta pregunta
questions-note-help = Queda solo en este equipo y en su PDF si usted lo pide.
questions-clear = Quitar la respuesta
questions-leave = Guardar y salir
questions-review = Revisar todo
questions-facts = La empresa y su foco
questions-keys-short = { $last ->
    [1] Elija con la tecla 1. La tecla ? muestra todas las teclas.
   *[other] Elija con las teclas 1 a { $last }. La tecla ? muestra todas las teclas.
}
questions-why = Por qué lo preguntamos
questions-help = Qué cuenta
questions-example = Un ejemplo
questions-keys-title = Con el teclado
questions-keys-choose = Elegir una opción o marcarla
questions-keys-next = Seguir a la próxima pregunta
questions-keys-back = Volver a la anterior
questions-keys-note = Escribir una nota
questions-keys-unknown = Responder «No sé»
questions-keys-help = Mostrar estas teclas
questions-key-numbers = 1 a 9
questions-key-enter = Enter
questions-key-backspace = Retroceso
questions-key-n = N
questions-key-zero = 0
questions-key-help = ?
questions-pause-title = Van varias respuestas «No sé»
questions-pause-text = Está bien no saberlo. Quizá convenga parar y preguntar a quien lo sabe. Todo queda guardado.
questions-pause-go-on = Seguir ahora
questions-pause-leave = Parar y volver después
questions-retired = Cambió el cuestionario. Estas preguntas ya no se hacen, y sus respuestas siguen guardadas:

## Lo que no se pudo guardar

unsaved-count =
    { $count ->
        [one] Un cambio no está guardado.
       *[other] { $count } cambios no están guardados.
    }
unsaved-kept = Siguen en la pantalla mientras no cierre esta ventana. Puede seguir respondiendo.
unsaved-retry = Guardar ahora
unsaved-copy = Guardar una copia en otro lugar
unsaved-copied = La copia está en { $path }
unsaved-copied-hint = Trae todas sus respuestas, también las que faltan aquí. Ábrala después con «Abrir un informe o archivo».
unsaved-leave-title =
    { $count ->
        [one] Un cambio no está guardado
       *[other] { $count } cambios no están guardados
    }
unsaved-leave-text = Si sale ahora, se pierde lo que no está guardado. Lo demás queda como está.
unsaved-leave = Salir sin guardarlo
unsaved-stay = Quedarme aquí
