### Only in the editable document (.docx): heads of tables, and as tables what the PDF draws.

report-document-summary = Su resultado
# The map's place in words.
report-document-map = Su perfil es { $profile }: { $stage }, con la { $base }. { $goal }
report-document-map-hidden = Todavía son posibles estos perfiles: { $profiles }.
report-document-item = Tema
report-document-finding = Lo que se encontró
report-document-level = Nivel
report-document-dates = Las fechas del plan
report-document-from = Desde
report-document-to = Hasta
# The goal's conditions that depend on the company are met on this day.
report-document-goal = Con este plan, lo que depende de usted para su meta queda listo el { $date }.
