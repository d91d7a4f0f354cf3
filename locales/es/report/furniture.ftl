### Printed on the cover and on every page of the report.

report-product = Rumbo
report-title = Diagnóstico de exportación digital de { $company }
report-kind = Diagnóstico de exportación digital
report-head = Rumbo · { $company }
report-head-example = Rumbo · { $company } (empresa de ejemplo)
report-foot = Autodeclarado, no verificado · contenido { $version }, { $month }
report-page-of = página { $page } de { $pages }
report-continued = { $title } (continúa)
report-attachment = El diagnóstico, para abrirlo en Rumbo

## Portada

report-cover-destination = Primer destino: { $destination }
report-cover-provisional-title = Diagnóstico por completar
report-cover-profile = Perfil
report-cover-provisional = Provisional: todavía falta responder o averiguar una parte.
report-cover-diagnosed = fecha del diagnóstico
report-cover-reference = sirve de referencia hasta
report-cover-repeat = conviene repetirlo desde
report-cover-contents = En este informe
report-cover-disclaimer = Autodeclarado, no verificado; no es calificación de riesgo ni requisito de ningún programa. Inspirado en la ruta de e-Exporta; no es oficial.
report-cover-disclaimer-example = Empresa de ejemplo, inventada. Autodeclarado, no verificado; no es calificación de riesgo ni requisito de ningún programa. Inspirado en la ruta de e-Exporta; no es oficial.
report-cover-accompanied = Con el acompañamiento de { $name }
