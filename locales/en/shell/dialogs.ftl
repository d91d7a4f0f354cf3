# The system's own dialogs.
dialog-report-folder = Save the report in another folder
