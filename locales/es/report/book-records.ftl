### Printed in the content book, in the records of each kind: labels, conditions in words, states and ages.

book-quoted = «{ $text }»
book-yes = sí
book-no = no
book-unknown = no se sabe
book-and = y
book-or = o
book-always = siempre
book-everybody = a todas las empresas
book-of = { $count } de { $all }
book-regional = Regional
book-world = todo el mundo
book-unsaid = la fuente no lo dice

## Condiciones en palabras

book-condition-fact = { $fact }: { $options }
book-condition-known = se sabe { $fact }
book-condition-at-least = en nivel { $level } o más
book-condition-below = por debajo del nivel { $level }
book-condition-done = hecha la acción
book-condition-fact-not = { $fact }: otra respuesta que { $options }
book-condition-not = no se cumple
book-condition-any = al menos { $count ->
    [one] una marca
   *[other] { $count } marcas
}
book-condition-any-of = al menos { $count } de { $marks }
book-fact = { $fact ->
    [country] país
    [offer] qué vende
    [segment] a quién vende
    [offer-name] nombre de la oferta
    [sector] sector
    [destination] destino
    [aim] por dónde prefiere empezar
    [people] personas en la empresa
    [formal-status] papeles de la empresa
    [product-flags] de qué está hecho el producto
    [perishable] si el producto dura poco
    [seasonal] si vende por temporadas
    [parcel-weight] peso de un pedido
    [parcel-value] valor de un pedido
    [margin] ganancia por pedido
    [export-experience] experiencia exportando
    [presence-abroad] presencia en otro país
    [market-presence] presencia en el destino
    [foreign-exchange] manejo de moneda extranjera
    [has] lo que ya tiene
    [certificates] certificados
    [working-capital] capital de trabajo
    [budget] dinero que puede arriesgar
    [concentration] peso del cliente mayor
    [hours] horas por semana
    [languages] idiomas
    [memberships] redes en que participa
    [led-by] quién dirige la empresa
    [region] región
    [sales] monto de ventas
    [business-age] años de la empresa
    [call-terms] bases de la convocatoria
    [certification] certificación
   *[other] { $fact }
}
book-offer = { $offer ->
    [goods] productos
    [service] servicios
    [digital] productos digitales
   *[other] { $offer }
}
book-segment = { $segment ->
    [b2b] a empresas
    [b2c] a personas
    [both] a empresas y a personas
   *[other] { $segment }
}

## Fechas y fuentes

book-dated = { $date }, hace { $months ->
    [0] menos de un mes
    [one] un mes
   *[other] { $months } meses
}
book-dated-years = { $date }, hace { $years } años
book-review-every = Se revisa cada { $months ->
    [one] mes
   *[other] { $months } meses
}.
book-to-review = Por revisar.
book-evidence-of = Evidencia { $evidence }.
book-state = Estado
book-sources = Fuentes
book-source-year = datos de { $year }
book-companies = Alcance
book-tags = Etiquetas
book-requires = Pide
book-favours = Prefiere

## Cómo se juzga

book-judging = Cómo se juzga
book-judging-lead-scores = Cada dimensión es el promedio de sus preguntas según su peso. El índice es el promedio de las dimensiones según el suyo. Se calcula con fracciones exactas y se muestra sin decimales, hacia abajo.
book-judging-lead-gates = La etapa dice lo que la empresa ya hizo. La puerta más alta que cumple dice qué tan firme es su base. Etapa y base juntas dan uno de los seis perfiles.
book-dimension = Dimensión
book-dimensions = Las dimensiones
book-weight = { $weight ->
    [one] peso 1
   *[other] peso { $weight }
}
book-stages = Las etapas
book-skipped-when = Se salta si
book-express = Vía rápida
book-gates = Las puertas
book-gates-lead = Cada puerta pide también lo de las anteriores. Una condición que falta no se compensa con puntos de otra parte.
book-gate = Puerta «{ $name }»
book-gate-stage = Es la base de la etapa
book-must = Condición
book-must-asks = Qué pide
book-must-only = Solo en este caso:
book-must-lacking = Les falta
book-averages = Puntos mínimos
book-index = Índice
book-index-at-least = { $index } o más
book-profile = Perfil
book-profiles = Los perfiles
book-profile-is = Quiere decir
book-profile-ready = la base alcanza la puerta de la etapa
book-profile-building = la base todavía no alcanza la puerta de la etapa
book-subtitle = Subtítulo

## Lo que se pregunta

book-facts = Datos de la empresa
book-facts-lead = No dan puntos. Deciden qué se pregunta y qué apoyos sirven. Entre paréntesis, cuántas empresas de ejemplo lo marcaron.
book-fact-kind = { $kind ->
    [single] una opción
    [several] varias marcas
    [hours] horas por semana
   *[text] texto libre
}
book-required = obligatorio
book-private = personal
book-options = Opciones
book-milestones = Lo que la empresa ya hizo
book-milestones-lead = Estas respuestas deciden la etapa y no dan puntos. Lo que falta aquí lo decide el mercado.
book-question = Pregunta
book-questions = Preguntas
book-questions-lead = Cuatro por dimensión en cada camino. Mire si cada una trata de una sola cosa, si sus situaciones se excluyen y si suben de a un paso.
book-questions-lead-levels = Bajo cada situación está lo que se le dice a la empresa y las acciones que la levantan.
book-one-situation = una situación
book-marks = varias marcas
book-revision = revisión { $revision }
book-short = Nombre corto
book-asked-as = También se pregunta así
book-asked-of = Se pregunta
book-shown-when = Aparece si
book-why = Por qué
book-help = Ayuda
book-example = Ejemplo
book-level = Nivel
book-situation = Situación
book-chosen = Elegida
book-mark = Marca
book-exclusive = Excluye a las demás.
book-reached-with = Se alcanza con
book-reached-otherwise = lo demás
book-only-for = Solo en este caso:
book-told = Se le dice:
book-lifted-by = La levantan:
book-lifted-by-none = Ninguna acción la levanta.
book-worked-towards-by = Trabajan por ello
book-to-level = a nivel { $level }
book-not-applicable = «No aplica» si
book-glossary = Glosario
book-glossary-lead = Cada palabra técnica que una pregunta usa, como se le explica a quien contesta.
book-in = Aparece en
book-used-by = La usan
book-opens = Abre
book-compare = Para comparar

## Qué hacer

book-alerts = Alertas
book-alerts-lead = Riesgos que la empresa corre hoy. Se muestran tres como mucho, por prioridad, y su acción va primero en la hoja de ruta.
book-priority = prioridad { $priority }
book-shown-to = Se muestra si
book-answered-by = La responde
book-rests-on = Se apoya en
book-action = Acción
book-actions = Acciones
book-actions-lead = Cada acción levanta respuestas y las deja en un nivel dicho. Mire si los pasos bastan, si las horas son realistas y si el resultado sirve.
book-hours = de { $least } a { $most } horas
book-cost = { $cost ->
    [none] sin costo
    [low] menos de US$ 100
    [medium] menos de US$ 500
   *[high] US$ 500 o más
}
book-wait = { $weeks } de espera
book-deliverable = Al terminar tendrá
book-step = Paso
book-steps = Pasos
book-for-whom = Para quién
book-needs = Necesita antes
book-lifts = Levanta
book-works-towards = Trabaja por
book-support = Apoyos
book-platform-count = { $count ->
    [one] 1 plataforma
   *[other] { $count } plataformas
}
book-no-help = Ningún apoyo comparte una etiqueta.
book-guide = Guía
book-planned = { $planned ->
    [0] en ningún plan
    [one] en 1 plan
   *[other] en { $planned } planes
}, { $applies ->
    [one] de 1 empresa a la que corresponde
   *[other] de { $applies } empresas a las que corresponde
}
book-tag = { $tag ->
    [training] manejo de un negocio
    [export-training] formación para exportar
    [advice] asesoría
    [formalisation] formalización
    [accounting] contabilidad
    [finance] financiamiento
    [associativity] trabajo entre empresas
    [women] empresas de mujeres
    [market-intelligence] datos de mercado
    [buyers] contacto con compradores
    [marketing] marketing
    [trust] confianza
    [product] diseño y pruebas del producto
    [channel] canal de venta
    [b2b-platform] plataformas para vender a empresas
    [b2c-platform] plataformas para vender a personas
    [shop-software] tienda propia
    [digitalisation] digitalización
    [security] seguridad
    [pricing] precios
    [payments-home] cobros en el país
    [payments-abroad] cobros de otro país
    [logistics] envíos
    [fulfilment] almacenaje y despacho
    [duties] cargos de entrada
    [customs] trámites de aduana
    [origin] origen
    [certification] certificación
    [services-export] exportación de servicios
    [services-tax] impuestos de servicios
    [intellectual-property] propiedad intelectual
    [consumer] derechos de quien compra
    [regional] un solo territorio
   *[other] { $tag }
}

## Lo que existe afuera

book-country = País
book-programmes = Programas
book-programmes-lead = Instrumentos, sistemas y servicios de agencias, por país. Primero lo vigente. Mire qué cerró, qué cambió de nombre y qué falta.
book-programmes-of = { $count ->
    [one] Un registro.
   *[other] { $count } registros.
}
book-programme-kind-head = Clase de programa
book-programme-kind = { $kind ->
    [training] formación
    [advice] asesoría
    [self-assessment] autodiagnóstico
    [finance] financiamiento
    [promotion] promoción
    [platform-access] acceso a plataformas
    [single-window] ventanilla única
    [certification] certificación
    [information] información
    [women] empresas de mujeres
    [rural] mundo rural
    [innovation] innovación
    [chamber] cámaras
   *[other] { $kind }
}
book-serves = Sirve para
book-offer-unsaid = cualquier oferta, porque la fuente calla
book-segment-unsaid = la fuente calla a quién
book-any-stated = quien lo opera dice que cualquiera
book-unstated = la fuente no lo dice; se pide confirmarlo
book-cadence = { $cadence ->
    [permanent] En cualquier momento.
    [call] Por convocatorias.
   *[once] Ocurrió una vez.
}
book-abroad = Ayuda a vender a otro país.
book-at-home = No es específico para exportar.
book-offered-to = ofrecido a { $count }
book-fits = sirve a { $count }
book-check = por confirmar para { $count }
book-refused = negado a { $count }
book-platforms = Plataformas
book-platforms-lead = Sitios de venta, tienda propia, cobros, envíos y herramientas. Mire a quién admite cada una, desde cuándo y dónde lo dice.
book-platforms-of = { $count ->
    [one] Un registro.
   *[other] { $count } registros.
}
book-platform-kind-head = Clase de plataforma
book-platform-kind = { $kind ->
    [marketplace] Marketplaces
    [b2b-directory] Directorios para vender a empresas
    [freelance] Sitios de trabajo independiente
    [course-store] Tiendas de cursos
    [app-store] Tiendas de aplicaciones
    [shop-software] Programas de tienda propia
    [payments] Cobros
    [logistics] Envíos
    [tool] Herramientas
    [other] Otras
   *[unknown] { $kind }
}
book-admits = Admite
book-admits-unsaid = { $countries }: no se sabe.
book-delivers-to = Entrega en
book-prohibits = No acepta
book-rules = Reglas del destino
book-rules-lead = Orientación con fecha, no asesoría legal. Casi todas están por confirmar: mire la fecha antes que la cifra.
book-rule-kind = { $kind ->
    [import-charges] Cargos de entrada
    [parcels] Paquetes
    [labels] Etiquetas y requisitos
    [consumer] Derechos de quien compra
    [data] Datos personales
   *[other] { $kind }
}
book-concerns = Toca a
book-benchmarks = Comparaciones
book-benchmarks-lead = Cifras de la encuesta que acompañan a una respuesta. No hay cifras por país, y en Ecuador no se preguntó.
book-percent-base = { $percent } %, n = { $n }
book-percent-no-base = { $percent } %, base sin publicar
book-beside = Acompaña a
book-exact-for = Vale para

## Para leer y llenar

book-guides = Guías
book-guides-lead = Dos minutos de lectura cada una.
book-mistakes = Errores que conviene evitar
book-worksheet = Hoja de cálculo
book-historical-method = El método viene de programas que ya terminaron.
book-checklists = Listas de verificación
book-checklists-lead = Lo que se hace antes de la primera exportación en línea, por país. Es orientación, no asesoría legal.
book-number = N.º
book-state-and-source = Estado y fuente
book-to-check = Qué confirmar:
book-serves-question = Sirve a
book-worksheets = Hojas de cálculo
book-worksheets-lead = Las cifras del ejemplo son inventadas. Dos decimales, redondeados a la mitad hacia arriba.
book-line = Línea
book-formula = De dónde sale
book-worked-example = Ejemplo
book-filled-in = la llena la empresa
book-no-figure = sin cifra
book-contacts = Contactos
book-contacts-lead = A quién preguntar, por país.
book-reached-at = Dónde
book-sources-list = Lista de fuentes
book-sources-lead = Las referencias del libro nombran una fuente por su identificador, con las líneas o la página.
book-cited = Se cita
book-cited-times = { $count ->
    [0] nunca
    [one] 1 vez
   *[other] { $count } veces
}
