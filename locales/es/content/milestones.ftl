### Shown at the start of the questions, in the result and in the report: what the company has already done. One definition of online sale holds for all.

milestone-sales-home = ¿Ha vendido en línea dentro de su país?
    .short = Ventas en línea en su país
    .why = Lo que ya hizo muestra desde dónde parte.
    .help = Venta en línea: el cliente halló su oferta por internet, el pedido se acordó a distancia y se pagó. Vale por tienda, portal, formulario, chat o correo. Las muestras y los favores quedan fuera. También quedan fuera los contratos que vienen de una feria o de gente conocida.
    .example = Alguien ve su foto en redes, pide por chat, paga por transferencia y recibe. Eso es una venta en línea.
milestone-sales-home-never = Aún no.
    .finding = Su empresa todavía no cuenta una venta en línea en su país.
milestone-sales-home-older = Sí, pero hace más de 24 meses.
    .finding = Su empresa vendió en línea en su país hace más de 24 meses.
milestone-sales-home-recent = Sí, en los últimos 24 meses.
    .finding = Su empresa vendió en línea en su país en los últimos 24 meses.

milestone-sales-abroad = ¿Ha vendido en línea a un cliente de otro país?
    .short = Ventas en línea a otro país
    .why = Una venta pagada y entregada afuera enseña más que cualquier plan.
    .help = Vale lo mismo que para su país: hallaron su oferta por internet, se acordó a distancia y se pagó. Además, ya se entregó. También vale lo vendido en el espacio de otra empresa, si allí figura el nombre de la suya.
    .example = Una clienta de Quito ve su perfil, pide por chat, paga con tarjeta y recibe. Eso es una venta en línea a otro país.
milestone-sales-abroad-never = Aún no.
    .finding = Su empresa todavía no cuenta una venta en línea a otro país.
milestone-sales-abroad-older = Sí, pero hace más de 24 meses.
    .finding = Su empresa vendió en línea a otro país hace más de 24 meses.
milestone-sales-abroad-recent = Sí, pagada y entregada en los últimos 24 meses.
    .finding = Su empresa vendió en línea a otro país en los últimos 24 meses.

milestone-order-mode = ¿Cómo le llegan sus ventas en línea?
    .short = Modo en que llegan los pedidos
    .why = Vender por chat es vender en línea. Un canal hecho para pedidos permite recibir más sin perder ninguno.
    .help = { $segment ->
        [b2b] Canal hecho para pedidos: un perfil o sitio público que recibe solicitudes, con precio y acuerdo por escrito.
       *[b2c] Canal hecho para pedidos: tienda en línea, portal de ventas, tienda de aplicaciones o formulario. Para servicios, un perfil o sitio público que recibe solicitudes, con acuerdo por escrito.
    }
    .example = Si de diez ventas llegan seis por la tienda y cuatro por chat, elija la tienda (cifras inventadas).
milestone-order-mode-none = Aún no tenemos ventas en línea.
    .finding = Su empresa todavía no recibe pedidos en línea.
milestone-order-mode-conversational = La mayoría, por chat, redes o correo.
    .finding = Su empresa vende en línea por chat, redes o correo.
milestone-order-mode-structured = La mayoría, por un canal hecho para pedidos.
    .finding = Su empresa vende en línea por un canal hecho para pedidos.

milestone-export-months = ¿En cuántos meses o temporadas recibió pedidos en línea de otro país?
    .short = Regularidad de las ventas a otro país
    .why = Una venta puede ser suerte. Varias en el tiempo muestran que el camino funciona.
    .help = Si vende todo el año, cuente los meses con algún pedido pagado en los últimos 12. Si vende por temporadas, cuente las de los últimos 24 meses.
    .example = Vendió en marzo, en mayo y en junio: son tres meses. O vendió en las dos últimas navidades: son dos temporadas (cifras inventadas).
milestone-export-months-none = En ninguno.
    .finding = Su empresa no recibió pedidos de otro país en ese tiempo.
milestone-export-months-one-or-two = En uno o dos meses.
    .finding = Su empresa recibió pedidos de otro país en uno o dos meses del año.
milestone-export-months-three-to-five = En tres a cinco meses.
    .finding = Su empresa recibió pedidos de otro país en tres a cinco meses del año.
milestone-export-months-six-or-more = En seis meses o más.
    .finding = Su empresa recibió pedidos de otro país en seis meses del año o más.
milestone-export-months-one-season = En una temporada.
    .finding = Su empresa vendió a otro país en una temporada.
milestone-export-months-two-seasons = En dos temporadas o más.
    .finding = Su empresa vendió a otro país en dos temporadas o más.

milestone-export-countries = En los últimos 12 meses, ¿a cuántos países vendió en línea?
    .short = Países a los que vendió en línea
    .why = Con un solo país, un cambio de reglas puede frenar todo.
    .help = Cuente solo países distintos del suyo, con ventas pagadas y entregadas.
    .example = Seis ventas a Chile y una a España: son dos países (cifras inventadas).
milestone-export-countries-none = A ninguno.
    .finding = Su empresa no vendió a otro país en los últimos 12 meses.
milestone-export-countries-one = A uno.
    .finding = Su empresa vendió en línea a un país.
milestone-export-countries-two-or-more = A dos o más.
    .finding = Su empresa vendió en línea a dos países o más.

milestone-export-volume = En los últimos 12 meses, ¿cuántos clientes de otro país le compraron en línea?
    .short = Clientes de otro país en un año
    .why = Varios clientes muestran que la venta depende menos de uno solo.
    .help = Cuente cada cliente una vez, aunque haya comprado varias veces.
    .example = Ana compró tres veces y Pedro una: son dos clientes y cuatro pedidos (cifras inventadas).
milestone-export-volume-none = Ninguno.
    .finding = Su empresa no tuvo clientes de otro país en los últimos 12 meses.
milestone-export-volume-one-or-two-customers = Uno o dos.
    .finding = Su empresa tuvo uno o dos clientes de otro país en un año.
milestone-export-volume-three-customers = Tres o más, sin llegar a diez clientes y 24 pedidos.
    .finding = Su empresa tuvo tres clientes o más de otro país en un año.
milestone-export-volume-ten-customers = Diez o más, con 24 pedidos o más en total.
    .finding = Su empresa tuvo diez clientes o más de otro país y al menos 24 pedidos en un año.
