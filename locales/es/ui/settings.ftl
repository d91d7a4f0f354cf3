### Ajustes de la ventana.

settings-title = Ajustes
settings-language = Idioma
settings-language-es = Español
settings-language-en = English
settings-language-note = Las preguntas están en español. En inglés cambian los botones y los avisos.
settings-theme = Colores
settings-theme-system = Como el equipo
settings-theme-light = Claros
settings-theme-dark = Oscuros
settings-theme-contrast = Alto contraste
settings-text = Tamaño de la letra
settings-text-normal = Normal
settings-text-large = Grande
settings-text-larger = Más grande
settings-text-largest = El doble
settings-folder = Sus datos están en { $folder }
settings-about = Rumbo usa las letras Asap y Alegreya, con licencia SIL Open Font License 1.1.
