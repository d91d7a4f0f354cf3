### Shown on the company's screens, in the review and in the report: facts, never scored.

screen-basics = Lo primero
screen-focus = Su oferta
    .lead = Póngale el nombre que usa a diario.
screen-destination = El primer país
screen-company = La empresa hoy
    .lead = Sirve para mostrarle apoyos a su medida. Los puntos no cambian con esto.
screen-product = Cómo es el producto
screen-parcel = Un pedido típico
    .lead = Un cálculo aproximado alcanza.
screen-experience = Lo que ya conoce
screen-assets = Lo que ya tiene
screen-money = El dinero
    .lead = Los montos van en dólares de Estados Unidos.
screen-team = Tiempo e idiomas
screen-network = Su gente y sus redes
    .lead = Algunos apoyos son para ciertos grupos. Conteste solo si quiere.

fact-country = ¿En qué país está su empresa?
    .why = Cambian reglas y apoyos.
fact-country-cl = Chile
fact-country-co = Colombia
fact-country-mx = México
fact-country-pe = Perú
fact-country-ec = Ecuador

fact-offer = ¿Qué quiere vender a otro país?
    .why = Cada diagnóstico trata una sola oferta.
fact-offer-goods = Un producto que se envía
fact-offer-service = Un servicio, a distancia o a visitantes
fact-offer-digital = Un producto digital, como un curso

fact-segment = ¿A quién se lo quiere vender?
    .why = Compran de manera distinta.
fact-segment-b2b = A empresas
fact-segment-b2c = A personas
fact-segment-both = A empresas y a personas

fact-offer-name = ¿Cómo se llama esa oferta?
    .why = Así la nombraremos en el informe.
    .help = Por ejemplo, «mantas de alpaca» o «clases de guitarra».

fact-sector = ¿De qué sector es?
    .why = Hay apoyos solo para ciertos sectores.
fact-sector-food = Alimentos
fact-sector-beverages = Bebidas
fact-sector-clothing = Ropa
fact-sector-footwear = Calzado
fact-sector-accessories = Accesorios, joyas y cuero
fact-sector-crafts = Artesanía
fact-sector-home-decor = Hogar y decoración
fact-sector-cosmetics = Belleza y cuidado personal
fact-sector-auto-parts = Partes para autos
fact-sector-other-manufactures = Otros productos
fact-sector-editorial = Libros y artes gráficas
fact-sector-animation-games = Animación y videojuegos
fact-sector-software = Programas y aplicaciones
fact-sector-professional-services = Servicios profesionales
fact-sector-tourism = Turismo
fact-sector-other = Otro

fact-destination = ¿A qué país quiere vender primero?
    .why = De él dependen los cargos, los permisos y los envíos.
    .help = Si no lo sabe, será su primera tarea.
fact-destination-undecided = Todavía no sé
fact-destination-chile = Chile
fact-destination-colombia = Colombia
fact-destination-mexico = México
fact-destination-peru = Perú
fact-destination-ecuador = Ecuador
fact-destination-argentina = Argentina
fact-destination-brazil = Brasil
fact-destination-other-latin-america = Otro de América Latina o el Caribe
fact-destination-united-states = Estados Unidos
fact-destination-canada = Canadá
fact-destination-european-union = Un país de la Unión Europea
fact-destination-united-kingdom = Reino Unido
fact-destination-china = China
fact-destination-japan = Japón
fact-destination-other = Otro

fact-aim = ¿Por dónde prefiere empezar?
    .why = Será la meta de su plan.
fact-aim-home-first = En mi país, y después afuera
fact-aim-abroad-now = En otro país, desde ahora

fact-people = ¿Cuántas personas trabajan en la empresa?
    .why = Algunos apoyos piden un mínimo o un máximo.
    .help = Cuéntese usted también.
fact-people-up-to-5 = Hasta 5
fact-people-from-6-to-25 = De 6 a 25
fact-people-from-26-to-50 = De 26 a 50
fact-people-from-51-to-100 = De 51 a 100
fact-people-over-100 = Más de 100

fact-formal-status = ¿Cómo están los papeles de la empresa?
    .why = Así le mostramos los pasos y los apoyos que le sirven hoy. La respuesta queda en este equipo.
    .help = Muchas empresas empiezan antes de tener todo en regla. Elija lo más cercano.
fact-formal-status-registered = Registrada, y da factura
fact-formal-status-simplified = En un régimen simple para pequeños negocios
fact-formal-status-in-process = Con el trámite en marcha
fact-formal-status-not-yet = Todavía sin registrar

fact-product-flags = ¿Su producto es o lleva algo de esto?
    .why = Piden permisos, o algunas plataformas los rechazan.
fact-product-flags-food = Alimento o bebida
fact-product-flags-cosmetic = Cosmético
fact-product-flags-alcohol = Alcohol
fact-product-flags-plant-origin = Semillas, flores, hierbas u otra parte de planta
fact-product-flags-animal-origin = Lana, plumas, miel u otra parte de animal
fact-product-flags-wood = Madera
fact-product-flags-leather = Cuero
fact-product-flags-battery = Batería o pila
fact-product-flags-supplement = Vitaminas o suplementos
fact-product-flags-none = Nada de esto

fact-perishable = ¿Se echa a perder en menos de dos meses?
    .why = Lo que dura poco pide un envío rápido, y a veces frío.
fact-perishable-yes = Sí
fact-perishable-no = No

fact-seasonal = ¿Lo vende solo por temporadas?
    .why = Como cosechas o Navidad.
fact-seasonal-yes = Sí
fact-seasonal-no = No

fact-parcel-weight = ¿Cuánto pesa un pedido típico, ya empacado?
    .why = El peso decide quién puede llevarlo y cuánto cuesta.
fact-parcel-weight-under-500-g = Menos de 500 gramos
fact-parcel-weight-under-2-kg = De 500 gramos a 2 kilos
fact-parcel-weight-under-10-kg = Más de 2 kilos, hasta 10
fact-parcel-weight-over-10-kg = Más de 10 kilos

fact-parcel-value = ¿Cuánto vale un pedido típico, en dólares y sin el envío?
    .why = Con poco valor, el envío se puede comer la ganancia.
fact-parcel-value-under-20-usd = Menos de 20
fact-parcel-value-from-20-to-100-usd = De 20 a 100
fact-parcel-value-from-100-to-500-usd = Más de 100, hasta 500
fact-parcel-value-over-500-usd = Más de 500

fact-margin = De cada 100 que vende, ¿cuánto le queda?
    .why = Vender afuera suma costos. Hay que ver si caben.
    .help = Reste al precio los materiales, el trabajo y los gastos.
fact-margin-under-20-percent = Menos de 20
fact-margin-from-20-to-50-percent = De 20 a 50
fact-margin-over-50-percent = Más de 50
fact-margin-not-worked-out = Aún falta hacer la cuenta

fact-export-experience = ¿Ha vendido a otro país, por cualquier medio?
    .why = Vale una feria o un viaje. Algunos apoyos piden experiencia; otros son para quien empieza.
fact-export-experience-none = Aún no
fact-export-experience-samples = Solo muestras o muy poco
fact-export-experience-occasional = Sí, algunas veces
fact-export-experience-regular = Sí, a menudo

fact-presence-abroad = ¿Tiene a alguien en otro país?
    .why = Alguien allá puede guardar, entregar o atender.
fact-presence-abroad-none = Aún no
fact-presence-abroad-intermediary = Un distribuidor, socio o representante
fact-presence-abroad-own = Una oficina, bodega o persona propia

fact-foreign-exchange = ¿Ha recibido la empresa pagos de otro país?
    .why = Algunos apoyos piden conocer ese trámite.
fact-foreign-exchange-yes = Sí
fact-foreign-exchange-no = Aún no

fact-has = ¿Qué de esto tiene ya?
    .why = Algunos apoyos lo piden para postular.
    .help = El código de barras identifica el producto. La lista dice el precio según el punto de entrega.
fact-has-website = Sitio web propio
fact-has-barcodes = Código de barras
fact-has-export-price-list = Lista de precios de exportación
fact-has-digital-catalogue = Catálogo digital
fact-has-none = Nada de esto por ahora

fact-certificates = ¿Qué certificados vigentes tiene?
    .why = Abren puertas en algunos países y apoyos.
    .help = Solo los que tienen papel y fecha al día.
fact-certificates-sanitary = Registro o permiso sanitario
fact-certificates-organic = Orgánico
fact-certificates-fair-trade = Comercio justo
fact-certificates-food-safety = Alimentos seguros, como HACCP
fact-certificates-quality-management = Gestión de calidad, como ISO 9001
fact-certificates-halal-kosher = Halal o kosher
fact-certificates-other = Otro
fact-certificates-none = Ninguno por ahora

fact-working-capital = Si las ventas paran, ¿cuánto aguanta con lo que tiene?
    .why = Vender a otro país pide gastar antes de cobrar.
fact-working-capital-none = Menos de un mes
fact-working-capital-one-month = De uno a menos de tres meses
fact-working-capital-three-months = Unos tres meses
fact-working-capital-over-three-months = Más de tres meses

fact-budget = ¿Cuánto puede gastar en esto en un año?
    .why = Marcamos los pasos que cuestan más.
    .help = Piense en lo que puede perder sin daño.
fact-budget-zero = Nada por ahora
fact-budget-under-500-usd = Hasta 500
fact-budget-from-500-to-2000-usd = Más de 500, hasta 2000
fact-budget-over-2000-usd = Más de 2000

fact-concentration = ¿Qué parte de sus ventas viene de su mayor cliente o plataforma?
    .why = Si todo viene de uno, un cambio suyo frena a la empresa.
fact-concentration-under-a-quarter = Menos de la cuarta parte
fact-concentration-up-to-half = De la cuarta parte a la mitad
fact-concentration-over-half = Más de la mitad
fact-concentration-not-known = Aún falta mirarlo

fact-hours = ¿Cuántas horas por semana puede dedicar?
    .why = Con ellas ponemos fecha a cada paso.
    .help = Sume las de todas las personas que ayudarán. Si queda vacío, suponemos pocas y se lo decimos.

fact-languages = ¿En qué otros idiomas puede atender?
    .why = El idioma abre o cierra países y plataformas.
fact-languages-english = Inglés
fact-languages-portuguese = Portugués
fact-languages-other = Otro
fact-languages-spanish-only = Solo español

fact-memberships = ¿A qué grupos pertenece su empresa?
    .why = Algunos apoyos llegan por ellos.
fact-memberships-chamber = Cámara o gremio
fact-memberships-export-agency = Registro de la { -promotion-agency }
fact-memberships-consortium = Consorcio o grupo de exportación
fact-memberships-collective-mark = Marca colectiva
fact-memberships-cooperative = Cooperativa
fact-memberships-none = Ninguno por ahora

fact-led-by = ¿La empresa es de alguno de estos grupos, o la dirige alguien de ellos?
    .why = Hay apoyos pensados para ellos. Es un dato personal: se guarda aquí y sale solo si usted lo pide.
    .help = Puede dejarlo en blanco.
fact-led-by-women = Mujeres
fact-led-by-rural = Gente del campo
fact-led-by-indigenous = Pueblos indígenas
fact-led-by-young = Jóvenes
fact-led-by-none = Ninguno de estos
