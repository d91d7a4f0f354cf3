### Shown above the profile, first in the road map, and on the report's summary page.

alert-us-parcels-without-charges = Antes de enviar: compruebe quién paga los cargos en Estados Unidos
    .body = Usted ya muestra su oferta o vende afuera, y todavía no conoce ese costo. Según la prensa, desde el 29 de agosto de 2025 los paquetes de bajo valor ya no entran sin impuestos. Compruebe el cargo de su producto con un transportista.

alert-mexico-parcels-without-charges = Antes de enviar: compruebe los cargos de entrada a México
    .body = Usted ya muestra su oferta o vende afuera, y todavía no conoce ese costo. Según la prensa, un paquete de su país paga un tercio de su valor si entra por mensajería. Compruebe la tasa de este año.

alert-ships-without-admission = Está enviando sin saber si su producto puede entrar
    .body = Alimentos, cosméticos y productos de origen vegetal o animal suelen pedir permiso o etiqueta. Un paquete detenido se pierde, y el cliente también. Compruebe los requisitos antes del próximo envío.

alert-exports-without-invoice = Vende afuera y todavía no puede facturar una exportación
    .body = Sin factura de exportación puede tener problemas con impuestos y no recuperar lo que le corresponde. Habilítela antes de seguir creciendo, o venda por medio de una comercializadora.

alert-eu-without-responsible-person = La Unión Europea puede pedir un responsable allá
    .body = Muchos productos que no son alimentos necesitan un responsable establecido en la Unión Europea. Sus datos van en la publicación y en el producto. Compruebe si el suyo lo necesita y quién puede serlo.

alert-restricted-cargo = No todo transportista lleva baterías o alcohol
    .body = Publica un producto que muchas empresas de transporte rechazan o cobran aparte. Si lo descubre con el pedido pagado, tendrá que devolver el dinero. Pregunte antes, por escrito, a tres transportistas.

alert-parcel-not-yet = Por paquete no le conviene todavía
    .body = Por su precio, su peso o su margen, el flete y los cargos pueden llevarse la ganancia. Haga la cuenta antes de gastar. Puede vender en conjuntos de más valor, a mayoristas o a un destino más cercano.

alert-parcel-doubtful = Por paquete, la cuenta está muy justa
    .body = Tiene una parte de la cuenta hecha. Por su precio, su peso o su margen, el flete y los cargos pueden llevarse la ganancia. Termínela para un país antes de seguir. Si no cierra, pruebe conjuntos de más valor o mayoristas.

alert-perishable-by-parcel = Su producto se estropea y aún no tiene transporte
    .body = Un paquete puede tardar más de lo prometido. Compare transportistas y pregunte por los días reales, hasta en la aduana. Mientras tanto, pruebe una versión que dure más o un comprador que importe por volumen.

alert-accounts-unprotected = Sus cuentas o sus copias están sin proteger
    .body = Ya vende en línea y le falta la verificación en dos pasos o la copia de respaldo. Una cuenta robada puede cerrar su tienda en una tarde. Asegurarlas toma pocas horas.

alert-one-customer = Más de la mitad de sus ventas depende de un solo cliente o plataforma
    .body = Si ese cliente o esa plataforma cambia sus reglas, su empresa se queda sin ventas. Empiece por tener su propia lista de clientes, con permiso para escribirles.

alert-no-sanitary-register = Muestra un producto que suele pedir registro sanitario
    .body = Alimentos, bebidas, cosméticos y suplementos casi siempre piden registro sanitario, aquí y en el destino. Usted marcó que aún no lo tiene. Averigüe cuál necesita antes del primer envío.

alert-credit-without-cushion = Vende a empresas y tiene menos de un mes de respaldo
    .body = Un comprador de otro país puede pedir 30 días o más para pagar. Pida un anticipo y busque un apoyo o un crédito antes de aceptar un pedido grande.

alert-buyer-reads-another-language = Ya muestra su oferta, pero en otro idioma que el de su comprador
    .body = En ese país muchas personas no leen español, y su empresa atiende solo en español. Empiece por lo que se lee antes de pagar: descripción, precio, entrega y cambios.
