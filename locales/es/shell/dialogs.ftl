# Los diálogos del sistema.
dialog-report-folder = Guardar el informe en otra carpeta
dialog-open-file = Abrir un informe o archivo
dialog-open-kinds = Informes y archivos de Rumbo
dialog-open-all = Todos los archivos
