### Settings of the window.

settings-title = Settings
settings-language = Language
settings-language-es = Español
settings-language-en = English
settings-language-note = The questions are in Spanish. English changes the buttons and the notices.
settings-theme = Colours
settings-theme-system = As the computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = High contrast
settings-text = Size of text
settings-text-normal = Normal
settings-text-large = Large
settings-text-larger = Larger
settings-text-largest = Double
settings-folder = Your data are in { $folder }
settings-about = Rumbo uses the typefaces Asap and Alegreya, under the SIL Open Font License 1.1.
