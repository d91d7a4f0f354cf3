### Ajustes: la ventana, los datos y qué es este programa.

settings-title = Ajustes
settings-back = Volver
settings-lead = Cada cambio vale desde que lo elige y queda guardado.
settings-saved = Guardado: { $change }
settings-language = Idioma
settings-language-es = Español
settings-language-en = English
settings-language-note = Las palabras de cada país siguen al país de la empresa, no a este ajuste: { $countries }.
settings-theme = Colores
settings-theme-system = Como el equipo
settings-theme-light = Claros
settings-theme-dark = Oscuros
settings-theme-contrast = Alto contraste, claro
settings-theme-contrast-dark = Alto contraste, oscuro
settings-text = Tamaño de la letra
settings-text-percent = { $percent } %
settings-text-projector = Proyector
settings-data = Sus datos
settings-data-where = Están en esta carpeta de su equipo. Ocupan { $size }.
settings-open-folder = Abrir la carpeta
settings-about = Acerca de Rumbo
settings-version = Rumbo { $version }
settings-not-official = Lo hizo un proyecto independiente, inspirado en la ruta de e-Exporta. No es una herramienta de ProChile, de la CEPAL ni de ninguna agencia, y ninguna lo respalda.
settings-licence = El programa es libre: Apache 2.0 o MIT, a su elección. Las letras son Asap y Alegreya, con licencia SIL Open Font License 1.1.
settings-legal = Licencias y avisos de terceros
settings-legal-language = Están en inglés, como las publicaron sus autores.
