### Shown beside the checklist, where help is missing, and in the book: what one asks at each office, in one sentence.

contact-cl-prochile = Ask about support for exporters, fairs and market studies.
contact-cl-sii = Ask about the export invoice and the VAT refund.
contact-cl-aduanas = Ask about value ceilings on the way out and the document for your shipment.
contact-cl-sicex = Ask about certificates of origin and exit permits.
contact-cl-ccs = Ask about courses, exporting services and customs brokers.

contact-co-procolombia = Ask about support for exporters, markets and business rounds.
contact-co-dian = Ask about the exporter’s RUT, the ways out and origin.
contact-co-vuce = Ask about registrations and exit permits.
contact-co-confecamaras = Ask which chamber is yours and which programmes it offers.

contact-mx-secretaria-economia = Ask about foreign trade procedures and support for exporters.
contact-mx-vucem = Ask about exit permits and certificates.
contact-mx-sat = Ask about the export CFDI, the customs declaration and the registers.

contact-pe-promperu = Ask about the Ruta Exportadora, markets and e-commerce.
contact-pe-sunat = Ask about Exporta Fácil, the export invoice and value ceilings.
contact-pe-vuce = Ask about exit permits and certificates of origin.

contact-ec-produccion = Ask about support for exporters; what PRO ECUADOR did is now here.
contact-ec-senae = Ask about registering in Ecuapass, the simplified declaration and the VUE.
contact-ec-sri = Ask about the export invoice and the VAT refund.
