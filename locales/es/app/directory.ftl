### Made by the use cases for the directory: filters, states, and what was found.

# $id, el filtro: country, offer, sector, stage, kind, standing o fit.
app-directory-label = { $id ->
    [country] Desde qué país vende
    [offer] Qué vende
    [sector] Sector
    [stage] Si ya vendió a otro país
    [kind] Tipo de apoyo
    [standing] Vigencia
   *[fit] Si le sirve
}
app-directory-all = Sin filtro ({ $count })
# $id: programme o platform.
app-directory-group = { $id ->
    [programme] Programas
   *[platform] Plataformas
}
app-directory-group-all = { $id ->
    [programme] Todos los programas
   *[platform] Todas las plataformas
}
app-directory-fit = { $id ->
    [fits] le sirve
    [check] por comprobar
   *[does-not-fit] hoy no le sirve
}
app-directory-standing = { $id ->
    [current] vigente
    [confirm] por confirmar
    [ask-if-open] pregunte si sigue
    [announced] anunciado
   *[historical] histórico
}
app-directory-found = { $count ->
    [0] No se encontró ninguno de { $total }
    [one] Se encontró 1 de { $total }
   *[other] Se encontraron { $count } de { $total }
}
# $filter es el nombre del filtro, $option lo elegido.
app-directory-filter = { $filter }: { $option }
# $what es una palabra escrita, o un filtro con lo elegido.
app-directory-drop = { $count ->
    [one] Quitar «{ $what }»: queda 1
   *[other] Quitar «{ $what }»: quedan { $count }
}
app-directory-drop-filters = { $count ->
    [one] Quitar los filtros: queda 1
   *[other] Quitar los filtros: quedan { $count }
}
app-directory-drop-words = { $count ->
    [one] Borrar las palabras: queda 1
   *[other] Borrar las palabras: quedan { $count }
}
