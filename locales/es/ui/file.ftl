### Abrir un informe o un archivo: lo que trae, y lo que ya hay aquí.

file-open = Abrir un informe o archivo…
file-open-note = También puede arrastrarlo hasta aquí.
file-problem-title = No se abrió el archivo
file-other = Elegir otro archivo…
file-title = Diagnóstico de { $company }
file-name = Archivo
file-country = País
file-offer = Oferta
file-started = Comenzado
file-finished = Terminado
file-profile = Perfil
file-path = Recorrido
file-path-full = Completo
file-path-express = Exprés
file-answers = Respuestas
file-answers-count = { $answered } de { $total }
file-notes = Notas
file-private = Datos personales
file-new = La empresa y su diagnóstico se agregan a los de este equipo.
file-joins = Esta empresa ya está aquí. El diagnóstico se agrega a los que tiene; los demás no cambian.
file-same = Este mismo diagnóstico ya está aquí. No se agrega otra vez.
file-differs = Aquí hay un diagnóstico de esta empresa que comenzó el mismo día y no dice lo mismo; su último cambio es del { $date }. Se conservan los dos.
file-keep = Agregarlo y abrirlo
file-keep-both = Conservar los dos y abrir este
file-go = Abrir el que ya está
