# Fechas, horas y listas tal como se leen dentro de una frase.
format-percent = { $value } %

# $month (number) de 1 a 12
format-month-name = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
format-month-short = { $month ->
    [1] ene
    [2] feb
    [3] mar
    [4] abr
    [5] may
    [6] jun
    [7] jul
    [8] ago
    [9] sept
    [10] oct
    [11] nov
   *[12] dic
}
format-date-long = { $day } de { format-month-name } de { $year }
format-date-short = { $day } { format-month-short } { $year }
format-day-month = { $day } de { format-month-name }
format-month-year = { format-month-name } de { $year }
format-week-of = semana del { $date }
format-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
format-weeks = { $count ->
    [one] { $count } semana
   *[other] { $count } semanas
}
format-list-last = { $first } y { $last }
format-list-last-before-i = { $first } e { $last }
