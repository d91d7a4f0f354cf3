### Shown on the map, in "Por qué este perfil" and in the report: gates, stages and the conditions of each gate.

gate-a = lista para abrir un canal
gate-b = lista para exportar
gate-c = lista para crecer afuera

stage-a = hoy sin ventas en línea
stage-b = vende en línea en su país
stage-c = ya exportó en línea

condition-a-offer-fit = Repite su oferta siempre igual y sabe cuánto hace y en qué plazo
condition-a-published-offer = Tiene la oferta publicada, o lista para publicar
condition-a-collect = Puede cobrar por un medio electrónico
condition-a-named-person = Hay una persona a cargo, con horas fijas
condition-a-channel-choice = Eligió un canal que admite a su empresa
condition-b-order-channel = Tiene un canal hecho para recibir pedidos
condition-b-formal-invoicing = Puede facturar una exportación, o exporta por medio de otra empresa
condition-b-product-admission = Comprobó que su oferta se admite en el destino y qué papeles pide
condition-b-landed-price = Conoce el precio total para un país y le queda ganancia
condition-b-collect-abroad = Puede cobrar desde otro país
condition-b-carriers = Eligió quién lleva sus envíos, con precio y días conocidos
condition-b-returns = Tiene resueltas las devoluciones desde otro país
condition-b-scope = Tiene por escrito qué incluye lo que entrega
condition-b-changes = Tiene una regla de cambios y reembolsos
condition-b-claims = Tiene un camino para los reclamos desde otro país
condition-c-export-months = Vendió a otro país en seis de doce meses, o en dos temporadas
condition-c-spread = Vende a dos países o, en uno solo, 24 pedidos al año a diez clientes
condition-c-spread-b2b = Vende a dos países o, en uno solo, a tres clientes al año
condition-c-order-mode = La mitad de sus ventas o más llega por un canal hecho para pedidos
condition-c-monthly-figures = Mira sus cifras todos los meses
