### Shown as the first step before a platform can be used.

need-tax-id = Tenga a mano el { -tax-id } de la empresa y el documento de quien la representa.
need-identity-papers = Reúna documento de identidad, papeles de la empresa y una prueba de domicilio reciente, con el mismo nombre y dirección.
need-category-approval = Compruebe en el registro si su producto pide aprobación previa y qué papeles la prueban.
need-payout-account = Abra antes una cuenta en la que la plataforma pueda pagarle, a nombre de la empresa y en su país.
need-payoneer-account = Abra antes una cuenta Payoneer, personal o de empresa, del mismo tipo que su tienda. Etsy la pide a quien vende desde Chile o Perú.
need-own-brand = Registre su marca, o consiga por escrito la autorización de quien la tiene.
need-landed-price = Calcule el precio en manos del cliente, con envío y cargos de entrada incluidos.
need-destination-rules = Averigüe si su producto puede entrar al país de destino y con qué etiqueta y permiso.
need-us-tax-number = Consulte con una persona asesora si necesita un número de impuestos de Estados Unidos antes de inscribirse.
need-local-presence = Consiga presencia en el país de destino: una empresa propia, un distribuidor o un representante.
need-collection-provider = Elija antes quién cobrará los pagos de su tienda y abra esa cuenta.
need-bank-agreement = Pida a su banco el contrato para recibir pagos con tarjeta.
need-digital-catalogue = Prepare un catálogo con fotos, ficha técnica, capacidad y precios según el punto de entrega (Incoterms).
need-tariff-code = Averigüe el código arancelario de su producto y su país de origen.
need-portfolio = Prepare una muestra de su trabajo y una descripción clara de lo que incluye cada servicio.
need-packed-weight = Pese y mida el paquete ya embalado.
