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
question-offer-fit-defined = Ya elegimos; falta repetirlo igual, o saber cuánto hacemos y en qué plazo.
    .finding = Su empresa ya eligió qué vender; le falta repetirlo igual, o saber cuánto hace y en qué plazo.
question-offer-fit-repeatable = Lo repetimos igual y sabemos cuánto hacemos y en qué plazo.
    .finding = Su empresa repite la oferta igual y sabe cuánto hace y en qué plazo.
question-offer-fit-tested-far = Todo eso, y ya lo probamos con clientes lejanos.
    .finding = Su empresa repite la oferta igual y ya la probó con clientes lejanos.

question-destination-evidence = ¿Con qué datos eligió el primer país?
    .short = Primer país elegido con datos
    .why = Cada país pide otro precio, otro envío y otros papeles. Elegir uno con datos ahorra meses de trabajo.
    .example = Una marca miró las búsquedas en línea y los precios de la competencia. Después habló con tres tiendas de ese país (cifra inventada).
question-destination-evidence-not-chosen = Aún no elegimos un país.
    .finding = Su empresa todavía no ha elegido un primer país.
question-destination-evidence-hunch = Por un solo motivo: un cliente, un familiar, un dato.
    .finding = Usted eligió el país por un solo motivo.
question-destination-evidence-two-kinds = Con dos datos o más, todos vistos desde aquí.
    .finding = Usted eligió el país con dos datos o más, vistos desde aquí.
question-destination-evidence-tested-there = Con dos datos o más, y uno vino de compradores de allá.
    .finding = Usted eligió el país con dos datos o más, y uno vino de compradores de allá.

question-landed-price = { $offer ->
    [service] ¿Sabe cuánto paga el cliente y cuánto le queda a usted?
    [digital] ¿Sabe cuánto paga el cliente y cuánto le queda a usted?
   *[goods] ¿Sabe cuánto cuesta su producto en manos del cliente?
}
    .short = { $offer ->
        [service] Precio final con todos los costos
        [digital] Precio final con todos los costos
       *[goods] Precio en manos del cliente
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
question-landed-price-not-yet = Aún no, o conocemos un solo costo.
    .finding = Su empresa todavía no suma lo que cuesta vender a ese país.
question-landed-price-partial = Una parte sumada, o aún no deja ganancia.
    .finding = Su empresa sumó una parte de los costos, o el total todavía no le deja ganancia.
question-landed-price-one-destination = Sumamos todo para un país y queda ganancia.
    .finding = Su empresa sumó todos los costos para un país y le queda ganancia.
question-landed-price-scenarios = Todo eso, en varios casos y al día.
    .finding = Su empresa conoce el precio total en varios casos y lo ajusta si sube un costo.
question-landed-price-by-others-known = Lo calcula otro; vemos costos y ganancia al día.
    .finding = Otra empresa calcula el precio total; usted ve cada costo y su ganancia, al día.

question-export-goal = ¿Tiene escrita una meta de ventas a otro país, con dinero y horas?
    .short = Meta escrita, con dinero y horas
    .why = Una meta escrita ayuda a decir que no a lo que distrae. También muestra si el tiempo y el dinero alcanzan.
    .example = «Diez ventas a España este año, con 600 dólares y cinco horas por semana» (cifras inventadas).
question-export-goal-not-yet = Aún no hemos hablado de una meta.
    .finding = Su empresa todavía no se pone una meta de ventas a otro país.
question-export-goal-spoken = Hablada, o escrita sin el dinero o las horas.
    .finding = Su empresa habló de una meta; le falta escribirla con dinero y horas.
question-export-goal-written = Escrita, con dinero y horas.
    .finding = Su empresa tiene la meta escrita, con dinero y horas.
question-export-goal-followed = Todo eso, y cada mes vemos cómo vamos.
    .finding = Su empresa tiene la meta escrita y la revisa cada mes.
