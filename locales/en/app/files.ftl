### Files that are opened.

app-file-other-content = It was made with content { $made }; here it is read with { $present }. The result may change.
