### Made by the use cases for Historia and for a repeated diagnosis.

# $date is the first day on which repeating is worth it.
app-history-repeat-later = Conviene repetirlo desde el { $date }: antes es difícil que se note lo hecho. Si quiere, puede hacerlo hoy.
app-history-repeat-now = Ya conviene repetirlo: pasaron { $months ->
    [one] un mes
   *[other] { $months } meses
} desde el último.
app-history-express = El exprés pregunta solo una parte y no se compara. Si lo continúa y lo termina, entrará en la comparación con todo lo que ya respondió.
app-history-entry-index = Índice { $index }
# The first part of a repeated diagnosis: the questions that done actions were to lift.
app-revisited = Lo que trabajó
