### Hoja de ruta, y guardar el PDF.

roadmap-title = Hoja de ruta
roadmap-result = Resultado
roadmap-plan-hours = Horas por semana que puede dedicar
roadmap-plan-start = Empezar el
roadmap-plan-note = Lo hecho queda como está. El resto se ordena de nuevo.
roadmap-plan-hours-bad = Escriba un número de 0 a 168.
roadmap-plan-date-bad = Elija una fecha desde hoy, de este año o del próximo.
roadmap-timeline = Línea de tiempo de la hoja de ruta
roadmap-timeline-text = { $count ->
    [one] Una acción, con sus semanas. La lista de abajo dice lo mismo.
   *[other] { $count } acciones, con sus semanas. La lista de abajo dice lo mismo.
}
roadmap-timeline-note = Las fechas son semanas. Azul lleno con visto: hecha. Naranja: en curso. Sin relleno: por venir. Raya punteada: espera de otros.
roadmap-today = hoy
roadmap-wait = espera
roadmap-undated = Sin horas, el plan no lleva fechas. Las acciones siguen en su orden.
roadmap-band-short = Corto plazo
roadmap-band-medium = Mediano
roadmap-band-long = Largo
roadmap-band-later = Más adelante
roadmap-list = Acciones
roadmap-block-alert = Lo primero
roadmap-block-find-out = Por averiguar
roadmap-block-goal = Hasta su meta
roadmap-block-next-gate = Hasta la meta siguiente
roadmap-block-rest = Después
roadmap-task-name = { $number }. { $title }
roadmap-task-done-label = Marcar como hecha: { $title }
roadmap-state-now = en curso · { $from } – { $to } · { $hours } h
roadmap-state-dated = { $from } – { $to } · { $hours } h
roadmap-state-undated = { $hours } h
roadmap-detail-done = Acción { $number }, hecha
roadmap-detail-now = Acción { $number }, en curso
roadmap-detail-next = Acción { $number }, por venir
roadmap-steps = Pasos
roadmap-why = Por qué está aquí
roadmap-deliverable = Al terminar tendrá
roadmap-cost = Costo
roadmap-over-budget = Cuesta más de lo que dijo que puede gastar.
roadmap-source = Fuente
roadmap-help = Apoyo que le sirve
roadmap-no-help = Para esta acción no tenemos un apoyo que le sirva.
roadmap-fits = Le sirve
roadmap-check = Por comprobar
roadmap-current = vigente
roadmap-confirm = por confirmar
roadmap-ask = pregunte si sigue
roadmap-to-review = por revisar
roadmap-ask-name = Pregunte a { $operator } si sigue: { $name }
roadmap-offer-name = { $name }, { $operator }
roadmap-why-fits = Por qué le sirve
roadmap-what-check = Qué comprobar
roadmap-state-fact = Completar este dato
roadmap-open-link = Abrir { $address }
roadmap-rules = Reglas que le tocan
roadmap-not-recommended = Lo que no le conviene hoy, y por qué
roadmap-empty = No quedan acciones por hacer. Puede repetir el diagnóstico más adelante.
roadmap-empty-action = Ver el resultado
roadmap-notices = Tenga en cuenta

# $month (number) de 1 a 12
roadmap-month-short = { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[12] dic
}
roadmap-day-month = { $day } { $monthName }

save-pdf = Guardar PDF
save-saving = Preparando el archivo
save-other-folder = Elegir otra carpeta…
save-target = «Guardar PDF» o las teclas Ctrl y S lo dejan en { $folder }, con el nombre { $file }. «Imprimir» o Ctrl y P lo abren en su visor de PDF.
save-saved = El PDF está guardado
save-pages = { $pages ->
    [one] 1 página
   *[other] { $pages } páginas
}
save-open = Abrir el PDF
save-open-folder = Abrir la carpeta
save-options = Papel, datos adjuntos y otros formatos
save-paper = Papel
save-paper-a4 = A4
save-paper-letter = Carta
save-document = Guardar documento editable
save-document-note = El mismo informe para corregirlo en Word o LibreOffice (.docx). No lleva el diagnóstico adjunto.
save-document-saved = El documento está guardado
save-document-open = Abrir el documento
save-private = Incluir mis datos personales en los datos adjuntos
save-private-note = El PDF lleva el diagnóstico adjunto, para abrirlo en Rumbo. Sin marcar esto, no sale lo que respondió en: { $facts }

print-pdf = Imprimir
print-opened = Su visor de PDF está abriendo el informe. Imprímalo desde ahí.

link-title = Abrir en su navegador
link-text = Rumbo no se conecta a internet. Su navegador abrirá esta dirección:
link-open = Abrir la dirección
