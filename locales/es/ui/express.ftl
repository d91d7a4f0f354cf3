### Resultado exprés.

express-heading = Resultado exprés de { $company }
express-mark = Resultado exprés · { $date }
express-stage-exact = Esto es exacto: sale de lo que su empresa ya hizo.
express-index = Su índice está entre { $low } y { $high } de 100; cada respuesta lo acota.
express-rest = Lo que falta
express-rest-gives = Con el diagnóstico completo tendrá su perfil, la hoja de ruta con fechas y los apoyos que le sirven.
express-go-on = { $questions ->
    [0] Continuar con el diagnóstico completo
    [one] Continuar con el diagnóstico completo (falta 1 pregunta, { $minutes ->
        [one] cerca de 1 minuto
       *[other] unos { $minutes } minutos
    })
   *[other] Continuar con el diagnóstico completo (faltan { $questions } preguntas, { $minutes ->
        [one] cerca de 1 minuto
       *[other] unos { $minutes } minutos
    })
}
express-rest-facts = { $facts ->
    [one] Antes hay 1 dato de la empresa por completar, si quiere.
   *[other] Antes hay { $facts } datos de la empresa por completar, si quiere.
}
express-rest-later = Sus respuestas se conservan y nada se pregunta dos veces. Si prefiere otro día, lo encuentra en el inicio.
express-no-pdf = El informe en PDF sale del completo: el exprés no pregunta todo lo que un plan necesita.
express-steps = Lo primero por hacer
express-conditions = Lo que se preguntó de su base
express-change = Ver o cambiar respuestas
express-answer = Responder lo que falta
