### Shown in the list of platforms, in the steps of the roadmap and in the report.

platform-amazon-north-america = Sirve para vender a consumidores de Estados Unidos y Canadá con una cuenta, que también abre la tienda de México. Se envía desde su país o desde bodegas de Amazon.
    .who = Quien tiene identidad comprobada, tarjeta internacional y cuenta en un país admitido. Responde por los cargos de entrada.
    .cost = Hay un plan individual y uno profesional, más una comisión por categoría. Consulte la tarifa del día.
    .limits = Según un informe de 2021–2022, no permite exportar directamente a países de la Alianza del Pacífico. A Estados Unidos, todo paquete puede pagar cargos de entrada desde el 29 de agosto de 2025. Alimentos, cosméticos y suplementos piden permiso antes de publicar.
    .check = Busque su país en el registro: la última lista encontrada es de abril de 2021 y sin carácter oficial. Sobre el alcohol las fuentes no coinciden: una habla de licencia y otra de prohibición.
platform-amazon-north-america-admits-ec = Ecuador no figuraba en una lista de abril de 2021 sin carácter oficial. No se encontró otra: compruébelo en el registro.

platform-amazon-mexico = Sirve para vender a consumidores de México. La sección Handmade admite productos nacionales.
    .who = Empresas y personas con RFC. Según la prensa vendían allí 27 mil empresas mexicanas, casi todas pymes.
    .limits = El acuerdo con el gobierno es para el consumo nacional. Según un informe de 2021–2022, Amazon no permite exportar directamente a países de la Alianza del Pacífico.
    .check = Desde otro país, pregunte a Amazon si la cuenta de América del Norte le sirve para vender en México. Las fuentes no coinciden sobre quién puede llegar a compradores de la región.

platform-amazon-europe = Sirve para vender a consumidores de España, Alemania, Francia, Italia y otras tiendas de Europa con una cuenta.
    .who = Quien pasa la comprobación de identidad de la empresa y de quienes la poseen.
    .limits = Para el 1 de julio de 2026 se anunció un cobro por tipo de producto en los envíos pequeños.
    .check = No se encontró la lista de países admitidos: compruébela en el registro. Consulte la tarifa, el IVA del destino y si ya rige ese cobro.

platform-mercado-libre = Sirve para vender en línea dentro de su propio país, con cobro y, en varios casos, entrega de la plataforma.
    .who = Empresas y personas que venden productos al público.
    .limits = Cada sitio vende dentro de su país. En Ecuador, la venta a otros países depende de acuerdos de logística que no existían a fines de 2025. Las medicinas piden acreditación y en algún país también los suplementos.
    .check = Calcule comisión, cobro y envío antes de fijar el precio. Consulte la tarifa del día en el sitio.

platform-mercado-libre-global-selling = Permite vender desde el exterior en México, Brasil, Chile, Colombia y Argentina con una cuenta. Paga en dólares y traduce los mensajes.
    .who = Quien vende asume la exportación y debe cumplir reglas y documentos de los dos países.
    .limits = Según un informe de 2021–2022, la usaban sobre todo empresas de Asia. Perú y Ecuador no figuran entre los países donde se vende. En Brasil, alimentos, suplementos y cosméticos piden registro oficial.
    .check = Pregunte primero si una empresa de su país puede abrir la cuenta: no se encontró una lista.
platform-mercado-libre-global-selling-admits-pe = No estaba abierta a quienes venden desde Perú, según un informe de 2021–2022. Compruebe en el registro si cambió.
platform-mercado-libre-global-selling-admits-ec = No se encontró si una empresa de Ecuador puede abrir la cuenta. Ecuador no está entre los países donde se vende: compruébelo en el registro.

platform-ebay = Sirve para vender productos a consumidores de muchos países, con un portal de exportación en español.
    .who = Empresas y personas con cuenta eBay y cuenta Payoneer del mismo tipo y país.
    .limits = La moneda de cobro no se puede cambiar después. Payoneer paga ventas de eBay solo en ciertos países. El alcohol es solo para quien tiene licencia y aprobación.
    .check = Compruebe antes si Payoneer paga ventas de eBay en su país. Las páginas consultadas no hablan de estos cinco países.

platform-etsy = Sirve para vender piezas hechas a mano, antiguas o materiales de artesanía a consumidores de muchos países.
    .who = Talleres y personas con cuenta bancaria en un país admitido. En Chile y Perú se cobra por Payoneer.
    .cost = Páginas sin fecha: US$ 0,20 por publicación cada cuatro meses, y quizá US$ 15 por abrir la tienda. En 2023 la comisión era de 6,5 %, más el cobro del pago.
    .limits = Solo abre tiendas en países de su lista. Usted envía y responde por los cargos de entrada. No admite bebidas alcohólicas, según su política de 2024.
    .check = Compruebe en el registro que su país sigue en la lista, que no lleva fecha. Sobre Colombia las fuentes no coinciden.
platform-etsy-admits-co = Según la lista consultada, sin fecha, Colombia no está. Otra nota sugiere que hay tiendas de Colombia: compruébelo en el registro.
platform-etsy-admits-ec = Según la lista consultada, sin fecha, Ecuador no está. Compruébelo en el registro.

platform-walmart-us = Sirve para vender a consumidores de Estados Unidos, con aprobación previa de la empresa y de sus productos.
    .who = Empresas. Sin número de impuestos de Estados Unidos, solo las de una lista que incluye Chile y México. La persona física de México no entra a esta tienda.
    .cost = Sin cuota mensual y con comisión por categoría, según una página sin carácter oficial.
    .limits = Se pide dirección de devoluciones en Estados Unidos, según una página sin carácter oficial. El paquete debe llegar con los cargos pagados. No admite alimentos frescos, refrigerados ni congelados.
    .check = Revise la lista de países y los papeles fiscales antes de inscribirse. Dos versiones de esa lista no coinciden sobre Chile.
platform-walmart-us-admits-co = Colombia no está en la lista de enero de 2025 para entrar sin número de impuestos de Estados Unidos. Con ese número, pregunte a Walmart.
platform-walmart-us-admits-pe = Perú no está en la lista de enero de 2025 para entrar sin número de impuestos de Estados Unidos. Con ese número, pregunte a Walmart.
platform-walmart-us-admits-ec = Ecuador no está en la lista de enero de 2025 para entrar sin número de impuestos de Estados Unidos. Con ese número, pregunte a Walmart.

platform-walmart-mexico = Sirve para vender a consumidores de México dentro de la tienda en línea de Walmart.
    .who = Empresas de México y también personas con actividad empresarial.
    .check = Consulte comisión y papeles. Desde otro país, pregunte si admiten su empresa.

platform-walmart-chile = Sirve para vender a consumidores de Chile en Líder.
    .who = Empresas con RUT.
    .check = Consulte la comisión. Si vende desde fuera, pregunte si admiten empresas de su país: esa parte no se pudo leer.

platform-falabella = Sirve para vender a consumidores de Chile, Colombia o Perú en el sitio de Falabella de cada país.
    .who = Empresas con representante legal. El dinero llega por Fpay.
    .limits = No se encontró cómo vender desde un país en la tienda de otro.
    .check = Consulte la comisión por categoría y quién emite la factura al comprador.

platform-linio = Dejó de vender en México, y en otros países su lugar lo tomó el sitio de Falabella.
    .check = No abra una cuenta aquí: vea Falabella Marketplace.

platform-ripley = Sirve para vender productos, servicios y experiencias a consumidores de Chile.
    .who = Empresas con RUT y representante legal. Hay una semana para subir los papeles.
    .check = Consulte la comisión y si su sector está abierto. La página no lleva fecha.

platform-paris = Sirve para vender productos con marca propia a consumidores de Chile.
    .who = Empresas con inicio de actividades y cuenta bancaria de la empresa.
    .limits = No admite marcas genéricas, según su página de 2023.
    .check = Consulte comisión y condiciones de envío de hoy.

platform-dafiti = Vende moda en línea. Cerró en Chile y Argentina; en Colombia no se pudo confirmar.
    .check = Confirme que sigue abierta en Colombia antes de dedicarle tiempo.
platform-dafiti-admits-cl = Cerró su operación en Chile, según prensa.

platform-tiktok-shop-mexico = Sirve para vender dentro de la aplicación a consumidores de México, con videos y transmisiones.
    .who = Empresas y personas de México con RFC.
    .limits = En la prueba de 2024 había límites para alimentos y joyas de quienes venden en México.
    .check = Compruebe si su categoría está abierta y la comisión de hoy.

platform-shein-marketplace = Admite a quienes venden desde México y Brasil, a partir de 2023.
    .cost = En 2023 los tres primeros meses eran sin comisión.
    .check = Consulte comisión y categorías de hoy: lo último visto es de 2023.

platform-temu-local = Admite a quienes venden desde México con bodega local.
    .limits = En 2024 hubo protestas por multas y pagos retenidos. En Ecuador solo se conoce un ofrecimiento al gobierno.
    .check = Lea las multas y los plazos de pago antes de inscribirse. En Ecuador, pregunte al ministerio si el ofrecimiento avanzó.

platform-aliexpress = Vende a consumidores de muchos países, sobre todo desde China.
    .limits = Un tercero dice que las cuentas de venta son solo de China continental, salvo acuerdo.
    .check = Antes de dedicarle tiempo, pregunte si una empresa de su país puede abrir cuenta.

platform-tmall-global = Sirve para vender a consumidores de China sin empresa en ese país, por invitación.
    .who = Marcas con fuerza propia o con autorización escrita.
    .cost = En 2017 pedía un depósito de US$ 25 mil, US$ 5000 al año y de 0,5 a 5 % por venta.
    .limits = No conviene a una empresa pequeña que exporta por primera vez.
    .check = Pregunte a su { -promotion-agency } si tiene un pabellón o acuerdo.

platform-jd-worldwide = Sirve para vender a consumidores de China con una empresa extranjera.
    .who = Empresas con marca o autorización exclusiva y dirección de devoluciones en China.
    .check = Pregunte a su { -promotion-agency } si hay un pabellón con marca país. Así entraron vinos y alimentos de Chile.

platform-pinduoduo = Vende a consumidores de China. ProChile tuvo allí un pabellón con marca país, de vinos y otros alimentos.
    .check = Pregunte a su { -promotion-agency } si el pabellón sigue abierto.

platform-rakuten-japan = Vende a consumidores de Japón. ProChile tenía un acuerdo para alimentos y Colombia a un Clic lo nombra.
    .check = Pregunte a su { -promotion-agency } si hay acuerdo vigente y cómo se entra.

platform-yahoo-japan = Vende a consumidores de Japón. ProChile tenía un acuerdo para alimentos.
    .check = Pregunte a su { -promotion-agency } si hay acuerdo vigente.

platform-allegro = Sirve para vender a consumidores de Polonia, Chequia, Eslovaquia y Hungría.
    .who = Empresas con cuenta bancaria o Payoneer al mismo nombre.
    .limits = Rigen los derechos de devolución de la Unión Europea.
    .check = Compruebe si admite empresas de su país: solo se encontraron guías de terceros.

platform-fruugo = Muestra su catálogo a consumidores de muchos países y traduce precios y moneda.
    .who = Empresas que su equipo aprueba. Cobran en su moneda unas cuatro semanas después del envío.
    .cost = Una página sin fecha indica 15 % más 2,35 % de proceso por venta.
    .check = Pregunte si admite empresas de su país y sobre qué monto cobra la comisión: dos páginas suyas no coinciden.

platform-novica = Vende artesanía, sobre todo en Estados Unidos. Sus oficinas regionales revisan calidad, empaque y envío.
    .who = Personas artesanas. En su sitio aparecen las de México y los Andes.
    .check = Escriba para saber cómo entrar y qué margen deja: no se encontraron sus condiciones.

platform-faire = Sirve para vender al por mayor a tiendas pequeñas de otros países.
    .who = Marcas propias. La marca figura como exportadora y la tienda como importadora.
    .limits = Las marcas fuera de sus mercados principales van a una lista de espera, según una página sin carácter oficial.
    .check = Compruebe en el registro si su país está abierto o en espera.

platform-alibaba = Sirve para ofrecer productos a empresas compradoras de todo el mundo, con ficha de proveedor y cotizaciones.
    .who = Empresas registradas que venden por volumen.
    .cost = La membresía se paga; no se encontró el precio de hoy.
    .limits = En México, un apoyo oficial de 2017–2018 llegó a 24 empresas: frenaron el costo y la logística.
    .check = Pida el precio de la membresía y pregunte a su { -promotion-agency } si la cofinancia.

platform-tradeling = Sirve para vender a empresas de Medio Oriente y el norte de África.
    .who = Empresas que pasan la revisión de la plataforma. ProChile tenía un acuerdo.
    .check = Consulte tarifa y países: no se encontraron. En Chile, pregunte a ProChile por el acuerdo.

platform-chileb2b = Muestra la oferta de empresas de Chile a compradores del exterior. Es un servicio público.
    .who = Empresas exportadoras de Chile; en 2019 eran más de 800.
    .check = Confirme con ProChile que sigue en línea y cómo inscribirse.

platform-peru-marketplace = Muestra productos y servicios de Perú a empresas compradoras. Da contactos: no cobra ni envía.
    .who = Empresas formales de Perú con capacidad de exportar.
    .check = Confirme cómo inscribirse y responda rápido: el portal muestra valoraciones.

platform-colombian-b2b-marketplace = Muestra la oferta exportable de Colombia a compradores del exterior. No vende: da contactos.
    .who = Empresas de Colombia vinculadas con ProColombia.
    .check = Pregunte a ProColombia cómo figurar.

platform-designroom-colombia = Muestra muebles, decoración y diseño de Colombia, y facilita el contacto con quien compra.
    .who = Diseño de interiores y exteriores, y talleres artesanales de Colombia.
    .check = Confirme con ProColombia que la vitrina sigue activa.

platform-connectamericas = Reúne a empresas de la región para buscar clientes, proveedores e información.
    .who = Pymes de América Latina y el Caribe.
    .check = Confirme que la comunidad sigue activa antes de crear el perfil.

platform-thomasnet = Sirve de directorio de proveedores industriales en Estados Unidos, con suscripción de pago.
    .check = Pregunte precio y si admite proveedores de su país: no se encontró.

platform-upwork = Sirve para vender servicios por contrato a empresas de todo el mundo, con cobro de la plataforma.
    .who = Personas y equipos de servicios. En Colombia se retira por transferencia local; en otros países, por PayPal, giro o Payoneer.
    .cost = Desde mayo de 2025, comisión de 0 a 15 % según el contrato. Lo dice una fuente sin carácter oficial de octubre de 2026.
    .check = Compruebe en el registro la forma de retiro de su país y cómo facturar el servicio exportado.

platform-fiverr = Sirve para vender servicios en paquetes de precio fijo a clientes de otros países.
    .cost = Comisión de 20 %, según una fuente sin carácter oficial de octubre de 2026.
    .check = Compruebe si puede cobrar en su país antes de publicar.

platform-workana = Sirve para vender servicios a clientes, sobre todo de América Latina.
    .who = Personas y equipos de servicios. Paga una vez al mes; por Payoneer, desde US$ 20.
    .check = Consulte la comisión y la forma de retiro en su país.

platform-hotmart = Sirve para vender cursos y productos digitales al público, sin cuota mensual.
    .who = Quien crea cursos o contenidos. En Colombia se retira en pesos.
    .cost = Página sin fecha: 9,99 % más US$ 0,50 por venta de más de US$ 5, y 20 % por las menores. Retiro en Colombia, US$ 1,99.
    .check = Compruebe la forma de retiro en su país y la tarifa de hoy.

platform-steam = Sirve para vender juegos a consumidores de todo el mundo.
    .cost = US$ 100 por juego, que se devuelven tras US$ 1000 de ventas, y 30 % por venta. Fuente sin carácter oficial de 2026.
    .check = Compruebe cómo se cobra en su país y qué impuestos retienen.

platform-itch-io = Sirve para vender juegos y otros archivos; usted decide qué parte deja a la tienda.
    .cost = 10 % si usted no elige otra parte, más el costo del cobro. Fuente sin carácter oficial de 2026.
    .check = Compruebe si puede cobrar en su país.

platform-google-play = Sirve para vender aplicaciones y contenidos a quienes usan Android.
    .who = Quien desarrolla y puede registrarse como comercio en su país.
    .check = Abra la tabla pública de Google y busque su país en la columna de registro de comercio. Esa parte no se pudo leer.

platform-apple-app-store = Sirve para vender aplicaciones a quienes usan equipos de Apple.
    .who = Empresas y también personas, con datos bancarios propios.
    .check = Compruebe acuerdo, impuestos y plazo de pago: solo se encontró una guía de terceros.

platform-viator = Sirve para vender paseos y experiencias a viajeros de otros países.
    .cost = Cobra una comisión por reserva; una página antigua decía 20 %.
    .check = Consulte la comisión de hoy y la política de cancelación.

platform-woocommerce = Sirve para tener tienda propia sobre un sitio WordPress, con productos o archivos digitales.
    .who = Cualquier empresa. Propone Mercado Pago, PayPal y Visa Acceptance en Chile, Colombia, México y Perú; Stripe y Klarna solo en México.
    .cost = El programa es gratis; se pagan alojamiento, mantenimiento y cobro.
    .limits = WooPayments falta en los cinco países. En Ecuador propone PayPal y Visa Acceptance, sin Mercado Pago ni Stripe.
    .check = Elija antes quién cobrará y pruebe una compra completa desde otro país.

platform-shopify = Sirve para tener tienda propia alojada, lista para vender en varios países.
    .who = Cualquier empresa. Se conecta con Mercado Pago en Chile, Colombia, México y Perú.
    .cost = Cuota mensual por plan, más 0,5 a 2 % si cobra con otra pasarela, según una fuente sin carácter oficial.
    .limits = Mercado Pago no se conecta en Ecuador. Según una lista de 2026, Shopify Payments falta en los cinco países; para México las fuentes no coinciden.
    .check = Antes de pagar un plan, confirme con qué pasarela cobrará y cuánto suma.

platform-tiendanube = Sirve para tener tienda propia alojada, en español, con medios de pago locales.
    .who = Marcas pequeñas y medianas; en 2026 decía tener 175 mil en la región.
    .cost = En Colombia, planes desde unos 25 mil pesos al mes, según una fuente sin carácter oficial.
    .check = Confirme si opera en su país y si permite cobrar y enviar al exterior.

platform-mercado-shops = Cerró el 31 de diciembre de 2025. Mercado Libre ofrece en su lugar Mi Página.
    .check = No lo contrate: si tenía tienda allí, busque otra y guarde sus fotos y clientes.

platform-wix = Sirve para tener un sitio con tienda sin saber programar.
    .limits = En Chile se conecta con Webpay Plus, solo en pesos chilenos.
    .check = Confirme con qué proveedor cobrará en su país y en qué moneda.

platform-vtex = Sirve para tiendas con muchas ventas y varios canales.
    .who = Empresas más grandes, con equipo técnico.
    .check = Vea en su tabla pública los medios de pago de su país y pida precio. Rara vez conviene a una empresa pequeña.

platform-paypal = Sirve para cobrar a clientes de otros países que pagan con PayPal o tarjeta.
    .who = Empresas y personas de los cinco países.
    .cost = Una tarifa más una suma fija y la conversión. Consulte las cifras del día.
    .limits = Recibir no es lo mismo que retirar. Listas antiguas decían que en Colombia y Perú solo se retiraba a un banco de Estados Unidos.
    .check = Compruebe cómo llega el dinero a su banco, cuánto tarda y cuánto cuesta: las fuentes no coinciden. En Ecuador, el retiro local se abrió hacia 2024.

platform-payoneer = Sirve para recibir en cuentas del exterior lo que pagan plataformas y clientes, y pasarlo a su banco.
    .who = Empresas y personas con ingresos reales del exterior y papeles con el mismo nombre.
    .limits = Puede cerrar cuentas sin uso por mucho tiempo.
    .check = Compruebe en el registro si abre cuentas en su país, el tipo que necesita y la tarifa. Etsy lo nombra para Chile y Perú.

platform-wise = Sirve para tener cuenta en varias monedas y recibir transferencias del exterior.
    .who = Desde Chile se abre en línea. Para México y Colombia lo describe una guía sin carácter oficial de 2026.
    .limits = No se pudo confirmar si la cuenta es de empresa o solo personal.
    .check = Compruebe en el registro si hay cuenta de empresa en su país.

platform-stripe = Sirve para cobrar con tarjeta de otros países en una tienda o sistema propio.
    .who = De los cinco países, empresas de México.
    .limits = Abrir una empresa en otro país solo para usarlo es un asunto legal y tributario: consulte antes.
    .check = Compruebe en su sitio si se abrió a su país. Consulte la tarifa del día.

platform-stripe-global-payouts = Permite que una plataforma de Estados Unidos o del Reino Unido le pague en su cuenta. No sirve para cobrar a sus clientes.
    .who = Quien vende por una plataforma que usa Stripe, desde Colombia o Chile.
    .check = Pregunte a la plataforma si paga por este medio y con qué costo.

platform-mercado-pago = Sirve para cobrar a clientes de su propio país, con tarjeta y medios locales.
    .who = Empresas y personas de Chile, Colombia, México y Perú.
    .limits = No es una forma de cobrar desde otro país. En Ecuador no está como pasarela de tienda.
    .check = Consulte la tarifa y el plazo en que libera el dinero.

platform-kushki = Sirve para cobrar con tarjeta y transferencia en el país donde firma el contrato.
    .who = Empresas; se firma un contrato por país.
    .cost = La tarifa se acuerda por contrato.
    .limits = En Ecuador hace falta un banco que procese las tarjetas (adquirente): Internacional, Pacífico o Guayaquil.
    .check = Pregunte si acepta tarjetas de otros países y cuándo entrega el dinero: en Chile, dentro de 15 días.

platform-rapyd = Sirve para cobrar en varios países con medios de pago locales.
    .who = Empresas con domicilio en un país de su lista: Chile, Colombia, México o Perú.
    .limits = Ecuador no está en la lista consultada, que no lleva fecha.
    .check = Pida la tarifa y el volumen mínimo antes de contratarlo.

platform-payu = Sirve para cobrar en línea con medios locales.
    .who = Pymes y comercios de Chile, Colombia, México y Perú.
    .check = Confirme que atiende empresas nuevas en su país y la tarifa: la lista encontrada es antigua.

platform-dlocal = Permite cobrar a compradores de más de 30 países, los cinco incluidos, con tarjetas y medios locales.
    .who = Está pensado para empresas que venden hacia esos países.
    .limits = No se encontró si admite empresas pequeñas ni de qué países.
    .check = Pregunte si acepta una empresa de su tamaño y país antes de contar con él.

platform-openpay = Sirve para cobrar en línea con tarjeta.
    .who = Empresas de México; su complemento de tienda nombra también Colombia y Perú.
    .check = Confirme si atiende su país y si acepta tarjetas del exterior.

platform-niubiz = Sirve para cobrar con tarjeta en comercios y tiendas en línea de Perú.
    .who = Comercios de Perú.
    .check = Pregunte si acepta tarjetas del exterior y cuánto cobra: no se encontró.

platform-culqi = Sirve para cobrar con tarjeta en tiendas en línea de Perú.
    .who = Comercios de Perú.
    .check = Pregunte si acepta tarjetas del exterior y cuánto cobra: no se encontró.

platform-izipay = Sirve para cobrar con tarjeta en Perú, en el local o en línea.
    .who = Empresas y personas con negocio en Perú, con RUC, DNI o carné de extranjería.
    .check = Pregunte si acepta tarjetas del exterior y cuánto cobra: no se encontró.

platform-webpay = Sirve para cobrar con tarjeta en tiendas en línea de Chile.
    .who = Comercios de Chile.
    .limits = Cobra en pesos chilenos.
    .check = Pregunte si acepta tarjetas del exterior y cuánto cobra.

platform-flow = Sirve para cobrar en línea con varios medios de pago.
    .who = Comercios de Chile; su tabla de tarifas tiene otros países.
    .cost = No se encontró la tarifa vigente. Un ejemplo sin fecha, de su sitio de pruebas, usa 2,89 % más IVA.
    .check = Consulte la tarifa real y si cobra a tarjetas del exterior.

platform-wompi = Sirve para cobrar con tarjetas de clientes del exterior desde Colombia. En modo pasarela, el dinero entra directo a la cuenta de la empresa.
    .who = Empresas de Colombia.
    .limits = El ingreso por exportación debe legalizarse; el banco dice que con este medio es sencillo.
    .check = Pregunte la tarifa y qué papeles pide esa legalización.

platform-bold = Sirve para cobrar con tarjeta en Colombia, en persona o en línea.
    .who = Comercios de Colombia.
    .check = Pregunte si acepta tarjetas del exterior y cuánto cobra: no se encontró.

platform-conekta = Sirve para cobrar en México con tarjeta, transferencia SPEI o efectivo.
    .who = Empresas de México.
    .limits = Cobra en pesos mexicanos.
    .check = Pregunte la tarifa y si acepta tarjetas del exterior.

platform-clip = Sirve para cobrar con tarjeta en México.
    .who = Comercios de México.
    .check = Consulte tarifa y si cobra en línea a tarjetas del exterior.

platform-payphone = Sirve para cobrar con tarjeta desde el celular o en línea en Ecuador.
    .who = Comercios de Ecuador; pagan personas de Ecuador, Centroamérica y Estados Unidos.
    .check = Pregunte la tarifa y si puede cobrar a clientes de su destino.

platform-deuna = Sirve para cobrar en Ecuador.
    .who = Comercios de Ecuador.
    .check = Pregunte qué medios acepta y cuánto cobra: solo se vio su nombre en un catálogo.

platform-datafast = Sirve para cobrar con tarjeta en Ecuador.
    .who = Comercios de Ecuador.
    .check = Pregunte por el botón de pago en línea, la tarifa y las tarjetas del exterior. Solo se vio su nombre en un catálogo.

platform-global66 = Sirve para mover dinero en varias monedas.
    .limits = En enero de 2025 la prensa informó de reclamos de clientes por estafa, entonces en investigación. Lo último visto es de esa fecha.
    .check = Averigüe en qué quedaron esos reclamos y pruebe con un monto bajo.

platform-paddle = Revende sus productos y servicios digitales: es quien figura como vendedor, cobra al cliente y paga los impuestos de venta.
    .who = Quien vende programas o contenidos digitales. Dice admitir a más de 200 países y territorios.
    .limits = No sirve para productos físicos.
    .check = Compruebe que su país y su producto son admitidos, y la tarifa del día.

platform-lemon-squeezy = Revende sus productos digitales: es quien figura como vendedor, cobra y factura al cliente.
    .cost = Cerca de 5 %, según una fuente sin carácter oficial.
    .check = Compruebe si aprueba empresas de su país: decide caso por caso.

platform-correos-nacionales = Sirve para enviar paquetes pequeños al exterior con tarifa postal.
    .who = Cualquier empresa con envíos livianos.
    .limits = No lo use para Estados Unidos sin confirmar: Correos de México y Serpost suspendieron paquetes en agosto de 2025.
    .check = Pregunte en la oficina si salen paquetes a su destino, qué formulario piden y cuánto tardan.

platform-couriers = Llevan paquetes puerta a puerta y tramitan la aduana. Más de la mitad de las empresas fabricantes de una encuesta de 2021–2022 los prefería.
    .who = Cualquier empresa con cuenta o por mostrador.
    .limits = Suelen costar más que otras opciones. No llevan alimentos perecederos; alcohol, baterías y suplementos piden condiciones. En Ecuador, los envíos al público de más de US$ 800 a Estados Unidos se suspendieron en abril de 2025.
    .check = Pida tarifa con cargos de entrada incluidos. Hubo cobros equivocados en 2025: guarde cada factura.

platform-skydropx = Compara tarifas de varios transportes, hace etiquetas y se conecta con la tienda. Orienta sobre los datos fiscales que piden varios destinos.
    .who = Empresas de México.
    .check = Compare el precio final con el del courier y pregunte quién responde por una pérdida.

platform-melonn = Guarda productos y prepara pedidos en Colombia y México.
    .cost = El precio es por cotización.
    .check = Pida cotización con su volumen real y pregunte por el mínimo mensual.

platform-amazon-fba = Guarda sus productos en bodegas de Amazon, y prepara y entrega cada pedido en el destino.
    .who = Quien ya tiene cuenta de venta en Amazon.
    .cost = Desde abril de 2026 hay un recargo de 3,5 %, y de octubre a enero tarifas más altas. Lo dice una fuente sin carácter oficial.
    .limits = La mercancía entra al país antes de venderse: los cargos se pagan por adelantado. No admite bebidas alcohólicas ni baterías sueltas.
    .check = Empiece con poca cantidad y calcule almacenaje y retiro de lo no vendido.

platform-shipbob = Guarda productos en bodegas de varios países y prepara cada pedido.
    .cost = La cuenta es gratis hasta que llega la mercancía; el precio es por cotización.
    .check = Pregunte en qué países tiene bodega hoy y cuánto suma con su volumen.

platform-zonos-easypost = Calcula cargos, impuestos y tarifas de entrada antes de comprar la etiqueta de envío. Garantiza el monto en algunos servicios.
    .who = Tiendas con apoyo técnico.
    .check = Pruebe con un producto y compare con lo que cobró el courier.

platform-dhl-duty-calculator = Estima cargos e impuestos de entrada en cualquier país y con cualquier transporte.
    .cost = Treinta días de prueba gratis, según la página.
    .check = Use el código arancelario correcto: el resultado mejora mucho.

platform-access2markets = Muestra cargos, requisitos y reglas de origen para vender a la Unión Europea. Su herramienta ROSA ayuda a ver si su producto cumple la regla de origen y cómo probarlo.
    .who = Cualquier empresa que mira a la Unión Europea.
    .cost = Sin costo.
    .check = Busque con su código arancelario y guarde la página con su fecha.

platform-keepassxc = Guarda todas sus claves en un archivo cifrado de su propia computadora y crea claves fuertes.
    .who = Quien trabaja en una o pocas computadoras con Windows, macOS o Linux.
    .cost = Sin costo: es un programa libre.
    .check = Bájelo solo de su sitio oficial. Haga copia del archivo: quien pierde la clave maestra lo pierde todo.

platform-bitwarden = Guarda las claves y las sincroniza entre computadora y celular. También permite compartirlas con el equipo en planes de pago.
    .who = Personas y equipos pequeños.
    .cost = Tiene un plan gratis; el de equipos costaba US$ 4 por persona al mes, según un tercero en 2026.
    .check = Bájelo solo de su sitio oficial y active el segundo paso. Confirme el precio: no se leyó su página.

platform-duplicati = Hace copias de seguridad cifradas y programadas de sus archivos en la nube que usted elija.
    .who = Quien guarda archivos en computadoras con Windows, macOS o Linux y puede pedir ayuda para instalarlo.
    .cost = El programa es libre; el espacio en la nube puede costar.
    .check = Pruebe a recuperar un archivo antes de confiar en la copia. Guarde la clave en otro lugar.
