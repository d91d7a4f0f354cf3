### What `rumbo` says of the blank questionnaire and of the group report.

cli-name-blank = CUESTIONARIO.pdf
cli-name-group = GRUPO.pdf
cli-name-text = TEXTO
cli-blank = Hace el cuestionario en PDF para llenarlo a mano, por ejemplo en un taller.
cli-group-report = Hace el informe de un grupo de empresas en PDF, sin nombres, desde cinco que terminaron.
cli-group-folder = Carpeta con los archivos de respuestas de las empresas (JSON) o sus informes (PDF); los mira todos y no cambia ninguno.
cli-group-title = Nombre del taller, para la primera página.
cli-group-place = Lugar del taller.
cli-paper = Hoja: a4 (sin decirlo) o letter (carta).
cli-blank-saved = Cuestionario guardado en { $path } ({ $pages } páginas).
cli-group-saved = Informe de grupo guardado en { $path } ({ $pages } páginas). Terminaron { $finished } de { $began } empresas.
