### Shown in the road map, on screen and in the report: actions of the dimension delivery.

action-compare-carriers = Comparar tres transportistas, con costo hasta la puerta
    .why = El costo es la mayor traba de transporte que nombran las empresas. Más de la mitad de las que fabrican usa mensajería rápida, que suele costar más.
    .deliverable = Un cuadro con tres cotizaciones del mismo paquete, días y seguimiento.
action-compare-carriers-step-1 = Pese y mida tres paquetes reales.
action-compare-carriers-step-2 = Pida precio hasta la puerta a tres: correo, mensajería y una empresa de carga.
action-compare-carriers-step-3 = Pregunte si llevan su tipo de producto y hasta qué valor.
action-compare-carriers-step-4 = Compare costo, días, seguro y seguimiento.
action-compare-carriers-step-5 = Elija uno, con otro de reserva.

action-agree-carrier-rates = Acordar tarifas y un segundo transportista
    .why = Con volumen o en grupo se paga menos. Compartir bodega y envíos con otras empresas es una vía posible.
    .deliverable = Una tarifa acordada por escrito y un segundo transportista probado.
action-agree-carrier-rates-step-1 = Calcule sus envíos de los próximos seis meses.
action-agree-carrier-rates-step-2 = Pida tarifa por volumen a dos transportistas.
action-agree-carrier-rates-step-3 = Pregunte en su cámara si hay tarifas o envíos compartidos.
action-agree-carrier-rates-step-4 = Acuerde por escrito precio, recogida y reclamos.
action-agree-carrier-rates-step-5 = Haga un envío con el segundo para probarlo.

action-show-cost-before-payment = Mostrar flete y cargos antes de pagar
    .why = Un cargo que aparece en la puerta arruina la compra. Decirlo antes cuida su buen nombre.
    .deliverable = Una publicación que muestra flete, plazo, seguimiento y quién paga los cargos.
action-show-cost-before-payment-step-1 = Escriba en una frase quién paga los cargos de importación.
action-show-cost-before-payment-step-2 = Muestre flete, plazo y seguimiento por destino antes del pago.
action-show-cost-before-payment-step-3 = Agregue la frase a su página, cotización y correo de pedido.
action-show-cost-before-payment-step-4 = Pida al comprar los datos que exigirá la aduana.
action-show-cost-before-payment-step-5 = Lea todo como cliente, con un pedido de prueba.

action-test-packing = Probar el empaque y decidir el seguro
    .why = Un empaque probado ahorra devoluciones. Su peso también paga flete: conviene que proteja sin sobrar.
    .deliverable = Un empaque elegido, con foto, peso y decisión sobre el seguro.
action-test-packing-step-1 = Arme dos empaques distintos con su producto adentro.
action-test-packing-step-2 = Deje caer cada uno cinco veces desde un metro y revise el producto.
action-test-packing-step-3 = Envíe el mejor a alguien que viva lejos y pídale fotos al llegar.
action-test-packing-step-4 = Pregunte cuánto cuesta asegurar un paquete y qué cubre.
action-test-packing-step-5 = Decida el empaque y el seguro.

action-write-returns-policy = Escribir la política de cambios y devoluciones
    .why = Casi un cuarto de las empresas fabricantes de una encuesta no tenía política. Escribirla antes de vender evita decidir con prisa.
    .deliverable = Una política de una página para clientes de otro país.
action-write-returns-policy-step-1 = Revise qué plazo exige la ley del destino.
action-write-returns-policy-step-2 = Decida qué se cambia, qué se devuelve y qué no.
action-write-returns-policy-step-3 = Escriba quién paga el envío de vuelta.
action-write-returns-policy-step-4 = Calcule cuánto le cuesta una devolución.
action-write-returns-policy-step-5 = Ponga la política donde el cliente la lea antes de pagar.

action-rehearse-shipment = Ensayar un envío completo con su devolución
    .why = Un ensayo con devolución muestra el costo verdadero y deja el empaque convertido en norma.
    .deliverable = Una ficha de empaque por producto y el costo de una devolución real.
action-rehearse-shipment-step-1 = Envíe un pedido real o de prueba a su destino.
action-rehearse-shipment-step-2 = Pida que lo devuelvan según su política.
action-rehearse-shipment-step-3 = Anote días, cargos y papeles de ida y de vuelta.
action-rehearse-shipment-step-4 = Corrija la política con lo que aprendió.
action-rehearse-shipment-step-5 = Haga una ficha de empaque por producto: foto, pasos y si lleva seguro.

action-write-scope = Escribir qué incluye su oferta y cuándo termina
    .why = Los malentendidos a distancia se pagan con horas. Un alcance escrito dice qué se entrega y cómo se da por aceptado.
    .deliverable = Un modelo de una página con alcance, plazos, aceptación y precio.
action-write-scope-step-1 = Anote qué entregó en una venta reciente.
action-write-scope-step-2 = Escriba qué incluye, qué no incluye y cuántas correcciones admite.
action-write-scope-step-3 = Ponga plazos, y lo que necesita del cliente para empezar.
action-write-scope-step-4 = Escriba cómo y en cuántos días el cliente da su aceptación.
action-write-scope-step-5 = Pida su opinión a un cliente de confianza.

action-write-terms = Escribir cambios, reembolsos y derechos de uso
    .why = El cliente quiere saber qué pasa si algo cambia y de quién es el resultado. Decirlo antes evita pleitos.
    .deliverable = Dos páginas de condiciones que acompañan cada venta.
action-write-terms-step-1 = Escriba qué cambios entran en el precio y cuáles se cobran.
action-write-terms-step-2 = Decida cuándo devuelve dinero y en cuántos días.
action-write-terms-step-3 = Escriba quién atiende si usted se enferma o deja de trabajar.
action-write-terms-step-4 = Diga qué derechos recibe el cliente y desde cuándo.
action-write-terms-step-5 = Ponga las condiciones donde el cliente las lea antes de pagar.

action-agree-safe-delivery = Cuidar los archivos y los datos de cada cliente
    .why = Un archivo perdido o enviado a quien no era cuesta un cliente. Un lugar con permisos y versiones lo evita.
    .deliverable = Una carpeta por cliente, con permisos, versiones y copia de respaldo.
action-agree-safe-delivery-step-1 = Elija un solo lugar para guardar y entregar lo de cada cliente.
action-agree-safe-delivery-step-2 = Cree una carpeta por cliente, con permiso solo para quien la usa.
action-agree-safe-delivery-step-3 = Nombre las versiones con fecha y número.
action-agree-safe-delivery-step-4 = Programe una copia de respaldo.
action-agree-safe-delivery-step-5 = Pruebe recuperar un archivo de la copia.
action-agree-safe-delivery-step-6 = Cierre los accesos cuando termine la entrega.

action-try-terms-with-customers = Convertir sus condiciones en contrato modelo probado
    .why = Un contrato probado con clientes reales ahorra horas en cada venta. Conviene que alguien revise las reglas del destino.
    .deliverable = Un contrato modelo revisado y usado con dos clientes.
action-try-terms-with-customers-step-1 = Junte en un documento alcance, cambios, derechos, pago y qué pasa si usted para.
action-try-terms-with-customers-step-2 = Pida a una asesoría legal que lo revise.
action-try-terms-with-customers-step-3 = Compruebe si el destino protege igual los derechos de autor.
action-try-terms-with-customers-step-4 = Anote qué preguntan los dos primeros clientes que lo usan.
action-try-terms-with-customers-step-5 = Guarde la versión corregida, con fecha.
