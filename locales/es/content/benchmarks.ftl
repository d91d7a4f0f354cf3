### Shown beside an answer, in the result and in the report: figures of the CEPAL survey.

benchmark-never-exported-online = Casi el 70 % nunca había concretado una exportación por comercio electrónico. CEPAL, 2021–2022: 172 exportadoras de Chile, Colombia, México y Perú; la base de esta pregunta no se publicó.
benchmark-no-online-sales = El 40 % todavía no vendía por comercio electrónico, ni en su país ni afuera. CEPAL, 2021–2022: 172 exportadoras de Chile, Colombia, México y Perú; la base de esta pregunta no se publicó.
benchmark-own-shop = De las que vendían en línea, el 43 % lo hacía solo en su propia tienda. CEPAL, 2021–2022: 172 exportadoras de Chile, Colombia, México y Perú; la base de esta pregunta no se publicó.
benchmark-platform-unknown = La mitad no sabía qué plataforma le convenía más para vender en la Alianza del Pacífico. CEPAL, 2021–2022: 172 exportadoras de Chile, Colombia, México y Perú; la base de esta pregunta no se publicó.
benchmark-bank-transfers = El 77 % cobraba por transferencia bancaria, que suele ser lenta y cara para ventas a otro país. CEPAL, 2021–2022: 172 exportadoras de Chile, Colombia, México y Perú; la base de esta pregunta no se publicó.
benchmark-payment-platforms = El 38 % cobraba por plataformas de pago. CEPAL, 2021–2022: 172 exportadoras de Chile, Colombia, México y Perú; la base de esta pregunta no se publicó.
benchmark-express-carriers = El 55 % enviaba por mensajería o servicio expreso. CEPAL, 2021–2022: solo fabricantes, entre 172 exportadoras de Chile, Colombia, México y Perú; base sin publicar.
benchmark-returns-policy = El 63 % tenía política de devoluciones; de ellas, algo más de dos tercios la tenía para su propio país. CEPAL, 2021–2022: solo fabricantes, entre 172 exportadoras de Chile, Colombia, México y Perú; base sin publicar.
benchmark-returns-cost-not-studied = El 21 % no había analizado cuánto le cuestan las devoluciones. CEPAL, 2021–2022: solo fabricantes, entre 172 exportadoras de Chile, Colombia, México y Perú; base sin publicar.
benchmark-after-sale-how = El 16 % conocía la atención posventa para otros países, pero no sabía cómo ponerla en marcha. CEPAL, 2021–2022: 172 exportadoras de Chile, Colombia, México y Perú; la base de esta pregunta no se publicó.
benchmark-nobody-in-channel = El 23 % no tenía a nadie asignado al canal digital. CEPAL, 2021–2022: 172 exportadoras de Chile, Colombia, México y Perú; la base de esta pregunta no se publicó.
benchmark-support-unknown = El 62 % no conocía ningún instrumento de apoyo para exportar por comercio electrónico. CEPAL, 2021–2022: 172 exportadoras de Chile, Colombia, México y Perú; la base de esta pregunta no se publicó.
benchmark-small-size = La mitad de las empresas tenía menos de cinco personas. CEPAL, 2021–2022: 172 exportadoras de Chile, Colombia, México y Perú; la base de esta pregunta no se publicó.
benchmark-only-consumers = Solo el 14 % vendía únicamente a personas; la mayoría vendía a personas y a empresas. CEPAL, 2021–2022: 172 exportadoras de Chile, Colombia, México y Perú; la base de esta pregunta no se publicó.
