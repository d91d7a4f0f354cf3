### What `rumbo` says on the terminal.

cli-about = Rumbo: qué tan lista está una empresa para exportar por canales digitales. No se conecta a internet.
cli-usage-heading = Uso
cli-usage-options = [opciones]
cli-usage-command = <orden>
cli-name-file = ARCHIVO
cli-name-day = DÍA
cli-name-report = INFORME.pdf
cli-name-folder = CARPETA
cli-name-book = LIBRO.pdf
cli-name-pack = PAQUETE
cli-commands-heading = Órdenes
cli-options-heading = Opciones
cli-help = Muestra esta ayuda.
cli-version = Muestra la versión.

cli-diagnose = Diagnostica un archivo de respuestas, o el informe que lo lleva adjunto, y cuenta el resultado y la hoja de ruta.
cli-report = Hace el informe de un archivo de respuestas o de otro informe: PDF, o documento editable.
cli-content = Trabaja con el contenido: preguntas, acciones, programas.
cli-content-check = Revisa un contenido entero y dice todo lo que está mal, con archivo y línea.
cli-content-book = Hace el libro de contenido en PDF: todo lo que hay, para leerlo y marcarlo.
cli-content-coverage = Cuenta qué hay en el contenido y qué alcanzan las empresas de ejemplo.
cli-questions = Muestra el cuestionario, con sus condiciones y puntos.
cli-template = Escribe un archivo de respuestas por llenar, con cada pregunta explicada.
cli-schema = Escribe el JSON Schema del archivo de respuestas.

cli-file = Archivo de respuestas (JSON) o informe de Rumbo (PDF); «-» lee de la entrada.
cli-json = Escribe el resultado como JSON, para otros programas.
cli-output = Archivo que se escribe.
cli-report-output = Archivo que se escribe: .pdf, o .docx para editarlo en Word o LibreOffice. Con «--all», una carpeta.
cli-pack = Carpeta de un contenido; sin ella, el que trae el programa.
cli-companies = Carpeta con archivos de respuestas de empresas de ejemplo; sin ella, no se dice qué se alcanza.
cli-extra-pack = Paquete de su cámara, carpeta o .zip: agrega sus programas, contactos y guías.
cli-language = Idioma: es o en.
cli-today = Día desde el que se cuenta, como 2026-11-21; sin él, hoy.
cli-country = País de la empresa: { $countries }.
cli-offer = Qué vende: goods (productos), service (servicios) o digital (productos digitales).
cli-path = Cuánto pregunta: full (todo, sin decirlo) o express (lo que basta para la etapa y una base probable).
cli-segment = A quién vende: b2b (empresas), b2c (personas) o both (ambas).

cli-error = Error: { $text }
cli-error-code = Código: { $code }
cli-detail = Detalle: { $detail }
cli-usage-error = No se entiende la orden. Escriba «rumbo --help» para ver cómo se usa.
cli-ending-unknown = El informe se guarda como .pdf o, para editarlo, como .docx; no se reconoce «{ $path }». No se escribió nada. Cambie el final del nombre.
cli-problems = Detalles, en inglés:
cli-problem = { $file }, línea { $line }: { $reason }. { $hint }
cli-problem-file = { $file }: { $reason }. { $hint }
cli-wrong-values = Cada valor que no se pudo tomar:
cli-wrong-field = ese campo no existe
cli-wrong-missing = falta
cli-wrong-type = se espera otra clase de valor ({ $expected })
cli-wrong-question = el cuestionario no tiene esa pregunta
cli-wrong-value = «{ $value }» no es una de sus respuestas
cli-wrong-place = esa pregunta no corresponde a esta empresa
cli-wrong-day = no es un día escrito como 2026-11-21
cli-content-good = El contenido { $version } está bien: { $questions } preguntas, { $actions } acciones, { $programmes } programas, { $platforms } plataformas.
cli-content-longest = Recorrido más largo ({ $language }): { $minutes } minutos, { $words } palabras y { $decisions } decisiones ({ $path }).
cli-content-express = Camino exprés más largo en la etapa { $stage } ({ $language }): { $minutes } minutos, { $words } palabras y { $decisions } decisiones ({ $path }).
cli-content-hardest = Textos más difíciles ({ $language }), con su cifra de lectura; desde 60 se leen bien:
cli-content-reading = { $figure }: { $unit } ({ $facts })
cli-content-drafts = En idiomas sin terminar cuesta leer:
cli-report-saved = Informe guardado en { $path } ({ $pages } páginas).
cli-document-saved = Informe editable guardado en { $path }.
cli-book-saved = Libro guardado en { $path } ({ $pages } páginas).

## Resultado

cli-company = Empresa: { $company }
cli-example = empresa de ejemplo
cli-provisional = Resultado provisional
cli-profile = Perfil: { $name }, { $subtitle }
cli-stage = Etapa: { $stage }
cli-index = Índice: { $score } de 100
cli-index-interval = Índice: entre { $low } y { $high } de 100
cli-alerts = Alertas
cli-dimensions = Dimensiones
cli-dimension = { $name }: { $score }
cli-dimension-goal = { $name }: { $score } (su meta pide { $threshold })
cli-conditions = Condiciones de su meta
cli-strengths = Fuerzas
cli-brakes = Frenos
cli-way = Lo que depende de usted
cli-market = Lo que decide el mercado
cli-roadmap = Hoja de ruta
cli-task = { $number }. { $title } ({ $when })
cli-not-recommended = Lo que no recomendamos
cli-unverified = Autodeclarado, no verificado; no es calificación de riesgo ni requisito de ningún programa.

## Resultado exprés

cli-express = Resultado del camino exprés
cli-express-stage = Etapa, exacta: { $stage }
cli-express-base = Base probable: { $base }
cli-express-conditions = Lo que se preguntó de su base
cli-express-steps = Lo primero por hacer
cli-express-rest = Para el diagnóstico completo faltan { $questions ->
    [one] 1 pregunta
   *[other] { $questions } preguntas
} y { $facts ->
    [one] 1 dato
   *[other] { $facts } datos
}: { $minutes ->
    [one] cerca de 1 minuto
   *[other] unos { $minutes } minutos
}. Agréguelos al archivo y escriba «full» en «path»; de ahí salen el perfil, el plan y el informe.

## Archivo por llenar

template-help-express = Llene «company.name» y responda primero las preguntas sin «stages»: dicen su etapa. De las demás, responda solo las que nombran esa etapa. Cada respuesta es {"{"}"option": "…"{"}"}, {"{"}"set": ["…"]{"}"} o {"{"}"dont_know": true{"}"}. Las claves con guion bajo solo explican.
template-help = Llene «company.name» y, en «answers», ponga cada respuesta como {"{"}"option": "…"{"}"}, {"{"}"set": ["…"]{"}"} o {"{"}"dont_know": true{"}"}. Las claves con guion bajo solo explican.
