### Shown in the road map, on screen and in the report: actions of the dimension channel.

action-prepare-offer-sheet = Preparar la ficha de su oferta
    .why = Con la ficha lista, publicar en cualquier canal toma una tarde. El catálogo digital es la herramienta que más se usa al empezar.
    .deliverable = Una ficha con fotos o muestras, datos completos y precio o forma de cotizar.
action-prepare-offer-sheet-step-1 = Tome cinco fotos con buena luz, o elija tres muestras de su trabajo.
action-prepare-offer-sheet-step-2 = Escriba qué es, para quién sirve y qué incluye.
action-prepare-offer-sheet-step-3 = Anote medidas, materiales o alcance, y plazo de entrega.
action-prepare-offer-sheet-step-4 = Agregue el precio, o cómo pedir una cotización.
action-prepare-offer-sheet-step-5 = Pida a alguien de afuera que marque lo que le cuesta entender.

action-publish-offer = Publicar la oferta con precio y datos completos
    .why = Quien compra de lejos no puede tocar ni preguntar en el mostrador. Los datos completos contestan antes de que surja la duda.
    .deliverable = Su oferta publicada, con precio o cotización y todos los datos.
action-publish-offer-step-1 = Elija la página, tienda o perfil donde la publicará primero.
action-publish-offer-step-2 = Suba textos, fotos y datos de la ficha.
action-publish-offer-step-3 = Muestre el precio, o un formulario de cotización que funcione.
action-publish-offer-step-4 = Indique plazo de entrega y países que atiende.
action-publish-offer-step-5 = Haga la prueba de compra desde otro teléfono.

action-translate-content = Pasar su contenido al idioma del comprador
    .why = La gente compra en el idioma en que piensa. Si su destino habla español, el trabajo es cambiar palabras, tallas y medidas.
    .deliverable = Su oferta en el idioma, las medidas y las palabras del destino.
action-translate-content-step-1 = Marque los textos que el cliente lee antes de pagar.
action-translate-content-step-2 = Tradúzcalos, o adáptelos al español del destino.
action-translate-content-step-3 = Cambie tallas, medidas y moneda a las de allá.
action-translate-content-step-4 = Pida a alguien del destino que los lea en voz alta.
action-translate-content-step-5 = Publique los textos corregidos.

action-keep-catalogue-current = Mantener al día catálogo y existencias
    .why = Vender lo que no hay obliga a devolver dinero y trae malas opiniones. Un rato fijo por semana lo evita.
    .deliverable = Un calendario de revisión y un catálogo sin datos vencidos.
action-keep-catalogue-current-step-1 = Elija un día fijo de la semana para revisar lo publicado.
action-keep-catalogue-current-step-2 = Compare lo publicado con lo que hoy puede entregar.
action-keep-catalogue-current-step-3 = Quite lo que ya dejó de ofrecer.
action-keep-catalogue-current-step-4 = Complete las variantes que faltan.
action-keep-catalogue-current-step-5 = Cambie las fotos que tengan más de un año.
action-keep-catalogue-current-step-6 = Revise que las versiones en cada idioma digan lo mismo.

action-choose-channel = Comparar dos canales que admitan su país y elegir uno
    .why = No toda plataforma acepta vendedores de su país. La mitad de las empresas encuestadas no sabía cuál era la más adecuada.
    .deliverable = Un cuadro que compara dos canales y dice cuál eligió.
action-choose-channel-step-1 = Revise en el directorio qué canales admiten a su país.
action-choose-channel-step-2 = Separe los que venden a empresas de los que venden a personas.
action-choose-channel-step-3 = Anote comisión, plazo de pago y requisitos de dos de ellos.
action-choose-channel-step-4 = Confirme con la plataforma que acepta su cuenta bancaria.
action-choose-channel-step-5 = Escriba cuál elige y por qué.

action-open-shop-channel = Abrir un canal que reciba pedidos
    .why = Un pedido por tienda o plataforma llega completo, a cualquier hora y queda registrado. El chat solo no alcanza cuando crece.
    .deliverable = Una tienda o cuenta de vendedor que recibe pedidos, ya probada.
action-open-shop-channel-step-1 = Complete el registro en el canal que eligió.
action-open-shop-channel-step-2 = Cargue su oferta con fotos, precio y todos los datos.
action-open-shop-channel-step-3 = Conecte la forma de cobro.
action-open-shop-channel-step-4 = Ponga las opciones de entrega, con plazo y costo.
action-open-shop-channel-step-5 = Publique la regla de cambios, la garantía y un contacto.
action-open-shop-channel-step-6 = Haga un pedido de prueba de principio a fin.

action-open-b2b-channel = Publicar un perfil que reciba solicitudes de empresas
    .why = Las empresas buscan a quién comprar en portales y listas. Un perfil bien hecho recibe pedidos de precio a cualquier hora.
    .deliverable = Su perfil publicado y un modelo de cotización listo.
action-open-b2b-channel-step-1 = Abra su perfil en el portal que eligió.
action-open-b2b-channel-step-2 = Llene todos los datos: cuánto puede entregar, plazos, mínimos y certificados.
action-open-b2b-channel-step-3 = Prepare un modelo de cotización, con fecha de validez y forma de pago.
action-open-b2b-channel-step-4 = Ponga un formulario o un correo solo para esos pedidos de precio.
action-open-b2b-channel-step-5 = Responda un pedido de prueba que le mande alguien de confianza.

action-move-orders-to-channel = Llevar los pedidos del chat al canal
    .why = Si los pedidos siguen por chat, el canal no se prueba y nada queda registrado. El chat sirve para conversar; el pedido va al canal.
    .deliverable = Un mes con los pedidos entrando por el canal.
action-move-orders-to-channel-step-1 = Prepare una respuesta corta de chat con el enlace para pedir.
action-move-orders-to-channel-step-2 = Ofrezca una ventaja pequeña a quien pida por el canal.
action-move-orders-to-channel-step-3 = Ponga el enlace en redes, firma de correo y empaque.
action-move-orders-to-channel-step-4 = Cuente cada semana cuántos pedidos llegan por cada vía.
action-move-orders-to-channel-step-5 = Busque en qué paso dejan el pedido y quite ese freno.
