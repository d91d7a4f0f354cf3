### Shown in the road map, on screen and in the report: actions of the dimension payments.

action-open-electronic-collection = Cobrar por vía electrónica en su país
    .why = Sin cobro electrónico no hay venta a distancia. Empezar por casa es más simple y enseña lo mismo.
    .deliverable = Una forma electrónica de cobrar, ya probada.
action-open-electronic-collection-step-1 = Pregunte en su banco y en dos pasarelas de pago qué piden para abrirle una cuenta.
action-open-electronic-collection-step-2 = Compare comisión, plazo y requisitos.
action-open-electronic-collection-step-3 = Abra la que más le convenga, a nombre de la empresa.
action-open-electronic-collection-step-4 = Haga un cobro de prueba y anote cuántos días tarda.

action-open-collection-abroad = Abrir una forma de cobrar desde el extranjero
    .why = La transferencia bancaria es lo más usado y de lo más caro para ventas pequeñas. Conviene comparar antes de elegir.
    .deliverable = Una forma de cobro internacional, aprobada y probada.
action-open-collection-abroad-step-1 = Pregunte a su banco qué pide y cobra por recibir dinero de afuera.
action-open-collection-abroad-step-2 = Pregunte lo mismo a dos plataformas de pago que acepten su país.
action-open-collection-abroad-step-3 = Compare comisión, cambio, días y monto mínimo.
action-open-collection-abroad-step-4 = Abra la elegida, con la verificación completa.
action-open-collection-abroad-step-5 = Pida a alguien de afuera un pago de prueba.

action-add-second-means = Agregar y probar un segundo medio de cobro
    .why = Si una cuenta se bloquea, el negocio se detiene. Un segundo medio lo sostiene y atrae a otros clientes.
    .deliverable = Dos medios de cobro desde el extranjero, ambos probados.
action-add-second-means-step-1 = Elija un medio de una empresa distinta de la primera.
action-add-second-means-step-2 = Ábralo, con la verificación completa.
action-add-second-means-step-3 = Pruebe un pago y una devolución de dinero.
action-add-second-means-step-4 = Muestre los dos medios al cliente antes del pago.

action-work-out-payment-costs = Conocer comisiones y plazos de cobro
    .why = Las comisiones del banco son el freno de pagos que más nombran las empresas. Hay que contarlas todas, también la del cambio.
    .deliverable = Un cuadro con lo que cuesta y tarda cada medio de cobro.
action-work-out-payment-costs-step-1 = Tome una venta de cien dólares como ejemplo.
action-work-out-payment-costs-step-2 = Anote la comisión por cobrar de cada medio.
action-work-out-payment-costs-step-3 = Anote lo que pierde al cambiar la moneda y al retirar.
action-work-out-payment-costs-step-4 = Cuente los días hasta tener el dinero en su cuenta.
action-work-out-payment-costs-step-5 = Escriba el total por medio, en dinero y en días.

action-settle-currency-and-tax = Aclarar moneda e impuestos de sus exportaciones
    .why = Exportar suele tener reglas propias de impuestos y, en algunos países, de moneda. Aclararlas antes evita multas y permite recuperar dinero.
    .deliverable = Una página con los pasos de cada venta, revisada por quien lleva sus cuentas.
action-settle-currency-and-tax-step-1 = Anote sus dudas sobre moneda, impuesto y devolución.
action-settle-currency-and-tax-step-2 = Pida una hora con quien lleva sus cuentas o con la { -tax-agency }.
action-settle-currency-and-tax-step-3 = Pregunte a su banco qué debe informar al recibir moneda extranjera.
action-settle-currency-and-tax-step-4 = Escriba los pasos de una venta: factura, cobro, registro e impuesto.
action-settle-currency-and-tax-step-5 = Guarde los enlaces y la fecha de cada respuesta.

action-close-month-with-accountant = Cerrar cada mes las cuentas de exportación
    .why = Con papeles al día puede recuperar impuestos y responder sin apuro a quien los pida.
    .deliverable = Tres meses cerrados, con sus papeles en una carpeta.
action-close-month-with-accountant-step-1 = Abra una carpeta por mes: factura, entrega, cobro e impuesto.
action-close-month-with-accountant-step-2 = Fije un día de cierre con quien lleva sus cuentas.
action-close-month-with-accountant-step-3 = Cruce cada venta con el dinero que llegó.
action-close-month-with-accountant-step-4 = Pida el { -vat } que pueda recuperar.
action-close-month-with-accountant-step-5 = Repita el cierre tres meses seguidos.
