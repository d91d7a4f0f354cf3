### Shown in the list of support, in the steps of the roadmap and in the report: programmes of Perú.

programme-pe-comercio-electronico = Acompaña la estrategia digital de exportación: formación, asesoría, adaptación del producto, tarifas preferentes de courier y acceso a marketplaces. Tiene una fase para quien empieza y otra para quien ya exporta con firmeza.
    .who = Pymes exportadoras o con potencial, de alimentos, manufacturas, confecciones, decoración y servicios.
    .cost = Tarifas preferentes de courier; no se encontró si la empresa paga una cuota.
    .check = Pregunte a PROMPERÚ qué fase está abierta y cuánto cuesta. Lo último descrito es de 2021–2022.

programme-pe-peru-marketplace = Muestra productos y servicios de Perú a empresas compradoras del exterior, con perfil, mercados y valoraciones. Da contactos; no cobra ni envía.
    .who = Empresas formales con capacidad de exportar.
    .check = Confirme cómo inscribirse y si la ficha tiene costo. En 2020 había 600 empresas.

programme-pe-centro-informacion = Guarda estudios de mercado, guías y material de formación sobre comercio electrónico entre países.
    .who = Cualquier persona o empresa; no se indican límites.
    .check = Busque el repositorio en el sitio de PROMPERÚ y mire la fecha de cada estudio antes de usarlo.

programme-pe-vuce = Permite hacer por internet los trámites de comercio exterior, con capacitación y módulos pensados para pymes.
    .who = Empresas que exportan o importan.
    .check = Vea qué permiso pide su producto y si necesita firma digital para los certificados.

programme-pe-e-pymex = Ayuda a gestionar trámites de comercio exterior a la medida de una pyme.
    .who = Pymes de Perú.
    .check = Confirme que el módulo sigue en línea. Búsquelo también como PIMEX: así figura en su dirección web.

programme-pe-mislo = Muestra las tarifas de operadores logísticos de comercio exterior, para comparar antes de contratar.
    .who = Quien va a enviar bienes fuera de Perú.
    .check = Confirme que el módulo sigue en línea y que las tarifas llevan fecha.

programme-pe-ruta-exportadora = Prepara para exportar por etapas, con talleres, formación y asistencia técnica según el punto en que está la empresa.
    .who = Empresas con ventas, de bienes o de servicios. Hay inscripción y evaluación por cada servicio.
    .check = Inscríbase y pregunte qué talleres tienen cupo y costo. No la confunda con la Ruta Productiva Exportadora.

programme-pe-proinnovate = Cofinancia por concurso la innovación y la adopción de tecnología ya existente. Una norma de 2026 lo relanzó por diez años y abrió la entrada a más tipos de postulante.
    .who = Mipymes, cooperativas, personas productoras y personas con negocio; primero las de regiones.
    .cost = Cofinancia una parte, según el concurso.
    .check = Mire el calendario de concursos y elija uno con fecha abierta antes de preparar la propuesta.

programme-pe-cde = Asesora sin costo para formalizar el negocio, con centros y aliados en las regiones y tarifas de notaría por convenio.
    .who = Negocios y personas emprendedoras de todo Perú.
    .cost = La asesoría es gratis; notaría y trámites se pagan aparte.
    .check = Busque el centro más cercano y pregunte qué incluye la asesoría y cuánto suman los trámites.

programme-pe-centros-mype-digital = Ofrece un directorio, por tipo y región, de entidades que ayudan a empresas pequeñas con herramientas digitales.
    .who = Negocios pequeños con ventas.
    .cost = Lo fija cada centro.
    .check = Elija un centro de su región y pregunte precio y tiempo antes de comprometerse.

programme-pe-mujer-produce = Da formación empresarial, personal y digital en línea, después de un formulario de diagnóstico.
    .who = Mypes lideradas por mujeres, con un negocio en marcha.
    .cost = Sin costo.
    .duration = Según calendario.
    .check = Complete el formulario y mire el calendario de cursos.

programme-pe-red-cite = Da asistencia técnica, ensayos de laboratorio, diseño, formación e información para mejorar el producto. En 2025 atendió a más de 13 mil unidades productivas.
    .who = Mypes, asociaciones, cooperativas y personas productoras de cada cadena: calzado, textil, agroindustria, pesca, madera.
    .cost = Según el servicio; no todos son gratis.
    .check = Busque el CITE de su cadena y pida la tarifa del ensayo o servicio que su destino exige.

programme-pe-vuce-origen = Permite pedir y recibir por internet el certificado de origen, que da rebaja de arancel en el destino.
    .who = Empresas que exportan bienes.
    .duration = Permanente.
    .check = Las normas consultadas son de 2013 y 2020. Pregunte qué entidad certifica en su región, cuánto cobra y qué prueba de insumos pide.

programme-pe-contigo-emprendedor = Ofrece cursos en línea, guías de WhatsApp Business, plantillas de gestión y un test digital.
    .who = Micro y pequeñas empresas; en el BCP no hace falta ser cliente.
    .cost = Sin costo.
    .duration = A su propio ritmo.
    .check = Son bancos privados: puede usar los cursos sin tomar un crédito.

programme-pe-exporta-facil = Permite exportar por correo con una declaración en línea, sin agente de aduana, en paquetes de hasta 30 kg.
    .who = Personas y empresas con RUC y Clave SOL, y con un comprador en el exterior.
    .cost = La tarifa postal.
    .check = Confirme el tope de valor: unas guías dicen US$ 7500 y otras US$ 5000. Serpost suspendió los envíos a Estados Unidos en agosto de 2025; pregunte si volvieron.

programme-pe-ruta-productiva = Une servicios del Estado alrededor de 16 cadenas productivas en 20 regiones, para organizaciones y mipymes que quieren exportar.
    .who = Organizaciones y mipymes de las cadenas y regiones elegidas.
    .check = Pregunte a MINCETUR si su cadena y su región están incluidas y cómo se entra.

programme-pe-pai = Cofinancia por concurso, sin devolución, proyectos para salir al exterior, de una empresa o de un grupo.
    .who = Micro, pequeñas y medianas empresas, solas o en grupo.
    .cost = La empresa pone una parte; el porcentaje no se encontró.
    .check = Pregunte si hay concurso: las últimas reglas vistas son de julio de 2021. Las fuentes no coinciden en quién lo opera.

programme-pe-marca-colectiva = Registra sin tasa la marca de una asociación, de personas productoras o artesanas, o de mipymes. También asesora el trámite.
    .who = Asociaciones y cooperativas.
    .cost = Gratis, según lo visto en 2022.
    .check = Confirme en INDECOPI que sigue gratis: una gratuidad anterior terminó en 2019. Pregunte también cómo proteger la marca en su destino.

programme-pe-marca-peru = Da derecho a usar la marca país en materiales, productos o eventos.
    .who = Personas con negocio y empresas formales, con buena reputación y calidad.
    .cost = Sin costo.
    .duration = Hasta dos años, renovable, según reglas de 2011.
    .check = Pregunte los requisitos de hoy y cuánto tarda. Para productos se pide marca registrada.

programme-pe-marcas-sectoriales = Promueve en el exterior alimentos, alpaca, café y pisco bajo marcas de sector y con oficinas comerciales.
    .who = Empresas exportadoras de esos sectores.
    .check = Pregunte a PROMPERÚ qué se pide para usar la marca de su sector: solo se vieron los nombres.

programme-pe-artesano = Abre el directorio artesanal, ferias, asesoría y la licencia de Artesanías del Perú.
    .who = Personas artesanas, empresas, asociaciones y cooperativas de las 16 líneas artesanales reconocidas.
    .check = Pregunte cómo inscribirse y qué ferias hay este año.

programme-pe-crecer = Garantiza y financia créditos para mipymes. Reunió fondos anteriores, entre ellos el seguro de crédito a la exportación.
    .who = Mipymes, por medio de su banco o caja.
    .check = Pregunte a su banco o caja si trabaja con CRECER y qué parte cubre.

programme-pe-mypes-reactivadas = Cofinanció en 2021 un diagnóstico y un plan de acción para mypes durante la pandemia.
    .who = Mypes elegidas por concurso.
    .check = No postule aquí: mire el calendario actual de ProInnóvate.

programme-pe-sepymex = Aseguró créditos de pymes exportadoras. Una fuente dice que se unió al Fondo CRECER.
    .who = Pymes exportadoras.
    .check = No lo pida: pregunte a su banco por el Fondo CRECER.

programme-pe-marca-indecopi = Registra la marca en Perú con un trámite en línea.
    .who = Empresas y personas con marca propia.
    .duration = De 35 a 38 días hábiles si nadie se opone, según prensa de 2022.
    .check = Pregunte la tasa. En agosto de 2024 Perú no estaba en el Sistema de Madrid: la marca se pide país por país.

programme-pe-servicios-exportacion = Deja sin IGV el servicio que usa en el exterior un cliente no domiciliado.
    .who = Empresas y personas domiciliadas en Perú que cobran por el servicio.
    .check = Pregunte en SUNAT si debe inscribirse en un registro antes de facturar: no se encontró la regla de hoy.

programme-pe-startup-peru = Da por concurso capital para empezar un negocio innovador, con apoyo de incubadoras.
    .who = Emprendimientos innovadores con prototipo, ventas o crecimiento.
    .cost = Cofinancia una parte, según el concurso.
    .check = Mire el calendario de ProInnóvate y lea las bases antes de preparar la propuesta.

programme-pe-kit-digital = Reunía herramientas y cursos en línea sin costo en versión limitada: sitio web, tienda, gestión y dominio.
    .who = Personas con DNI y empresas; la tienda y el dominio eran solo para empresas.
    .cost = Sin costo con límites; el resto lo cobra cada aliado.
    .check = Confirme si sigue en línea: el catálogo de 2026 nombra los Centros Mype Digital y no este kit.

programme-pe-impulso-myperu = Garantiza créditos de empresas pequeñas y premia a quien paga a tiempo.
    .who = Micro y pequeñas empresas, primero las que no tienen historial de crédito.
    .cost = Es un crédito: la tasa la fija cada entidad.
    .check = Pregunte a su banco o caja si queda fondo: hacia fines de 2024 ya estaba asignado cerca del 90 %.

programme-pe-agromercado = Acerca a mercados a organizaciones del campo. Reemplazó en 2023 a Sierra y Selva Exportadora.
    .who = Personas productoras y organizaciones agrarias de la agricultura familiar.
    .check = Pregunte qué servicios da hoy y si atiende exportación: solo se vio la ley que lo creó.

programme-pe-agroideas = Cofinancia, sin devolución, planes de negocio de organizaciones agrarias: asociarse, gestionar y usar tecnología.
    .who = Organizaciones de personas productoras, no empresas solas.
    .cost = La organización pone una parte.
    .check = Pregunte en el ministerio si hay convocatoria: la descripción es de 2013 y un artículo de 2023 solo lo nombra.

programme-pe-cnsd = Recibe el aviso de un ataque o engaño digital, lo evalúa y asesora. El aviso es confidencial.
    .who = Empresas y personas de Perú.
    .cost = Sin costo.
    .check = Guarde capturas y escriba los hechos antes de avisar. La página no lleva fecha: confirme el correo y el formulario.
