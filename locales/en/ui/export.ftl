### Taking the roadmap to other programs.

export-group = Save the roadmap for another program
export-calendar = Calendar
export-spreadsheet = Spreadsheet
export-table = Save table (.csv)
export-table-about = The actions in columns, without looks, for programs that open no Excel workbook.
export-alarm = With a reminder at 9 on the first day of each action
export-alarm-about = For the button "Calendar" (.ics). It works with Google Calendar, Outlook and your phone's calendar.
export-saved-calendar = The calendar is saved
export-saved-spreadsheet = The spreadsheet is saved
export-saved-table = The table is saved
export-open-calendar = Open the calendar
export-open-spreadsheet = Open the spreadsheet
export-open-table = Open the table
