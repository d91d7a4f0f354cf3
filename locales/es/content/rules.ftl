### Shown beside alerts, in the result and in the report: rules of destinations, as orientation.

rule-us-parcels = Desde el 29 de agosto de 2025 todo paquete a Estados Unidos puede pagar impuestos, sea cual sea su valor. En junio de 2026 la aduana lo dejó en su reglamento, sin fecha de término. Pregunte al transportista la tasa de hoy para su producto.
rule-us-extra-duty = De febrero a julio de 2026, Estados Unidos cobró un recargo general de 10 %; algunas páginas dicen 15 %. Vencía el 24 de julio, y falta comprobar qué rige desde entonces. Pregunte al transportista la tasa de hoy.
rule-us-post-data = Desde el 24 de julio de 2026, el correo a Estados Unidos pide más datos de cada paquete. Pide una descripción clara y el código arancelario de diez cifras. A veces pide también cantidad y peso.
rule-us-post-from-mexico = Correos de México suspendió los paquetes a Estados Unidos en agosto de 2025. En septiembre volvió solo con cartas y documentos sin valor. Confirme si ya los recibe, o compare mensajerías.
rule-tmec-origin = Con el T-MEC, lo hecho en México puede pagar menos en Estados Unidos y Canadá, o entrar sin arancel. Usted mismo certifica el origen con nueve datos, en la factura o en otro papel. Confirme si su producto cumple.
rule-us-food = Quien fabrica, envasa o guarda alimentos para Estados Unidos debe registrarse ante la FDA y nombrar un agente allá. El registro se renueva en años pares, de octubre a diciembre: en 2026 toca. Cada envío pide aviso previo. La página consultada no tiene fecha: confirme.
rule-us-cosmetics = Los cosméticos para Estados Unidos piden registrar la fábrica y el producto, con un agente allá. Hay excepción para ventas pequeñas, salvo algunos usos, como el contorno de ojos. Confirme si le toca.
rule-us-textile-label = Los textiles y la lana llevan etiqueta en Estados Unidos: fibras, país de origen y quién fabrica o importa. El cuidado de la prenda sigue otra regla. La información es de 2012 a 2014: confirme.
rule-us-shipping-promise = En Estados Unidos, la tienda en línea despacha en el plazo que prometió. Sin plazo dicho, tiene 30 días. Si se atrasa, pide permiso al cliente o le devuelve el dinero. La página consultada no tiene fecha: confirme.

rule-eu-parcels = Desde julio de 2026, la Unión Europea cobraría 3 euros por tipo de producto en paquetes menores de 150 euros. Es para vendedores del registro europeo IOSS; sin él, regiría el arancel normal. También acordó un cargo de manejo, a más tardar en noviembre. El impuesto al consumo se paga siempre. Confirme qué se cobra hoy.
rule-eu-chile-origin = Desde febrero de 2025, lo hecho en Chile puede pagar menos arancel en la Unión Europea. Para eso usted declara su origen. La declaración lleva RUT, nombre y firma de quien exporta. El certificado EUR.1 ya no vale.
rule-eu-product-safety = Desde diciembre de 2024, los productos de consumo que no son alimentos necesitan un responsable en la Unión Europea. También piden análisis de riesgo y datos en la publicación. Vale también para lo hecho a mano.
rule-eu-deforestation = Café, cacao, madera, cuero y otros productos pedirán prueba de no venir de bosque talado. Empieza el 30 de diciembre de 2026 para empresas grandes y medianas. Para micro y pequeñas, el 30 de junio de 2027.
rule-eu-textile-label = En la Unión Europea, prendas y telas llevan una etiqueta que dure, con sus fibras. Si quien fabrica está afuera, responde quien importa. La página consultada no tiene fecha: confirme.
rule-eu-footwear-label = En la Unión Europea, el calzado dice con dibujos o palabras de qué está hecho. Nombra el corte, el forro con la plantilla y la suela. La página consultada no tiene fecha: confirme.
rule-eu-withdrawal = Una persona en la Unión Europea puede arrepentirse de su compra en 14 días desde que la recibe. Desde el 19 de junio de 2026, la tienda debe ofrecer un botón para hacerlo. Informe los plazos antes de cobrar.

rule-uk-parcels = En el Reino Unido, quien vende directo paquetes de hasta 135 libras cobra el impuesto al vender y debe registrarse. Por plataforma, responde la plataforma. Por encima de ese valor paga quien recibe. Reino Unido anunció cambios hasta 2029.
rule-uk-withdrawal = En el Reino Unido, quien compra a distancia puede arrepentirse hasta 14 días después de recibir. Usted devuelve el dinero en otros 14 días. La página consultada no tiene fecha: confirme.
rule-canada-parcels = En Canadá, un paquete de más de 20 dólares canadienses paga impuestos y arancel. Por mensajería desde México, los impuestos empiezan en 40 y el arancel en 150. La información es de 2020: confirme.

rule-mexico-parcels = Desde el 15 de agosto de 2025, un paquete por mensajería a México paga 33,5 %, en general. Desde Chile, Colombia y Perú, solo queda libre lo que vale hasta 1 dólar. La tasa de 2026 no se ha comprobado.
rule-mexico-duties-ecuador = Desde agosto de 2025, un paquete por mensajería a México paga 33,5 %, en general. En enero de 2026 subieron los aranceles a países sin tratado: ropa, calzado, cuero y otros. Falta comprobar el caso de Ecuador.
rule-mexico-consumer = En México, la ley da cinco días hábiles para arrepentirse de ciertas compras. El flete lo paga quien compra. La copia es de 2018. Confirme con PROFECO si alcanza a toda venta en línea.
rule-mexico-personal-data = Desde el 21 de marzo de 2025 rige en México una nueva ley de datos personales. Pide un aviso de privacidad que separe los usos necesarios de los voluntarios. Revise el suyo.

rule-chile-parcels = Desde octubre de 2025, las compras a distancia hasta 500 dólares pagan 19 % de IVA en Chile. Si quien vende está registrado, lo cobra al vender. Si no, paga el cliente en la aduana.
rule-chile-consumer = En Chile, quien compra en línea puede arrepentirse hasta 10 días después de recibir. Son 90 días si usted olvida confirmar el contrato por escrito. La página consultada no tiene fecha: confirme.
rule-chile-personal-data = La nueva ley chilena de datos personales, 21.719, rige desde el 1 de diciembre de 2026. Alcanza a empresas de afuera que ofrecen productos a personas en Chile. Ordene su lista de contactos y su aviso de privacidad.

rule-colombia-parcels = A Colombia, la vía rápida recibe paquetes de hasta 2000 dólares y 50 kilos. Pagan 10 % de arancel, salvo que usted declare su código, y 19 % de IVA. Hasta 200 dólares, el IVA se perdona solo a países con ciertos acuerdos. La baja de ese tope a 50 dólares quedó suspendida en enero de 2026.
rule-colombia-duty-ecuador = Desde febrero de 2026, Colombia cobra 30 % a más de 60 productos de Ecuador. En marzo publicó un borrador con 50 % y más productos. Pregunte por su código arancelario antes de cotizar.
rule-colombia-consumer = En Colombia, quien compra a distancia puede arrepentirse en cinco días hábiles, con excepciones. Paga la devolución y recibe su dinero en 30 días. Una ley de fines de 2024 cambió reglas de la venta en línea: confirme.
rule-colombia-personal-data = En Colombia, la ley 1581 protege los datos personales y la SIC la vigila. Pida permiso a sus clientes de allá antes de usar sus datos. La página consultada no tiene fecha: confirme.

rule-peru-parcels = A Perú, un paquete de hasta 200 dólares entra sin arancel ni IGV. De 200 a 2000 dólares paga 4 % de arancel y el IGV. El Gobierno pidió bajar ese tope: confirme si ya cambió.
rule-peru-consumer = Desde febrero de 2026, quien vende a Perú desde afuera debe atender un correo para dudas, reclamos y devoluciones. La ley prohíbe también las páginas hechas para engañar. Publique ese correo y respóndalo.
rule-peru-personal-data = Desde marzo de 2025 rige en Perú un nuevo reglamento de datos personales. Pide medidas de seguridad por escrito y avisar un robo de datos en 48 horas. Pregunte qué le toca por su tamaño.

rule-ecuador-parcels = A Ecuador, un paquete de uso personal, hasta 4 kilos y 400 dólares, paga 20 dólares fijos. Rige por mensajería desde junio de 2025, y por correo desde agosto. Lo que supera esos topes paga los impuestos de su producto.
rule-ecuador-fee-colombia = Desde febrero de 2026, Ecuador cobra 30 % más a lo que llega de Colombia con declaración de aduana. En marzo se informó un alza a 50 %, y hay un reclamo ante la Comunidad Andina. Confirme la tasa de hoy.
rule-ecuador-consumer = En Ecuador, se puede devolver o cambiar lo comprado en 15 días hábiles, si el producto lo permite. Lo dice una sola fuente, sin fecha: confirme.
rule-ecuador-personal-data = La ley ecuatoriana de datos personales es de 2021 y sanciona desde mayo de 2023. En ciertos casos alcanza a empresas de afuera. Pida permiso, diga para qué usa los datos y cuídelos.

rule-brazil-parcels = En Brasil, una compra de hasta 50 dólares paga 20 % si la tienda está en Remessa Conforme. Por encima paga 60 %, menos 20 dólares. Fuera de ese programa paga 60 %. Además se paga el ICMS, un impuesto de cada estado.
rule-argentina-parcels = A Argentina, una persona puede recibir por mensajería hasta 3000 dólares en cada envío. Los primeros 400 dólares pagan solo el IVA, en cinco envíos al año. Es para uso personal: confirme si sirve a su cliente.

rule-pacific-alliance-origin = Entre Chile, Colombia, México y Perú, el certificado de origen se tramita por las ventanillas únicas. Con él, su cliente puede pagar menos arancel. La información es de 2019: confirme.
rule-listed-species = Algunas maderas, cueros, lanas y plantas son de especies protegidas y piden un permiso CITES antes de salir. Pregunte por su especie a la autoridad de su país.
