### Shown in the road map, on screen and in the report: actions of the dimension marketing.

action-describe-buyer = Describir a su comprador y dónde busca
    .why = Quien sabe a quién le vende escribe mejor, gasta menos y elige bien el canal.
    .deliverable = Media página con quién le compraría en otro país, qué busca y dónde.
action-describe-buyer-step-1 = Anote sus mejores clientes, primero los de otro país, y qué tienen en común.
action-describe-buyer-step-2 = Pregunte a tres de ellos cómo lo encontraron.
action-describe-buyer-step-3 = Escriba qué problema resuelven con su oferta.
action-describe-buyer-step-4 = Anote en qué sitios, redes o ferias buscan.
action-describe-buyer-step-5 = Resuma en media página quién le compraría en otro país.

action-write-marketing-plan = Escribir un plan de marketing con presupuesto
    .why = Publicar sin plan cansa y gasta. Tres acciones con fecha y dinero se pueden medir y corregir.
    .deliverable = Un plan de tres meses, con acciones, fechas y presupuesto.
action-write-marketing-plan-step-1 = Elija dos sitios donde su comprador de verdad busca.
action-write-marketing-plan-step-2 = Decida tres acciones para los próximos tres meses.
action-write-marketing-plan-step-3 = Ponga fecha, responsable y dinero a cada una.
action-write-marketing-plan-step-4 = Escriba qué resultado espera de cada acción.
action-write-marketing-plan-step-5 = Prepare los textos y fotos del primer mes.

action-measure-orders = Medir qué le trae los pedidos
    .why = Las visitas no pagan cuentas. Saber de dónde vino cada pedido dice qué repetir.
    .deliverable = Una tabla que dice de dónde vino cada pedido del mes.
action-measure-orders-step-1 = Agregue a su registro de pedidos la columna «cómo llegó».
action-measure-orders-step-2 = Use un enlace o código distinto por cada medio.
action-measure-orders-step-3 = Pregunte a cada cliente nuevo cómo lo encontró.
action-measure-orders-step-4 = Sume al fin de mes pedidos y gasto por medio.

action-run-small-campaign = Hacer una campaña pequeña y decidir con cifras
    .why = Una campaña corta, con tope de gasto, enseña qué funciona en el destino sin arriesgar el año.
    .deliverable = Un informe de una página: gasto, pedidos y decisión tomada.
action-run-small-campaign-step-1 = Fije un tope de gasto y una fecha de cierre.
action-run-small-campaign-step-2 = Prepare dos mensajes distintos para el mismo comprador.
action-run-small-campaign-step-3 = Publique ambos en el mismo medio durante cuatro semanas.
action-run-small-campaign-step-4 = Compare cuánto costó cada pedido.
action-run-small-campaign-step-5 = Anote cuál sigue y por qué.

action-gather-proof = Reunir pruebas que den confianza
    .why = Para más de la mitad de las empresas encuestadas, es un freno que afuera desconozcan su producto o desconfíen. Las pruebas ayudan.
    .deliverable = Una carpeta con opiniones y otra prueba, ya publicadas junto a la oferta.
action-gather-proof-step-1 = Pida una opinión escrita a cinco clientes contentos, con su permiso.
action-gather-proof-step-2 = Fotografíe su proceso, su taller o su equipo trabajando.
action-gather-proof-step-3 = Escriba la historia de su oferta en ocho líneas.
action-gather-proof-step-4 = Junte sus certificados o muestras, con su fecha.
action-gather-proof-step-5 = Publique todo junto a la oferta.

action-strengthen-proof = Reforzar la confianza con garantía, muestras y opiniones
    .why = Una garantía clara o una muestra quita el miedo a comprar de lejos. Las empresas también piden certificados que se puedan comprobar.
    .deliverable = Una garantía escrita y al menos tres clases de prueba publicadas.
action-strengthen-proof-step-1 = Escriba una garantía que pueda cumplir, con plazo y condiciones.
action-strengthen-proof-step-2 = Calcule lo que costaría si la usa uno de cada veinte clientes.
action-strengthen-proof-step-3 = Defina a quién envía muestras y con qué presupuesto.
action-strengthen-proof-step-4 = Pida su opinión a cada cliente al entregar.
action-strengthen-proof-step-5 = Publique garantía, muestras y opiniones junto al precio.
