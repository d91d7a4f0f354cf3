### Shown beside alerts, in the result and in the report: rules of destinations, as orientation.

rule-us-parcels = Since 29 August 2025 any parcel to the United States may pay duty, whatever its value. In June 2026 customs wrote this into its regulations, with no end date. Ask the carrier for today’s rate for your product.
rule-us-extra-duty = From February to July 2026 the United States charged a general surcharge of 10%; some pages say 15%. It was due to end on 24 July, and what applies since then is still to be checked. Ask the carrier for today’s rate.
rule-us-post-data = Since 24 July 2026 the post asks for more data on each parcel to the United States. It asks for a clear description and the ten-digit tariff code. Sometimes it also asks for quantity and weight.
rule-us-post-from-mexico = Correos de México stopped parcels to the United States in August 2025. In September it came back with letters and documents without value only. Check whether it takes parcels again, or compare couriers.
rule-tmec-origin = Under the USMCA, goods made in Mexico may pay less in the United States and Canada, or no duty. You certify the origin yourself with nine data, on the invoice or another paper. Check that your product qualifies.
rule-us-food = Whoever makes, packs or stores food for the United States must register with the FDA and name an agent there. The registration is renewed in even years, October to December: 2026 is one. Each shipment needs prior notice. The page consulted has no date: check.
rule-us-cosmetics = Cosmetics for the United States need the plant and the product registered, with an agent there. Small sales are exempt, except for some uses, such as around the eyes. Check whether it concerns you.
rule-us-textile-label = Textiles and wool carry a label in the United States: fibres, country of origin and maker or importer. Care of the garment follows another rule. The information is from 2012 to 2014: check.
rule-us-shipping-promise = In the United States an online shop ships within the time it promised. If it stated none, it has 30 days. If it is late, it asks the customer’s consent or gives the money back. The page consulted has no date: check.

rule-eu-parcels = From July 2026 the European Union was to charge 3 euros per kind of product in parcels under 150 euros. That is for sellers in the European register IOSS; without it, ordinary duty would apply. It also agreed on a handling fee, by November at the latest. Sales tax is always due. Check what is charged today.
rule-eu-chile-origin = Since February 2025, goods made in Chile may pay less duty in the European Union. For that you state their origin yourself. The statement carries RUT, name and signature of the exporter. The EUR.1 certificate is no longer valid.
rule-eu-product-safety = Since December 2024, consumer products other than food need a responsible person in the European Union. They also need a risk analysis and data on the listing. Handmade goods are included.
rule-eu-deforestation = Coffee, cocoa, wood, leather and other products will need proof that no forest was cleared for them. It starts on 30 December 2026 for large and medium companies. For micro and small ones, on 30 June 2027.
rule-eu-textile-label = In the European Union, clothes and fabrics carry a lasting label with their fibres. If the maker is outside, the importer answers for it. The page consulted has no date: check.
rule-eu-footwear-label = In the European Union, footwear says in pictures or words what it is made of. It names the upper, the lining with the sock, and the sole. The page consulted has no date: check.
rule-eu-withdrawal = A person in the European Union may withdraw from a purchase within 14 days of receiving it. Since 19 June 2026 the shop must offer a button for it. State the time limits before you take payment.

rule-uk-parcels = In the United Kingdom, whoever sells parcels of up to 135 pounds directly must register and charge the tax. On a marketplace, the marketplace answers. Above that value the receiver pays. Changes up to 2029 have been announced.
rule-uk-withdrawal = In the United Kingdom, whoever buys at a distance may withdraw up to 14 days after delivery. You refund the money within another 14 days. The page consulted has no date: check.
rule-canada-parcels = In Canada, a parcel worth more than 20 Canadian dollars pays taxes and duty. By courier from Mexico, taxes start at 40 and duty at 150. The information is from 2020: check.

rule-mexico-parcels = Since 15 August 2025 a courier parcel to Mexico pays 33.5%, as a rule. From Chile, Colombia and Peru it is free only up to 1 dollar. The rate for 2026 has not been checked.
rule-mexico-duties-ecuador = Since August 2025 a courier parcel to Mexico pays 33.5%, as a rule. In January 2026 duties went up for countries without a treaty: clothes, footwear, leather and more. Ecuador’s case is still to be checked.
rule-mexico-consumer = In Mexico, the law gives five working days to withdraw from certain purchases. The buyer pays the freight. The copy is from 2018. Ask PROFECO whether it covers every online sale.
rule-mexico-personal-data = A new law on personal data has been in force in Mexico since 21 March 2025. It asks for a privacy notice that separates necessary uses from voluntary ones. Look over yours.

rule-chile-parcels = Since October 2025, distance purchases up to 500 dollars pay 19% VAT in Chile. A registered seller charges it at the sale. Otherwise the customer pays at customs.
rule-chile-consumer = In Chile, whoever buys online may withdraw up to 10 days after delivery. It is 90 days if you forget to confirm the contract in writing. The page consulted has no date: check.
rule-chile-personal-data = Chile’s new personal data law, 21.719, applies from 1 December 2026. It reaches foreign companies that offer products to people in Chile. Put your contact list and your privacy notice in order.

rule-colombia-parcels = Colombia’s fast route takes parcels up to 2,000 dollars and 50 kilos. They pay 10% duty, unless you state their tariff code, and 19% VAT. Up to 200 dollars, VAT is waived only for countries with certain agreements. A cut of that ceiling to 50 dollars was suspended in January 2026.
rule-colombia-duty-ecuador = Since February 2026 Colombia charges 30% on more than 60 products from Ecuador. In March it published a draft with 50% and more products. Ask about your tariff code before you quote.
rule-colombia-consumer = In Colombia, whoever buys at a distance may withdraw within five working days, with exceptions. The buyer pays the return and is refunded within 30 days. A law of late 2024 changed rules of online selling: check.
rule-colombia-personal-data = In Colombia, law 1581 protects personal data and the SIC watches over it. Ask your customers there for permission before you use their data. The page consulted has no date: check.

rule-peru-parcels = Into Peru, a parcel up to 200 dollars enters without duty or IGV. From 200 to 2,000 dollars it pays 4% duty and IGV. The Government asked to lower that ceiling: check whether it has changed.
rule-peru-consumer = Since February 2026, whoever sells to Peru from outside must answer an email for questions, claims and returns. The law also forbids pages made to deceive. Publish that email and answer it.
rule-peru-personal-data = A new regulation on personal data has been in force in Peru since March 2025. It asks for written security measures, and for a report within 48 hours if data are stolen. Ask what applies to your size.

rule-ecuador-parcels = Into Ecuador, a parcel for personal use, up to 4 kilos and 400 dollars, pays a fixed 20 dollars. It applies to couriers since June 2025 and to the post since August. Above those limits the product’s own taxes are due.
rule-ecuador-fee-colombia = Since February 2026 Ecuador charges 30% more on what arrives from Colombia with a customs declaration. In March a rise to 50% was reported, and there is a case before the Andean Community. Check today’s rate.
rule-ecuador-consumer = In Ecuador, a purchase can be returned or changed within 15 working days, if the product allows it. Only one source says so, without a date: check.
rule-ecuador-personal-data = Ecuador’s personal data law is from 2021 and has brought sanctions since May 2023. In some cases it reaches companies abroad. Ask permission, say what you use the data for, and look after them.

rule-brazil-parcels = In Brazil, a purchase up to 50 dollars pays 20% if the shop is in Remessa Conforme. Above that it pays 60%, less 20 dollars. Outside that programme it pays 60%. The ICMS, a tax of each state, comes on top.
rule-argentina-parcels = Into Argentina, a person may receive up to 3,000 dollars in each courier shipment. The first 400 dollars pay VAT only, in five shipments a year. It is for personal use: check whether it suits your customer.

rule-pacific-alliance-origin = Between Chile, Colombia, Mexico and Peru, the certificate of origin goes through the single windows. With it, your customer may pay less duty. The information is from 2019: check.
rule-listed-species = Some woods, leathers, wools and plants come from protected species and need a CITES permit before they leave. Ask your country’s authority about your species.
