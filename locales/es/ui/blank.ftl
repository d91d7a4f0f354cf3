### El cuestionario en papel, desde Inicio.

blank-form-title = Cuestionario en papel
blank-form-open = Cuestionario en papel…
blank-form-note = Para un taller, o para llenarlo a mano.
blank-form-lead = Rumbo prepara un PDF para imprimir, con las preguntas que corresponden a estas empresas.
blank-form-country = País de las empresas
blank-form-offer = Qué quieren vender
blank-form-segment = A quién se lo quieren vender
blank-form-path = Cuánto se pregunta
blank-form-path-full = Completo
blank-form-path-express = Exprés
blank-form-target = Se guarda en { $folder }
