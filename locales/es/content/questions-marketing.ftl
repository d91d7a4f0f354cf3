### Shown on the questions screen, in the result and in the report: the four questions of "Marketing y confianza".

question-buyer-knowledge = ¿Sabe quién le compraría en otro país y dónde busca?
    .short = Conocer al cliente de otro país
    .why = Hablarle a todo el mundo cuesta caro. Con un cliente claro se elige mejor el canal, la foto y el precio.
    .example = { $segment ->
        [b2b] «Tiendas de regalos con dos o tres locales, que buscan proveedores en portales y ferias» (cifras inventadas).
       *[b2c] «Mujeres de 30 a 45 años que decoran su casa y buscan ideas en redes» (cifras inventadas).
    }
question-buyer-knowledge-not-yet = Aún no pensamos en un cliente concreto.
    .finding = Su empresa todavía no ha pensado en un cliente concreto.
question-buyer-knowledge-idea = Tenemos una idea; falta escribirla o comprobarla.
    .finding = Usted tiene una idea de quién compra; le falta escribirla o comprobarla.
question-buyer-knowledge-written = Lo sabemos por clientes de allá, o está escrito.
    .finding = Su empresa sabe quién compra y dónde busca, por clientes de allá o por escrito.
question-buyer-knowledge-checked-abroad = Está escrito y lo comprobamos con clientes de allá.
    .finding = Su empresa tiene escrito quién compra y lo comprobó con clientes de allá.

question-marketing-plan = ¿Cómo da a conocer su oferta en internet?
    .short = Plan de marketing con dinero y fechas
    .why = Sin plan, el gasto se va de a poco y nadie sabe qué sirvió. Un plan corto ya ayuda: qué, cuándo y cuánto.
    .example = Una hoja dice: dos videos al mes, 40 dólares en avisos y un correo a clientes (cifras inventadas).
question-marketing-plan-not-yet = Aún no publicamos.
    .finding = Su empresa todavía no da a conocer su oferta en internet.
question-marketing-plan-no-plan = Publicamos o gastamos en avisos, sin un plan con fechas.
    .finding = Su empresa publica o gasta en avisos; le falta un plan con dinero y fechas.
question-marketing-plan-by-others-unknown = Lo hace otro y no sabemos bien qué hace.
    .finding = Otra persona da a conocer su oferta y usted no sabe bien qué hace.
question-marketing-plan-planned = Hay un plan con dinero y fechas, nuestro o de quien nos ayuda.
    .finding = Su empresa tiene un plan de marketing con dinero y fechas.
question-marketing-plan-reviewed = Todo eso, y cada mes vemos gasto y resultado.
    .finding = Su empresa tiene un plan de marketing y revisa cada mes gasto y resultado.

question-marketing-measure = ¿Sabe qué medio le trae pedidos?
    .short = Saber qué trae pedidos
    .why = Muchas visitas pueden dejar pocas ventas. Si sabe de dónde llega cada pedido, pone el dinero donde rinde.
    .example = De veinte pedidos, doce llegaron de un buscador y ocho de redes (cifras inventadas).
question-marketing-measure-not-yet = Aún no lo miramos.
    .finding = Su empresa todavía no mira de dónde llegan los pedidos.
question-marketing-measure-visits-only = Miramos visitas, seguidores o algunos pedidos.
    .finding = Su empresa mira visitas, seguidores o algunos pedidos; le falta saber qué trae cada uno.
question-marketing-measure-orders-traced = Sabemos de qué medio llega casi cada pedido.
    .finding = Su empresa sabe de qué medio llega casi cada pedido.
question-marketing-measure-decides = Todo eso, y con ese dato decidimos en qué gastar.
    .finding = Su empresa sabe qué trae pedidos y con ese dato decide en qué gastar.

question-trust-proof = ¿Qué puede ver de su empresa un cliente nuevo?
    .short = Pruebas que dan confianza
    .why = Quien está lejos se pregunta si usted existe y si cumple. Lo que dicen otros pesa más que lo que dice usted.
    .example = { $segment ->
        [b2b] Un comprador pide una muestra, lee el certificado y llama a otro cliente antes de pedir.
       *[b2c] Una tienda nueva muestra doce opiniones, el video del taller y treinta días de garantía (cifras inventadas).
    }
question-trust-proof-reviews = Opiniones o referencias de clientes.
    .finding = Su empresa muestra opiniones o referencias de clientes.
question-trust-proof-samples = { $offer ->
    [service] Trabajos hechos que se pueden ver.
    [digital] Una prueba o parte gratis.
   *[goods] Muestras que enviamos a quien las pide.
}
    .finding = { $offer ->
        [service] Su empresa muestra trabajos ya hechos.
        [digital] Su empresa ofrece una prueba o una parte gratis.
       *[goods] Su empresa envía muestras a quien las pide.
    }
question-trust-proof-certificates = Certificados o premios con nombre y fecha.
    .finding = Su empresa muestra certificados o premios con nombre y fecha.
question-trust-proof-story = Nuestra historia y quiénes somos.
    .finding = Su empresa cuenta su historia y quiénes la forman.
question-trust-proof-photos-process = Fotos o videos de cómo trabajamos.
    .finding = Su empresa muestra fotos o videos de cómo trabaja.
question-trust-proof-guarantee = Una garantía escrita.
    .finding = Su empresa ofrece una garantía escrita.
question-trust-proof-none = Nada de esto por ahora.
    .finding = Su empresa todavía no muestra pruebas a clientes nuevos.
question-trust-proof-level-0 = Su empresa todavía no muestra pruebas que den confianza a clientes nuevos.
question-trust-proof-level-1 = { $segment ->
    [b2b] Su empresa muestra alguna prueba; le falta una que el comprador pueda comprobar, o una más.
   *[b2c] Su empresa muestra alguna prueba; le faltan opiniones de clientes, u otra prueba que las acompañe.
}
question-trust-proof-level-2 = Su empresa muestra pruebas suficientes para una primera compra de lejos.
question-trust-proof-level-3 = Su empresa muestra pruebas variadas y firmes a quien compra de lejos.
