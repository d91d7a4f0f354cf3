### Shown in the list of support, in the steps of the roadmap and in the report: programmes of Colombia.

programme-co-colombia-a-un-clic = Acompaña la entrada a plataformas globales como Amazon, eBay, AliBaba o Tmall. Da formación, consultoría para corregir lo que falta, un plan para atraer visitas y seguimiento de pedidos.
    .who = Empresas con potencial exportador de agroalimentos, industria 4.0, metalmecánica, química, moda y cuidado personal.
    .check = Pregunte a ProColombia cuándo abre la próxima selección. Se valoraba tener sitio web, código de barras y una persona dedicada al comercio electrónico. También, precios FOB, que llegan hasta el puerto de salida.

programme-co-b2b-marketplace = Muestra la oferta exportable en un directorio para compradores del exterior. No vende ni cobra: pone en contacto.
    .who = Empresas con bienes o servicios exportables y vínculo con ProColombia.
    .check = Pregunte a ProColombia cómo inscribirse y cada cuánto se actualizan las fichas. Lo último visto es de 2021–2022.

programme-co-designroom = Muestra en línea el diseño colombiano de muebles y decoración, y facilita el contacto con quienes compran.
    .who = Empresas, profesionales del diseño y talleres artesanales de interiores y exteriores.
    .check = Confirme con ProColombia que la vitrina sigue activa y qué fotos pide.

programme-co-capacitaciones = Enseña en videos a mejorar un sitio web y su visibilidad en buscadores. También trata la venta por redes y otros canales digitales.
    .who = Empresas que quieren vender más por comercio electrónico. No se indican límites.
    .check = Busque el ciclo vigente en el sitio de ProColombia. Una lista de 2026 sigue nombrando su formación exportadora y una ruta de cinco pasos.

programme-co-zasca = Fortalece la producción y el uso de tecnología en un centro cercano. Abre grupos, llamados cohortes, por territorio: tecnologías, manufactura o agroindustria.
    .who = Mipymes y unidades productivas del territorio de cada centro; algunos grupos son por sector.
    .check = Según una lista de septiembre de 2026, Honda y norte del Tolima cerraban el 30 de noviembre. Norte de Santander, el 2 de diciembre. Si la fecha ya pasó, pregunte por el próximo grupo.

programme-co-a-pulso = Da crédito a mujeres con microempresa que no sea agropecuaria, de hasta 6 salarios mínimos mensuales. Si el crédito es de hasta 2 salarios, perdona una parte del capital.
    .who = Mujeres con microempresa y SISBEN IV A, B o C, o ingresos de menos de 50 salarios mínimos al año.
    .cost = Es un crédito: pregunte la tasa en la entidad que lo entrega.
    .check = Pregunte qué entidades entregan el crédito. La dirección publicada corresponde a una línea anterior, llamada CREO.

programme-co-finbi = Ayuda a preparar y llevar adelante operaciones de crecimiento, como la entrada de capital.
    .who = Pymes de cierto tamaño que pasan una calificación de indicadores financieros.
    .duration = Abierto desde el 24 de abril de 2026, hasta agotar el presupuesto.
    .check = Pregunte a Bancóldex si queda presupuesto y qué indicadores mira. No es para una empresa que recién empieza.

programme-co-lec = Da crédito agropecuario con parte de la tasa subsidiada por el Estado.
    .who = Personas productoras y empresas agropecuarias, acuícolas o rurales que cumplen los requisitos.
    .cost = Es un crédito con tasa subsidiada.
    .duration = Vigencia 2026.
    .check = Pregunte en su banco qué líneas quedan con recursos. Las reglas son de la Circular externa 25 de 2026 de Finagro.

programme-co-vuce = Permite pedir por internet permisos, registros y certificados para exportar e importar, a toda hora.
    .who = Cualquier empresa o persona que exporta o importa, con usuario y firma digital.
    .cost = El usuario es gratis. La firma digital puede costar.
    .duration = Permanente.
    .check = Lo consultado es de 2017 o antes: confirme los pasos y qué permiso pide su producto. Pregunte si la firma digital se paga, porque las fuentes no coinciden.

programme-co-fabricas-internacionalizacion = Da acompañamiento intensivo y un plan a medida para empezar a exportar o consolidar la exportación.
    .who = Mipymes fuera de minería y energía.
    .check = Pregunte a ProColombia si hay cupos. Una lista de 2026 lo nombra vigente, pero no se encontró un llamado con fecha.

programme-co-macrorrueda = Reúne a empresas colombianas con compradores del exterior en citas de negocio. La de 2025 en Cali tuvo más de 8000 citas.
    .who = Empresas con potencial exportador, desde las que empiezan hasta las grandes.
    .duration = Un evento al año.
    .check = Pregunte la fecha de la próxima edición y prepare precios y catálogo antes de pedir citas.

programme-co-gs1 = Ofrece siete servicios sobre el estándar GS1: códigos de barras, colaboración y logística. Ayuda a entrar a marketplaces que piden ese código.
    .who = Empresas y personas emprendedoras de Colombia, de cualquier sector.
    .cost = Sin costo.
    .check = Una lista de septiembre de 2026 daba como cierre el 31 de octubre. Pregunte a iNNpulsa si se abrió de nuevo.

programme-co-vallexporta = Da formación técnica y apoyo comercial para exportar. Preparó a 225 pymes y llevó a 125 a la Macrorrueda de 2025.
    .who = Pymes del Valle del Cauca.
    .check = Pregunte en su cámara de comercio del Valle por la próxima convocatoria.

programme-co-ruta-cartagena = Prepara a mipymes para mercados exigentes.
    .who = Mipymes de la zona que atiende la cámara, en Bolívar.
    .check = Pregunte a la cámara las fechas y si hay que estar al día con la matrícula mercantil.

programme-co-plataforma-pacifico = Da asesoría, contactos de inversión y apoyo para salir al exterior. Ayudó a empresas pequeñas a llegar a Estados Unidos.
    .who = Empresas de la zona que atiende la cámara, de cualquier tamaño.
    .check = Las notas vistas son de opinión o pagadas: pregunte a la cámara qué servicios hay y cuánto cuestan.

programme-co-calidad = Da formación y asistencia técnica en normas nacionales e internacionales de calidad.
    .who = Mipymes de agroindustria, moda, cosméticos, salud, turismo, servicios y otros.
    .check = Colombia Productiva se trasladó a iNNpulsa: busque allí la próxima convocatoria de calidad. La última vista cerró el 5 de octubre de 2026.

programme-co-cluster = Cofinancia proyectos de clústeres: productividad, mejora del producto, acceso a mercados o sostenibilidad.
    .who = Clústeres: grupos de empresas de un mismo sector y territorio. Una empresa sola no puede postular.
    .duration = Proyectos de hasta 12 meses.
    .check = Pregunte a su cámara si existe un clúster de su sector y cuándo abre la postulación.

programme-co-cadenas-credito = Da crédito con mejor tasa y periodo de gracia para capital de trabajo, equipos o cambio de deudas. Una parte se reserva a agroindustria que exporta.
    .who = Personas y empresas, sobre todo micro y pequeñas, de comercio, confección, metalmecánica y agroindustria.
    .cost = Es un crédito. Una de las líneas llegaba a 70 millones de pesos por empresa, según prensa de diciembre de 2025.
    .check = Pida la línea a su banco o cooperativa, no a Bancóldex, y pregunte si quedan recursos.

programme-co-trafico-postal = Permite exportar paquetes con un trámite simple por el correo o por un courier registrado, que responde ante la aduana.
    .who = Cualquier empresa dentro del tope de valor.
    .cost = La tarifa del envío.
    .check = Pregunte a 4-72 o al courier el tope vigente. Una página sin fecha da 50 kg y US$ 5000 para Exportafácil.

programme-co-expoartesanias = Reúne en diciembre la mayor feria artesanal del país, con una versión digital desde 2020.
    .who = Comunidades, asociaciones y talleres artesanales. Cada producto pasa una selección.
    .duration = Dos semanas en diciembre.
    .check = Pregunte cuándo cierra la convocatoria: en 2022 fue el 30 de junio.

programme-co-emprendimiento-digital = Forma en negocios digitales y acompaña a 110 empresas con 26 horas de asistencia y un paquete de herramientas.
    .who = Empresas formales con un producto digital propio y probado.
    .cost = Sin costo.
    .duration = A lo largo de 2026.
    .check = La ruta de acompañamiento cerró el 22 de mayo de 2026. Pregunte por el próximo grupo.

programme-co-calidad-internacionalizacion = Cofinanció en 2023 certificados internacionales de calidad, hasta 130 millones de pesos y 70 % del proyecto. La siguieron las convocatorias de Calidad para la Reindustrialización.
    .who = Mipymes de agroalimentos, moda, química, servicios, turismo y otros.
    .check = No postule aquí: pregunte a iNNpulsa por la convocatoria de calidad que la reemplaza.

programme-co-mipyme-internacional = Cofinanció en 2015 una persona experta en exportación compartida por tres empresas. La reemplazaron las Fábricas de Internacionalización.
    .who = En 2015, empresas de cuatro años y siete personas o más.
    .check = No postule aquí: pregunte a ProColombia por las Fábricas de Internacionalización.

programme-co-marca-sic = Registra la marca en Colombia y permite pedirla en varios países con una sola solicitud.
    .who = Empresas y personas con marca propia.
    .check = Pregunte la tasa, el plazo y si su destino es miembro del Sistema de Madrid.

programme-co-certificado-origen = Prueba que el producto es colombiano, para pagar menos arancel en un destino con tratado.
    .who = Empresas que exportan bienes hechos en Colombia.
    .check = Confirme qué entidad lo emite hoy: la página de la DIAN nombra a MinCIT. Pregunte si su producto cumple la regla.

programme-co-servicios-exportacion = Deja exento de IVA, con derecho a devolución, el servicio que se usa solo fuera de Colombia.
    .who = Empresas y personas con RUT que exportan servicios.
    .check = Pregunte a su asesoría contable si su RUT figura como exportador de servicios y qué papeles debe guardar.

programme-co-fabricas-productividad = Da unas 60 horas de asistencia técnica para producir mejor. En ciclos anteriores se informó un alza de la productividad cercana al 30 %.
    .who = Empresas de manufactura, servicios y agroindustria, primero las más pequeñas.
    .cost = La empresa paga una parte según su tamaño.
    .duration = Unas 60 horas.
    .check = Pregunte en su cámara de comercio por los cupos de este año. Una lista de 2026 lo nombra, sin convocatoria.

programme-co-fondo-emprender = Da capital para crear o fortalecer una empresa. No se devuelve si se cumplen las metas.
    .who = Personas con un plan de negocio cargado en su plataforma. Algunas convocatorias piden haber estudiado en el SENA.
    .check = No había convocatoria nacional abierta en septiembre de 2026. Pregunte el tope: las fuentes no coinciden, entre 180 y 500 salarios mínimos.

programme-co-aldea = Acompaña a emprendimientos innovadores que ya venden, con asesoría y recursos para producir. También ayuda a llegar a mercados.
    .who = Empresas con un modelo innovador, ventas recientes y hasta siete años de actividad.
    .check = Pregunte a iNNpulsa si hay convocatoria. Una lista de 2026 lo nombra, sin fecha.

programme-co-confecamaras = Reúne los programas de formalización, productividad y emprendimiento de cada cámara de comercio.
    .who = Empresas con matrícula mercantil, o que la están sacando.
    .check = Mire los programas de su cámara y pregunte cuáles tratan comercio electrónico o exportación.

programme-co-compra-lo-nuestro = Distingue bienes y servicios hechos en Colombia y los muestra en una comunidad de compra. Es para el mercado del país.
    .who = Empresas de cualquier tamaño que producen y venden en Colombia.
    .check = Pregunte a iNNpulsa si el sello sigue y quién lo entrega: la entidad que lo llevaba se trasladó.

programme-co-laboratorios-artesanias = Forma en diseño, imagen, exhibición y marcas colectivas, con laboratorios en casi todo el país.
    .who = Personas y talleres artesanales.
    .check = Pregunte a Artesanías de Colombia por el laboratorio de su departamento. El dato es de 2018.

programme-co-fortaleser = Fortalece productividad, calidad y formalización, y une a empresas pequeñas con grandes compradores.
    .who = Mipymes.
    .check = Pregunte a iNNpulsa qué convocatorias hay: una lista de 2026 solo da los nombres.

programme-co-coberturas = Ayuda a cuidarse del cambio del dólar y ofrece un crédito que se tramita por internet.
    .who = Mipymes que exportan o importan.
    .check = Pregunte a Bancóldex si hoy es una cobertura o un curso: la lista de 2026 no lo aclara.

programme-co-liquidex-fng = Liquidex adelanta el cobro de facturas en línea. El fondo respalda entre 50 y 70 % de un crédito ante el banco.
    .who = Empresas, por medio de bancos y otras entidades.
    .check = Pregunte a su banco por la garantía y a Bancóldex por Liquidex: solo se vio una página académica.

programme-co-financiamiento-comprador = Presta al comprador extranjero hasta el total de lo que compra en Colombia, en dólares o euros.
    .who = Empresas que venden a otras empresas del exterior.
    .duration = De uno a cinco años, según el bien.
    .check = Pregunte si la línea sigue: en 2025 el banco dijo que se centraba menos en quien exporta. Lleve un pedido concreto.

programme-co-ccce = Ofrece formación y alianzas con plataformas, y publica estudios sobre la venta en línea.
    .who = Mipymes que venden o quieren vender en línea.
    .check = Pregunte qué cursos son abiertos y cuánto cuesta asociarse: no se encontraron sus tarifas.

programme-co-cai-virtual = Orienta en línea ante un engaño o un ataque, recibe denuncias y revisa archivos y enlaces sospechosos.
    .who = Cualquier persona o empresa de Colombia.
    .cost = Sin costo.
    .check = Confirme la dirección en el sitio de la Policía antes de subir un archivo. No lo suba si lleva datos de clientes.
