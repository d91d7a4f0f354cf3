### Archivos que se abren.

app-file-other-content = Se hizo con el contenido { $made }; aquí se lee con el { $present }. El resultado puede cambiar.
