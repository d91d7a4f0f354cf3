### Shown in the list of support, in the steps of the roadmap and in the report: programmes of Ecuador.

programme-ec-mercado-libre = Anuncia formación en comercio electrónico para vender en MercadoLibre dentro de Ecuador, con pagos y entrega de la plataforma. La venta a otros países queda para después.
    .who = Mipymes con productos, no servicios. Prioriza artesanía, calzado, textil y autopartes, y entran todos los sectores.
    .cost = Sin costo, según prensa.
    .duration = Formación en persona y en línea; el calendario estaba por definirse.
    .check = Debía empezar en enero de 2026: pregunte al ministerio o a su cámara si ya abrió y cómo postular.

programme-ec-credito-1x30 = Da crédito al 1 % de interés y hasta 30 años, sobre todo para proyectos productivos y del campo.
    .who = Personas con negocio agropecuario, de pequeña industria o emprendimiento.
    .cost = Es un crédito al 1 %. En 2022 iba de US$ 500 a US$ 5000.
    .duration = Hasta 30 años.
    .check = Pregunte en BanEcuador los montos de hoy y si financia exportación: solo se conocen los de 2022.

programme-ec-emprende-violeta = Da crédito en condiciones preferentes a negocios que lideran mujeres.
    .who = Mujeres emprendedoras.
    .cost = Es un crédito: pregunte la tasa.
    .check = Pregunte en BanEcuador tasa, plazo y garantías antes de decidir.

programme-ec-microcredito = Da crédito pequeño a comercio, campo y trabajo independiente. Tiene una línea asociativa para quienes usan programas sociales.
    .who = Microempresas; por regla, con ventas de hasta US$ 300 mil al año.
    .cost = Es un crédito: pregunte la tasa.
    .check = Pregunte en BanEcuador la tasa de hoy y compare con su cooperativa.

programme-ec-ecuapass-vue = Permite declarar la exportación por internet y, en la ventanilla, pedir registros, permisos sanitarios y certificados de origen.
    .who = Personas y empresas con RUC, firma electrónica y registro en Ecuapass.
    .cost = La firma electrónica se paga.
    .duration = Permanente.
    .check = Compare qué entidades venden la firma electrónica y pregunte qué permiso pide su producto.

programme-ec-pro-ecuador = Promueve las exportaciones con ruedas de negocio, ferias y oficinas en el exterior. Un decreto de febrero de 2026 disolvió PRO ECUADOR y pasó sus tareas al ministerio.
    .who = Empresas que exportan o tienen oferta exportable, de bienes o servicios.
    .check = Pregunte en el viceministerio qué servicios siguen y quién atiende en su provincia. Los últimos descritos son de 2018.

programme-ec-fondo-garantias = Cubre ante el banco entre 30 % y 50 % de la garantía de un crédito productivo.
    .who = Pymes de manufactura, servicios, turismo, campo, pesca y comercio de exportación.
    .duration = Tres años.
    .check = Pregunte a su banco si sigue activo y con qué costo: lo gestiona el banco, no la CFN.

programme-ec-crecer = Pone recursos para que bancos y cooperativas presten a mipymes.
    .who = Mipymes; primero grupos vulnerables y proyectos que cuidan el clima.
    .duration = Cinco años desde 2023.
    .check = Pregunte a su banco o cooperativa si presta con estos recursos.

programme-ec-corpei = Ayuda con calidad, empaque, certificados, contacto con compradores y estrategia de venta.
    .who = Pymes y empresas nuevas en exportación, sobre todo de alimentos con demanda creciente.
    .check = Es una entidad privada: pregunte qué servicios da hoy y cuánto cobra. Lo último visto es de 2021.

programme-ec-artesano = Reconoce a la persona artesana y le da beneficios legales, como facturar con IVA de tarifa cero.
    .who = Personas con título artesanal de un centro de formación o gremio.
    .check = Pregunte en la junta de su provincia: hay una reforma de la ley en debate.

programme-ec-rne = Abre acceso preferente a servicios financieros, fondos públicos y promoción en el exterior.
    .who = Emprendimientos de menos de cinco años, menos de 49 personas y ventas de menos de un millón de dólares.
    .check = Confirme que el registro sigue abierto y desde cuándo cuentan los cinco años: las fuentes no coinciden.

programme-ec-geoportal = Anuncia un marketplace productivo y una vista de turismo. Busca unir la producción local con servicios y cadenas del país.
    .who = No se indican requisitos.
    .check = Pregunte al ministerio si ya se puede entrar: solo se vio su presentación, a inicios de 2026.

programme-ec-ue-mipymes = Dio entre 2017 y 2020 diagnóstico, plan y ocho meses de apoyo para exportar a la Unión Europea.
    .who = Mipymes y asociaciones de alimentos, textil, madera y artesanía.
    .check = No postule aquí: pregunte a FEDEXPOR o CORPEI qué apoyo parecido ofrecen hoy.

programme-ec-exporta-facil = Permitía en 2013 exportar por correo hasta 30 kg y US$ 5000 con una declaración simple. No se encontraron las condiciones actuales.
    .who = Micro, pequeñas y medianas empresas, y personas artesanas.
    .check = No use esos montos: pregunte en la aduana y en Servicios Postales del Ecuador si existe hoy un envío simplificado.

programme-ec-marca-senadi = Registra la marca en Ecuador.
    .who = Empresas y personas con marca propia.
    .check = Pregunte la tasa y el plazo. En agosto de 2024 Ecuador no estaba en el Sistema de Madrid: la marca se pide país por país.

programme-ec-servicios-exportacion = Aplica IVA de tarifa cero al servicio que un cliente de otro país usa por completo fuera de Ecuador.
    .who = Empresas y personas residentes en Ecuador que exportan servicios.
    .check = Pregunte en el SRI o a su asesoría contable qué pruebas debe guardar: solo se encontró una página de terceros.

programme-ec-certificado-origen = Prueba que el producto es ecuatoriano, para pagar menos arancel en un destino con acuerdo. Se pide en línea.
    .who = Quien exporta bienes hechos en Ecuador, con usuario activo en el sistema.
    .check = Pregunte si se pide en la VUE o en el SIGCO, y qué gremio lo emite en su ciudad. En 2017 estaban FEDEXPOR y varias cámaras.

programme-ec-conquito = Da formación, mentoría y seguimiento, y un capital inicial que casi no se devuelve.
    .who = Emprendimientos de Quito que pasan una evaluación.
    .check = Pregunte en CONQUITO si hay convocatoria: en 2025 una reforma ponía en duda sus recursos.

programme-ec-epico = Forma y guía a quien emprende, y ayuda con permisos para abrir un local.
    .who = Personas emprendedoras de Guayaquil.
    .check = Pregunte qué cursos hay y si tratan venta en línea: lo descrito es de 2020.

programme-ec-mucho-mejor = Da derecho a usar una huella que distingue lo hecho en Ecuador. Cerca de un tercio de sus marcas exportaba hacia 2021.
    .who = Empresas formales que transforman materia prima en Ecuador y cumplen sus obligaciones laborales y tributarias.
    .check = Pregunte la cuota y la revisión que pide. La huella se conoce en Ecuador: vea si pesa en su destino.

programme-ec-ecucert = Recibe por correo el aviso de un ataque digital y coordina la respuesta. Publica sus contactos en su sitio.
    .who = No se pudo leer a quién atiende.
    .check = Pregunte si atiende a una empresa de su tamaño y qué datos debe enviar.

programme-ec-servicios-postales = Es el correo público. Funcionaba en 2025; no se encontraron sus condiciones para exportar.
    .who = Quien envía paquetes livianos.
    .check = Pregunte destinos, peso, valor y formulario. Los topes de 2 y 4 kg que publica la prensa son para importar.

programme-ec-fondo-emprende = Ofrecía capital para negocios innovadores: uno para empezar y otro para proyectos en marcha.
    .who = Emprendimientos innovadores.
    .check = Pregunte en el ministerio si el fondo existe: lo último visto es de julio de 2020.

programme-ec-nosotras-emprendemos = Da derecho a usar una marca común a emprendimientos de quienes participan en programas del ministerio.
    .who = Personas usuarias de los programas sociales del ministerio.
    .check = Pregunte si la marca sigue en uso. Solo se leyó el inicio de la norma de 2021, y el ministerio cambió de nombre.

programme-ec-das-e = Permite sacar mercancía de bajo valor por courier o correo con una declaración simple. Los papeles se completan después, una sola vez.
    .who = Quien exporta bienes y está registrado como operador de comercio exterior.
    .check = Pregunte en la aduana el tope de valor y peso, y si necesita agente: no se encontraron. La fuente es una guía sin carácter oficial.
