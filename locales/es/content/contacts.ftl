### Shown beside the checklist, where help is missing, and in the book: what one asks at each office, in one sentence.

contact-cl-prochile = Pregunte por apoyos para exportar, ferias y estudios de mercado.
contact-cl-sii = Pregunte por la factura de exportación y la devolución del IVA.
contact-cl-aduanas = Pregunte por los topes de salida y el documento para su envío.
contact-cl-sicex = Pregunte por certificados de origen y permisos de salida.
contact-cl-ccs = Pregunte por cursos, exportación de servicios y agentes de aduana.

contact-co-procolombia = Pregunte por apoyos para exportar, mercados y ruedas de negocio.
contact-co-dian = Pregunte por el RUT de exportador, las vías de salida y el origen.
contact-co-vuce = Pregunte por registros y permisos de salida.
contact-co-confecamaras = Pregunte qué cámara le toca y qué programas ofrece.

contact-mx-secretaria-economia = Pregunte por trámites de comercio exterior y apoyos para exportar.
contact-mx-vucem = Pregunte por permisos y certificados de salida.
contact-mx-sat = Pregunte por el CFDI de exportación, el pedimento y los padrones.

contact-pe-promperu = Pregunte por la Ruta Exportadora, mercados y comercio electrónico.
contact-pe-sunat = Pregunte por Exporta Fácil, el comprobante de exportación y los topes.
contact-pe-vuce = Pregunte por permisos de salida y certificados de origen.

contact-ec-produccion = Pregunte por apoyos para exportar; aquí quedó lo que hacía PRO ECUADOR.
contact-ec-senae = Pregunte por el registro en Ecuapass, la declaración simplificada y la VUE.
contact-ec-sri = Pregunte por la factura de exportación y la devolución del IVA.
