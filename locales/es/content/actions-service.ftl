### Shown in the road map, on screen and in the report: actions of the dimension service.

action-set-answer-times = Fijar horarios, idiomas y plazo de respuesta
    .why = Quien no sabe cuánto debe esperar compra en otro lado. Un plazo corto y cumplido vale más que una respuesta inmediata de vez en cuando.
    .deliverable = Un horario publicado, con plazo de respuesta e idiomas.
action-set-answer-times-step-1 = Compare su hora con la de su destino.
action-set-answer-times-step-2 = Elija dos franjas del día para responder afuera.
action-set-answer-times-step-3 = Decida el plazo que puede cumplir también en días malos.
action-set-answer-times-step-4 = Prepare respuestas escritas en el idioma del comprador.
action-set-answer-times-step-5 = Publique horario, idiomas y plazo.

action-measure-answers = Medir respuestas y preparar reemplazos
    .why = Lo que se mide se cumple. Un reemplazo y respuestas escritas cubren las vacaciones y los días de feria.
    .deliverable = Un registro mensual de tiempos y una guía de respuestas.
action-measure-answers-step-1 = Anote hora de llegada y de respuesta durante cuatro semanas.
action-measure-answers-step-2 = Cuente cuántas cumplieron el plazo publicado.
action-measure-answers-step-3 = Escriba las diez preguntas más repetidas con su respuesta.
action-measure-answers-step-4 = Enseñe la guía a quien le reemplaza.
action-measure-answers-step-5 = Ajuste plazo u horario según lo medido.

action-write-claims-path = Escribir el camino de reclamos y pagos en disputa
    .why = Muchas empresas saben que hace falta atender después de la venta, y les falta saber cómo. Un camino corto por escrito basta para empezar.
    .deliverable = Una página con pasos, plazos y responsable de cada reclamo.
action-write-claims-path-step-1 = Elija una sola vía de entrada para reclamos de afuera.
action-write-claims-path-step-2 = Escriba quién responde y en cuántos días.
action-write-claims-path-step-3 = Decida qué puede ofrecer: cambio, reenvío o dinero.
action-write-claims-path-step-4 = Escriba qué hará y qué pruebas guardará si un pago es falso o queda en disputa.
action-write-claims-path-step-5 = Publique la vía y el plazo en su canal.

action-learn-from-claims = Llevar registro de reclamos y corregir causas
    .why = Un reclamo cerrado enseña; uno olvidado se vuelve mala opinión. Repasarlos cada mes muestra qué corregir primero.
    .deliverable = Un registro con cada caso hasta su cierre y tres mejoras hechas.
action-learn-from-claims-step-1 = Abra una tabla: fecha, cliente, motivo, solución y cierre.
action-learn-from-claims-step-2 = Registre también pagos en disputa y opiniones.
action-learn-from-claims-step-3 = Repase la tabla una vez al mes.
action-learn-from-claims-step-4 = Corrija la causa más repetida.
action-learn-from-claims-step-5 = Cuente a los clientes qué cambió.

action-ask-every-customer = Preguntar a cada cliente después de la venta
    .why = Dos preguntas a tiempo dan opiniones, ideas y segundas compras.
    .deliverable = Un mensaje listo y una lista con las respuestas.
action-ask-every-customer-step-1 = Escriba dos preguntas: qué le gustó y qué mejoraría.
action-ask-every-customer-step-2 = Decida cuándo se envían después de la entrega.
action-ask-every-customer-step-3 = Guarde el mensaje como plantilla.
action-ask-every-customer-step-4 = Anote las respuestas en un solo lugar.
action-ask-every-customer-step-5 = Pida permiso para publicar las buenas.
