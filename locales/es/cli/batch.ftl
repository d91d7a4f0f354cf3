### «rumbo report --all»: los informes de una carpeta entera.

cli-report-all = Hace los informes de todos los archivos de respuestas e informes de una carpeta; «-o» dice en qué carpeta quedan, cada uno con el nombre de su archivo.
# $number and $all: 12 of 30. $file: "telares.pdf".
cli-reports-one = { $number } de { $all }: { $file } ({ $pages } páginas)
cli-reports-refused = { $number } de { $all }: { $file }, sin informe
cli-reports-saved =
    { $made ->
        [0] No se hizo ningún informe
        [one] 1 informe hecho
       *[other] { $made } informes hechos
    }{ $failed ->
        [0] .
        [one] , 1 archivo no se pudo usar.
       *[other] , { $failed } archivos no se pudieron usar.
    } Carpeta: { $path }.
cli-reports-left =
    { $left ->
        [one] 1 archivo quedó sin mirar, porque usted lo detuvo.
       *[other] { $left } archivos quedaron sin mirar, porque usted lo detuvo.
    }
