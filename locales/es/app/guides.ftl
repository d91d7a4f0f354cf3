### Guías y cuentas de precio: por qué leer una primero, de dónde sale, y qué no se pudo leer en una cifra.

app-guide-brake = Es uno de sus frenos.
app-guide-pending = { $count ->
    [one] Tiene 1 acción pendiente de este tema.
   *[other] Tiene { $count } acciones pendientes de este tema.
}
app-guide-brake-pending = { $count ->
    [one] Es uno de sus frenos, y tiene 1 acción pendiente de este tema.
   *[other] Es uno de sus frenos, y tiene { $count } acciones pendientes de este tema.
}
app-guide-planned = Es la acción { $number } de su hoja de ruta.
app-guide-planned-done = Ya está hecha en su hoja de ruta.
app-guide-dated = Información de { $month }.
app-guide-historical = El método viene de programas que ya terminaron. Sirve como idea; no busque esos programas.
app-guide-source = { $publisher }: { $title } ({ $date })
app-guide-source-titled = { $title } ({ $date })
app-guide-expert = Criterio de quienes prepararon esta guía.
app-worksheet-state = { $filled } cifras
app-worksheet-state-total = { $filled } cifras · { $label }: { $figure }
app-worksheet-copy = Copia de { $name }
app-worksheet-file = { $company } – { $name }
app-worksheet-negative = Escriba cero o más. Lo que escribió sigue ahí.
app-worksheet-several = Escriba una sola cifra en cada línea. Lo que pegó sigue ahí.
app-worksheet-no-figure = Escriba solo números, como { $sample }. Lo que escribió sigue ahí.
app-worksheet-marks = No se entiende dónde van los decimales. Escríbala como { $sample }.
app-worksheet-too-long = Tiene demasiados números: caben 12. Lo que escribió sigue ahí.
app-worksheet-thousands = Se lee como { $low }. Si quiso poner { $high }, quite el signo.
