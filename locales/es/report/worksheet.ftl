### Said on the screen of a cost sheet, and printed: what its lines are worth, and what is missing.

report-worksheet-kind = Cuenta de precio
report-worksheet-metadata-title = { $name }, cuenta de { $company }
report-worksheet-foot = Cifras de la empresa, no verificadas · { $date }
report-worksheet-what = Qué calcula
report-worksheet-company = Empresa
report-worksheet-currency = Moneda
report-worksheet-filled-label = Cifras escritas
report-worksheet-filled = { $filled } de { $inputs }
report-worksheet-line = Línea
report-worksheet-origin = De dónde sale
report-worksheet-figure = Cifra
report-worksheet-written = la pone usted
report-worksheet-worked-out = resulta
report-worksheet-money = { $amount } { $currency }
report-worksheet-blank = sin llenar
report-worksheet-missing = { $count ->
    [one] falta 1 cifra
   *[other] faltan { $count } cifras
}
report-worksheet-no-result = sin resultado: los porcentajes juntos deben dar menos de 100
report-worksheet-too-large = demasiado grande para escribirla
report-worksheet-note = Rumbo hace la cuenta con las cifras que usted escribió y no las comprueba. Confirme fletes, cargos e impuestos con quien los cobra antes de dar un precio.
