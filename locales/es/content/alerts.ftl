### Shown above the profile, first in the road map, and on the report's summary page.

alert-us-parcels-without-charges = Antes de enviar a Estados Unidos, compruebe los cargos de entrada
    .body = Desde el 29 de agosto de 2025, también los paquetes de poco valor pueden pagar cargos al entrar. Compruebe con su transportista cuánto paga su producto hoy y quién lo paga. Dígaselo a su cliente antes de cobrar.

alert-mexico-parcels-without-charges = Antes de enviar a México, compruebe los cargos de entrada
    .body = Desde agosto de 2025, un paquete por mensajería desde su país puede pagar cerca de un tercio de su valor. Compruebe con su transportista la tasa de hoy y súmela a su precio.

alert-ecuador-fee-without-charges = Antes de enviar a Ecuador, compruebe el cobro a lo que llega de Colombia
    .body = Desde febrero de 2026, Ecuador cobra 30 % más a lo que llega de Colombia con declaración de aduana. Compruebe la tasa de hoy y si su envío la paga. Súmela a su precio.

alert-colombia-duty-without-charges = Antes de enviar a Colombia, compruebe el arancel de su producto
    .body = Desde febrero de 2026, Colombia cobra 30 % a más de 60 productos de Ecuador. Compruebe con su código arancelario si el suyo está en la lista. Súmelo a su precio.

alert-eu-parcels-without-charges = Antes de enviar a la Unión Europea, compruebe los cargos de entrada
    .body = Para julio de 2026 se anunció un arancel de 3 euros por tipo de producto en paquetes pequeños. El impuesto al consumo se paga siempre. Compruebe con su transportista qué se cobra hoy y quién lo paga.

alert-chile-parcels-without-charges = Antes de enviar a Chile, compruebe los cargos de entrada
    .body = Desde octubre de 2025, toda compra a distancia hasta 500 dólares paga 19 % de IVA en Chile. Si falta cobrarlo al vender, lo paga su cliente en la aduana. Decida quién paga y dígalo antes.

alert-ships-without-admission = Antes del próximo envío, compruebe si su producto puede entrar
    .body = Los alimentos, los cosméticos y lo que viene de plantas o animales suelen pedir permiso o etiqueta. Si falta uno, la aduana puede detener el paquete. Averigüe qué pide ese país para el suyo.

alert-exports-without-invoice = Usted ya vende afuera; le falta la factura de exportación
    .body = Con ella respalda cada cobro y puede pedir de vuelta el { -vat }, si la ley lo permite. Actívela en la { -tax-agency }. Mientras tanto, puede exportar por medio de una comercializadora.

alert-eu-without-responsible-person = La Unión Europea puede pedir un responsable allá
    .body = Desde diciembre de 2024, muchos productos que no son alimentos necesitan un responsable con dirección en la Unión Europea. Sus datos van en la ficha y en el producto. Compruebe si el suyo lo necesita y quién puede serlo.

alert-restricted-cargo = Pregunte qué transportista lleva baterías o alcohol
    .body = Muchas empresas de transporte los rechazan o los cobran aparte. Si lo descubre con el pedido ya pagado, tendrá que devolver el dinero. Pregunte antes, por escrito, a tres transportistas.

alert-parcel-not-yet = Enviar por paquete no le conviene todavía
    .body = Por precio, peso o ganancia, el envío y los cargos pueden costar más de lo que le queda. Haga la cuenta antes de gastar. También puede vender en conjuntos de más valor, a mayoristas o a un país más cercano.

alert-parcel-doubtful = Por paquete, la cuenta está muy justa
    .body = Usted ya hizo una parte de la cuenta. Por precio, peso o ganancia, el envío y los cargos pueden costar más de lo que le queda. Complétela para un país antes de seguir. Si el resultado es pérdida, pruebe conjuntos de más valor o mayoristas.

alert-perishable-by-parcel = Su producto dura poco: elija bien quién lo lleva
    .body = Un paquete puede tardar más de lo prometido, sobre todo en la aduana. Compare transportistas y pregunte los días reales. Mientras tanto, pruebe una versión que dure más, o un comprador que importe por volumen.

alert-accounts-unprotected = Proteja sus cuentas y guarde copias
    .body = Usted ya vende en línea y le falta entrar en dos pasos, guardar copias o ambas cosas. Una cuenta robada puede detener sus ventas por días. Protegerlas toma pocas horas.

alert-one-customer = Más de la mitad de sus ventas viene de un solo cliente o plataforma
    .body = Si ese cliente o esa plataforma cambia sus reglas, sus ventas pueden caer de golpe. Empiece por tener su propia lista de clientes, con permiso para escribirles.

alert-no-sanitary-register = Averigüe el registro sanitario antes del primer envío
    .body = Los alimentos, las bebidas, los cosméticos y los suplementos suelen pedirlo, aquí y en el otro país. Usted indicó que hoy le falta. Averigüe cuál necesita, cuánto cuesta y cuánto tarda.

alert-credit-without-cushion = Antes de vender a crédito, junte un respaldo
    .body = Una empresa de otro país puede pedir 30 días o más para pagar. Usted indicó que, sin ventas, aguanta menos de un mes. Pida un anticipo y busque un apoyo o un crédito antes de un pedido grande.

alert-buyer-reads-another-language = Su comprador lee en otro idioma
    .body = Usted ya muestra su oferta y atiende solo en español. Empiece por traducir lo que se lee antes de pagar: descripción, precio, entrega y cambios.
