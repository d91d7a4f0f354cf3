### Shown in the list of support, in the steps of the roadmap and in the report: programmes of Chile.

programme-cl-e-exporta = Reúne una ruta para exportar por comercio electrónico: autodiagnóstico, guías, cursos, contactos con plataformas y asesoría. Incluye un directorio de marketplaces por país y apoyo de una aceleradora.
    .who = Empresas de Chile con bienes, servicios o contenidos digitales. El informe consultado no indica límites de tamaño ni de sector.
    .check = Pregunte a ProChile qué partes de la ruta siguen abiertas, si tienen costo y qué se pide para entrar.

programme-cl-e-landing-mercado-libre = Prepara la entrada a Mercado Libre en otro país con una consultora que la plataforma certifica. Trabaja publicaciones, equipo, métricas y campañas dentro del sitio.
    .who = Empresas de alimentos o manufacturas que venden al público final. Deben exportar ya o tener presencia en el destino.
    .cost = ProChile pagaba toda la asesoría, según un informe de 2021–2022.
    .duration = Cuatro meses, con reuniones en línea.
    .check = Pregunte a ProChile si hay una nueva ronda y para qué países. Las de 2021 fueron para Argentina, Brasil y Colombia.

programme-cl-e-landing-alibaba = Acompaña el uso de AliBaba para vender a otras empresas: cuenta, tienda propia, cotizaciones, posición en el sitio y campañas.
    .who = Empresas de alimentos o de industrias 4.0 que venden a otras empresas.
    .cost = La empresa pagaba la mitad y ProChile la otra mitad, según un informe de 2021–2022.
    .duration = Doce meses.
    .check = Pregunte a ProChile si hay cupos este año y cuánto paga la empresa, membresía de AliBaba incluida.

programme-cl-convenios-marketplaces = Da capacitación y apoyo para operar en plataformas con las que ProChile tiene acuerdo. Suma tiendas con marca país en China y acuerdos para abaratar envío y almacenaje.
    .who = Empresas con oferta de alto valor, sobre todo vinos y alimentos. Los destinos son China, Japón, Medio Oriente y el norte de África.
    .check = Pregunte qué convenios siguen vigentes y para qué productos. Un informe de 2021–2022 nombra AliBaba, Tradeling, Rakuten, JD, Tmall y otros.

programme-cl-digitaliza-tu-pyme = Agrupa cursos, herramientas y apoyos para usar tecnología en el negocio, incluido el comercio electrónico. No es un programa de exportación, pero prepara para ella.
    .who = Pymes de Chile, exporten o no.
    .check = Revise en el sitio qué iniciativas están abiertas. Participaban Corfo, Sercotec, Sence y la Subsecretaría de Turismo.

programme-cl-nodo-amazon = Prepara productos para venderse en Estados Unidos por Amazon: adapta producto y empaque, revisa certificados y ordena la logística.
    .who = Pymes de varias regiones, sobre todo con alimentos de nicho y alto valor.
    .check = Pregunte a Corfo de su región si hay un nodo abierto. Confirme antes los cargos de entrada a Estados Unidos, que cambiaron desde 2025.

programme-cl-conecta-turismo = Reúne en un portal a empresas de turismo y a quienes ofrecen soluciones digitales. Las hay para cobrar del exterior, tener sitio web, ordenar la gestión y darse a conocer.
    .who = Empresas y servicios de turismo, y proveedores de soluciones digitales. Ambas partes se inscriben.
    .check = Confirme que el portal sigue en servicio y compare al menos dos proveedores antes de contratar.

programme-cl-mujer-emprende = Da formación en gestión, mentorías, redes y espacios de venta a mujeres con negocio propio. No entrega dinero.
    .who = Mujeres de 18 años o más, con un negocio de al menos un año y enseñanza media completa. En 2026 hubo 1500 cupos.
    .cost = Sin costo.
    .duration = De marzo a diciembre de 2026.
    .check = La entrada de 2026 cerró el 15 de febrero. Pregunte a SernamEG cuándo abre la de 2027: el mes cambia cada año.

programme-cl-sicex = Permite hacer por internet los trámites de exportación ante Aduanas y otros servicios, con un solo ingreso de datos. Atiende a toda hora y para cualquier puerto.
    .who = Cualquier empresa o persona que exporta o importa y se registra.
    .duration = Permanente.
    .check = Revise qué permiso pide su producto y qué clave necesita para entrar. Las páginas consultadas no llevan fecha.

programme-cl-servicios-exportacion = Reconoce un servicio como exportación, para acceder a los beneficios tributarios de quien exporta. Se pide todo el año, en el sitio o las oficinas de Aduanas.
    .who = Personas y empresas con domicilio en Chile que prestan servicios a clientes sin domicilio ni residencia en el país.
    .duration = Todo el año.
    .check = Pregunte a Aduanas si su servicio ya está en la lista. Pregunte también si puede hacerse solo en parte en Chile: las fuentes no coinciden.

programme-cl-sercotec-capacitacion = Ofrece cursos en vivo o a ritmo propio, con certificado: comercio digital, precios, marketing, contabilidad simple, finanzas y temas legales.
    .who = Personas emprendedoras y empresas pequeñas.
    .cost = Sin costo.
    .duration = Los cupos se renuevan cada mes.
    .check = Mire qué cursos tienen cupo. Algunos son requisito para los fondos de Sercotec: guarde el certificado.

programme-cl-centros-negocios = Ofrece asesoría, talleres y cursos en centros locales, en persona, por correo o en línea.
    .who = Micro, pequeñas y medianas empresas.
    .cost = Casi todo sin costo, según una página no oficial.
    .check = Busque el centro de su comuna y pregunte si tiene asesoría en comercio electrónico o exportación.

programme-cl-viaje-emprendedor = Reúne cursos en línea e instituciones de apoyo: modelo de negocio, ventas y búsqueda de capital.
    .who = Personas emprendedoras y pymes.
    .duration = A su propio ritmo.
    .check = Revise qué cursos están abiertos. Pregunte también a Corfo qué ofrece Fortalece Pyme en su región: de ese programa solo se vio el nombre.

programme-cl-mi-pyme-cumple = Publica un boletín legal, avisos laborales y charlas en línea. Trata también el registro de marcas.
    .who = Empresas pequeñas.
    .check = Es información para cumplir en Chile, no para exportar. Tenga en cuenta que hay auspiciadores que venden servicios.

programme-cl-pymes-globales = Prepara a empresas pequeñas para vender en marketplaces internacionales como Amazon, eBay o Walmart. No garantiza ventas.
    .who = Micro y pequeñas empresas, y cooperativas.
    .duration = Unos diez meses, según las bases de 2023.
    .check = Pregunte a Sercotec si habrá una nueva convocatoria y en qué regiones. Lo último visto son las bases de septiembre de 2023.

programme-cl-chequeo-digital = Mide en línea el avance digital de la empresa y sugiere mejoras. Es otro cuestionario, distinto del de exportación.
    .who = Pymes de Chile.
    .cost = Sin costo.
    .check = Confirme que el cuestionario sigue en línea, y que sigue siendo gratis.

programme-cl-mujer-exporta = Da formación, redes y ruedas de negocios a empresas que lideran mujeres o pueblos originarios.
    .who = Empresas lideradas por mujeres y empresas de pueblos originarios.
    .cost = En misiones de años anteriores ProChile pagaba un pasaje, y la empresa el resto.
    .check = Pregunte a ProChile qué actividades hay este año. Lo último visto es su nombre en el sitio de ProChile, en 2024.

programme-cl-ferias-misiones = Organiza ferias, misiones y visitas de compradores, con más de 400 actividades al año según prensa de 2024.
    .who = Empresas de Chile, por lo común micro o pyme. Cada llamado fija sector, región y si hay que exportar ya.
    .cost = En llamados vistos ProChile pagaba el pasaje, y la empresa el alojamiento y la comida.
    .check = Mire el calendario de ProChile y el tramo de ventas que pide cada llamado. No se vieron llamados de 2026.

programme-cl-ruta-agricultura = Desarrolla capacidades de exportación en la agricultura familiar, campesina e indígena.
    .who = Empresas de la agricultura familiar: miel, conservas, aceite, vino, frutos, carne y otros.
    .check = Pregunte en su oficina de INDAP si hay un nuevo llamado. Lo último visto es la edición de 2023.

programme-cl-silvoagropecuario = Cofinancia la promoción en el exterior de alimentos y otros productos del campo, con proyectos de empresas o de sectores.
    .who = Personas y empresas que producen o venden bienes agropecuarios o forestales no industriales, con o sin exportaciones.
    .cost = Cofinancia una parte; el porcentaje no se encontró.
    .duration = Una convocatoria al año.
    .check = Pregunte a ProChile la fecha del próximo concurso. El último resultado visto es de 2023. Pregunte también los montos: las fuentes no coinciden.

programme-cl-cobex = Respalda ante el banco una parte del crédito de comercio exterior de la empresa. No se pide a Corfo: lo gestiona el banco.
    .who = Empresas ligadas al comercio exterior, pymes incluidas.
    .check = Pregunte a su banco si ofrece créditos con COBEX, qué parte cubre y cuánto cuesta la cobertura.

programme-cl-courier-aduana = Permite enviar productos por una empresa de courier registrada, sin contratar agente de aduana, hasta cierto valor.
    .who = Cualquier empresa; se pensó para pymes.
    .cost = Solo la tarifa del courier.
    .check = Confirme en Aduanas el tope vigente. La prensa de 2019 dice US$ 3000. Una guía oficial usa US$ 2000 para la declaración de salida.

programme-cl-ruta-subrei = Explica paso a paso los documentos para sacar mercancías de Chile. Describe un trámite simple para muestras de hasta US$ 1000.
    .who = Quien exporta bienes por primera vez.
    .cost = Sin costo.
    .check = La página no lleva fecha: confirme los montos con Aduanas antes de usarlos.

programme-cl-manual-servicios = Explica en un documento abierto las reglas y los impuestos de exportar servicios: modos de prestarlos, IVA y doble tributación.
    .who = Empresas que exportan servicios o piensan hacerlo.
    .cost = Sin costo.
    .check = Es de 2021: consulte con su asesoría contable qué reglas tributarias cambiaron desde entonces.

programme-cl-ccs = Da acceso a comités por sector, redes, cursos, estudios y descuentos de empresas socias. Tiene una línea para empresas de menos de tres años.
    .who = Cualquier empresa.
    .cost = Cuota de membresía; el monto no se encontró.
    .check = Pregunte la cuota y qué servicios de comercio electrónico incluye.

programme-cl-activa-empresarias = Anuncia una plataforma digital que une a empresas proveedoras de mujeres con empresas compradoras de Chile y del exterior.
    .who = Empresas lideradas por mujeres y empresas compradoras.
    .check = Pregunte a ProChile si la plataforma ya funciona y cómo inscribirse. Solo se vio el anuncio.

programme-cl-fic-valparaiso = Llevó a 155 empresas de la región a acciones de promoción en el exterior. Terminó en diciembre de 2025.
    .who = Pymes de la región de Valparaíso, de fruta, vinos de nicho y economías creativas.
    .check = Pregunte al gobierno regional y a la oficina de ProChile si preparan un fondo parecido.

programme-cl-par-impulsa = Cofinanció inversión y capital de trabajo durante la pandemia. No se vieron llamados posteriores a 2021.
    .who = Micro, pequeñas y medianas empresas de ciertas regiones.
    .check = Pregunte a Corfo de su región qué fondo lo reemplaza.

programme-cl-marca-inapi = Registra la marca en Chile y permite pedirla en varios países con una sola solicitud.
    .who = Empresas y personas con marca propia.
    .check = Pregunte en INAPI el costo total: la tarifa internacional más la de cada país. Confirme que su destino es miembro.

programme-cl-test-potencialidad = Mide en línea si la empresa está preparada para exportar. ProChile pedía un puntaje mínimo para entrar a varios llamados.
    .who = Empresas y personas que tributan en primera categoría, exporten o no.
    .duration = En línea. El resultado valía doce meses.
    .check = Pregunte a ProChile si sigue en uso: el autodiagnóstico de e-Exporta pudo reemplazarlo. Lo último visto es de 2018.

programme-cl-coaching-exportador = Prepara a un grupo de empresas de la misma región y sector para su primera exportación.
    .who = Micro y pequeñas empresas que no exportan o exportan poco.
    .duration = Unos tres meses, según el llamado visto.
    .check = Pregunte a ProChile si hay un grupo para su sector este año. El llamado visto es de 2018.

programme-cl-capital-semilla = Entrega hasta 3,5 millones de pesos para empezar un negocio: equipos, gestión, promoción y capital de trabajo.
    .who = Personas de 18 años o más que todavía no inician actividades en primera categoría.
    .cost = Usted pone un 3 % del subsidio, más los impuestos del proyecto.
    .duration = Una convocatoria al año.
    .check = No es para quien ya vende con inicio de actividades. Pregunte a Sercotec cuándo abre en su región: suele ser entre marzo y abril.

programme-cl-semilla-inicia = Cofinancia negocios innovadores: Inicia apoya un prototipo y Expande apoya a quien ya vende.
    .who = Emprendimientos nuevos con una idea que pueda crecer fuera de su región.
    .cost = Inicia cubría el 75 % del proyecto, o el 85 % si lo lideran mujeres. El tope era de 15 millones de pesos.
    .duration = Convocatorias anuales.
    .check = Pregunte a Corfo las fechas y los topes de este año. Los vistos vienen de prensa de 2021 y de un resumen de 2026.

programme-cl-emprendamos = Da entre 30 y 40 horas de formación y un subsidio pequeño, desde la idea hasta el negocio en marcha.
    .who = Personas adultas en el tramo del 40 % del Registro Social de Hogares.
    .cost = En la línea Avanzado se aporta al menos un 5 %.
    .duration = Suele abrir entre abril y mayo.
    .check = Confirme en FOSIS el monto de su región y la fecha: solo se vio un resumen de terceros.

programme-cl-fogain = Respalda parte de un crédito, un leasing o un factoraje ante el banco. No se pide a Corfo.
    .who = Empresas privadas sin deudas atrasadas con la entidad que presta.
    .check = Pregunte a su banco si lo usa, qué parte cubre hoy y cuánto cuesta.

programme-cl-fogape = Garantiza ante el banco una parte del crédito. La empresa sigue debiendo el total.
    .who = Empresas con ventas de hasta 100 mil UF al año.
    .check = Pregunte a su banco qué parte cubre hoy: los topes vistos eran de esquemas de 2023 y 2024.

programme-cl-credito-corfo = Da recursos a entidades que no son bancos para que presten a empresas pequeñas.
    .who = Micro, pequeñas y medianas empresas.
    .cost = Es un crédito: la tasa la fija cada entidad.
    .check = Pregunte en una cooperativa o financiera si trabaja con esta línea y con qué tasa.

programme-cl-alianzas-productivas = Une a la agricultura familiar con una empresa compradora. Da asesoría, infraestructura y equipos para cumplir con la calidad que ella pide.
    .who = Personas usuarias de INDAP con un comprador que firma el acuerdo.
    .check = Pregunte en su oficina de INDAP qué empresas compran en su zona. Lo último visto es de 2020.

programme-cl-capital-humano = Cofinancia la contratación de una persona especializada para crear o mejorar productos y procesos.
    .who = Empresas de cualquier tamaño, primero de regiones.
    .cost = La empresa paga una parte; el porcentaje no se encontró.
    .check = Pregunte a Corfo si hay llamado en su región y qué parte del sueldo cubre.

programme-cl-crece = Entrega un subsidio de unos 5 millones de pesos para hacer crecer un negocio que ya vende.
    .who = Micro y pequeñas empresas formales, con ventas de entre 200 y 25 mil UF al año.
    .duration = Convocatorias por región.
    .check = Pregunte a Sercotec cuándo abre en su región y qué gastos acepta. Lo último visto es de 2025.

programme-cl-digitaliza-almacen = Entrega unos 3 millones de pesos para que un almacén use herramientas digitales.
    .who = Almacenes y tiendas de barrio con ventas de hasta 5000 UF al año.
    .duration = Convocatorias por región.
    .check = Es para comercio de barrio, no para exportar. Pregunte a Sercotec cuándo abre en su región.

programme-cl-ruta-digital = Enseña en línea a usar herramientas digitales para ordenar y vender más.
    .who = Micro y pequeñas empresas formales con ventas de hasta 25 mil UF, y cooperativas.
    .cost = Sin costo, según las bases vistas.
    .check = Su nombre seguía en el sitio de Sercotec en octubre de 2026, sin detalles. Pregunte si hay cupos.

programme-cl-conciencia-digital = Da consejos para cuidar cuentas, equipos y datos: claves, redes públicas, engaños y archivos dañinos.
    .who = Cualquier persona o empresa.
    .cost = Sin costo.
    .check = La página no lleva fecha. Ante un ataque, pregunte en la Agencia Nacional de Ciberseguridad cómo avisar.
