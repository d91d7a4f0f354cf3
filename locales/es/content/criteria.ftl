### Shown beside a programme when a condition of its operator is known only in words: what to check before applying.

criterion-cl-e-landing-mercado-libre-market-presence = Se pide exportar ya, o tener presencia en el destino, propia o por un tercero. Consulte qué prueba acepta ProChile.
criterion-cl-e-landing-alibaba-sector = El programa atendía alimentos e industrias 4.0. Consulte si su oferta cabe en uno de los dos grupos.
criterion-cl-e-landing-alibaba-market-presence = Se dirigía a empresas que exportan o tienen presencia en el destino. Consulte si lo exigen hoy.
criterion-cl-convenios-marketplaces-market-presence = Las actividades eran para empresas exportadoras o con presencia en el destino. Consulte si su caso califica.
criterion-cl-nodo-amazon-region = Se ejecutaba por regiones. Consulte si su región tiene un nodo abierto y con qué consultora.
criterion-cl-mujer-emprende-business-age = Se pide un negocio de al menos un año y 20 horas semanales de dedicación. Tenga con qué probarlo.
criterion-cl-mujer-emprende-household-register = Se pide estar dentro del 80 % del Registro Social de Hogares. Revise su tramo antes de postular.
criterion-cl-mujer-emprende-schooling = Las reglas de 2026 pedían enseñanza media completa. Confirme si se mantiene.
criterion-cl-servicios-exportacion-foreign-use = El servicio debe usarse solo en el exterior, y su existencia y valor deben poder comprobarse. Guarde contrato, factura y pago.
criterion-cl-pymes-globales-call-terms = Cada convocatoria fija región, ventas y rubro. Lea las bases nuevas antes de preparar la postulación.
criterion-cl-mujer-exporta-exportable-offer = Las misiones vistas pedían oferta exportable y un tramo de ventas. Consulte las condiciones de la actividad que le interesa.
criterion-cl-ferias-misiones-call-terms = Cada llamado fija rubro, región y tramo de ventas, y puede pedir oferta exportable. Lea sus bases.
criterion-cl-ruta-agricultura-farm-register = Se dirige a la agricultura familiar campesina e indígena. Pregunte en INDAP si su empresa cuenta como tal.
criterion-cl-cobex-bank-assessment = El banco evalúa la empresa y fija topes de ventas. Consulte su caso con la persona ejecutiva que le atiende.
criterion-cl-courier-aduana-value-ceiling = El valor de cada envío no debe pasar el tope de Aduanas. Confírmelo con el courier antes de vender.
criterion-cl-fic-valparaiso-region = Era solo para empresas de la región de Valparaíso.
