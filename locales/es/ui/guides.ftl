### Guías y cuentas de precio.

guides-title = Guías
guides-lead = Lecturas cortas para dar el próximo paso, y cuentas para saber a cuánto vender.
guides-first = Empiece por estas
guides-topics = Por tema
guides-methods = Más formas de vender
guides-minutes = { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minutos
}
guides-back = Volver
guides-home-note = Lecturas cortas y cuentas de precio.
guides-sheets = Cuentas de precio
guides-sheets-lead = Ponga sus propias cotizaciones y Rumbo hace la cuenta. Puede tener varias, por producto y por mercado.
guides-sheets-empty = Aquí quedarán las cuentas de esta empresa.
guides-sheets-no-company = Las cuentas se guardan con una empresa. Empiece un diagnóstico y podrá llenarlas; mientras tanto, vea un ejemplo.
guides-sheet-start = Empezar esta cuenta
guides-sheet-example = Ver un ejemplo
guides-company = Para qué empresa
guides-company-none = Elija una empresa

guide-of-topic = Leer la guía de este tema
guide-steps = Qué hacer
guide-mistakes = Qué evitar
guide-actions = Acciones que la ponen en práctica
guide-see-roadmap = Ver la hoja de ruta
guide-words = Palabras explicadas
guide-sheet = Saque la cuenta
guide-sources = De dónde sale
guide-source-open = Abrir la fuente
guide-previous = Anterior
guide-next = Siguiente

worksheet-name = Nombre de esta cuenta
worksheet-name-help = Por ejemplo, el producto y el mercado.
worksheet-currency = Moneda
worksheet-currency-help = Una sola para toda la cuenta, como dólares.
worksheet-zero = Si algo no le cuesta nada, escriba 0. Enter pasa a la línea que sigue.
worksheet-show-example = Ver un ejemplo al lado
worksheet-hide-example = Quitar el ejemplo
worksheet-example = Ejemplo inventado
worksheet-example-lead = Las cifras son inventadas: sirven para ver cómo se llena.
worksheet-result = Resultado
worksheet-not-kept = Lo último no se guardó.
worksheet-copy = Copiar la cuenta
worksheet-remove = Borrar la cuenta
worksheet-remove-title = ¿Borrar { $name }?
worksheet-remove-text = Esto borra la cuenta con sus cifras. No se puede deshacer. Los PDF que guardó no se borran.
worksheet-remove-keep = Conservarla
worksheet-paper = Papel
