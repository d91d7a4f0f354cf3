### Shown at the start of the questions, in the result and in the report: what the company has already done. One definition of online sale holds for all.

milestone-sales-home = ¿Ha vendido en línea dentro de su país?
    .short = Ventas en línea en su país
    .why = Lo que ya hizo muestra desde dónde parte.
    .help = Encontraron su oferta en internet, acordaron a distancia (vale el chat) y pagaron.
    .example = Alguien ve su foto en redes, pide por chat y paga por transferencia: cuenta. Una muestra, un favor o un contrato que viene de una feria: quedan fuera.
milestone-sales-home-never = Aún no.
    .finding = Su empresa todavía no cuenta una venta en línea en su país.
milestone-sales-home-older = Solo hace más de 24 meses.
    .finding = Su empresa vendió en línea en su país hace más de 24 meses.
milestone-sales-home-recent = En los últimos 24 meses.
    .finding = Su empresa vendió en línea en su país en los últimos 24 meses.

milestone-sales-abroad = ¿Ha vendido en línea a otro país?
    .short = Ventas en línea a otro país
    .why = Una venta pagada y entregada afuera enseña más que cualquier plan.
    .help = Pagado y ya entregado.
    .example = Una clienta de Montevideo ve su perfil, pide por chat, paga y recibe: cuenta. También cuenta lo vendido en el espacio de otra empresa, con el nombre de la suya.
milestone-sales-abroad-never = Aún no.
    .finding = Su empresa todavía no cuenta una venta en línea a otro país.
milestone-sales-abroad-older = Solo hace más de 24 meses.
    .finding = Su empresa vendió en línea a otro país hace más de 24 meses.
milestone-sales-abroad-recent = En los últimos 24 meses.
    .finding = Su empresa vendió en línea a otro país en los últimos 24 meses.

milestone-order-mode = ¿Cómo le llegan sus ventas en línea?
    .short = Modo en que llegan los pedidos
    .why = Vender por chat es vender en línea. Un canal hecho para pedidos permite recibir más y atenderlos todos.
    .example = Si de diez ventas llegan seis por la tienda y cuatro por chat, elija la tienda (cifras inventadas).
milestone-order-mode-none = Aún no llegan.
    .finding = Su empresa todavía no recibe pedidos en línea.
milestone-order-mode-conversational = La mayoría, por chat, redes o correo.
    .finding = Su empresa vende en línea por chat, redes o correo.
milestone-order-mode-structured = { $offer ->
    [service] La mitad o más, por un sitio o perfil público.
   *[goods] { $segment ->
        [b2b] La mitad o más, por un sitio o perfil público.
       *[b2c] La mitad o más, por tienda, plataforma o formulario.
    }
}
    .finding = Su empresa vende en línea por un canal hecho para pedidos.

milestone-export-months = ¿En cuántos meses o temporadas vendió en línea afuera?
    .short = Regularidad de las ventas a otro país
    .why = Una venta puede ser suerte. Varias en el tiempo muestran que el camino funciona.
    .help = En los últimos 12 meses; temporadas, en 24.
    .example = Vendió en marzo, en mayo y en junio: son tres meses. O vendió en las dos últimas navidades: son dos temporadas (cifras inventadas).
milestone-export-months-none = Ninguno.
    .finding = Su empresa no recibió pedidos de otro país en ese tiempo.
milestone-export-months-one-or-two = Uno o dos meses.
    .finding = Su empresa recibió pedidos de otro país en uno o dos meses del año.
milestone-export-months-three-to-five = De tres a cinco.
    .finding = Su empresa recibió pedidos de otro país en tres a cinco meses del año.
milestone-export-months-six-or-more = Seis o más.
    .finding = Su empresa recibió pedidos de otro país en seis meses del año o más.
milestone-export-months-one-season = Una temporada.
    .finding = Su empresa vendió a otro país en una temporada.
milestone-export-months-two-seasons = Dos o más.
    .finding = Su empresa vendió a otro país en dos temporadas o más.

milestone-export-countries = ¿A cuántos otros países vendió en línea el último año?
    .short = Países a los que vendió en línea
    .why = Con un solo país, un cambio de reglas puede frenar todo.
    .example = Seis ventas a Panamá, una a España y veinte dentro de su país: son dos países (cifras inventadas).
milestone-export-countries-none = Ninguno.
    .finding = Su empresa no vendió a otro país en los últimos 12 meses.
milestone-export-countries-one = Uno.
    .finding = Su empresa vendió en línea a un país.
milestone-export-countries-two-or-more = Dos o más.
    .finding = Su empresa vendió en línea a dos países o más.

milestone-export-volume = ¿Cuántos clientes de otro país tuvo en línea el último año?
    .short = Clientes de otro país en un año
    .why = Varios clientes muestran que la venta depende menos de uno solo.
    .example = Ana compró tres veces y Pedro una en los últimos 12 meses: son dos clientes y cuatro pedidos (cifras inventadas).
milestone-export-volume-none = Ninguno.
    .finding = Su empresa no tuvo clientes de otro país en los últimos 12 meses.
milestone-export-volume-one-or-two-customers = Uno o dos.
    .finding = Su empresa tuvo uno o dos clientes de otro país en un año.
milestone-export-volume-three-customers = De tres a nueve; o diez o más, con menos de 24 pedidos.
    .finding = Su empresa tuvo tres clientes o más de otro país en un año.
milestone-export-volume-ten-customers = Diez o más, con 24 pedidos o más.
    .finding = Su empresa tuvo diez clientes o más de otro país y al menos 24 pedidos en un año.
