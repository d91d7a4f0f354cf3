### What `rumbo` says on the terminal.

cli-about = Rumbo: how ready a company is to export through digital channels. It never connects to the internet.
cli-usage-heading = Usage
cli-usage-options = [options]
cli-usage-command = <command>
cli-name-file = FILE
cli-name-day = DAY
cli-name-report = REPORT.pdf
cli-name-folder = FOLDER
cli-name-book = BOOK.pdf
cli-name-pack = PACK
cli-commands-heading = Commands
cli-options-heading = Options
cli-help = Show this help.
cli-version = Show the version.

cli-diagnose = Diagnose a file of answers, or the report that carries it, and tell the result and the roadmap.
cli-report = Make the report of a file of answers or of another report: PDF, or a document to edit.
cli-content = Work with the content: questions, actions, programmes.
cli-content-check = Check a whole content pack and tell everything that is wrong, with file and line.
cli-content-book = Makes the content book as a PDF: everything it holds, to be read and marked.
cli-content-coverage = Tells what the content holds and what example companies reach of it.
cli-questions = Show the questionnaire, with its conditions and points.
cli-template = Write a file of answers to fill in, with each question explained.
cli-schema = Write the JSON Schema of the file of answers.

cli-file = File of answers (JSON) or a report from Rumbo (PDF); “-” reads standard input.
cli-json = Write the result as JSON, for other programs.
cli-output = File to write.
cli-report-output = File to write: .pdf, or .docx to edit it in Word or LibreOffice. With “--all”, a folder.
cli-pack = Folder of a content pack; without it, the one in the program.
cli-companies = Folder with files of answers of example companies; without it nothing is said of what is reached.
cli-extra-pack = Your chamber's pack, a folder or .zip: adds its programmes, contacts and guides.
cli-language = Language: es or en.
cli-today = Day to count from, such as 2026-11-21; without it, today.
cli-country = The company's country: { $countries }.
cli-offer = What it sells: goods, service or digital.
cli-path = How much it asks: full (everything, if not said) or express (enough for the stage and a probable base).
cli-segment = Whom it sells to: b2b, b2c or both.

cli-error = Error: { $text }
cli-error-code = Code: { $code }
cli-detail = Detail: { $detail }
cli-usage-error = The command is not understood. Type “rumbo --help” to see how it is used.
cli-ending-unknown = The report is saved as .pdf or, to edit it, as .docx; “{ $path }” is neither. Nothing was written. Change the end of the name.
cli-problems = Details:
cli-problem = { $file }, line { $line }: { $reason }. { $hint }
cli-problem-file = { $file }: { $reason }. { $hint }
cli-wrong-values = Each value that could not be taken:
cli-wrong-field = there is no such field
cli-wrong-missing = it is missing
cli-wrong-type = another kind of value is expected ({ $expected })
cli-wrong-question = the questionnaire has no such question
cli-wrong-value = “{ $value }” is not one of its answers
cli-wrong-place = that question does not apply to this company
cli-wrong-day = it is not a day written as 2026-11-21
cli-content-good = Content { $version } is good: { $questions } questions, { $actions } actions, { $programmes } programmes, { $platforms } platforms.
cli-content-longest = Longest path ({ $language }): { $minutes } minutes, { $words } words and { $decisions } decisions ({ $path }).
cli-content-express = Longest express path at stage { $stage } ({ $language }): { $minutes } minutes, { $words } words and { $decisions } decisions ({ $path }).
cli-content-hardest = Hardest texts ({ $language }), with their reading figure; from 60 they read well:
cli-content-reading = { $figure }: { $unit } ({ $facts })
cli-content-drafts = Hard to read, in unfinished languages:
cli-report-saved = Report saved in { $path } ({ $pages } pages).
cli-document-saved = Editable report saved in { $path }.
cli-book-saved = Book saved to { $path } ({ $pages } pages).

## Resultado

cli-company = Company: { $company }
cli-example = example company
cli-provisional = Provisional result
cli-profile = Profile: { $name }, { $subtitle }
cli-stage = Stage: { $stage }
cli-index = Index: { $score } of 100
cli-index-interval = Index: between { $low } and { $high } of 100
cli-alerts = Alerts
cli-dimensions = Dimensions
cli-dimension = { $name }: { $score }
cli-dimension-goal = { $name }: { $score } (your goal asks { $threshold })
cli-conditions = Conditions of your goal
cli-strengths = Strengths
cli-brakes = Brakes
cli-way = What depends on you
cli-market = What the market decides
cli-roadmap = Roadmap
cli-task = { $number }. { $title } ({ $when })
cli-not-recommended = What we do not recommend
cli-unverified = Self-declared, not verified; no risk rating and no requirement of any programme.

## Resultado exprés

cli-express = Result of the express path
cli-express-stage = Stage, exact: { $stage }
cli-express-base = Probable base: { $base }
cli-express-conditions = What was asked about your base
cli-express-steps = What to do first
cli-express-rest = The full diagnosis still asks { $questions ->
    [one] 1 question
   *[other] { $questions } questions
} and { $facts ->
    [one] 1 fact
   *[other] { $facts } facts
}: { $minutes ->
    [one] about 1 minute
   *[other] about { $minutes } minutes
}. Add them to the file and write “full” in “path”; profile, plan and report come from there.

## Archivo por llenar

template-help-express = Fill in “company.name” and first answer the questions without “stages”: they tell your stage. Of the others, answer only those that name that stage. Each answer is {"{"}"option": "…"{"}"}, {"{"}"set": ["…"]{"}"} or {"{"}"dont_know": true{"}"}. Keys with an underscore only explain.
template-help = Fill in “company.name” and, under “answers”, give each answer as {"{"}"option": "…"{"}"}, {"{"}"set": ["…"]{"}"} or {"{"}"dont_know": true{"}"}. Keys with an underscore only explain.
