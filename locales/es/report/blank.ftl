### Printed on the blank questionnaire, which is filled in by hand: in a workshop, or at home with a pen.

blank-kind = Cuestionario en papel
blank-title = Cuestionario de exportación digital
blank-title-express = Cuestionario exprés de exportación digital
blank-metadata-title = { $title }, en papel: { $country }
blank-head = Rumbo · { $title }
blank-foot = Cuestionario en papel · contenido { $version }, { $month }

## Primera página

# $whom begins with the country: «Perú · Un producto que se envía».
blank-whom = Para: { $whom }
blank-field-company = Empresa o apodo
blank-field-date = Fecha
blank-field-person = Quién responde
blank-field-adviser = Quién acompaña
blank-how = Cómo se llena
blank-how-mark = Marque con una equis lo que más se parece a su empresa hoy. No hay respuestas malas.
blank-how-only-if = Donde dice «Solo si», mire primero esa respuesta. Si no es su caso, pase a la pregunta que sigue.
blank-how-only-if-express = Primero responda lo que ya hizo: de ahí sale su etapa. Después responda las preguntas de su etapa y las que no nombran ninguna.
blank-how-blank = Si no lo sabe, marque «No sé»: también sirve. Lo que deje en blanco puede completarlo después.
blank-how-words = Las palabras menos comunes están explicadas al final.
blank-how-keys = Para pasar las respuestas a Rumbo, el número junto a cada casilla es la tecla que la elige. La palabra chica a la derecha es el código de la pregunta.
blank-data = Qué pasa con sus respuestas
blank-data-stays = Rumbo no se conecta a internet ni envía nada a nadie. Las respuestas quedan en el equipo donde alguien las escriba.
blank-data-paper = Este papel es suyo. Quien las escriba por usted se lo devuelve, y le entrega su archivo y su PDF antes de guardar una copia.
blank-data-limits = El resultado se basa en lo que usted declara y nadie lo verifica. No es una calificación de riesgo ni un requisito de ningún programa.
blank-consent-lead = Marque solo lo que acepta. Puede cambiar de idea cuando quiera.
blank-consent-copy = Quien me acompaña puede guardar una copia de mi archivo. La borra cuando yo se lo pida.
blank-consent-group = Mis respuestas pueden sumarse, sin mi nombre, a un informe de cinco empresas o más.

## Datos y preguntas

blank-facts = La empresa y su foco
blank-questions = Preguntas
blank-milestones = Lo que ya hizo
blank-notes = Notas
blank-dont-know = No sé
blank-not-applicable = No aplica
blank-many = Puede marcar varias.
blank-private = { $question } (dato personal)
blank-hours-unit = horas por semana
blank-glossary = Palabras explicadas
# The number of a fact on the paper: «D4», of "dato".
blank-fact-number = D{ $number }

## Condiciones

blank-only-if = Solo si { $condition }.
blank-only-at-stage = Solo en la etapa { $stages }.
# $place is the number of a fact: «D4».
blank-condition-fact = marcó { $options } en { $place }
blank-condition-fact-not = no marcó { $options } en { $place }
blank-condition-known = respondió { $place }
blank-condition-unknown = dejó { $place } en blanco
# $place is the number of a question; $key and $keys are the numbers beside its boxes.
blank-condition-option = marcó { $keys } en la pregunta { $place }
blank-condition-from = marcó { $key } o más en la pregunta { $place }
blank-condition-marked = marcó algo en la pregunta { $place }
blank-and = y
blank-or = o
blank-quoted = «{ $text }»

## Etapa, en el camino exprés

blank-stage = Su etapa
blank-stage-lead = Lea desde arriba y marque la primera que sea su caso.
blank-stage-if = si { $condition }
blank-stage-else = en cualquier otro caso
