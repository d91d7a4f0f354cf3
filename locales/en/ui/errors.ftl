### Each error: what happened and what was kept; `.hint` says what to do.

error-title = It could not be done
error-title-start = We could not open your data

error-data-newer = Your data were saved by a newer version of Rumbo. We did not touch them.
    .hint = Install the newest version on this computer and open it.
error-data-locked = Another program is using your data. Nothing was lost.
    .hint = Close the other windows of Rumbo and any back-up programs. Then try again.
error-data-read-only = This computer does not allow writing where your data are. What was saved is still there.
    .hint = Remove the write protection from the file and its folder. Then try again.
error-data-unwritable = The last change could not be saved. Everything before it is still saved.
    .hint = Free some space on the disk and repeat the change.
error-not-found = We did not find that diagnosis. The rest is as it was.
    .hint = Go back to the start and open it from the list.
error-answer-refused = That answer does not fit this question. The one before is still saved.
    .hint = Choose one of the options shown.
error-name-empty = The company's name is missing. The rest is as it was.
    .hint = Write a name or a nickname.
error-report-unwritable = That folder can't be written to. The file was not saved; your data are unchanged.
    .hint = Choose another folder. If the earlier file is open, close it.
error-report-disk-full = There is no room for the file. Nothing was left half saved.
    .hint = Free some space or choose another folder.
error-report-failed = The file could not be made. Your data are unchanged.
    .hint = Try again. If it happens again, copy the detail and ask for help.
error-folder-gone = That folder is not there any more: { $path }. The file was not saved; your data are unchanged.
    .hint = If it is on a stick, connect it and try again, or choose another folder.
error-file-name-too-long = The name of the file is longer than the disk takes. It was not saved; your data are unchanged.
    .hint = Choose another folder or a shorter name.
error-plan-undated = No action still to do has a date, so there is nothing to put into the calendar. The plan is unchanged.
    .hint = If the plan is made with zero hours, say how many you can spend with "Change hours or date". The spreadsheet can be saved without dates.
error-file-foreign = That file is not one of Rumbo's. Your data are as they were.
    .hint = Choose a PDF report made with Rumbo, or a file of answers from Rumbo.
error-date-refused = That date can't be used. The plan is as it was.
    .hint = Choose a date nearby, this year or next.
error-day-refused = That date cannot be. What you said before is as it was.
    .hint = Choose a day between { $from } and { $to }.
error-link-refused = The address was not opened. Nothing else happened.
    .hint = Copy the address and paste it into your browser.
error-unexpected = Something happened that we did not expect. What was shown as saved is still saved.
    .hint = Try again. If it happens again, copy the detail and ask for help.

error-data-foreign = The file in the place of your data is not one of Rumbo's. We did not touch it.
    .hint = Move that file to another folder and try again. If you have a copy of your data, put it in its place.
error-data-corrupt = The data file is damaged. We did not change it.
    .hint = Close Rumbo and keep a copy of the file. Then put an earlier copy in its place, or ask for help with the technical detail.
error-express-path = This comes with the full diagnosis, and this one is on the express path. Your answers are saved.
    .hint = Go on with the full one: it asks only what is left. In a file of answers, write “full” in “path”.
error-name-too-long = The name is too long: it has { $count } letters. The one before is still saved.
    .hint = Write a shorter name.
error-facts-missing = Facts are missing to begin the questions. What you chose is still there.
    .hint = Complete the name, the country, the offer and whom you sell to.
error-blanks-unaccepted = { $count ->
    [one] 1 question is not answered. Your answers are saved.
   *[other] { $count } questions are not answered. Your answers are saved.
}
    .hint = Answer them, or ask for the result as it is.
error-diagnosis-finished = This diagnosis is finished and does not change. Your answers are still saved.
    .hint = Open it again from the result, with "Change answers".
error-file-unreadable = We could not open the file. Your data are as they were.
    .hint = Check that the file exists and that you may read it. Then try again.
error-file-malformed = We could not read the file: there is a mistake on line { $line }. Your data are as they were.
    .hint = Correct that line, or try another copy of the file.
error-file-truncated = The file is incomplete: it ends on line { $line }. Your data are as they were.
    .hint = Copy it again from where it came and try again.
error-file-newer = That file was made by a newer version of Rumbo: it has format { $found }, and { $known } is the newest known here. Your data are as they were.
    .hint = Install the newest version and open it again.
error-file-newer-content = That file was made with newer content: { $found }. Here it is { $known }. Your data are as they were.
    .hint = Update Rumbo or its content and open it again.
error-file-wrong-values = The file holds values that this questionnaire does not know: { $values }. Nothing of it was saved.
    .hint = Correct those values. The command “rumbo questions” shows each question with its answers.
error-file-too-large = That file has more than { $megabytes } MB: it is too large to be one of Rumbo's. Your data are as they were.
    .hint = Choose a PDF report made with Rumbo, or a file of answers from Rumbo.
error-pdf-foreign = That PDF holds no diagnosis from Rumbo. Your data are as they were.
    .hint = Choose the PDF just as Rumbo saved it. A copy that was printed, scanned or joined with other pages no longer carries the diagnosis.
error-pdf-damaged = That PDF is damaged or incomplete: the diagnosis in it could not be read whole. Your data are as they were.
    .hint = Copy or download it again from where it came and try again.
error-pdf-encrypted = That PDF is protected by a password, and Rumbo can't read the diagnosis in it. Your data are as they were.
    .hint = Ask for a copy without a password, or save one, and open it.
error-pdf-oversized = That PDF holds more data than any report from Rumbo. To be safe we did not open it; your data are as they were.
    .hint = Do not use it. Ask whoever made the report for it again.
error-same-folder = Reports are not saved in the folder of the answers: they could replace them. Nothing was written.
    .hint = Choose another folder.
error-not-opened = The file is ready, but this computer could not open it.
    .hint = Open it from its folder. If it is a PDF and you have nothing to view it with, install a PDF viewer.
error-folder-not-opened = This computer could not open the folder. What is in it is as it was.
    .hint = Open it with your file manager.
error-content-invalid = { $count ->
    [one] The content has 1 mistake and was not used. Your data are as they were.
   *[other] The content has { $count } mistakes and was not used. Your data are as they were.
}
    .hint = If you use your chamber's pack, tell whoever made it. If you use none, install Rumbo again.

error-group-too-small = { $count ->
    [0] No company of { $began } has finished yet.
    [one] { $count } company of { $began } has finished.
   *[other] { $count } companies of { $began } have finished.
} The group report needs { $least }; nothing was written.
    .hint = Complete the diagnoses that are missing. With fewer companies, one of them might be recognised.
