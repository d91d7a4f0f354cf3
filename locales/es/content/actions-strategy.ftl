### Shown in the road map, on screen and in the report: actions of the dimension strategy.

action-choose-focus-offer = Elegir la oferta con la que saldrá
    .why = Una sola oferta, bien elegida, cuesta menos de preparar que un catálogo entero. A muchas empresas les cuesta adaptar la suya a la venta a distancia.
    .deliverable = Una hoja con la oferta elegida, cuánto puede entregar al mes y en cuántos días.
action-choose-focus-offer-step-1 = Anote sus tres ofertas más vendidas y lo que gana con cada una.
action-choose-focus-offer-step-2 = Descarte las que no se pueden entregar a distancia o repetir con la misma calidad.
action-choose-focus-offer-step-3 = Cuente cuántas unidades o encargos puede atender en un mes normal.
action-choose-focus-offer-step-4 = Mida los días que pasan entre el pedido y la entrega.
action-choose-focus-offer-step-5 = Escriba en cinco líneas cuál elige y por qué.

action-test-offer-far-away = Probar su oferta con tres clientes lejanos
    .why = Una prueba pequeña muestra lo que falla a distancia, antes de que lo note un cliente que pagó caro.
    .deliverable = Una nota por cada prueba: qué llegó bien, qué falló y qué cambiará.
action-test-offer-far-away-step-1 = Busque tres personas o empresas que estén a más de un día de viaje.
action-test-offer-far-away-step-2 = Pídales un encargo pequeño y pagado, aunque sea con descuento.
action-test-offer-far-away-step-3 = Entregue como lo haría con un cliente de otro país.
action-test-offer-far-away-step-4 = Pregunte a cada cliente qué mejoraría y anótelo.
action-test-offer-far-away-step-5 = Cambie una cosa de su oferta según lo que oyó.

action-choose-destination = Elegir el primer país con dos datos
    .why = Elegir por corazonada sale caro. Dos datos distintos bastan para empezar por un país y dejar los otros para después.
    .deliverable = Una página con el país elegido, los datos y las dudas que quedan.
action-choose-destination-step-1 = Anote tres países posibles y por qué pensó en ellos.
action-choose-destination-step-2 = Busque en línea quién vende allí algo parecido y a qué precio.
action-choose-destination-step-3 = Revise quién le ha escrito o comprado desde esos países.
action-choose-destination-step-4 = Consulte un estudio de su { -promotion-agency } o de su cámara.
action-choose-destination-step-5 = Elija un país que tenga al menos dos datos a favor.

action-contact-buyers-abroad = Conversar con cinco posibles compradores del destino
    .why = No saber cómo llegar a los clientes es uno de los frenos que más nombran las empresas. Cinco conversaciones enseñan más que un estudio.
    .deliverable = Cinco fichas con lo que cada comprador busca, paga y teme.
action-contact-buyers-abroad-step-1 = Haga una lista de quince posibles compradores del destino.
action-contact-buyers-abroad-step-2 = Prepare un mensaje de cinco líneas y cuatro preguntas.
action-contact-buyers-abroad-step-3 = Escriba a todos hasta agendar cinco conversaciones.
action-contact-buyers-abroad-step-4 = Pregunte cómo buscan, qué precio pagan y qué los haría desconfiar.
action-contact-buyers-abroad-step-5 = Anote las respuestas el mismo día.
action-contact-buyers-abroad-step-6 = Corrija con lo que aprendió la hoja que describe a su comprador.

action-sketch-parcel-price = Hacer la cuenta rápida de un envío
    .why = Dos horas de cuentas pueden ahorrar meses. Si el envío se lleva la ganancia, conviene saberlo antes de seguir.
    .deliverable = Una hoja con la cuenta de un envío y una decisión: seguir, agrupar o buscar otra vía.
action-sketch-parcel-price-step-1 = Pese y mida un pedido típico, ya empacado.
action-sketch-parcel-price-step-2 = Pida a un transportista el precio y los cargos de entrada del país que eligió.
action-sketch-parcel-price-step-3 = Compare su precio de venta con la suma de costo, flete, cargos y comisiones.
action-sketch-parcel-price-step-4 = Pruebe la cuenta con un conjunto de más valor y con una venta a mayoristas.

action-work-out-landed-price = Calcular el precio en manos del cliente
    .why = Un precio que olvida flete, cargos o comisiones se come la ganancia. Muchas empresas no conocen el costo final que paga su cliente.
    .deliverable = Una hoja con el precio final de su oferta, costo por costo.
action-work-out-landed-price-step-1 = Anote lo que cuesta producir una unidad, con el tiempo de trabajo.
action-work-out-landed-price-step-2 = Sume empaque, flete y seguro de la cotización elegida.
action-work-out-landed-price-step-3 = Agregue los cargos de importación que averiguó.
action-work-out-landed-price-step-4 = Agregue las comisiones de cobro y del canal.
action-work-out-landed-price-step-5 = Defina su ganancia y el precio final.
action-work-out-landed-price-step-6 = Pida a otra persona que revise la cuenta.

action-work-out-service-price = Calcular el precio completo para un cliente extranjero
    .why = Horas, comisiones e impuestos cambian cuando el cliente está en otro país. Sin esa cuenta no sabe si gana.
    .deliverable = Una hoja con el precio de su oferta para un destino, costo por costo.
action-work-out-service-price-step-1 = Cuente las horas y licencias que lleva una venta típica.
action-work-out-service-price-step-2 = Sume las comisiones del canal, del cobro y del cambio de moneda.
action-work-out-service-price-step-3 = Agregue los impuestos o retenciones que pueda aplicar el país del cliente.
action-work-out-service-price-step-4 = Compare con el precio de dos competidores del destino.
action-work-out-service-price-step-5 = Defina su ganancia y el precio final, en la moneda del cliente.

action-revise-price-scenarios = Probar su precio en tres situaciones
    .why = El flete, el cambio y las comisiones se mueven. Tres situaciones le dicen hasta dónde puede bajar sin perder.
    .deliverable = Una tabla con su precio en tres situaciones y la fecha de la próxima revisión.
action-revise-price-scenarios-step-1 = Copie su cuenta del precio en tres columnas: normal, mala y buena.
action-revise-price-scenarios-step-2 = Empeore en la mala el flete, el cambio y los cargos; mejórelos en la buena.
action-revise-price-scenarios-step-3 = Incluya en las tres las comisiones completas de cobro.
action-revise-price-scenarios-step-4 = Marque el precio más bajo que aún le deja ganancia.
action-revise-price-scenarios-step-5 = Agende una revisión cada tres meses.

action-write-export-goal = Escribir su meta con dinero y horas
    .why = Una meta escrita con cifras ayuda a decir que no a lo que distrae. También muestra si las horas alcanzan.
    .deliverable = Una meta de una línea, con monto, fecha, dinero y horas por semana.
action-write-export-goal-step-1 = Escriba cuánto quiere vender afuera en doce meses.
action-write-export-goal-step-2 = Anote el dinero que puede arriesgar en ese plazo.
action-write-export-goal-step-3 = Anote las horas por semana que de verdad tiene.
action-write-export-goal-step-4 = Compare la meta con el dinero y las horas, y ajuste lo que no cuadre.
action-write-export-goal-step-5 = Comparta la meta con quienes trabajan con usted.

action-open-second-destination = Abrir un segundo destino con lo aprendido
    .why = Vender en un solo país deja a la empresa expuesta a un cambio de reglas. El segundo cuesta menos, porque ya conoce el camino.
    .deliverable = Un plan de dos páginas para el segundo destino, con precio, canal y entrega.
action-open-second-destination-step-1 = Elija un país parecido al primero, y pregunte a dos compradores de allá.
action-open-second-destination-step-2 = Compare el costo de dos canales que admitan a su país.
action-open-second-destination-step-3 = Calcule de nuevo cargos, entrega y precio final.
action-open-second-destination-step-4 = Publique su oferta allí.
action-open-second-destination-step-5 = Consiga los tres primeros pedidos antes de ampliar el gasto.
