### Printed under "Programas y plataformas que le sirven", with why each fits, what to check, source and date.

report-catalogue = Programas y plataformas que le sirven
report-catalogue-intro = Estos apoyos coinciden con lo que usted contó de su empresa. El orden es orientación de Rumbo: ningún programa lo fijó. Confirme la vigencia antes de postular.
report-catalogue-empty = No encontramos hoy un programa ni una plataforma que le sirva a su empresa. Pregunte en { $body }, y revise el directorio de Rumbo.
report-body = su { -promotion-agency } o su cámara de comercio
report-catalogue-current = Para empezar
report-catalogue-confirm = Por confirmar
report-catalogue-confirm-intro = Las fuentes de estos son más antiguas. Confirme primero si siguen abiertos.
report-catalogue-announced = Anunciados
report-catalogue-announced-intro = Se anunciaron, y todavía no vimos que funcionen. No cuente con ellos para su plan.
report-entry-who = Para quién
report-entry-fits = Por qué le sirve
report-entry-check = Qué confirmar
report-entry-first = Antes necesita
report-entry-cost = Costo
report-entry-duration = Duración
report-entry-limits = Límites
report-entry-address = Dirección
report-entry-actions = Ayuda en
report-entry-action-numbers = { $count ->
    [one] la acción { $numbers }
   *[other] las acciones { $numbers }
}
report-entry-cost-unknown = Pregunte también el costo: la fuente no lo dice.
report-entry-domestic = No es específico para exportar.
report-entry-fits-list = Coincide con { $subjects }.
report-entry-admits = Admite a quien vende desde { $country }.
report-entry-fits-open = No pide condiciones que conozcamos.
report-entry-ask-owner = Nos falta un dato suyo: { $subjects }.
report-entry-ask-operator = Pregunte a { $operator } por { $subjects }: la fuente no lo aclara.
report-entry-contradiction = Las fuentes no coinciden entre sí.
report-entry-provenance = Información del { $date }, según { $sources }; confirme la vigencia antes de postular.
report-entry-provenance-review = Información del { $date }, según { $sources }; por revisar. Confirme la vigencia antes de postular.
report-entry-provenance-weak = Información del { $date }, de una fuente no oficial ({ $sources }); confirme la vigencia antes de postular.
report-source-expert = criterio experto
report-subject = { $subject ->
    [country] su país
    [offer] lo que vende
    [segment] a quién le vende
    [admission] la entrada de vendedores de su país
    [destination] el destino que eligió
    [product] el tipo de producto
    [sector] su sector
    [people] el número de personas
    [formal-status] los papeles de la empresa
    [export-experience] su experiencia exportando
    [market-presence] su presencia en otro país
    [presence-abroad] su presencia en otro país
    [foreign-exchange] su experiencia con moneda extranjera
    [has] lo que ya tiene
    [certificates] sus certificados
    [working-capital] su capital de trabajo
    [budget] el dinero disponible
    [languages] los idiomas
    [memberships] las redes en que participa
    [led-by] quién dirige la empresa
    [hours] las horas por semana
    [region] la región
    [sales] el monto de ventas
    [seasonal] la temporada de venta
    [perishable] cuánto dura el producto
   *[other] otras condiciones
}
report-not-recommended = Lo que no recomendamos, y por qué
report-not-recommended-intro = Estas plataformas sirven a otras empresas como la suya, pero hoy algo lo impide.
report-not-recommended-admission = No admitía a quien vende desde { $country }. Información del { $date }, según { $sources }.
report-not-recommended-destination = No llega al destino que eligió. Información del { $date }, según { $sources }.
report-not-recommended-product = No acepta este tipo de producto: { $product }. Información del { $date }, según { $sources }.
report-not-recommended-other = No le sirve por { $subject }. Información del { $date }, según { $sources }.
report-rules = Reglas del destino que le tocan
report-rules-intro = Es orientación con fecha, no asesoría legal. Compruebe cada una con un transportista o un agente de aduana.
report-rule-provenance = Información del { $date }, según { $sources }; por confirmar.
report-rule-provenance-current = Información del { $date }, según { $sources }.
