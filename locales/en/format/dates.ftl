# Dates, hours and lists as they are read inside a sentence.
format-percent = { $value }%

# $month (number) from 1 to 12
format-month-name = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
format-month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
format-date-long = { $day } { format-month-name } { $year }
format-date-short = { $day } { format-month-short } { $year }
format-day-month = { $day } { format-month-name }
format-month-year = { format-month-name } { $year }
format-week-of = week of { $date }
format-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
format-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
format-list-last = { $first } and { $last }
format-list-last-before-i = { $first } and { $last }
