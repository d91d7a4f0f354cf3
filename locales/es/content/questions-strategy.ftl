### Shown on the questions screen, in the result and in the report: the four questions of "Estrategia y oferta".

question-offer-fit = { $offer ->
    [service] ¿Puede vender su servicio a distancia y darlo siempre igual y a tiempo?
    [digital] ¿Puede vender su producto digital a distancia, siempre igual y a tiempo?
   *[goods] ¿Puede vender su producto a distancia, siempre igual y a tiempo?
}
    .short = Oferta apta para vender a distancia
    .why = Quien compra de lejos espera lo mismo que vio, en la fecha dicha. Por eso importa saber cuánto puede hacer y en qué plazo.
    .example = { $offer ->
        [service] Un estudio hace cuatro diseños al mes y entrega cada uno en diez días (cifras inventadas).
        [digital] Un curso se entrega al instante y el equipo ayuda a veinte estudiantes por semana (cifras inventadas).
       *[goods] Un taller teje doce mantas iguales al mes y las despacha en diez días (cifras inventadas).
    }
question-offer-fit-not-defined = Aún no elegimos qué vender a distancia.
    .finding = Su empresa todavía no ha elegido qué vender a distancia.
question-offer-fit-defined = Ya elegimos; falta saber cuánto podemos hacer y en qué plazo.
    .finding = Su empresa ya eligió qué vender; le falta saber cuánto puede hacer y en qué plazo.
question-offer-fit-repeatable = Lo repetimos igual y sabemos cuánto hacemos y en qué plazo.
    .finding = Su empresa repite la oferta igual y sabe cuánto hace y en qué plazo.
question-offer-fit-tested-far = Todo eso, y ya les llegó bien a clientes lejanos.
    .finding = Su oferta sale siempre igual y ya les llegó bien a clientes lejanos.

question-destination-evidence = ¿Con qué datos eligió el primer país?
    .short = Primer país elegido con datos
    .why = Cada país pide otro precio, otro envío y otros papeles. Elegir uno con datos ahorra meses de trabajo.
    .example = Una marca miró las búsquedas en línea y los precios de la competencia. Los dos datos señalaron el mismo país.
question-destination-evidence-not-chosen = Aún no elegimos un país.
    .finding = Su empresa todavía no ha elegido un primer país.
question-destination-evidence-hunch = Lo elegimos por corazonada o con un solo dato.
    .finding = Usted eligió el país por corazonada o con un solo dato.
question-destination-evidence-two-kinds = Lo elegimos con dos datos distintos o más.
    .finding = Usted eligió el país con dos datos distintos o más.
question-destination-evidence-tested-there = Todo eso, y ya hablamos con compradores o vendimos una prueba allá.
    .finding = Usted eligió el país con datos y ya lo probó con compradores de allá.

question-landed-price = { $offer ->
    [service] ¿Sabe cuánto paga en total el cliente de otro país y cuánto le queda a usted?
    [digital] ¿Sabe cuánto paga en total el cliente de otro país y cuánto le queda a usted?
   *[goods] ¿Sabe cuánto cuesta en total su producto puesto en casa del cliente?
}
    .short = { $offer ->
        [service] Precio final con todos los costos
        [digital] Precio final con todos los costos
       *[goods] Precio puesto en casa del cliente
    }
    .why = { $offer ->
        [service] Entre el precio y lo que le queda hay comisiones, cambio e impuestos. Si falta uno, lo paga usted.
        [digital] Entre el precio y lo que le queda hay comisiones, cambio e impuestos. Si falta uno, lo paga usted.
       *[goods] El cliente mira el total: producto, envío, comisiones e impuestos. Si falta uno, lo paga usted o se pierde la venta.
    }
    .example = { $offer ->
        [service] Un logo se vende en 300 dólares. Se van 45 en comisión, cambio e impuestos, y quedan 255 (cifras inventadas).
        [digital] Una guía se vende en 30 dólares. Se van 9 en comisión e impuestos, y quedan 21 (cifras inventadas).
       *[goods] Una manta sale del taller en 40 dólares. Con envío, comisión e impuestos, el cliente paga 78 (cifras inventadas).
    }
question-landed-price-not-yet = Aún no hemos hecho la suma.
    .finding = Su empresa todavía no suma lo que cuesta vender a ese país.
question-landed-price-partial = Sumamos una parte, o el total aún no deja ganancia.
    .finding = Su empresa conoce una parte de los costos, o el total todavía no le deja ganancia.
question-landed-price-one-destination = Hicimos la suma completa para un país y nos queda ganancia.
    .finding = Su empresa sumó todos los costos para un país y le queda ganancia.
question-landed-price-scenarios = La hicimos para varios casos y la ajustamos cuando sube un costo.
    .finding = Su empresa conoce el precio total en varios casos y lo ajusta cuando sube un costo.
question-landed-price-by-others-known = La hace otro; conocemos cada costo y la ganancia, siempre al día.
    .finding = Otra empresa calcula el precio total; usted conoce cada costo y su ganancia.

question-export-goal = ¿Tiene escrita una meta de ventas a otro país, con dinero y horas?
    .short = Meta escrita, con dinero y horas
    .why = Una meta escrita ayuda a decir que no a lo que distrae. También muestra si el tiempo y el dinero alcanzan.
    .example = «Diez ventas a Perú este año, con 600 dólares y cinco horas por semana» (cifras inventadas).
question-export-goal-not-yet = Aún no hablamos de una meta.
    .finding = Su empresa todavía no se pone una meta de ventas a otro país.
question-export-goal-spoken = La hablamos, pero falta escribirla.
    .finding = Su empresa habló de una meta; le falta escribirla con dinero y horas.
question-export-goal-written = Está escrita, con dinero y horas.
    .finding = Su empresa tiene la meta escrita, con dinero y horas.
question-export-goal-followed = Está escrita y cada mes vemos cómo vamos.
    .finding = Su empresa tiene la meta escrita y la revisa cada mes.
