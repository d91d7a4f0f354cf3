### `rumbo report --all`: the reports of a whole folder.

cli-report-all = Makes the reports of every file of answers and report in a folder; “-o” says which folder they go to, each with the name of its file.
# $number and $all: 12 of 30. $file: "telares.pdf".
cli-reports-one = { $number } of { $all }: { $file } ({ $pages } pages)
cli-reports-refused = { $number } of { $all }: { $file }, no report
cli-reports-saved =
    { $made ->
        [0] No report was made
        [one] 1 report made
       *[other] { $made } reports made
    }{ $failed ->
        [0] .
        [one] , 1 file could not be used.
       *[other] , { $failed } files could not be used.
    } Folder: { $path }.
cli-reports-left =
    { $left ->
        [one] 1 file was not looked at, as you stopped it.
       *[other] { $left } files were not looked at, as you stopped it.
    }
