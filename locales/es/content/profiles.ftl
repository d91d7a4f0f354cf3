### Shown as the hero of the result, on the map and on the report's cover. The names are the only place for sea words; subtitle and meaning speak plainly.

profile-ashore = En tierra
    .subtitle = hoy sin ventas en línea; está preparando lo básico
    .meaning = Hoy su empresa no cuenta ventas en línea y le falta una parte de lo básico. Lo que ya hizo le sirve de partida. Lo próximo es elegir el canal, y tener listos la oferta, el cobro y una persona a cargo.
profile-shipyard = En astillero
    .subtitle = hoy sin ventas en línea; tiene lo básico listo
    .meaning = Su empresa ya eligió su canal, y tiene listos la oferta, el cobro y una persona a cargo. Hoy no cuenta ventas en línea. Lo próximo es recibir pedidos por ese canal y lograr las primeras ventas.
profile-coasting = Cabotaje
    .subtitle = vende en línea en su país
    .subtitle-weak = sobre base por completar
    .subtitle-firm = sobre base firme para empezar
    .meaning = Su empresa ya vende en línea en su país y de ahí puede partir. Para vender a otro país le falta completar una o más condiciones. Lo próximo es completarlas, una por una.
profile-ready-to-sail = Lista para zarpar
    .subtitle = vende en línea en su país y puede exportar
    .meaning = Su empresa vende en línea en su país y cumple las condiciones para exportar. Conoce su precio total, puede cobrar afuera y sabe cómo entregar. Lo próximo es lograr la primera venta a otro país.
profile-first-crossing = Primera travesía
    .subtitle = ya exportó en línea
    .subtitle-weak = sobre base por completar
    .subtitle-firm = sobre base firme para empezar
    .meaning = Su empresa ya vendió en línea a otro país y cumplió con la entrega. Para crecer le falta que las ventas se repitan, o que la base aguante más pedidos. Lo próximo es dejar firme lo que hoy se resuelve venta por venta.
profile-steady-course = Ruta consolidada
    .subtitle = exporta en línea con regularidad
    .meaning = Su empresa exporta en línea con regularidad y tiene con qué sostenerlo. Mira sus cifras y vende por un canal hecho para eso. Lo próximo es subir las dos áreas más justas y cuidar lo logrado.
