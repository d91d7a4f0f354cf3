### Shown on the questions screen, in the result and in the report: "Entrega", with one bank for goods and one for services and digital products.

question-carriers = ¿Ya comparó quién puede llevar sus envíos a ese país?
    .short = Transportistas comparados para el destino
    .why = Para el mismo paquete, un precio puede ser el doble de otro. También cambian los días, el seguro y quién hace los trámites.
    .example = Para dos kilos, el correo pide 28 dólares y doce días; un courier, 46 y cuatro días (cifras inventadas).
question-carriers-not-yet = Aún no sabemos quién los llevaría.
    .finding = Su empresa todavía no ha buscado quién lleve sus envíos a ese país.
question-carriers-uncompared = Hay quien los lleve; falta comparar precio y días.
    .finding = Su empresa tiene quien lleve sus envíos; le falta comparar precio y días.
question-carriers-chosen = Comparamos para ese país y elegimos uno.
    .finding = Su empresa comparó transportistas para ese país y eligió uno.
question-carriers-rates-agreed = Acordamos tarifas con uno y tenemos otro de reserva.
    .finding = Su empresa acordó tarifas con un transportista y tiene otro de reserva.
question-carriers-by-others-known = Los envía la plataforma u otro; conocemos costo, plazo y condiciones.
    .finding = Otra empresa envía por usted, con costo, plazo y condiciones conocidos.

question-packing = ¿Su empaque aguanta el viaje?
    .short = Empaque probado y seguro decidido
    .why = Un paquete cambia de manos muchas veces. Si llega roto, usted paga el producto, el envío y el enojo.
    .example = Un taller mandó tres cajas de prueba a otra ciudad. Una llegó rota y cambió el relleno (cifras inventadas).
question-packing-not-yet = Usamos el mismo empaque de las ventas de aquí.
    .finding = Su empresa usa el mismo empaque de las ventas en su país.
question-packing-untested = Hicimos uno más fuerte; falta probarlo en un viaje.
    .finding = Su empresa tiene un empaque más fuerte; le falta probarlo en un viaje.
question-packing-tried = Lo probamos en un viaje y decidimos si lleva seguro.
    .finding = Su empresa probó el empaque en un viaje y decidió si lleva seguro.
question-packing-standard = Cada producto tiene su modo de empaque, probado y por escrito.
    .finding = Su empresa tiene por escrito un empaque probado para cada producto.
question-packing-by-others-known = Empaca otro por nosotros; conocemos costo, plazo y condiciones.
    .finding = Otra empresa empaca por usted, con costo, plazo y condiciones conocidos.

question-door-cost = ¿Sabe cuánto cuesta y cuánto tarda llegar a la puerta del cliente?
    .short = Costo y plazo hasta la puerta
    .why = El cliente pregunta dos cosas: cuánto y cuándo. Si ve el envío solo al final, muchas veces deja la compra.
    .example = «Envío a Bogotá: 24 dólares, de seis a nueve días, con número para seguirlo» (cifras inventadas).
question-door-cost-not-yet = Aún no lo sabemos.
    .finding = Su empresa todavía no sabe cuánto cuesta y tarda llegar a la puerta del cliente.
question-door-cost-estimate = Tenemos un cálculo al ojo.
    .finding = Su empresa calcula al ojo el costo y el plazo hasta la puerta.
question-door-cost-by-others-unknown = Lo pone la plataforma u otro; nosotros vemos solo una parte.
    .finding = Otra empresa pone el costo del envío y usted ve solo una parte.
question-door-cost-known = Sabemos costo y días hasta la puerta, y se puede seguir.
    .finding = Su empresa sabe el costo y los días hasta la puerta, y el envío se puede seguir.
question-door-cost-shown = Lo sabemos, y el cliente lo ve antes de pagar.
    .finding = Su cliente ve el costo y los días de envío antes de pagar.

question-returns = ¿Qué pasa si un cliente de otro país quiere devolver su compra?
    .short = Política de devoluciones para fuera
    .why = Devolver desde otro país puede costar más que el producto. Si la regla está escrita, hay menos dudas y menos peleas.
    .example = «Si llega dañado, mande una foto y le enviamos otro. Por otras causas, el cliente paga la vuelta».
question-returns-not-yet = Aún no lo pensamos.
    .finding = Su empresa todavía no ha pensado las devoluciones desde otro país.
question-returns-home-only = Hay reglas, pero solo para nuestro país.
    .finding = Su empresa tiene reglas de devolución solo para su país.
question-returns-written = Hay reglas escritas para otro país: quién paga, cómo y cuándo.
    .finding = Su empresa tiene escrito quién paga, cómo y cuándo se devuelve desde otro país.
question-returns-practised = Ya las usamos con casos reales y sabemos cuánto cuestan.
    .finding = Su empresa ya usó sus reglas de devolución y sabe cuánto cuestan.
question-returns-by-others-known = Las atiende la plataforma u otro; conocemos costo, plazo y condiciones.
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
question-scope-spoken = Lo acordamos de palabra.
    .finding = Su empresa acuerda de palabra lo que entrega.
question-scope-loose-messages = Queda en mensajes sueltos.
    .finding = Lo que su empresa entrega queda en mensajes sueltos.
question-scope-written = { $offer ->
    [digital] Está escrito qué recibe, por cuánto tiempo y con qué ayuda.
   *[service] Escribimos qué incluye, el plazo y cuándo se da por recibido.
}
    .finding = { $offer ->
        [digital] Su empresa tiene escrito qué recibe el cliente, por cuánto tiempo y con qué ayuda.
       *[service] Su empresa escribe qué incluye, el plazo y cuándo se da por recibido.
    }
question-scope-standard = { $offer ->
    [digital] Hay condiciones de uso claras y las ponemos al día.
   *[service] Usamos un contrato tipo y lo ponemos al día.
}
    .finding = { $offer ->
        [digital] Su empresa tiene condiciones de uso claras y las pone al día.
       *[service] Su empresa usa un contrato tipo y lo pone al día.
    }

question-file-delivery = ¿Cómo entrega y cuida los archivos y datos de cada cliente?
    .short = Entrega segura y copias
    .why = Un archivo perdido es trabajo hecho dos veces. Y el cliente le confía datos que deben quedar entre ustedes.
    .example = { $offer ->
        [digital] La tienda entrega un enlace propio de cada cliente. El archivo original tiene copia en otro lugar.
       *[service] La agencia usa una carpeta con contraseña por cliente. Cada noche se hace una copia en otro lugar.
    }
question-file-delivery-improvised = Los mandamos como salga, y la copia queda en el chat.
    .finding = Su empresa manda los archivos como salga, sin un modo fijo.
question-file-delivery-some-copies = A veces guardamos copia.
    .finding = Su empresa guarda copia de los archivos solo a veces.
question-file-delivery-safe = Usamos un medio seguro acordado y guardamos copia de todo.
    .finding = Su empresa usa un medio seguro acordado y guarda copia de todo.
question-file-delivery-controlled = Todo eso, y controlamos las versiones y quién entra.
    .finding = Su empresa guarda copia de todo y controla las versiones y quién entra.
question-file-delivery-by-others-known = Los entrega una plataforma; conocemos costo, plazo y condiciones.
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
question-rights-assumed = Lo damos por entendido.
    .finding = Su empresa da por entendido de quién es lo que crea.
question-rights-written = Está escrito de quién es y cómo se puede usar.
    .finding = Su empresa tiene escrito de quién es lo que crea y cómo se puede usar.
question-rights-checked-abroad = Está escrito y lo revisamos para el país del cliente.
    .finding = Su empresa tiene los derechos por escrito y revisados para el país del cliente.

question-changes = ¿Qué pasa si el cliente pide cambios, quiere su dinero o usted debe parar?
    .short = Cambios, reembolsos y continuidad por escrito
    .why = Los cambios sin límite se comen la ganancia. Y el cliente de lejos quiere saber qué pasa si usted se enferma.
    .example = { $offer ->
        [digital] «Devolvemos el pago si lo pide en siete días. Si cerramos, podrá bajar todo por 90 días» (cifras inventadas).
       *[service] «Incluye dos cambios; cada otro cuesta 20 dólares. Si paramos, un colega termina el trabajo» (cifras inventadas).
    }
question-changes-not-yet = Aún no lo pensamos.
    .finding = Su empresa todavía no ha pensado qué hacer con cambios, reembolsos o pausas.
question-changes-case-by-case = Lo vemos caso por caso.
    .finding = Su empresa ve caso por caso los cambios y los reembolsos.
question-changes-written = Está escrito y el cliente lo conoce antes de pagar.
    .finding = Su empresa tiene escrito qué pasa con cambios, reembolsos y pausas.
question-changes-practised = Está escrito, ya lo usamos y lo fuimos ajustando.
    .finding = Su empresa ya usó sus reglas de cambios y reembolsos y las fue ajustando.
question-changes-by-others-known = Lo atiende la plataforma u otro; conocemos costo, plazo y condiciones.
    .finding = Otra empresa atiende cambios y reembolsos, con costo, plazo y condiciones conocidos.
