# Los diálogos del sistema.
dialog-report-folder = Guardar el informe en otra carpeta
