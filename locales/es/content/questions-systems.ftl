### Shown on the questions screen, in the result and in the report: the four questions of "Datos y seguridad".

question-order-records = { $offer ->
    [service] ¿Dónde anota los pedidos y los cupos que le quedan?
    [digital] ¿Dónde anota los pedidos y los accesos que entrega?
   *[goods] ¿Dónde anota los pedidos y lo que le queda para vender?
}
    .short = { $offer ->
        [service] Pedidos y cupos en un registro
        [digital] Pedidos y accesos en un registro
       *[goods] Pedidos y existencias en un registro
    }
    .why = Con un solo registro se sabe qué se debe y qué queda. Con tres, tarde o temprano se vende algo dos veces.
    .example = { $offer ->
        [service] Una hoja de cálculo compartida muestra cada pedido, su fecha y los cupos del mes.
        [digital] Una hoja de cálculo muestra cada compra, el correo del cliente y hasta cuándo tiene acceso.
       *[goods] Una hoja de cálculo compartida muestra cada pedido, su estado y lo que queda de cada color.
    }
question-order-records-memory = En la memoria, un cuaderno o el chat.
    .finding = Su empresa lleva los pedidos en la memoria, un cuaderno o el chat.
question-order-records-scattered = En tablas que a veces se atrasan o se contradicen.
    .finding = Su empresa lleva los pedidos en tablas que a veces se atrasan o se contradicen.
question-order-records-one-record = En un solo registro que mantenemos al día.
    .finding = Su empresa lleva los pedidos en un solo registro al día.
question-order-records-automatic = En un registro que se actualiza solo con el canal de venta.
    .finding = Su registro de pedidos se actualiza solo con el canal de venta.

question-customer-history = ¿Dónde guarda quién le compró y qué compró?
    .short = Historia de clientes en un lugar
    .why = Vender otra vez a quien ya compró cuesta menos que encontrar a alguien nuevo. Para eso hay que saber quién es.
    .example = Una tienda ve que doce clientes compran cada mayo. En abril les escribe a quienes dieron permiso (cifra inventada).
question-customer-history-not-yet = Aún no lo guardamos.
    .finding = Su empresa todavía no guarda quién compró y qué compró.
question-customer-history-scattered = Queda repartido: chats, correos, cuadernos o plataformas.
    .finding = La historia de sus clientes queda repartida en chats, correos, cuadernos o plataformas.
question-customer-history-one-place = Está todo en un mismo lugar.
    .finding = Su empresa guarda la historia de sus clientes en un mismo lugar.
question-customer-history-reused = Todo eso, y la usamos para volver a vender, con permiso.
    .finding = Su empresa usa la historia de sus clientes para volver a vender, con permiso.

question-monthly-figures = ¿Mira cada mes sus cifras de ventas?
    .short = Cifras miradas cada mes
    .why = Vender más no siempre es ganar más. Con tres cifras al mes se ve a tiempo qué dejar y qué repetir.
    .example = En mayo: 18 pedidos, 900 dólares de venta, 210 de ganancia (cifras inventadas). Deciden dejar un producto.
question-monthly-figures-not-yet = Aún no.
    .finding = Su empresa todavía no mira sus cifras de ventas.
question-monthly-figures-sometimes = A veces.
    .finding = Su empresa mira sus cifras a veces.
question-monthly-figures-by-others-unknown = Las ve otro y no las explica.
    .finding = Otra persona ve las cifras y usted recibe poca explicación.
question-monthly-figures-monthly = Sí: lo vendido y lo cobrado.
    .finding = Su empresa mira cada mes lo vendido y lo cobrado.
question-monthly-figures-decisions-recorded = También la ganancia, y anotamos decisiones.
    .finding = Su empresa mira cada mes ventas y ganancia, y anota lo que decide.

question-security = ¿Cómo cuida sus cuentas y sus datos?
    .short = Cuentas y copias protegidas
    .why = Si roban la cuenta de la tienda, se pierden ventas, clientes y opiniones. Dos cuidados ayudan mucho: dos pasos y copias.
    .example = Una tienda perdió su cuenta un viernes. Tenía copia de pedidos y fotos, y el lunes volvió a vender.
question-security-two-step = Entrar en dos pasos: contraseña y código.
    .finding = Su empresa entra a sus cuentas en dos pasos.
question-security-password-manager = Un gestor de contraseñas, con una distinta por cuenta.
    .finding = Su empresa usa un gestor de contraseñas.
question-security-backups = Copias de los datos en otro lugar.
    .finding = Su empresa guarda copias de los datos en otro lugar.
question-security-separate-accounts = Una cuenta por persona, sin compartir contraseñas.
    .finding = En su empresa cada persona tiene su cuenta.
question-security-updates = Equipos y programas al día.
    .finding = Su empresa mantiene equipos y programas al día.
question-security-none = Nada de esto por ahora.
    .finding = Su empresa todavía no usa estos cuidados.
question-security-level-0 = Su empresa todavía no protege sus cuentas y sus datos.
question-security-level-1 = Su empresa tiene algún cuidado; le faltan los dos pasos, las copias o ambos.
question-security-level-2 = Su empresa entra en dos pasos y guarda copias de sus datos.
question-security-level-3 = Su empresa entra en dos pasos, guarda copias y suma otros cuidados.
