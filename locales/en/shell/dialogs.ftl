# The system's own dialogs.
dialog-report-folder = Save the report in another folder
dialog-open-file = Open a report or file
dialog-open-kinds = Reports and files from Rumbo
dialog-open-all = All files
