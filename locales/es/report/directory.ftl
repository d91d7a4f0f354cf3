### Said in the directory of each programme and platform: what it asks, and how that comes out for the company.

# $kind, con minúscula: "formación".
report-directory-programme = Programa: { $kind }
report-directory-platform = Plataforma: { $kind }
report-directory-fits = Le sirve: cumple todo lo que se pide.
# $subjects, una lista: "su sector y la región".
report-directory-check = Puede servirle. Falta confirmar { $subjects }.
report-directory-does-not-fit = Hoy no le sirve, por { $subjects }.
report-directory-historical = Ya cerró o lo reemplazó otro. Queda aquí como referencia: no cuente con él.
report-directory-announced = Se anunció, y todavía no vimos que funcione. No cuente con él para su plan.
report-directory-conditions = Qué se pide
# $label, con minúscula: "sector".
report-directory-favours = Se prefiere: { $label }
report-directory-met = Cumple
report-directory-not-met = No cumple
report-directory-not-yours = No es su caso
report-directory-yours = Es su caso
report-directory-ask-owner = Nos falta este dato suyo
report-directory-ask-operator = Pregunte a { $operator }
report-directory-adds = Le suma
report-directory-optional = No es obligatorio
report-directory-any-country = Cualquiera de la región
report-directory-any = Cualquiera, según quien lo opera
report-directory-other-condition = Otra condición
report-directory-sellers = Desde dónde se vende
report-directory-admission-unknown = No se encontró si admite a quien vende desde { $country }.
report-directory-admits = Admite a quien vende desde { $countries }.
report-directory-admits-not = No admitía a quien vende desde { $countries }.
report-directory-admits-unsaid = No se encontró la lista de países.
