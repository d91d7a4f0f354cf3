### Shown in the list of support, in the steps of the roadmap and in the report: programmes of more than one country.

programme-rg-connectamericas = Reúne a empresas en una comunidad en línea con información, formación y contactos. Tiene una versión para empresarias.
    .who = Pymes de América Latina y el Caribe.
    .check = Confirme en el sitio del BID que la comunidad sigue activa: lo último visto es de 2021.

programme-rg-macrorrueda-alianza = Reúne en citas de negocio a empresas de Chile, Colombia, México y Perú, y a compradores de Asia y Oceanía.
    .who = Empresas de los cuatro países de la Alianza; Ecuador no participa.
    .duration = Dos días, o en línea.
    .check = Pregunte a su { -promotion-agency } si hay una edición nueva. La última vista es la novena, de 2021.

programme-rg-expo-aladi = Organiza cada año una rueda de negocios entre pymes de 13 países, entre ellos Chile, Colombia, Ecuador, México y Perú.
    .who = Empresas exportadoras e importadoras, sobre todo pymes de bienes.
    .duration = Un evento al año.
    .check = Pregunte a su { -promotion-agency } si habrá edición: la última vista es de 2023.

programme-rg-alinvest-verde = Financia proyectos de cámaras y asociaciones para producir con menos impacto. Las pymes reciben formación y redes por medio de esos proyectos.
    .who = Cámaras y asociaciones sin fines de lucro; las empresas entran por ellas.
    .duration = Programa de 60 meses, por terminar.
    .check = Pregunte a su cámara si tiene un proyecto abierto.

programme-rg-trade4msmes = Ofrece guías sencillas para exportar bienes o servicios, con menús en español y parte del texto en inglés.
    .who = Empresas pequeñas nuevas en el comercio exterior.
    .cost = Sin costo.
    .check = Mire la fecha de cada guía antes de usarla.

programme-rg-exporta-facil = Llevó a varios países un modelo para exportar paquetes pequeños por correo. En 2016 existía en Colombia, Ecuador y Perú.
    .who = Micro y pequeñas empresas, y personas artesanas.
    .check = No postule aquí. Pregunte en el correo de su país si hoy tiene un envío simple y a qué destinos llega.

programme-rg-upu-estados-unidos = Anuncia un sistema para que los correos cobren los cargos de entrada a Estados Unidos al momento de enviar.
    .who = Quien envía paquetes por el correo de su país, si este lo usa.
    .cost = Los cargos del destino.
    .check = Pregunte en su correo si ya lo usa: no se encontró cuáles de los cinco países lo hacen.

programme-rg-can-pymes = Dio en 2021 ocho charlas gratuitas sobre exportación, consorcios, servicios y transformación digital. No se vieron ediciones posteriores.
    .who = Pymes de Colombia, Ecuador y Perú.
    .check = No postule aquí: pregunte a la Comunidad Andina si hay un ciclo nuevo.

programme-rg-mujeres-exportadoras = Da herramientas y capacitación para exportar: trámites de aduana, impuestos y envíos.
    .who = Dueñas de pequeñas y medianas empresas de 14 países de América.
    .check = Pregunte a UPS si su país está y cuándo abre: la lista completa no se pudo leer.

programme-rg-sba-ciberseguridad = Explica en español cómo proteger una empresa pequeña: formar al equipo, claves, segundo paso, red y copias.
    .who = Cualquier empresa pequeña; los consejos sirven en todos los países.
    .cost = Sin costo.
    .check = Es una guía de Estados Unidos: para avisar de un ataque, busque el centro de respuesta de su país.

programme-rg-incibe-autodiagnostico = Muestra con un cuestionario en línea qué tan protegido está un negocio y dónde corre más riesgo.
    .who = Negocios pequeños; está en español.
    .cost = Sin costo.
    .check = Confirme que sigue abierto. La ayuda por teléfono de INCIBE es para España.
