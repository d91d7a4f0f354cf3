### La guía de la cámara. Todo es inventado.

guide-puerto-azul-first-meeting = Cómo preparar su primera reunión con la cámara
    .lead = En dos minutos sabrá qué llevar para salir con una tarea clara.
guide-puerto-azul-first-meeting-text-1 = La reunión dura una hora. Rinde más si usted llega con un producto elegido y con sus costos anotados.
guide-puerto-azul-first-meeting-text-2 = La cámara no exporta por usted. Le muestra los pasos, revisa sus números y le presenta a quien puede ayudar.
guide-puerto-azul-first-meeting-step-1 = Elija un solo producto y un solo país.
guide-puerto-azul-first-meeting-step-2 = Anote cuánto le cuesta hacerlo y empacarlo.
guide-puerto-azul-first-meeting-step-3 = Pese el paquete listo para enviar.
guide-puerto-azul-first-meeting-step-4 = Imprima su informe de Rumbo y marque sus dudas.
guide-puerto-azul-first-meeting-mistake-1 = Llegar con todo el catálogo: en una hora alcanza para un producto.
guide-puerto-azul-first-meeting-mistake-2 = Pedir compradores antes de conocer su precio.
