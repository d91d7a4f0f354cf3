### Shown on the questions screen, in the result and in the report: the four questions of "Canal digital".

question-published-offer = ¿Cómo muestra su oferta en internet?
    .short = Oferta publicada con precio y datos
    .why = Quien compra de lejos decide por lo que lee y ve. Si falta el precio o una medida, busca a otro.
    .example = { $offer ->
        [service] Una página dice qué incluye, el precio desde 200 dólares y el plazo (cifra inventada).
        [digital] Una página muestra una parte gratis, los temas, el precio y qué equipo se necesita.
       *[goods] Una ficha muestra cinco fotos, medidas, peso, colores, precio y días de envío (cifra inventada).
    }
question-published-offer-nothing-ready = Aún faltan fotos o textos.
    .finding = Su empresa todavía no tiene las fotos y los textos listos para publicar.
question-published-offer-ready = Fotos y textos listos; falta publicarlos.
    .finding = Su empresa tiene fotos y textos listos; le falta publicarlos.
question-published-offer-incomplete = Publicada, pero faltan datos o la forma de saber el precio.
    .finding = Su oferta está publicada; le faltan datos o la forma de saber el precio.
question-published-offer-complete = Publicada con todos los datos y precio, o cómo pedirlo.
    .finding = Su oferta está publicada con todos los datos y con precio, o con la forma de pedirlo.
question-published-offer-kept-up = Todo eso, con variantes y puesta al día cada mes.
    .finding = Su oferta está completa, con variantes, y se pone al día cada mes.

question-order-channel = ¿Por dónde le llegan los pedidos?
    .short = Canal hecho para recibir pedidos
    .why = El chat sirve para vender, pero cada pedido le quita tiempo. Un canal hecho para pedidos los recibe y los ordena aunque usted duerma.
    .example = { $offer ->
        [service] El sitio de un estudio recibe solicitudes. El estudio responde con una cotización y el cliente acepta ahí mismo.
       *[goods] { $segment ->
            [b2b] Una empresa tiene su perfil en un portal. Ahí llegan las solicitudes y ella responde con una cotización.
           *[b2c] Una clienta elige, paga y recibe su número de pedido sin escribir un mensaje.
        }
    }
question-order-channel-in-person = En persona, por teléfono, o aún no llegan.
    .finding = Su empresa recibe pedidos en persona o por teléfono, o todavía no los recibe.
question-order-channel-chat-only = Por chat, redes o correo.
    .finding = Su empresa recibe pedidos por chat, redes o correo; le falta un canal que los ordene.
question-order-channel-ready = { $offer ->
    [service] Por un sitio o perfil público; aún pocos o ninguno.
   *[goods] { $segment ->
        [b2b] Por un sitio o perfil público; aún pocos o ninguno.
       *[b2c] Por tienda en línea, plataforma o formulario; aún pocos o ninguno.
    }
}
    .finding = Su empresa tiene un canal listo para recibir pedidos.
question-order-channel-regular = Así, y a menudo.
    .finding = Su empresa recibe pedidos a menudo por un canal hecho para eso.
question-order-channel-by-others-known = Los recibe otro; conocemos costo, plazo y condiciones.
    .finding = Otra empresa recibe los pedidos por usted, con costo, plazo y condiciones conocidos.

question-channel-choice = ¿Ya eligió un canal para vender a otro país?
    .short = Canal elegido que admite su país
    .why = Hay plataformas que solo admiten vendedores de ciertos países. Conviene saberlo antes de gastar horas en ellas.
    .example = Un taller miró dos plataformas. Una no admitía su país; la otra sí, con 15 % de comisión (cifra inventada).
question-channel-choice-not-yet = Aún no vemos por dónde vender.
    .finding = Su empresa todavía no ha buscado un canal para vender a otro país.
question-channel-choice-unsure = Hay ideas, o vendemos donde nos encontraron.
    .finding = Su empresa tiene canales en mente, o vende donde la encontraron; le falta saber cuál la admite y le conviene.
question-channel-choice-chosen = Elegimos uno que nos admite, o una tienda propia.
    .finding = Su empresa eligió un canal que la admite desde su país.
question-channel-choice-compared = Todo eso, tras comparar costos y reglas de dos o más.
    .finding = Su empresa eligió un canal que la admite, tras comparar costos y reglas de dos o más.

question-content-language = ¿Es clara su oferta para un cliente de ese primer país?
    .short = Oferta clara para el cliente de fuera
    .why = El idioma, las medidas y hasta el nombre de un color cambian de un país a otro. Y nadie perdona pagar algo agotado.
    .example = En un país se dice «polera» y en otro «playera». La ficha usa la palabra del cliente y sus tallas.
question-content-language-home-only = La escribimos para clientes de aquí.
    .finding = Su oferta está escrita solo para clientes de su país.
question-content-language-halfway = Hay cambios a medias o una traducción sin revisar.
    .finding = Su oferta tiene cambios a medias o una traducción sin revisar.
question-content-language-buyer-language = En su idioma y con sus palabras, ya revisada.
    .finding = Su oferta está en el idioma y las palabras del cliente.
question-content-language-always-true = Todo eso, y lo que figura disponible siempre lo está.
    .finding = Su oferta habla el idioma del cliente y lo que figura disponible siempre lo está.
