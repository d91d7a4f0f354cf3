### Shown beside an answer, in the result and in the report: figures of the CEPAL survey.
### The base stands once here, as a term: 172 firms in all; how many answered each question was not published.

-survey = CEPAL, 2021–2022: 172 exportadoras conocidas por las agencias de Chile, Colombia, México y Perú. No se publicó cuántas respondieron a cada pregunta.
-survey-makers = CEPAL, 2021–2022: fabricantes, entre 172 exportadoras conocidas por las agencias de Chile, Colombia, México y Perú. No se publicó cuántas respondieron a cada pregunta.

benchmark-never-exported-online = Casi el 70 % nunca había exportado por comercio electrónico. { -survey }
benchmark-no-online-sales = El 40 % todavía no vendía por comercio electrónico. { -survey }
benchmark-own-shop = De las que vendían en línea, el 43 % usaba su propia tienda, el 33 % una plataforma y el 24 % ambas. { -survey }
benchmark-platform-unknown = La mitad no sabía qué plataforma le convenía más para vender entre esos países. { -survey }
benchmark-most-relevant-platform = Entre las que nombraban una plataforma, el 16 % eligió redes sociales, el 14 % Amazon y el 8 % Mercado Libre. { -survey }
benchmark-digital-promotion = El 88 % se promovía por medios digitales, sobre todo Facebook e Instagram. { -survey }
benchmark-nobody-in-marketing = El 24 % no tenía a nadie asignado al marketing digital. { -survey }
benchmark-tools-to-find-customers = Para el 51 % era un freno no conocer herramientas con que encontrar clientes en esos países. { -survey }
benchmark-product-not-trusted = Para el 56 % era un freno que el cliente no conociera su producto o desconfiara de él. { -survey }
benchmark-bank-transfers = El 77 % cobraba por transferencia, que suele ser lenta y cara para ventas a otro país. { -survey }
benchmark-payment-platforms = El 38 % cobraba por plataformas de pago, el 31 % con tarjeta de crédito y el 23 % con débito. { -survey }
benchmark-payments-how = El 10 % conocía el cobro internacional sin saber ponerlo en marcha, y el 19 % no necesitaba información. { -survey }
benchmark-express-carriers = El 55 % enviaba por courier, el 20 % con logística propia, el 15 % por integradores y el 10 % por correo. { -survey-makers }
benchmark-delivery-by-others = El 62 % entregaba, o entregaría, por medio de otros; el 9 % prefería un almacén propio en el destino. { -survey-makers }
benchmark-logistics-information = Solo el 8 % decía no necesitar información sobre formas de enviar al exterior. { -survey }
benchmark-integration-cost-not-studied = El 27 % no había analizado cuánto cuesta integrar su logística. { -survey-makers }
benchmark-returns-policy = El 63 % tenía política de devoluciones; en algo más de dos tercios de ellas, para ventas en su país. { -survey-makers }
benchmark-no-returns-policy = Casi un cuarto no tenía política de devoluciones. { -survey-makers }
benchmark-returns-cost-not-studied = El 21 % no había analizado cuánto le cuestan las devoluciones. { -survey-makers }
benchmark-after-sale-how = El 16 % conocía la atención posventa para otros países, sin saber cómo ponerla en marcha. { -survey }
benchmark-nobody-in-service = El 7 % no tenía a nadie en atención al cliente y el 56 % tenía una persona. { -survey }
benchmark-nobody-in-data = El 37 % no tenía a nadie asignado al análisis de datos. { -survey }
benchmark-nobody-in-orders = El 10 % no tenía a nadie asignado a logística y pedidos. { -survey }
benchmark-nobody-in-systems = El 41 % no tenía a nadie asignado a sistemas informáticos. { -survey }
benchmark-nobody-in-channel = El 23 % no tenía a nadie asignado al canal digital y el 59 % tenía una persona. { -survey }
benchmark-nobody-in-strategy = El 16 % no tenía a nadie asignado a la estrategia comercial. { -survey }
benchmark-digital-skills = Solo el 17 % decía tener mucha experiencia en canal digital, y lo mismo en marketing digital. { -survey }
benchmark-support-unknown = El 62 % no conocía ningún apoyo para exportar por comercio electrónico. { -survey }
benchmark-destinations = El 39 % exportaba a Chile, Colombia, México o Perú, y el 29 % al resto de la región. { -survey }
benchmark-main-sectors = El 38 % era de alimentos, el 27 % de vestuario y calzado y el 12 % de artesanías. { -survey }
benchmark-small-size = La mitad tenía menos de cinco personas y el 34 %, de seis a 25. { -survey }
benchmark-only-consumers = Solo el 14 % vendía únicamente a personas; la mayoría, a personas y a empresas. { -survey }
