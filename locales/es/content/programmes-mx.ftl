### Shown in the list of support, in the steps of the roadmap and in the report: programmes of México.

programme-mx-mipymes-plataformas = Explica los servicios de marketplaces como Amazon y Mercado Libre, con enlaces a sus instrucciones para registrarse y vender.
    .who = Pymes en general.
    .check = Confirme que el portal sigue en línea: no se encontró página posterior a 2022.

programme-mx-mipymes-pagos = Resume en láminas los servicios de empresas de pago digital, como Clip, Sr. Pago y Mercado Pago.
    .who = Pymes en general.
    .check = Confirme que el portal sigue en línea y compare las tarifas en el sitio de cada empresa.

programme-mx-mipymes-consejos = Da consejos en láminas sobre atención al cliente, marketing digital y preparación de un sitio web.
    .who = Pymes en general.
    .check = Confirme que el portal sigue en línea: no se encontró página posterior a 2022.

programme-mx-mercado-libre = Reserva una sección de Mercado Libre para productos nacionales con el distintivo Hecho en México. Promueve la venta dentro del país, no la exportación.
    .who = Calzado, muebles y otros productos nacionales con el distintivo.
    .check = Pregunte cómo entra un producto a la sección y obtenga antes el distintivo Hecho en México. La noticia consultada no lleva fecha.

programme-mx-polos-desarrollo = Forma durante cuatro meses a fabricantes para que vendan más en línea. Es para el mercado mexicano.
    .who = Fabricantes de moda, calzado y artículos para el hogar.
    .duration = Cuatro meses.
    .check = Pregunte a Mercado Libre México si abre otro grupo y en qué ciudades. La noticia habla de 200 fabricantes de moda y 250 de hogar.

programme-mx-amazon-handmade = Abre la sección Handmade de Amazon México a cualquier producto nacional. Promueve la venta dentro del país, no la exportación.
    .who = Pymes y personas emprendedoras con productos hechos en México.
    .check = Pregunte a Amazon México qué pide para entrar en la sección y qué tarifa cobra.

programme-mx-hecho-en-mexico = Da derecho a usar la marca de certificación durante cinco años. Made in Mexico es la versión para productos que se exportan.
    .who = Personas con actividad empresarial y empresas de cualquier tamaño y sector, con bienes hechos o ensamblados en México.
    .cost = Gratis según guías anteriores; las de 2025 no lo dicen.
    .duration = La regla da 10 días hábiles; en julio de 2025 hubo empresas que esperaron hasta cuatro meses.
    .check = Pregunte si se aceptan insumos importados: las fuentes no coinciden. Presente la solicitud en el portal y confirme si tiene costo.

programme-mx-nafin-capacitacion = Da formación empresarial, con cursos pensados para mujeres y para pueblos indígenas y afromexicanos. También hay garantías, factoraje y arrendamiento.
    .who = Mipymes.
    .cost = Sin costo.
    .check = Busque en Nafin el calendario de cursos y vea cuáles tratan precios, finanzas o exportación.

programme-mx-cofoce = Da formación, ferias, encuentros con compradores y ayuda para el comercio electrónico entre países. En 2025 formó a 4000 personas y sumó 80 empresas exportadoras nuevas.
    .who = Empresas de Guanajuato; casi todas son mipymes.
    .check = Pregunte a COFOCE, en León, qué cursos y citas hay y si tienen costo.

programme-mx-vucem = Reúne en un solo sitio permisos, avisos, certificados de origen y trámites de aduana.
    .who = Empresas y personas con firma electrónica vigente.
    .duration = Permanente.
    .check = Confirme que su e.firma está vigente y si su producto pide el padrón de exportadores sectorial.

programme-mx-immex-guanajuato = Orienta sobre el programa federal IMMEX: beneficios de impuestos y aduana para quien fabrica y exporta, y cómo registrarse.
    .who = Fabricantes de Guanajuato, o que se instalan allí, con insumos importados.
    .check = Calcule antes si importa lo suficiente: rara vez conviene a una microempresa.

programme-mx-diplomacia-economica = Busca oportunidades por medio de embajadas, y organiza ferias, misiones y seminarios para exportar junto con los estados.
    .who = Empresas, por medio de la secretaría de desarrollo económico de su estado.
    .check = Pregunte en la secretaría de desarrollo económico de su estado qué ferias y misiones hay este año. La noticia habla de planes para 2026.

programme-mx-pymex = Da crédito, factoraje, cartas de crédito y arrendamiento a empresas ligadas al comercio exterior o al turismo.
    .who = Pymes y personas con actividad empresarial de industria, comercio y servicios.
    .cost = La ficha indica TIIE más 11 puntos o tasa fija de hasta 19 % al año; es anterior a 2023.
    .duration = De tres a siete años, según la ficha.
    .check = Pregunte en su banco si trabaja con Bancomext y cuál es la tasa actual.

programme-mx-garantias = Respalda créditos de empresas exportadoras y adelanta el cobro de facturas, en México y en el exterior.
    .who = Pymes exportadoras, por medio de bancos y otras entidades.
    .check = Pregunte a su banco qué garantía puede usar y cuánto cuesta. Las cifras vistas son de 2021 o antes.

programme-mx-jalisco-exporta = Apoya con dinero ferias internacionales, muestras, certificados y entrada a mercados nuevos.
    .who = Empresas de Jalisco que ya exportan.
    .duration = Una convocatoria al año.
    .check = Pregunte a SEDECO Jalisco por la convocatoria y los montos: las cifras de prensa no cuadran entre sí.

programme-mx-artesanias-jalisco = Apoya con hasta 100 mil pesos mexicanos en equipo, o en capacidades comerciales: marketing digital, imagen, empaque y cursos.
    .who = Personas artesanas de Jalisco con empresa micro, pequeña o mediana.
    .duration = La convocatoria de 2025 fue del 11 de marzo al 28 de abril.
    .check = Pregunte a SEDECO si hay convocatoria este año y qué modalidad le conviene.

programme-mx-certificado-origen = Prueba que un producto es mexicano cuando el destino no tiene tratado o no se busca rebaja de arancel.
    .who = Quien exporta bienes hechos o transformados en México.
    .check = Pregunte primero si su destino tiene tratado: entonces el certificado es otro. La guía vista es de 2021.

programme-mx-amvo = Publica estudios y buenas prácticas de venta en línea en México.
    .who = Empresas que venden en línea.
    .check = Revise qué estudios son abiertos y cuánto cuesta asociarse: no se encontraron sus tarifas.

programme-mx-correos = Lleva cartas y paquetes al exterior. A Estados Unidos los paquetes seguían restringidos en septiembre de 2025.
    .who = Cualquier persona o empresa.
    .cost = La tarifa postal.
    .check = Pregunte en la oficina si ya salen paquetes a su destino. Para Estados Unidos, compare con un courier.

programme-mx-fonart = Anuncia apoyo a la artesanía tradicional: crédito sin interés, formación, etiqueta de autoría, compra directa, tiendas y venta en línea.
    .who = Personas artesanas, primero de zonas rurales e indígenas de Guerrero, Oaxaca, Veracruz, Michoacán y Sonora.
    .cost = Crédito sin interés y ferias sin cuota, según el anuncio.
    .check = Pregunte a FONART si el modelo ya funciona en su municipio: solo se vio su presentación. Las reglas de 2023 eran otras.

programme-mx-yucatan = Anuncia formación, ayuda para acceder a crédito y encuentros con empresas compradoras.
    .who = Micro, pequeñas y medianas empresas de Yucatán.
    .check = Pregunte a la secretaría si ya hay convocatorias: se firmó en marzo de 2026 y no se vieron.

programme-mx-mujer-exporta = Unió en 2020 y 2021 formación y una rueda de negocios en línea para empresas de mujeres. No se encontró edición posterior.
    .who = Empresas lideradas por mujeres con capacidad de exportar.
    .check = No postule aquí: pregunte a la Secretaría de Economía si hay una edición nueva.

programme-mx-jalisco-boca-mundo = Cubrió estand y viaje en cuatro ferias entre septiembre de 2025 y marzo de 2026. No se vio una edición nueva.
    .who = Empresas y personas productoras de agroalimentos de Jalisco.
    .check = No postule aquí: pregunte a SADER Jalisco si prepara otra edición.

programme-mx-marca-impi = Registra la marca en México y permite pedirla en varios países con una sola solicitud.
    .who = Empresas y personas con marca propia.
    .check = Pregunte en el IMPI la tarifa y si su destino es miembro del Sistema de Madrid.

programme-mx-origen-tmec = Permite que la propia empresa declare el origen en la factura u otro documento, con nueve datos mínimos. Vale cuatro años.
    .who = Empresas de México que exportan bienes a Estados Unidos o Canadá.
    .cost = Sin costo.
    .check = Compruebe antes la regla de origen de su código arancelario y guarde las pruebas: la declaración es responsabilidad suya.

programme-mx-servicios-exportacion = Aplica IVA de 0 % a ciertos servicios que se usan en el exterior. Entran tecnologías de la información, asistencia técnica y publicidad, entre otros.
    .who = Empresas y personas de México que exportan esos servicios.
    .check = Pregunte a su asesoría contable si su servicio está en la lista de la ley y qué pruebas guardar.

programme-mx-fondo-ellas = Anuncia apoyo a empresas de mujeres para entrar a cadenas de venta y plataformas. Suma redes y crédito de sus aliados.
    .who = Mipymes lideradas por mujeres.
    .check = Pregunte en la Secretaría de Relaciones Exteriores si llegó a abrir: solo se vio la primera reunión.

programme-mx-impulso-jalisco = Apoya con dinero la compra de maquinaria, energía limpia y herramientas digitales.
    .who = Micro, pequeñas y medianas empresas de Jalisco.
    .duration = Una convocatoria al año.
    .check = Pregunte a SEDECO Jalisco por la convocatoria de este año y los montos.

programme-mx-acopio-fonart = Compra piezas directamente a quien las hace.
    .who = Personas artesanas de México con piezas que FONART reconoce como artesanía.
    .cost = Sin costo.
    .check = Pregunte en FONART si sigue comprando y qué fotos pide: solo se vio una guía de terceros.

programme-mx-comce-occidente = Forma y asesora a empresas que se preparan para exportar.
    .who = Mipymes del occidente de México: agroindustria, manufactura y tequila, entre otras.
    .check = Pregunte qué cursos hay, cuánto cuestan y si hay que asociarse.

programme-mx-calculadora-origen = Ayuda a encontrar en línea la regla de origen de un producto, sin leer cientos de páginas.
    .who = Mipymes que quieren exportar a Estados Unidos o Canadá.
    .cost = Sin costo.
    .check = Busque la dirección de hoy en el sitio de la Secretaría: la que dio la prensa era de prueba.

programme-mx-cert-manual = Explica cómo cuidar claves, celulares, correo, pagos, datos y sitio web, y qué hacer ante un ataque.
    .who = Micro, pequeñas y medianas empresas de México.
    .cost = Sin costo.
    .check = El manual visto es una copia de 2021. Use además los consejos que la SSPC publicó en noviembre de 2025.
