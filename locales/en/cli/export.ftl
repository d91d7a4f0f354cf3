### "rumbo export": the roadmap for other programs.

cli-export = Write the roadmap of a file of answers, or of a report, for another program: calendar, spreadsheet or table.
cli-export-output = File to write: .ics for a calendar, .xlsx for a spreadsheet, .csv for a table.
cli-export-alarm = In a calendar, add a reminder at 9 on the first day of each action.
cli-name-plan = PLAN.ics
cli-plan-saved = Roadmap saved in { $path }.
cli-plan-ending-unknown = The roadmap is saved as .ics (calendar), .xlsx (spreadsheet) or .csv (table); “{ $path }” is not one of them. Nothing was written. Change the end of the name.
