### La empresa y su foco.

company-step = Paso { $step } de { $total }
company-name = ¿Cómo se llama la empresa?
company-name-why = Puede ser un apodo. Sirve para encontrar su diagnóstico y va en el PDF.
company-name-empty = Escriba un nombre o un apodo.
company-path = ¿Cuánto quiere responder hoy?
company-path-why = Puede empezar por el exprés y seguir otro día con el completo. Nada se pregunta dos veces.
company-path-express = Exprés, unos 6 minutos
company-path-express-gives = Le dice en qué etapa está, qué tan lista parece su base y tres primeros pasos.
company-path-full = Completo, unos 25 minutos
company-path-full-gives = Le da su perfil, la hoja de ruta con fechas, los apoyos que le sirven y el informe en PDF.
company-required = necesario
company-many = Puede marcar varias.
company-private = Dato personal
company-hours-unit = horas por semana
company-clear = Quitar la respuesta
company-missing = { $count ->
    [one] Falta 1 dato para empezar. Está marcado abajo.
   *[other] Faltan { $count } datos para empezar. Están marcados abajo.
}
company-missing-here = Elija una opción para poder seguir.
company-go-questions = Ir a las preguntas
company-go-questions-note = Lo que deje en blanco puede completarlo después. Con más datos, los apoyos se eligen mejor.
company-to-questions = Empezar las preguntas
company-leave = Salir
