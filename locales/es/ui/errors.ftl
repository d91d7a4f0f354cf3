### Cada error: qué pasó y qué se conservó; `.hint` dice qué hacer.

error-title = No se pudo hacer
error-title-start = No pudimos abrir sus datos

error-data-newer = Sus datos los guardó una versión más nueva de Rumbo. No los tocamos.
    .hint = Instale la versión más nueva en este equipo y ábrala.
error-data-locked = Otro programa está usando sus datos. No se perdió nada.
    .hint = Cierre las otras ventanas de Rumbo y los programas de respaldo. Luego pruebe de nuevo.
error-data-read-only = Este equipo no deja escribir donde están sus datos. Lo guardado sigue ahí.
    .hint = Quite la protección de escritura del archivo y de su carpeta. Luego pruebe de nuevo.
error-data-unwritable = No se pudo guardar el último cambio. Todo lo anterior sigue guardado.
    .hint = Libere espacio en el disco y repita el cambio.
error-not-found = No encontramos ese diagnóstico. Lo demás sigue como estaba.
    .hint = Vuelva al inicio y ábralo desde la lista.
error-answer-refused = Esa respuesta no vale para esta pregunta. La anterior sigue guardada.
    .hint = Elija una de las opciones que se muestran.
error-name-empty = Falta el nombre de la empresa. Lo demás sigue como estaba.
    .hint = Escriba un nombre o un apodo.
error-report-unwritable = No se puede escribir en esa carpeta. El archivo no se guardó; sus datos siguen igual.
    .hint = Elija otra carpeta. Si el archivo anterior está abierto, ciérrelo.
error-report-disk-full = No queda espacio para el archivo. No se guardó nada a medias.
    .hint = Libere espacio o elija otra carpeta.
error-report-failed = No se pudo armar el archivo. Sus datos siguen igual.
    .hint = Pruebe de nuevo. Si se repite, copie el detalle y pida ayuda.
error-folder-gone = Esa carpeta ya no está: { $path }. El archivo no se guardó; sus datos siguen igual.
    .hint = Si está en una memoria, conéctela y pruebe de nuevo, o elija otra carpeta.
error-file-name-too-long = El nombre del archivo es más largo de lo que admite el disco. No se guardó; sus datos siguen igual.
    .hint = Elija otra carpeta o un nombre más corto.
error-plan-undated = Ninguna acción por hacer tiene fecha, así que no hay nada que poner en el calendario. El plan sigue igual.
    .hint = Si el plan está hecho con cero horas, indique cuántas puede dedicar con «Cambiar horas o fecha». La planilla se puede guardar sin fechas.
error-file-foreign = Ese archivo no es de Rumbo. Sus datos siguen como estaban.
    .hint = Elija un informe en PDF hecho con Rumbo, o un archivo de respuestas de Rumbo.
error-date-refused = Esa fecha no sirve. El plan sigue como estaba.
    .hint = Elija una fecha cercana, de este año o del próximo.
error-day-refused = Esa fecha no puede ser. Lo que dijo antes sigue como estaba.
    .hint = Elija un día entre el { $from } y el { $to }.
error-link-refused = No se abrió la dirección. No pasó nada más.
    .hint = Copie la dirección y péguela en su navegador.
error-unexpected = Ocurrió algo que no esperábamos. Lo que aparecía como guardado sigue guardado.
    .hint = Pruebe de nuevo. Si se repite, copie el detalle y pida ayuda.

error-data-foreign = El archivo que está en el lugar de sus datos no es de Rumbo. No lo tocamos.
    .hint = Mueva ese archivo a otra carpeta y pruebe de nuevo. Si tiene una copia de sus datos, póngala en su lugar.
error-data-corrupt = El archivo de datos está dañado. No lo cambiamos.
    .hint = Cierre Rumbo y guarde una copia del archivo. Después ponga en su lugar una copia anterior, o pida ayuda con el detalle técnico.
error-express-path = Esto sale del diagnóstico completo, y este va por el camino exprés. Sus respuestas siguen guardadas.
    .hint = Continúe con el completo: pregunta solo lo que falta. En un archivo de respuestas, escriba «full» en «path».
error-name-too-long = El nombre es demasiado largo: tiene { $count } letras. El anterior sigue guardado.
    .hint = Escriba un nombre más corto.
error-facts-missing = Faltan datos para empezar las preguntas. Lo que eligió sigue ahí.
    .hint = Complete el nombre, el país, la oferta y a quién le vende.
error-blanks-unaccepted = { $count ->
    [one] Queda 1 pregunta sin responder. Sus respuestas están guardadas.
   *[other] Quedan { $count } preguntas sin responder. Sus respuestas están guardadas.
}
    .hint = Respóndalas, o pida el resultado así.
error-diagnosis-finished = Este diagnóstico está terminado y no se cambia. Sus respuestas siguen guardadas.
    .hint = Ábralo de nuevo desde el resultado, con «Cambiar respuestas».
error-file-unreadable = No pudimos abrir el archivo. Sus datos siguen como estaban.
    .hint = Compruebe que el archivo existe y que puede leerlo. Luego pruebe de nuevo.
error-file-malformed = No pudimos leer el archivo: hay un error en la línea { $line }. Sus datos siguen como estaban.
    .hint = Corrija esa línea, o pruebe con otra copia del archivo.
error-file-truncated = El archivo está incompleto: se corta en la línea { $line }. Sus datos siguen como estaban.
    .hint = Cópielo otra vez desde su origen y pruebe de nuevo.
error-file-newer = Ese archivo lo hizo una versión más nueva de Rumbo: tiene el formato { $found } y aquí se conoce hasta el { $known }. Sus datos siguen como estaban.
    .hint = Instale la versión más nueva y ábralo de nuevo.
error-file-newer-content = Ese archivo se hizo con un contenido más nuevo: { $found }. Aquí está el { $known }. Sus datos siguen como estaban.
    .hint = Actualice Rumbo o su contenido y ábralo de nuevo.
error-file-wrong-values = El archivo trae valores que este cuestionario no conoce: { $values }. No se guardó nada de él.
    .hint = Corrija esos valores. La orden «rumbo questions» muestra cada pregunta con sus respuestas.
error-file-too-large = Ese archivo pasa de { $megabytes } MB: es demasiado grande para ser de Rumbo. Sus datos siguen como estaban.
    .hint = Elija un informe en PDF hecho con Rumbo, o un archivo de respuestas de Rumbo.
error-pdf-foreign = Ese PDF no trae un diagnóstico de Rumbo. Sus datos siguen como estaban.
    .hint = Elija el PDF tal como lo guardó Rumbo. Una copia impresa, escaneada o unida con otras páginas ya no lleva el diagnóstico.
error-pdf-damaged = Ese PDF está dañado o incompleto: no se pudo leer entero el diagnóstico que lleva. Sus datos siguen como estaban.
    .hint = Cópielo o descárguelo otra vez desde su origen y pruebe de nuevo.
error-pdf-encrypted = Ese PDF está protegido con contraseña, y Rumbo no puede leer el diagnóstico que lleva. Sus datos siguen como estaban.
    .hint = Pida o guarde una copia sin contraseña y ábrala.
error-pdf-oversized = Ese PDF lleva más datos que cualquier informe de Rumbo. Por seguridad no lo abrimos; sus datos siguen como estaban.
    .hint = No lo use. Pida el informe de nuevo a quien lo hizo.
error-same-folder = Los informes no se guardan en la misma carpeta de las respuestas: podrían reemplazarlas. No se escribió nada.
    .hint = Elija otra carpeta.
error-not-opened = El archivo está listo, pero este equipo no pudo abrirlo.
    .hint = Ábralo desde su carpeta. Si es un PDF y no tiene con qué verlo, instale un visor de PDF.
error-folder-not-opened = Este equipo no pudo abrir la carpeta. Lo que hay en ella sigue como estaba.
    .hint = Ábrala con su administrador de archivos.
error-content-invalid = { $count ->
    [one] El contenido tiene 1 error y no se usó. Sus datos siguen como estaban.
   *[other] El contenido tiene { $count } errores y no se usó. Sus datos siguen como estaban.
}
    .hint = Si usa un paquete de su cámara, avise a quien lo hizo. Si no usa ninguno, instale Rumbo de nuevo.

error-group-too-small = { $count ->
    [0] Todavía no terminó ninguna empresa de { $began }.
    [one] Terminó { $count } empresa de { $began }.
   *[other] Terminaron { $count } empresas de { $began }.
} El informe de grupo necesita { $least }; no se escribió nada.
    .hint = Complete los diagnósticos que faltan. Con menos empresas se podría reconocer a alguna.
