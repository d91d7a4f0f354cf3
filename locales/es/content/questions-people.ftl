### Shown on the questions screen, in the result and in the report: the four questions of "Equipo y apoyos".

question-named-person = ¿Quién se ocupa de vender en línea a otros países?
    .short = Persona a cargo, con horas fijas
    .why = Lo que es de todos lo hace quien puede, y otro día. Una persona con horas fijas hace que avance.
    .example = Rosa tiene los martes y jueves de nueve a once para esto (cifras inventadas). Nadie le pide otra cosa.
question-named-person-nobody = Aún nadie.
    .finding = Su empresa todavía no tiene a alguien a cargo.
question-named-person-when-possible = Quien puede, cuando hay tiempo, de aquí o de afuera.
    .finding = En su empresa se ocupa quien puede, cuando hay tiempo.
question-named-person-named = Una persona con horas fijas.
    .finding = Su empresa tiene una persona a cargo con horas fijas.
question-named-person-by-others-known = Otra empresa, y alguien nuestro la sigue de cerca.
    .finding = Otra empresa se ocupa y alguien suyo la sigue de cerca.
question-named-person-per-area = Cada tarea tiene persona y horas fijas, aunque alguien se repita.
    .finding = En su empresa cada tarea tiene a alguien con horas fijas.

question-next-skills = ¿Saben en su empresa hacer lo que sigue?
    .short = Saber hacer el próximo paso
    .why = Cada paso pide saber algo nuevo: fotos, costos, pagos o envíos. Aprender justo antes de usarlo rinde más.
    .example = Antes de abrir la tienda, Luis toma un curso gratis de doce horas y carga tres productos (cifras inventadas).
question-next-skills-not-yet = Aún no vemos qué hay que aprender.
    .finding = Su empresa todavía no ha visto qué hay que aprender.
question-next-skills-gap-known = Vemos qué falta aprender; falta empezar.
    .finding = Su empresa ve qué le falta aprender; le falta empezar.
question-next-skills-under-way = Lo aprendimos o lo estamos aprendiendo; falta usarlo.
    .finding = Su empresa ya aprendió lo que sigue, o lo está aprendiendo; le falta usarlo.
question-next-skills-applied = Lo sabemos y ya lo usamos en el trabajo.
    .finding = Su equipo sabe hacer lo que sigue y ya lo usa en el trabajo.

question-stand-in = ¿Quién responde cuando usted no está?
    .short = Alguien que pueda reemplazarle
    .why = Si todo pasa por una persona, su gripe detiene las ventas. Con otra que sepa lo básico, el cliente casi no lo nota.
    .example = Ana viaja cinco días. Su hermano despacha con una hoja de ocho pasos (cifras inventadas).
question-stand-in-nobody = Aún nadie; se espera a que vuelva.
    .finding = En su empresa todo espera a que usted vuelva.
question-stand-in-partly = Alguien hace una parte.
    .finding = En su empresa alguien hace una parte cuando usted no está.
question-stand-in-someone = Alguien puede hacerlo todo por unos días.
    .finding = En su empresa alguien puede hacerlo todo por unos días.
question-stand-in-procedures = Todo eso, y los pasos están escritos.
    .finding = En su empresa alguien puede hacerlo todo, con los pasos escritos.

question-support-knowledge = ¿Conoce apoyos para vender mejor o exportar?
    .short = Apoyos conocidos y usados
    .why = Hay cursos, fondos y asesorías que cuestan poco o nada. Muchas empresas los descubren cuando el plazo ya pasó.
    .example = Una empresa conocía el curso de su agencia y el fondo de su cámara. Usó el curso y ahorró 300 dólares (cifra inventada).
question-support-knowledge-none = Todavía no.
    .finding = Usted todavía no conoce apoyos que le sirvan.
question-support-knowledge-one = Conocemos uno; falta usarlo.
    .finding = Usted conoce un apoyo que le sirve; le falta usarlo.
question-support-knowledge-two-or-more = Conocemos dos o más; falta usarlos.
    .finding = Usted conoce dos o más apoyos que le sirven; le falta usarlos.
question-support-knowledge-used = Ya usamos uno o más.
    .finding = Su empresa ya usó un apoyo o más.
