### Shown in the list of dimensions, the wheel, the result and the report.

dimension-strategy = Estrategia y oferta
    .description = Qué vende, a qué país, a qué precio y con qué meta.
dimension-channel = Canal digital
    .description = Dónde se ve su oferta y por dónde llegan los pedidos.
dimension-marketing = Marketing y confianza
    .description = A quién busca, cómo lo encuentra y por qué confía en usted.
dimension-payments = Pagos
    .description = Cómo cobra desde otro país, cuánto le cuesta y qué pasa si hay una disputa.
dimension-delivery = Entrega
    .description = Cómo llega al cliente lo que usted vende y qué pasa si hay cambios o devoluciones.
dimension-compliance = Requisitos
    .description = Facturas, permisos, impuestos, derechos de quien compra y marca.
dimension-service = Atención y posventa
    .description = Cómo responde a sus clientes antes y después de la venta.
dimension-systems = Datos y seguridad
    .description = Dónde anota pedidos y clientes, qué cifras mira y cómo cuida sus cuentas.
dimension-people = Equipo y apoyos
    .description = Quién lo hace, qué sabe, quién puede cubrir y qué apoyos conoce.
