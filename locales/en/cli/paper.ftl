### What `rumbo` says of the blank questionnaire and of the group report.

cli-name-blank = QUESTIONNAIRE.pdf
cli-name-group = GROUP.pdf
cli-name-text = TEXT
cli-blank = Makes the questionnaire as a PDF to be filled in by hand, for instance in a workshop.
cli-group-report = Makes the report of a group of companies as a PDF, without names, from five that finished.
cli-group-folder = Folder with the companies' files of answers (JSON) or their reports (PDF); all are looked at and none is changed.
cli-group-title = Name of the workshop, for the first page.
cli-group-place = Place of the workshop.
cli-paper = Sheet: a4 (unless said) or letter.
cli-blank-saved = Questionnaire saved in { $path } ({ $pages } pages).
cli-group-saved = Group report saved in { $path } ({ $pages } pages). { $finished } of { $began } companies finished.
