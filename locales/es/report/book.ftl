### Printed in the content book: cover, running head, and how to read it. Its readers are experts, not owners.

book-kind = Libro de contenido
book-title = Libro de contenido de Rumbo { $version }
book-head = Rumbo · Libro de contenido { $version }
book-foot = Edades contadas hasta el { $date }
book-contents = Contenido del libro
book-notes = Notas
book-reviewed = revisado
book-reviewed-of = Revisado:
book-index-of-records = Índice de registros
book-index-of-records-lead = Cada registro por su identificador, con su página.

## Portada

book-cover-kind = Todo lo que Rumbo pregunta, juzga y aconseja
book-cover-version-label = Versión
book-cover-version = Contenido { $version }
book-cover-subtitle = para leer y marcar en papel
book-cover-pack-date = fecha del contenido
book-cover-today = día hasta el que se cuentan las edades
book-cover-companies = { $count ->
    [0] Ninguna
   *[other] { $count }
}
book-cover-companies-what = empresas de ejemplo miradas
book-cover-contents = En este libro
book-cover-disclaimer = Es criterio del equipo de Rumbo, con fuentes y fechas. No es oficial, y ninguna agencia lo respalda. Las empresas de ejemplo son inventadas.
book-count-questions = { $count ->
    [one] 1 pregunta
   *[other] { $count } preguntas
}
book-count-actions = { $count ->
    [one] 1 acción
   *[other] { $count } acciones
}
book-count-programmes = { $count ->
    [one] 1 programa
   *[other] { $count } programas
}
book-count-platforms = { $count ->
    [one] 1 plataforma
   *[other] { $count } plataformas
}
book-count-rules = { $count ->
    [one] 1 regla
   *[other] { $count } reglas
}

## Cómo leer este libro

book-how-to-read = Cómo leer este libro
book-how-to-read-lead = Aquí está todo lo que Rumbo puede decirle a una empresa. Léalo con un lápiz: lo que marque se corrige en el contenido, sin tocar el programa.
book-how-to-read-expert = Los pesos, los mínimos, las horas y el orden son criterio experto. Los hechos llevan fuente y fecha. Donde una fuente calla, el libro lo dice.
book-how-to-mark = Cómo marcar
book-word = Palabra
book-means = Qué quiere decir
book-reviewed-means = Marque la casilla cuando haya leído el registro entero y no tenga nada que corregir.
book-notes-means = El margen rayado es suyo. Escriba ahí lo que cambiaría y, si puede, de dónde lo sabe.
book-id-word = identificador
book-id-means = El nombre corto en letra pequeña, como «landed-price». Cítelo al proponer un cambio; el índice dice en qué página está.
book-level-means = Va de 0 (todavía nada) a 3 (bien hecho y cuidado). Los puntos de una respuesta son su nivel dividido por el más alto.
book-companies-means = Cuántas empresas de ejemplo dieron esa respuesta, o recibieron ese consejo. Son inventadas y sirven de prueba.
book-states = Estado de un programa, una plataforma o una regla
book-states-lead = El estado dice qué tan vivo se vio; la evidencia, quién lo dice. Son dos cosas distintas.
book-evidences = Evidencia
book-status = { $status ->
    [vigente] vigente
    [por-confirmar] por confirmar
    [anunciado] anunciado
   *[historico] histórico
}
book-status-means = { $status ->
    [vigente] Una fuente reciente lo muestra en marcha. Se recomienda.
    [por-confirmar] Es probable que siga, pero lo último que se vio es más antiguo. Se recomienda con esa advertencia.
    [anunciado] Se acordó o se prometió, y nadie lo ha visto en marcha. Se nombra; no se recomienda.
   *[historico] Cerró o fue reemplazado. Queda por su método; no se recomienda.
}
book-evidence = { $evidence ->
    [primary] primaria
    [secondary] secundaria
   *[weak] débil
}
book-evidence-means = { $evidence ->
    [primary] La página de quien lo opera, o un texto oficial.
    [secondary] Prensa, una empresa o una cámara.
   *[weak] Una guía personal o un repositorio. Sola no basta para decir «vigente».
}
