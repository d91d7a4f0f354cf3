### Printed in the group report, for whoever runs a workshop. It names no company.

group-kind = Informe de grupo
group-title = Cómo están las empresas del grupo
group-metadata-title = Informe de grupo: { $title }
group-companies = Empresas
group-date = Fecha
group-place = Lugar
group-finished = { $count ->
    [one] { $count } empresa terminó
   *[other] { $count } empresas terminaron
}
group-finished-of = { $began ->
    [one] Terminó { $count } de { $began } empresa
   *[other] Terminaron { $count } de { $began } empresas
}

## Cantidades

group-share-count = { $count } empresas
group-share-almost-all = casi todas
group-share-almost-none = casi ninguna
group-share-hidden = no se muestra

## Etapas

group-stages = Qué hacen hoy
group-stages-lead = Las empresas del grupo según lo que ya vendieron en línea.
group-stages-axis = Lo que ya hacen →
group-stages-legend = «Casi todas» es ocho de cada diez o más; «casi ninguna», dos de cada diez o menos. «No se muestra» protege a las empresas: son menos de { $least }, o se sabría algo de menos de { $least }.
group-stages-alt = Mapa de las etapas, sin nombres. { $stages }.
group-stage-is = { $stage }: { $share }
group-base-ready = base lista: { $share }
group-base-building = base en obra: { $share }

## Dimensiones

group-bands = Cómo van en cada dimensión
group-bands-lead = El bloque muestra entre qué puntos está el promedio del grupo. Una cifra más exacta diría demasiado de cada empresa.
group-bands-dimension = Dimensión
group-bands-rule = De 0 a 100
group-bands-figure = Promedio entre

## Frenos, pasos y programas

group-brakes = Los frenos más comunes
group-brakes-lead = Las dimensiones que frenan a más empresas, desde la más común.
group-brakes-none = Ningún freno es común a varias empresas.
group-steps = Los próximos pasos más comunes
group-steps-lead = Lo que más se repite entre las tres primeras tareas de cada empresa. Sirve para elegir de qué tratar la próxima vez.
group-steps-none = Ninguna de las primeras tareas se repite entre empresas.
group-programmes = Programas que sirven a varias
group-programmes-lead = Cada uno le sirve a { $least } empresas o más. Su orden no dice nada.
group-programmes-none = Ningún programa le sirve a { $least } empresas o más que se puedan contar.
group-programmes-few = Con menos de { $many } empresas no se muestran: se podría reconocer a alguna. Cada empresa tiene los suyos en su informe.

## Qué son estas cifras

group-numbers = Qué son estas cifras, y qué no
group-numbers-examples = En este grupo hay empresas de ejemplo, inventadas.
group-numbers-declared = Salen de lo que cada empresa declaró, y nadie lo verificó. No son una calificación de riesgo ni un requisito de ningún programa. Hablan de este grupo y de ningún otro.
group-numbers-protected = Aquí no hay nombres ni respuestas. Una cantidad se muestra solo si son { $least } empresas o más, y si las demás son { $least } o más, o ninguna. Los frenos y los pasos van por orden; con menos de { $many } empresas, sin cantidades.
group-numbers-limits = Esto no impide que varias personas junten lo que saben. Tampoco compare este informe con otro de casi las mismas empresas: la diferencia hablaría de pocas.
group-numbers-version = Se hizo con el contenido { $version }, del { $date }. Los pesos y los mínimos son criterio experto. Está inspirado en la ruta de e-Exporta y no es oficial.
