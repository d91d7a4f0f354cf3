### Shown on the questions screen, in the result and in the report: the four questions of "Requisitos".

question-formal-invoicing = ¿Puede facturar una venta a otro país?
    .short = Factura de exportación
    .why = { $offer ->
        [service] La factura es el papel que respalda el cobro. También sirve para pedir beneficios de quien exporta.
        [digital] La factura es el papel que respalda el cobro. También sirve para pedir beneficios de quien exporta.
       *[goods] La factura viaja con el paquete y la aduana la pide. También sirve para pedir beneficios de quien exporta.
    }
    .example = Una artesana fue a la { -tax-agency } con su { -tax-id } y activó la factura de exportación. Tardó dos semanas (cifra inventada).
question-formal-invoicing-not-yet = Aún no damos factura ni recibo.
    .finding = Su empresa todavía no da factura ni recibo.
question-formal-invoicing-home-only = Solo aquí, o exporta otro a su modo.
    .finding = Su empresa da factura en su país, o exporta otro a su modo; le falta la factura de exportación.
question-formal-invoicing-can-export = Sí; todo listo, aún sin usar.
    .finding = Su empresa puede dar una factura de exportación.
question-formal-invoicing-by-others-known = Exporta otro; conocemos costo, plazo y condiciones.
    .finding = Otra empresa exporta y factura por usted, con costo, plazo y condiciones conocidos.
question-formal-invoicing-issued = Sí, y ya dimos una.
    .finding = Su empresa ya dio una factura de exportación.

question-product-admission = { $offer ->
    [service] ¿Sabe si puede dar su servicio en ese primer país?
    [digital] ¿Sabe si puede vender su producto en ese país?
   *[goods] ¿Sabe si su producto puede entrar a ese primer país?
}
    .short = { $offer ->
        [service] Servicio admitido en el destino
        [digital] Producto digital admitido en el destino
       *[goods] Producto admitido en el destino
    }
    .why = { $offer ->
        [service] Ciertos trabajos piden título, permiso o registro allá. Es mejor saberlo antes de firmar.
        [digital] Ciertos contenidos piden clasificación, permiso o registro. Es mejor saberlo antes de publicar.
       *[goods] Un permiso o una etiqueta que falta deja el paquete en la aduana. El origen puede bajar lo que se paga al entrar.
    }
    .example = { $offer ->
        [service] Una ingeniera puede asesorar desde su país. Para firmar un plano allá necesita un registro.
        [digital] Un juego necesita la edad recomendada antes de salir en la tienda de ese país.
       *[goods] Por su código arancelario, a una mermelada le piden registro sanitario y etiqueta. A una bufanda de lana, solo etiqueta.
    }
question-product-admission-not-yet = Aún no.
    .finding = { $offer ->
        [service] Su empresa todavía no ha averiguado si puede dar su servicio en ese país.
        [digital] Su empresa todavía no ha averiguado si puede vender su producto en ese país.
       *[goods] Su empresa todavía no ha averiguado si su producto puede entrar a ese país.
    }
question-product-admission-unchecked = Creemos que sí; falta comprobarlo.
    .finding = { $offer ->
        [service] Usted cree que puede dar el servicio allá; le falta comprobarlo.
        [digital] Usted cree que puede venderlo allá; le falta comprobarlo.
       *[goods] Usted cree que su producto entra; le falta comprobarlo.
    }
question-product-admission-by-others-unknown = Lo ve otro y no sabemos cómo.
    .finding = Otra persona ve los requisitos y usted no sabe qué pide ese país.
question-product-admission-checked = Comprobado; sabemos qué papeles faltan.
    .finding = Su empresa comprobó que puede vender allá y sabe qué papeles le faltan.
question-product-admission-in-order = Comprobado y todo en regla.
    .finding = Su empresa comprobó que puede vender allá y tiene todo en regla.

question-import-charges = { $offer ->
    [service] ¿Sabe qué impuestos le retiene el país del cliente y qué ley rige el trato?
    [digital] ¿Sabe qué impuestos se pagan en el país del cliente y qué ley rige la venta?
   *[goods] ¿Sabe qué cargos se pagan al entrar a ese primer país y quién los paga?
}
    .short = { $offer ->
        [service] Retenciones y ley del contrato
        [digital] Impuestos del destino y ley de la venta
       *[goods] Cargos de entrada y quién los paga
    }
    .why = { $offer ->
        [service] En muchos países, quien paga a alguien de fuera retiene una parte. La ley del contrato dice dónde se reclama.
        [digital] Muchos países cobran impuesto a lo digital que llega de fuera. La ley de la venta dice dónde se reclama.
       *[goods] Un cobro sorpresa en la puerta termina en rechazo. Quien avisa antes de la compra evita la devolución.
    }
    .example = { $offer ->
        [service] De un pago de 1000 dólares, el cliente retiene 150 y da un comprobante (cifras inventadas).
        [digital] La tienda de aplicaciones cobra el impuesto de cada país y lo paga ella.
       *[goods] «El precio incluye los cargos de entrada: en su puerta ya está todo pagado».
    }
question-import-charges-not-yet = Aún no lo averiguamos.
    .finding = { $offer ->
        [service] Su empresa todavía no ha averiguado qué le retienen y qué ley rige el trato.
        [digital] Su empresa todavía no ha averiguado qué impuestos se pagan en el país del cliente.
       *[goods] Su empresa todavía no ha averiguado qué cargos se pagan al entrar y quién los paga.
    }
question-import-charges-heard = { $offer ->
    [service] Sabemos una parte, o lo ve otro y no sabemos cómo.
    [digital] Sabemos una parte, o lo ve otro y no sabemos cómo.
   *[goods] Sabemos que existen; falta saber cuánto o quién paga.
}
    .finding = { $offer ->
        [service] Usted sabe una parte; le falta saber cuánto retienen o qué ley rige el trato.
        [digital] Usted sabe una parte; le falta saber cuánto se paga allá o qué ley rige la venta.
       *[goods] Usted sabe que hay cargos de entrada; le falta saber cuánto o quién los paga.
    }
question-import-charges-known = { $offer ->
    [service] Sabemos cuánto, qué ley rige y cómo decirlo al cliente.
    [digital] Sabemos cuánto, quién paga, qué ley rige y cómo decirlo al cliente.
   *[goods] Sabemos cuánto, quién paga y cómo decirlo al cliente.
}
    .finding = { $offer ->
        [service] Su empresa sabe qué le retienen, qué ley rige y cómo decirlo al cliente.
        [digital] Su empresa sabe qué impuestos se pagan, quién los paga y cómo decirlo al cliente.
       *[goods] Su empresa sabe qué cargos hay, quién los paga y cómo decirlo al cliente.
    }
question-import-charges-published = { $offer ->
    [service] Todo eso, y el cliente lo lee antes de firmar.
   *[goods] Todo eso, y el cliente lo lee antes de pagar.
}
    .finding = { $offer ->
        [service] Su cliente lee lo de retenciones y ley antes de firmar.
        [digital] Su cliente lee los impuestos y la ley de la venta antes de pagar.
       *[goods] Su cliente lee quién paga los cargos de entrada antes de comprar.
    }
question-import-charges-by-others-known = { $offer ->
    [service] Lo resuelve una plataforma; conocemos costo, plazo y condiciones.
    [digital] Los cobra y paga la plataforma; conocemos costo, plazo y condiciones.
   *[goods] Los cobra y paga otro; conocemos costo, plazo y condiciones.
}
    .finding = { $offer ->
        [service] Una plataforma resuelve las retenciones, con costo, plazo y condiciones conocidos.
        [digital] La plataforma cobra y paga los impuestos, con costo, plazo y condiciones conocidos.
       *[goods] Otra empresa cobra y paga los cargos de entrada, con condiciones conocidas.
    }

question-consumer-brand = { $segment ->
    [b2b] ¿Ya comprobó allá las reglas de contratos y datos, y que su marca está libre?
   *[b2c] ¿Ya comprobó allá los derechos de quien compra, y que su marca está libre?
}
    .short = { $segment ->
        [b2b] Reglas de contratos y datos, y marca
       *[b2c] Derechos de quien compra, datos y marca
    }
    .why = { $segment ->
        [b2b] La empresa que compra pide cumplir reglas de su país. Y otra persona puede ser ya dueña de su marca allá.
       *[b2c] Cada país da a quien compra plazos y derechos propios, también sobre sus datos. Y su marca puede tener dueño allá.
    }
    .example = { $segment ->
        [b2b] Una empresa de limpieza encontró su marca ya registrada allá. Cambió el nombre antes de pagar etiquetas.
       *[b2c] En un país se puede devolver hasta el día diez y en otro hasta el catorce (cifras inventadas).
    }
question-consumer-brand-not-yet = Aún no lo averiguamos.
    .finding = Su empresa todavía no ha averiguado las reglas de ese país y si su marca está libre.
question-consumer-brand-one-part = Vimos una parte: las reglas o la marca.
    .finding = Su empresa vio una parte: las reglas o la marca.
question-consumer-brand-checked = Las dos: conocemos las reglas y la marca está libre.
    .finding = Su empresa conoce las reglas y comprobó que su marca está libre allá.
question-consumer-brand-brand-registered = Todo eso, y la marca está registrada allá o en trámite.
    .finding = Su empresa conoce las reglas y tiene su marca registrada allá o en trámite.
