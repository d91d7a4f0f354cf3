### Shown in the road map, on screen and in the report: actions of the dimension systems.

action-one-order-record = Llevar un solo registro de pedidos y existencias
    .why = Con pedidos en tres lugares, alguno se pierde. Una hoja de cálculo bien hecha basta para empezar.
    .deliverable = Una hoja única de pedidos y existencias, al día.
action-one-order-record-step-1 = Elija una hoja de cálculo o un programa, uno solo.
action-one-order-record-step-2 = Ponga columnas: fecha, cliente, país, oferta, monto, estado.
action-one-order-record-step-3 = Pase los pedidos de los últimos tres meses.
action-one-order-record-step-4 = Anote existencias o cupos disponibles.
action-one-order-record-step-5 = Decida quién la actualiza y cuándo.

action-connect-stock = Conectar el registro con su canal
    .why = Cuando el pedido descuenta existencias solo, se vende únicamente lo que hay. Muy pocas empresas lo usan todavía.
    .deliverable = Pedidos y existencias que se actualizan sin copiar a mano.
action-connect-stock-step-1 = Elija la conexión más simple que ofrece su canal.
action-connect-stock-step-2 = Haga una copia de sus datos.
action-connect-stock-step-3 = Conecte primero una sola oferta.
action-connect-stock-step-4 = Compare durante dos semanas lo automático con lo contado.
action-connect-stock-step-5 = Conecte el resto.

action-gather-customer-history = Reunir la historia de sus clientes
    .why = La lista de clientes es suya y no de la plataforma. Sirve para volver a vender y para no depender de uno solo.
    .deliverable = Una lista única de clientes, con compras, país y permiso de contacto.
action-gather-customer-history-step-1 = Junte los contactos de chat, correo y cuadernos.
action-gather-customer-history-step-2 = Anote país, qué compró, cuándo y cuánto.
action-gather-customer-history-step-3 = Marque quién dio permiso para recibir mensajes.
action-gather-customer-history-step-4 = Borre los datos que no necesita.
action-gather-customer-history-step-5 = Guarde la lista con contraseña y copia de respaldo.

action-sell-again = Volver a vender a quienes ya compraron
    .why = Vender otra vez a un cliente contento cuesta menos que encontrar uno nuevo. Además llena los meses flojos.
    .deliverable = Un mensaje enviado a clientes con permiso y sus resultados.
action-sell-again-step-1 = Separe a los clientes contentos que dieron permiso.
action-sell-again-step-2 = Prepare una oferta para ellos, con fecha de cierre.
action-sell-again-step-3 = Envíe el mensaje en su idioma y a su hora.
action-sell-again-step-4 = Anote quién respondió y quién compró.
action-sell-again-step-5 = Repita cada tres meses.

action-look-at-figures = Mirar tres cifras una vez al mes
    .why = Bastan pedidos, ventas y ganancia. Mirarlas siempre el mismo día crea la costumbre.
    .deliverable = Una hoja con tres cifras por mes.
action-look-at-figures-step-1 = Busque dónde están hoy sus pedidos, sus ventas y sus costos.
action-look-at-figures-step-2 = Calcule pedidos, ventas y ganancia de los últimos tres meses.
action-look-at-figures-step-3 = Fije un día del mes para mirarlas.
action-look-at-figures-step-4 = Anote al lado qué las hizo subir o bajar.

action-hold-monthly-review = Revisar cada mes meta, plan y decisiones
    .why = Una hora al mes para comparar lo planeado con lo hecho corrige el rumbo a tiempo.
    .deliverable = Tres hojas, una por mes, con cifras y decisiones.
action-hold-monthly-review-step-1 = Fije una hora al mes con quienes deciden.
action-hold-monthly-review-step-2 = Compare ventas, ganancia y gasto con la meta y el plan.
action-hold-monthly-review-step-3 = Decida una cosa que sigue, una que para y una que cambia.
action-hold-monthly-review-step-4 = Anote la decisión, quién la hace y para cuándo.
action-hold-monthly-review-step-5 = Empiece la reunión siguiente leyendo lo anotado.

action-secure-accounts = Asegurar sus cuentas y sus copias
    .why = Una cuenta robada cierra la tienda en una tarde. Unas pocas medidas simples evitan muchos casos.
    .deliverable = Cuentas con entrada en dos pasos, cada una con su contraseña, y una copia probada.
action-secure-accounts-step-1 = Active la entrada en dos pasos en correo, banco y canal.
action-secure-accounts-step-2 = Use un gestor de contraseñas, con una distinta por cuenta.
action-secure-accounts-step-3 = Separe las cuentas de la empresa de las personales.
action-secure-accounts-step-4 = Programe una copia de respaldo en otro lugar.
action-secure-accounts-step-5 = Pruebe recuperar un archivo de la copia.
action-secure-accounts-step-6 = Active las actualizaciones de sus equipos.
