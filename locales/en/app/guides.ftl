### Guides and price sheets: why to read one first, where it comes from, and what could not be read in a figure.

app-guide-brake = It is one of your brakes.
app-guide-pending = { $count ->
    [one] You have 1 action to do on this subject.
   *[other] You have { $count } actions to do on this subject.
}
app-guide-brake-pending = { $count ->
    [one] It is one of your brakes, and you have 1 action to do on this subject.
   *[other] It is one of your brakes, and you have { $count } actions to do on this subject.
}
app-guide-planned = It is action { $number } of your roadmap.
app-guide-planned-done = It is done already in your roadmap.
app-guide-dated = Information of { $month }.
app-guide-historical = The method comes from programmes that have ended. Use it as an idea; do not look for those programmes.
app-guide-source = { $publisher }: { $title } ({ $date })
app-guide-source-titled = { $title } ({ $date })
app-guide-expert = Judgement of those who prepared this guide.
app-worksheet-state = { $filled } figures
app-worksheet-state-total = { $filled } figures · { $label }: { $figure }
app-worksheet-copy = Copy of { $name }
app-worksheet-file = { $company } – { $name }
app-worksheet-negative = Write zero or more. What you wrote is still there.
app-worksheet-several = Write a single figure on each line. What you pasted is still there.
app-worksheet-no-figure = Write numbers only, such as { $sample }. What you wrote is still there.
app-worksheet-marks = It is not clear where the decimals begin. Write it like { $sample }.
app-worksheet-too-long = It has too many digits: there is room for 12. What you wrote is still there.
app-worksheet-thousands = It is read as { $low }. If you meant { $high }, remove the mark.
