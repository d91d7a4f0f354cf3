### Shown in the road map, on screen and in the report: actions of the dimension compliance.

action-prepare-formal-status = Poner en orden su registro y su factura
    .why = Sin registro no hay factura, y sin factura no hay exportación en regla. A veces hay regímenes simples para empezar.
    .deliverable = Su registro al día y la posibilidad de facturar en su país.
action-prepare-formal-status-step-1 = Pregunte a la { -tax-agency } qué régimen le conviene.
action-prepare-formal-status-step-2 = Anote los costos y obligaciones de cada mes.
action-prepare-formal-status-step-3 = Haga el trámite para tener su { -tax-id } al día.
action-prepare-formal-status-step-4 = Active la factura o el comprobante electrónico.
action-prepare-formal-status-step-5 = Emita una factura a un cliente de su país.

action-enable-export-invoicing = Habilitar la factura de exportación
    .why = Vender afuera suele pedir un tipo de factura o un registro más. Hacerlo antes evita perder el primer pedido.
    .deliverable = La factura de exportación habilitada, con sus pasos escritos.
action-enable-export-invoicing-step-1 = Pregunte a la { -tax-agency } qué factura lleva una exportación.
action-enable-export-invoicing-step-2 = Revise si debe inscribirse como exportador.
action-enable-export-invoicing-step-3 = Haga el trámite que le indiquen.
action-enable-export-invoicing-step-4 = Ponga en su sistema de factura la moneda y los datos del cliente de fuera.
action-enable-export-invoicing-step-5 = Pida precio a una comercializadora, por si prefiere esa vía.

action-test-export-invoice = Emitir y revisar su primera factura de exportación
    .why = La primera factura siempre trae sorpresas. Mejor que ocurran con una venta pequeña.
    .deliverable = Una factura de exportación emitida y revisada.
action-test-export-invoice-step-1 = Elija una venta pequeña o una muestra con valor.
action-test-export-invoice-step-2 = Emita la factura con los datos completos del cliente.
action-test-export-invoice-step-3 = Pida a quien lleva sus cuentas que la revise.
action-test-export-invoice-step-4 = Guarde factura, entrega y cobro en una misma carpeta.

action-find-entry-requirements = Confirmar que su producto puede entrar al destino
    .why = Sin permiso o etiqueta, el paquete puede quedar detenido. Las condiciones para exportar son de lo que más preguntan las empresas.
    .deliverable = Una lista de permisos, etiqueta y origen: lo que tiene y lo que falta.
action-find-entry-requirements-step-1 = Busque el código arancelario con un agente o transportista.
action-find-entry-requirements-step-2 = Pregunte en la { -single-window } qué permiso pide su país para salir.
action-find-entry-requirements-step-3 = Pregunte qué permiso, registro y etiqueta pide el destino.
action-find-entry-requirements-step-4 = Revise si un tratado baja el impuesto y qué prueba de origen exige.
action-find-entry-requirements-step-5 = Anote lo que falta, su costo y sus semanas.

action-check-service-admission = Confirmar que puede vender su oferta allá
    .why = Algunos servicios y contenidos piden título, permiso o registro en el destino. A veces se resuelve con un socio local.
    .deliverable = Una nota con lo que el destino exige para su oferta.
action-check-service-admission-step-1 = Escriba desde dónde se presta su oferta y dónde se usa.
action-check-service-admission-step-2 = Averigüe si el destino pide licencia, título, permiso o registro.
action-check-service-admission-step-3 = Pregunte a un cliente o colega de allá qué le exigieron.
action-check-service-admission-step-4 = Revise si su país reconoce esa venta como exportación.
action-check-service-admission-step-5 = Anote lo que falta y quién puede ayudarle.

action-put-papers-in-order = Tener en orden permisos, etiqueta y origen
    .why = Los permisos tardan más que las ganas. Pedirlos pronto deja libre el resto del plan.
    .deliverable = Una carpeta con los permisos concedidos y la etiqueta o ficha aprobada.
action-put-papers-in-order-step-1 = Ordene lo que falta por semanas de espera.
action-put-papers-in-order-step-2 = Presente primero el trámite que más tarda.
action-put-papers-in-order-step-3 = Haga la etiqueta o la ficha que exige el destino.
action-put-papers-in-order-step-4 = Pida a un agente o asesor que revise la carpeta.
action-put-papers-in-order-step-5 = Anote en su agenda cuándo vence cada papel.

action-settle-service-admission = Conseguir lo que el destino pide para su oferta
    .why = Un título, permiso o registro puede tardar más que la venta. Con el papel listo firma sin riesgo.
    .deliverable = Una carpeta con lo que pide el destino, o la nota que dice que nada hace falta.
action-settle-service-admission-step-1 = Ordene lo que falta por semanas de espera.
action-settle-service-admission-step-2 = Presente primero el trámite que más tarda.
action-settle-service-admission-step-3 = Acuerde con un socio local, si el trámite exige estar allá.
action-settle-service-admission-step-4 = Guarde cada papel y anote cuándo vence.

action-find-import-charges = Averiguar los cargos de importación y quién los paga
    .why = Muchas empresas no conocen los costos de entrada al destino. Si el cliente los descubre en la puerta, no vuelve.
    .deliverable = Una nota con el cargo, su fuente, su fecha y quién lo paga.
action-find-import-charges-step-1 = Busque el código de su producto con un agente o transportista.
action-find-import-charges-step-2 = Pregunte qué se cobra al entrar y quién lo cobra.
action-find-import-charges-step-3 = Anote la fecha y el nombre de quien respondió.
action-find-import-charges-step-4 = Calcule el cargo para un pedido típico.
action-find-import-charges-step-5 = Decida quién paga, usted o su cliente, y cómo se lo dirá.

action-find-service-taxes = Averiguar retenciones y ley del contrato
    .why = El país del cliente puede retener parte de su pago. Saberlo antes cambia el precio y el contrato.
    .deliverable = Una nota con retenciones, convenio y ley del contrato, que el cliente también conoce.
action-find-service-taxes-step-1 = Pregunte a quien lleva sus cuentas si un convenio evita el doble impuesto.
action-find-service-taxes-step-2 = Pregunte al cliente qué debe retener y qué papel le dará.
action-find-service-taxes-step-3 = Decida en qué moneda y con qué impuesto muestra el precio.
action-find-service-taxes-step-4 = Escriba qué ley y qué lugar rigen el contrato.
action-find-service-taxes-step-5 = Ponga todo en su cotización o en su página.

action-check-consumer-brand = Revisar reglas del consumidor, datos y marca
    .why = Las reglas de defensa del consumidor son de lo que más preguntan las empresas. Y una marca ajena puede cerrarle la tienda.
    .deliverable = Una página con plazos, avisos y el resultado de la búsqueda de marca.
action-check-consumer-brand-step-1 = Anote las reglas del destino para quien compra: contratos, plazos y avisos.
action-check-consumer-brand-step-2 = Escriba su aviso de privacidad, según los datos que guarda.
action-check-consumer-brand-step-3 = Busque su marca en el registro de su país y del destino.
action-check-consumer-brand-step-4 = Consulte si una marca parecida es un riesgo.
action-check-consumer-brand-step-5 = Publique condiciones y aviso en su canal.

action-register-brand = Pedir el registro de su marca
    .why = Una marca con éxito atrae imitadores. La protección se pide en cada mercado.
    .deliverable = La solicitud de marca presentada, con su número y su fecha.
action-register-brand-step-1 = Compruebe si ya tiene la marca a su nombre allá; si es así, aquí termina.
action-register-brand-step-2 = Elija el primer país y las clases que cubren su oferta.
action-register-brand-step-3 = Pregunte si su país está en el sistema de Madrid.
action-register-brand-step-4 = Presente la solicitud con la tasa pagada.
action-register-brand-step-5 = Anote las fechas de respuesta y renovación.
