### Shown in the road map, on screen and in the report: actions of the dimension people.

action-name-person = Nombrar a una persona con horas fijas
    .why = Lo que es de todos queda para después. Casi un cuarto de las empresas encuestadas carece de una persona para el canal digital.
    .deliverable = Un nombre, unas horas por semana y una lista de tareas.
action-name-person-step-1 = Elija quién llevará la venta en línea, aunque sea usted.
action-name-person-step-2 = Reserve horas fijas en la semana.
action-name-person-step-3 = Escriba sus cinco tareas principales.
action-name-person-step-4 = Dígaselo a todo el equipo.

action-divide-areas = Repartir áreas y nombrar reemplazos
    .why = Cuando una sola persona sabe todo, unas vacaciones detienen los pedidos.
    .deliverable = Un cuadro con áreas, responsable y reemplazo.
action-divide-areas-step-1 = Liste las áreas: canal, pedidos, entrega, cobro y atención.
action-divide-areas-step-2 = Ponga en cada una a alguien con horas fijas y a quien lo reemplace.
action-divide-areas-step-3 = Haga que el reemplazo atienda un pedido completo.
action-divide-areas-step-4 = Anote qué le faltó saber.
action-divide-areas-step-5 = Publique el cuadro donde todos lo vean.

action-write-procedures = Escribir sus cinco procedimientos principales
    .why = Un paso a paso escrito deja que otra persona responda bien, aunque usted no esté.
    .deliverable = Cinco hojas de paso a paso, probadas por otra persona.
action-write-procedures-step-1 = Elija cinco tareas que se repiten cada semana.
action-write-procedures-step-2 = Escriba cada una en diez pasos o menos.
action-write-procedures-step-3 = Agregue capturas de pantalla o fotos.
action-write-procedures-step-4 = Pida a su reemplazo que las siga sin ayuda.
action-write-procedures-step-5 = Corrija donde se detuvo.

action-plan-training = Elegir y empezar la capacitación que falta
    .why = Hay cursos gratuitos sobre muchos de estos temas. Lo difícil es elegir uno, empezarlo y terminarlo.
    .deliverable = Una lista de habilidades que faltan y un curso ya empezado.
action-plan-training-step-1 = Anote qué tareas de este plan les falta aprender.
action-plan-training-step-2 = Busque en el directorio un curso para cada una.
action-plan-training-step-3 = Inscriba a una persona en el más urgente.
action-plan-training-step-4 = Reserve las horas en su semana.
action-plan-training-step-5 = Complete el primer módulo.

action-finish-training = Terminar la capacitación y aplicarla
    .why = Lo aprendido que no se usa se olvida en un mes. Aplicarlo a su oferta lo fija.
    .deliverable = Un curso terminado y un cambio hecho en la empresa.
action-finish-training-step-1 = Termine el curso en la fecha que fijó.
action-finish-training-step-2 = Elija una cosa y aplíquela a su oferta esta semana.
action-finish-training-step-3 = Enséñela a otra persona del equipo.
action-finish-training-step-4 = Anote qué cambió en pedidos, tiempo o costo.

action-find-support = Buscar dos apoyos que le sirvan
    .why = La mayoría de las empresas encuestadas desconocía los apoyos. Varios son gratuitos.
    .deliverable = Una ficha de dos apoyos, con requisitos, fechas y contacto.
action-find-support-step-1 = Mire los apoyos que este plan le señala.
action-find-support-step-2 = Confirme en el sitio de dos de ellos si siguen abiertos.
action-find-support-step-3 = Anote requisitos, fechas y papeles.
action-find-support-step-4 = Escriba a su { -promotion-agency } o a su cámara.
action-find-support-step-5 = Decida a cuál postula primero.

action-use-support = Postular a un apoyo y usarlo
    .why = Un programa bien usado adelanta meses. Con todo, pocas empresas llegan a vender gracias a uno.
    .deliverable = Una postulación presentada y lo aprendido en una página.
action-use-support-step-1 = Reúna los papeles que pide el programa.
action-use-support-step-2 = Pregunte si conviene postular junto a otras empresas.
action-use-support-step-3 = Escriba su postulación con las cifras de su meta.
action-use-support-step-4 = Preséntela antes de la fecha de cierre.
action-use-support-step-5 = Si entra, pida también contactos de compradores.
action-use-support-step-6 = Si queda fuera, anote por qué y la próxima fecha.
