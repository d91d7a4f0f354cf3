### Lo que la cámara dice de los programas, de la plataforma y del contacto. Todo es inventado.

programme-cl-e-exporta = Reúne una ruta para exportar por comercio electrónico. En Puerto Azul, la cámara junta a las empresas inscritas una vez al mes para avanzar en grupo.
    .who = Empresas de Chile con bienes, servicios o contenidos digitales.
    .check = Pregunte a la cámara cuándo parte el próximo grupo.

programme-puerto-azul-price-clinic = Revisa con usted, en dos reuniones, el precio puesto en destino de un producto. Usted trae sus costos; la cámara pone la planilla y las tarifas.
    .who = Empresas formales que venden productos.
    .cost = Gratis para socios; las demás pagan una tarifa que la cámara informa.
    .duration = Dos reuniones de una hora.
    .check = Pregunte qué papeles llevar a la primera reunión.

programme-puerto-azul-shared-stand = Muestra productos de varias empresas en un mismo mesón de feria, con una persona que habla inglés.
    .who = Empresas de alimentos, decoración o vestuario.
    .check = Se anunció, y aún no tiene fecha: pregunte a la cámara.

criterion-puerto-azul-shared-stand-member = Las empresas socias entran primero.

platform-puerto-azul-showcase = Publica su ficha de productos para compradores de otras empresas y le avisa cuando alguien pide un precio.
    .who = Empresas con inicio de actividades en Chile.
    .cost = Gratis el primer año.
    .check = Pregunte qué idiomas tiene la ficha.

contact-puerto-azul-desk = Pregunte por la clínica de precios, por la vitrina y por el próximo grupo de e-Exporta.
