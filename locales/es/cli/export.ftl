### «rumbo export»: la hoja de ruta para otros programas.

cli-export = Escribe la hoja de ruta de un archivo de respuestas, o de un informe, para otro programa: calendario, planilla o tabla.
cli-export-output = Archivo que se escribe: .ics para un calendario, .xlsx para una planilla, .csv para una tabla.
cli-export-alarm = En un calendario, agrega un aviso a las 9 del primer día de cada acción.
cli-name-plan = PLAN.ics
cli-plan-saved = Hoja de ruta guardada en { $path }.
cli-plan-ending-unknown = La hoja de ruta se guarda como .ics (calendario), .xlsx (planilla) o .csv (tabla); no se reconoce «{ $path }». No se escribió nada. Cambie el final del nombre.
