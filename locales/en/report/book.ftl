### Printed in the content book: cover, running head, and how to read it. Its readers are experts, not owners.

book-kind = Content book
book-title = Rumbo content book { $version }
book-head = Rumbo · Content book { $version }
book-foot = Ages counted to { $date }
book-contents = What is in this book
book-notes = Notes
book-reviewed = reviewed
book-reviewed-of = Reviewed:
book-index-of-records = Index of records
book-index-of-records-lead = Every record by its identifier, with its page.

## Cover

book-cover-kind = Everything that Rumbo asks, judges and advises
book-cover-version-label = Version
book-cover-version = Content { $version }
book-cover-subtitle = to be read and marked on paper
book-cover-pack-date = date of the content
book-cover-today = day that ages are counted to
book-cover-companies = { $count ->
    [0] None
   *[other] { $count }
}
book-cover-companies-what = example companies looked at
book-cover-contents = In this book
book-cover-disclaimer = This is the judgement of Rumbo's team, with sources and dates. It is not official, and no agency endorses it. The example companies are invented.
book-count-questions = { $count ->
    [one] 1 question
   *[other] { $count } questions
}
book-count-actions = { $count ->
    [one] 1 action
   *[other] { $count } actions
}
book-count-programmes = { $count ->
    [one] 1 programme
   *[other] { $count } programmes
}
book-count-platforms = { $count ->
    [one] 1 platform
   *[other] { $count } platforms
}
book-count-rules = { $count ->
    [one] 1 rule
   *[other] { $count } rules
}

## How to read this book

book-how-to-read = How to read this book
book-how-to-read-lead = Here is everything that Rumbo can say to a company. Read it with a pencil: what you mark is put right in the content, without touching the program.
book-how-to-read-expert = Weights, minimums, hours and order are expert judgement. Facts carry a source and a date. Where a source is silent, the book says so.
book-how-to-mark = How to mark it
book-word = Word
book-means = What it means
book-reviewed-means = Tick the box once you have read the whole record and have nothing to correct.
book-notes-means = The ruled margin is yours. Write there what you would change and, if you can, how you know it.
book-id-word = identifier
book-id-means = The short name in small letters, such as “landed-price”. Quote it when you propose a change; the index gives its page.
book-level-means = It runs from 0 (nothing yet) to 3 (done well and looked after). An answer's points are its level divided by the highest one.
book-companies-means = How many example companies gave that answer, or were given that advice. They are invented and serve as a test.
book-states = State of a programme, a platform or a rule
book-states-lead = The state says how alive it was seen to be; the evidence says who says so. They are two different things.
book-evidences = Evidence
book-status = { $status ->
    [vigente] current
    [por-confirmar] to be confirmed
    [anunciado] announced
   *[historico] historical
}
book-status-means = { $status ->
    [vigente] A recent source shows it running. It is recommended.
    [por-confirmar] It is probably still there, but the last sight of it is older. It is recommended with that warning.
    [anunciado] It was agreed or promised, and nobody has seen it running. It is named, and not recommended.
   *[historico] It closed or was replaced. It stays for its method, and is not recommended.
}
book-evidence = { $evidence ->
    [primary] primary
    [secondary] secondary
   *[weak] weak
}
book-evidence-means = { $evidence ->
    [primary] The page of whoever runs it, or an official text.
    [secondary] Press, a firm or a chamber.
   *[weak] A personal guide or a repository. Alone it is not enough to say “current”.
}
