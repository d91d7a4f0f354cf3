### Settings: the window, the data and what this program is.

settings-title = Settings
settings-back = Back
settings-lead = Each change holds as soon as you choose it, and is kept.
settings-saved = Saved: { $change }
settings-language = Language
settings-language-es = Español
settings-language-en = English
settings-language-note = The words of each country follow the country of the company, not this setting: { $countries }.
settings-theme = Colours
settings-theme-system = As the computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = High contrast, light
settings-theme-contrast-dark = High contrast, dark
settings-text = Size of text
settings-text-percent = { $percent } %
settings-text-projector = Projector
settings-data = Your data
settings-data-where = They are in this folder of your computer. They take { $size }.
settings-open-folder = Open the folder
settings-about = About Rumbo
settings-version = Rumbo { $version }
settings-not-official = It was made by an independent project, inspired by the path of e-Exporta. It is not a tool of ProChile, of ECLAC or of any agency, and none of them endorses it.
settings-licence = The program is free: Apache 2.0 or MIT, as you choose. The typefaces are Asap and Alegreya, under the SIL Open Font License 1.1.
settings-legal = Licences and notices of third parties
settings-legal-language = They are in English, as their authors published them.
