### What every screen shares.

shell-product = Rumbo
shell-home = Rumbo, go to the start
shell-places = Places of the program
shell-start = Start
shell-example = Example company
shell-example-short = example
shell-close = Close
shell-cancel = Cancel
shell-back = Back
shell-next = Next
shell-loading = Opening your data
shell-unsaved = Not saved
shell-saving = Saving
shell-saved = Saved on this computer
shell-try-again = Try again
shell-detail = Technical detail
shell-copy-detail = Copy the detail
shell-copied = Detail copied
shell-place = Where: { $place }
shell-go-home = Go to the start
