### Inicio: la primera vez, y lo que hay.

consent-title = Antes de empezar
consent-lead = Rumbo le ayuda a saber qué tan lista está su empresa para vender en línea a otro país.
consent-what-title = Qué hace
consent-what = Usted responde preguntas sobre su empresa. Al terminar tiene un perfil, una hoja de ruta con fechas y un PDF.
consent-time-title = Cuánto toma
consent-time = El exprés, unos 6 minutos. El completo, unos 25. Puede parar y seguir cuando quiera.
consent-data-title = Dónde quedan sus datos
consent-data = En este equipo. Rumbo no se conecta a internet ni envía nada a nadie. Están en una carpeta que usted puede copiar o borrar:
consent-limits-title = Qué acepta
consent-limits = Que Rumbo guarde lo que usted responda en este equipo. El resultado se basa en lo que usted declara. Nadie lo verifica. No es una calificación de riesgo ni un requisito de ningún programa.
consent-accept = De acuerdo, empezar

home-title = ¿Hacia dónde va su empresa?
home-lead = Responda sobre lo que quiere vender en línea a otro país. Al terminar tendrá su resultado, una hoja de ruta con fechas y un PDF.
home-start = Empezar el diagnóstico
home-time = exprés, unos 6 minutos; completo, unos 25
home-unfinished = Diagnósticos sin terminar
home-left-on = Quedó a medio camino · { $date }
home-continue = { $missing ->
    [0] Continuar (falta terminar)
    [one] Continuar (falta 1 pregunta)
   *[other] Continuar (faltan { $missing } preguntas)
}
home-express = exprés
home-see-express = Ver el resultado exprés
home-express-on = Exprés respondido · { $date }
home-answered = { $answered } de { $total } respondidas, todo guardado
home-companies = Sus empresas
home-search = Buscar empresa
home-nothing-found = Ninguna empresa se llama así.
home-companies-all = { $count ->
    [one] Ver una más
   *[other] Ver otras { $count }
}
home-no-companies = Aquí aparecerán sus empresas y sus diagnósticos.
home-line-finished = { $country } · terminado: { $date }
home-line-unfinished = { $country } · diagnóstico en curso
home-line-express = { $country } · exprés respondido: { $date }
home-count = { $answered } de { $total }
home-finished = terminado
home-more = Más acciones
home-see-result = Ver el resultado
home-see-roadmap = Ver la hoja de ruta
home-go-on = Continuar
home-repeat = Nuevo diagnóstico con estos datos
home-remove = Borrar la empresa
home-remove-title = ¿Borrar { $company }?
home-remove-text = { $count ->
    [one] Esto borra la empresa y su diagnóstico. No se puede deshacer. Los PDF que guardó no se borran.
   *[other] Esto borra la empresa y sus { $count } diagnósticos. No se puede deshacer. Los PDF que guardó no se borran.
}
home-remove-keep = Conservarla
home-data-title = Sus datos se quedan en este equipo.
home-data = Rumbo no se conecta a internet. Están en { $folder }
home-origin = Inspirado en la ruta de e-Exporta (ProChile). No es una herramienta oficial.
