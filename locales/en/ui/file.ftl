### Opening a report or a file: what it holds, and what is here already.

file-open = Open a report or file…
file-open-note = You can also drag it here.
file-problem-title = The file was not opened
file-other = Choose another file…
file-title = Diagnosis of { $company }
file-name = File
file-country = Country
file-offer = Offer
file-started = Begun
file-finished = Finished
file-profile = Profile
file-path = Path
file-path-full = Full
file-path-express = Express
file-answers = Answers
file-answers-count = { $answered } of { $total }
file-notes = Notes
file-private = Personal details
file-new = The company and its diagnosis are added to those on this computer.
file-joins = This company is here already. The diagnosis is added to those it has; the others do not change.
file-same = This very diagnosis is here already. It is not added again.
file-differs = There is a diagnosis of this company here that was begun on the same day and does not say the same; it was last changed on { $date }. Both are kept.
file-keep = Add it and open it
file-keep-both = Keep both and open this one
file-go = Open the one that is here
