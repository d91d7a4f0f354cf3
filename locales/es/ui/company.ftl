### La empresa y su foco.

company-step = Paso { $step } de { $total }
company-name = ¿Cómo se llama la empresa?
company-name-why = Puede ser un apodo. Sirve para encontrar su diagnóstico y va en el PDF.
company-name-empty = Escriba un nombre o un apodo.
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
company-go-questions-note = Lo que deje en blanco puede completarlo después. Con más datos, los apoyos calzan mejor.
company-to-questions = Empezar las preguntas
company-leave = Salir
