### Shown on the questions screen, in the result and in the report: "Entrega", with one bank for goods and one for services and digital products.

question-carriers = ¿Quién lleva sus envíos al primer país?
    .short = Transportistas comparados para el destino
    .why = Para el mismo paquete, un precio puede ser el doble de otro. También cambian los días, el seguro y quién hace los trámites.
    .example = Para dos kilos, el correo pide 28 dólares y doce días; un courier, 46 y cuatro días (cifras inventadas).
question-carriers-not-yet = Aún no sabemos.
    .finding = Su empresa todavía no ha buscado quién lleve sus envíos a ese país.
question-carriers-uncompared = Tenemos a alguien; falta comparar.
    .finding = Su empresa tiene quien lleve sus envíos; le falta comparar precio y días.
question-carriers-chosen = Uno, tras comparar precio y días.
    .finding = Su empresa comparó transportistas para ese país y eligió uno.
question-carriers-rates-agreed = Todo eso, con tarifas acordadas y otro de reserva.
    .finding = Su empresa acordó tarifas con un transportista y tiene otro de reserva.
question-carriers-by-others-known = Plataforma o bodega; conocemos costo, plazo y condiciones.
    .finding = Otra empresa envía por usted, con costo, plazo y condiciones conocidos.

question-packing = ¿Va protegido su producto en un viaje largo?
    .short = Empaque probado y seguro decidido
    .why = Un paquete cambia de manos muchas veces. Si llega roto, usted paga el producto, el envío y el enojo.
    .example = Un taller mandó tres cajas de prueba a otra ciudad. Una llegó rota, y desde entonces el taller usa otro relleno (cifras inventadas).
question-packing-not-yet = Aún no pensamos en un viaje así.
    .finding = Su empresa todavía no ha pensado cómo proteger el producto en un viaje largo.
question-packing-untested = Hay un empaque, sin probar o con daños en el viaje.
    .finding = Su empresa tiene un empaque; le falta probarlo en un viaje, o mejorarlo.
question-packing-tried = Lo probamos en un viaje largo y llegó bien.
    .finding = Su empresa probó el empaque en un viaje largo y llegó bien.
question-packing-standard = Todo eso, por escrito y con el seguro decidido.
    .finding = Su empresa tiene el empaque probado y por escrito, y decidió si lleva seguro.
question-packing-by-others-known = Empaca otro; conocemos costo, plazo y condiciones.
    .finding = Otra empresa empaca por usted, con costo, plazo y condiciones conocidos.

question-door-cost = { $segment ->
    [b2b] ¿Sabe cuánto cuesta y cuánto tarda el envío hasta el punto acordado?
   *[b2c] ¿Sabe cuánto cuesta y cuánto tarda el envío hasta la puerta del cliente?
}
    .short = { $segment ->
        [b2b] Costo y plazo hasta el punto acordado
       *[b2c] Costo y plazo hasta la puerta
    }
    .why = { $segment ->
        [b2b] Quien compra para su negocio compara el total y la fecha. Un error en el envío se come la ganancia de todo el pedido.
       *[b2c] El cliente pregunta dos cosas: cuánto y cuándo. Si ve el envío solo al final, muchas veces deja la compra.
    }
    .example = { $segment ->
        [b2b] «Veinte cajas puestas en el puerto de Valencia: 640 dólares y treinta días» (cifras inventadas).
       *[b2c] «Envío a Montevideo: 24 dólares, de seis a nueve días, con número para seguirlo» (cifras inventadas).
    }
question-door-cost-not-yet = Aún no lo sabemos.
    .finding = Su empresa todavía no sabe cuánto cuesta y cuánto tarda el envío.
question-door-cost-estimate = Al ojo, o sabemos solo una parte.
    .finding = Su empresa calcula el envío al ojo, o sabe solo una parte.
question-door-cost-by-others-unknown = Lo ve otro y no sabemos cómo.
    .finding = Otra empresa ve el costo del envío y usted no sabe cómo.
question-door-cost-known = Sabemos costo y días.
    .finding = Su empresa sabe cuánto cuesta y cuánto tarda el envío.
question-door-cost-shown = El cliente los ve antes de pagar y sigue el envío.
    .finding = Su cliente ve el costo y los días antes de pagar, y puede seguir el envío.

question-returns = ¿Qué pasa si un cliente de otro país quiere devolver?
    .short = Política de devoluciones para fuera
    .why = Devolver desde otro país puede costar más que el producto. Si la regla está escrita, hay menos dudas y menos peleas.
    .example = «Si llega dañado, mande una foto y le enviamos otro. Por otras causas, el cliente paga la vuelta».
question-returns-not-yet = Aún no lo pensamos.
    .finding = Su empresa todavía no ha pensado las devoluciones desde otro país.
question-returns-home-only = Caso por caso, o la regla vale solo aquí.
    .finding = Su empresa ve las devoluciones caso por caso, o tiene reglas solo para su país.
question-returns-written = Hay una regla, conocida antes de pagar.
    .finding = Su empresa tiene una regla de devoluciones, y el cliente la conoce antes de pagar.
question-returns-practised = Todo eso, ya probado.
    .finding = Su empresa tiene una regla de devoluciones, y ya la probó.
question-returns-by-others-known = Las atiende otro; conocemos costo, plazo y condiciones.
    .finding = Otra empresa atiende las devoluciones, con costo, plazo y condiciones conocidos.

question-scope = { $offer ->
    [digital] ¿Queda escrito qué recibe el cliente y qué no?
   *[service] ¿Queda escrito qué incluye su servicio y cuándo se da por recibido?
}
    .short = { $offer ->
        [digital] Qué recibe el cliente, por escrito
       *[service] Alcance y recepción por escrito
    }
    .why = A distancia, cada parte entiende algo distinto. Lo escrito evita trabajo gratis y ayuda a cobrar a tiempo.
    .example = { $offer ->
        [digital] La página dice: acceso por doce meses, dos equipos, ayuda por correo (cifras inventadas).
       *[service] La propuesta dice: tres piezas, dos rondas de cambios, y cinco días para dar el visto bueno (cifras inventadas).
    }
question-scope-spoken = { $offer ->
    [digital] Lo decimos a quien pregunta.
   *[service] De palabra.
}
    .finding = Su empresa acuerda de palabra lo que entrega.
question-scope-loose-messages = En mensajes sueltos, o a medias.
    .finding = Lo que su empresa entrega queda en mensajes sueltos, o escrito a medias.
question-scope-written = { $offer ->
    [digital] Sí: qué recibe, cuánto tiempo y con qué ayuda.
   *[service] Sí: qué incluye, plazo y visto bueno.
}
    .finding = { $offer ->
        [digital] Su empresa tiene escrito qué recibe el cliente, por cuánto tiempo y con qué ayuda.
       *[service] Su empresa escribe qué incluye, el plazo y cuándo se da por recibido.
    }
question-scope-standard = { $offer ->
    [digital] Todo eso, en condiciones de uso al día.
   *[service] Todo eso, en un contrato tipo al día.
}
    .finding = { $offer ->
        [digital] Su empresa tiene condiciones de uso claras y las pone al día.
       *[service] Su empresa usa un contrato tipo y lo pone al día.
    }

question-file-delivery = ¿Cómo entrega y cuida los archivos y datos de cada cliente?
    .short = Entrega segura y copias
    .why = Un archivo perdido es trabajo hecho dos veces. Y el cliente le confía datos que deben quedar entre ustedes.
    .example = { $offer ->
        [digital] La tienda da a cada cliente un enlace propio. El archivo original tiene copia en otro lugar.
       *[service] La agencia usa una carpeta con contraseña por cliente. Cada noche se hace una copia en otro lugar.
    }
question-file-delivery-improvised = Cada vez de una forma, y la copia queda en el chat.
    .finding = Su empresa entrega los archivos cada vez de una forma, y la copia queda en el chat.
question-file-delivery-some-copies = A veces usamos un medio seguro o guardamos copia aparte.
    .finding = Su empresa usa un medio seguro o guarda copia solo a veces.
question-file-delivery-safe = Siempre por un medio seguro, y con copia de todo.
    .finding = Su empresa entrega por un medio seguro y guarda copia de todo.
question-file-delivery-controlled = Todo eso, y controlamos las versiones y quién entra.
    .finding = Su empresa guarda copia de todo y controla las versiones y quién entra.
question-file-delivery-by-others-known = Lo hace una plataforma; conocemos costo, plazo y condiciones.
    .finding = Una plataforma entrega por usted, con costo, plazo y condiciones conocidos.

question-rights = ¿Queda escrito de quién es lo que usted crea y cómo se puede usar?
    .short = Derechos y licencia por escrito
    .why = Un diseño, un texto o un programa pertenece a alguien. Si falta escribirlo, el cliente puede revenderlo o usted puede quedar sin cobrar.
    .example = { $offer ->
        [digital] «Quien compra puede usar la plantilla en su empresa. No puede revenderla».
       *[service] «El logo pasa al cliente con el último pago. El estudio lo puede mostrar en su sitio».
    }
question-rights-not-yet = Aún no lo pensamos.
    .finding = Su empresa todavía no ha pensado de quién es lo que crea.
question-rights-assumed = Lo damos por entendido, o está escrito a medias.
    .finding = Su empresa da por entendido de quién es lo que crea, o lo tiene escrito a medias.
question-rights-written = Está escrito de quién es y cómo se puede usar.
    .finding = Su empresa tiene escrito de quién es lo que crea y cómo se puede usar.
question-rights-checked-abroad = Todo eso, y lo revisamos para el país del cliente.
    .finding = Su empresa tiene los derechos por escrito y revisados para el país del cliente.

question-changes = ¿Qué pasa si piden cambios o el dinero de vuelta?
    .short = Regla de cambios y reembolsos
    .why = Los cambios sin límite se comen la ganancia. Y el cliente de lejos quiere saber qué pasa si usted se enferma.
    .example = { $offer ->
        [digital] «Devolvemos el pago si lo pide en siete días. Si cerramos, podrá bajar todo por 90 días» (cifras inventadas).
       *[service] «Incluye dos cambios; cada cambio más cuesta 20 dólares. Si paramos, un colega termina el trabajo» (cifras inventadas).
    }
question-changes-not-yet = Aún no lo pensamos.
    .finding = Su empresa todavía no ha pensado qué hacer con cambios o reembolsos.
question-changes-case-by-case = Caso por caso, o una regla a medias.
    .finding = Su empresa ve caso por caso los cambios y los reembolsos, o tiene una regla a medias.
question-changes-written = Hay una regla, conocida antes de pagar.
    .finding = Su empresa tiene una regla de cambios y reembolsos, y el cliente la conoce antes de pagar.
question-changes-practised = Todo eso, y escrito qué pasa si paramos.
    .finding = Su empresa tiene una regla de cambios y reembolsos, y escribió qué pasa si para.
question-changes-by-others-known = Lo atiende otro; conocemos costo, plazo y condiciones.
    .finding = Otra empresa atiende cambios y reembolsos, con costo, plazo y condiciones conocidos.
