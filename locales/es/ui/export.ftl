### Llevar la hoja de ruta a otros programas.

export-group = Guardar la hoja de ruta para otro programa
export-calendar = Calendario
export-spreadsheet = Planilla
export-table = Guardar tabla (.csv)
export-table-about = Las acciones en columnas, sin formato, para programas que no abren una planilla de Excel.
export-alarm = Con un aviso a las 9 del primer día de cada acción
export-alarm-about = Vale para el botón «Calendario» (.ics). Sirve en Google Calendar, Outlook y el calendario de su teléfono.
export-saved-calendar = El calendario está guardado
export-saved-spreadsheet = La planilla está guardada
export-saved-table = La tabla está guardada
export-open-calendar = Abrir el calendario
export-open-spreadsheet = Abrir la planilla
export-open-table = Abrir la tabla
