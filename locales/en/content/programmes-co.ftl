### Shown in the list of support, in the steps of the roadmap and in the report: programmes of Colombia.

programme-co-colombia-a-un-clic = It supports your entry to global platforms such as Amazon, eBay, AliBaba or Tmall. It gives training, advice to put right what is missing, a plan to attract visits and follow-up of orders.
    .who = Companies with export potential in agrifood, Industry 4.0, metalworking, chemicals, fashion and personal care.
    .check = Ask ProColombia when the next selection opens. What counted: a website, barcodes and a person dedicated to e-commerce. Also FOB prices, which run up to the port of departure.

programme-co-b2b-marketplace = It shows what you can export in a directory for buyers abroad. It neither sells nor takes payments: it puts you in touch.
    .who = Companies with goods or services to export and a link with ProColombia.
    .check = Ask ProColombia how to sign up and how often profiles are updated. The last seen is from 2021–2022.

programme-co-designroom = It shows Colombian furniture and decoration design online, and eases contact with buyers.
    .who = Companies, designers and craft workshops, for indoors and outdoors.
    .check = Confirm with ProColombia that the showcase is still active and which photos it wants.

programme-co-capacitaciones = Its videos teach how to improve a website and its place in search engines. They also cover selling through social media and other digital channels.
    .who = Companies that want to sell more through e-commerce. No limits are stated.
    .check = Look for the current series on ProColombia’s site. A list of 2026 still names its export training and a five-step route.

programme-co-zasca = It strengthens production and the use of technology in a centre near you. Groups, called cohortes, open by territory: technologies, manufacturing or agribusiness.
    .who = Micro, small and medium companies and production units in each centre’s territory; some groups are by sector.
    .check = A list of September 2026 says that Honda and northern Tolima close on 30 November. Norte de Santander, on 2 December. If the date has passed, ask about the next group.

programme-co-a-pulso = It lends to women with a non-farm micro company, up to 6 monthly minimum wages. On amounts up to 2 wages it forgives part of the capital.
    .who = Women with a micro company and SISBEN IV A, B or C, or income under 50 minimum wages a year.
    .cost = It is a loan: ask the lender about the rate.
    .check = Ask who makes the loan. The published address belongs to an earlier line, called CREO.

programme-co-finbi = It helps to prepare and carry out growth deals, such as bringing in capital.
    .who = Small and medium companies of a certain size that pass a rating of financial indicators.
    .duration = Open from 24 April 2026, until the budget runs out.
    .check = Ask Bancóldex whether any budget is left and which indicators it looks at. It is not for a company just starting out.

programme-co-lec = It makes farm loans with part of the interest paid by the State.
    .who = Producers and companies in farming, aquaculture or rural work that meet the requirements.
    .cost = It is a loan with subsidised interest.
    .duration = Valid for 2026.
    .check = Ask your bank which lines still have funds. The rules are those of Finagro’s Circular externa 25 of 2026.

programme-co-vuce = It lets you ask online for permits, registrations and certificates to export and import, at all hours.
    .who = Any company or person that exports or imports, with a user and a digital signature.
    .cost = The user is free. The digital signature may cost money.
    .duration = Permanent.
    .check = What was read is from 2017 or earlier: confirm the steps and which permit your product needs. Ask whether the digital signature is paid for, as the sources differ.

programme-co-fabricas-internacionalizacion = It gives close support and a tailored plan to start exporting or to make exports steady.
    .who = Micro, small and medium companies outside mining and energy.
    .check = Ask ProColombia whether there are places. A list of 2026 names it as current, but no dated call was found.

programme-co-macrorrueda = It brings Colombian companies and buyers from abroad together in business meetings. In 2025, in Cali, there were more than 8,000 meetings.
    .who = Companies with export potential, from beginners to large ones.
    .duration = One event a year.
    .check = Ask the date of the next edition, and prepare prices and catalogue before you ask for meetings.

programme-co-gs1 = It offers seven services on the GS1 standard: barcodes, collaboration and logistics. It helps you enter marketplaces that require that code.
    .who = Companies and people with a business in Colombia, in any sector.
    .cost = Free.
    .check = A list of September 2026 gave 31 October as the closing date. Ask iNNpulsa whether it has opened again.

programme-co-vallexporta = It gives technical training and commercial support to export. It prepared 225 small companies and took 125 to the Macrorrueda of 2025.
    .who = Small and medium companies in Valle del Cauca.
    .check = Ask your chamber of commerce in Valle about the next call.

programme-co-ruta-cartagena = It prepares micro, small and medium companies for demanding markets.
    .who = Micro, small and medium companies in the area the chamber serves, in Bolívar.
    .check = Ask the chamber for the dates, and whether your matrícula mercantil must be up to date.

programme-co-plataforma-pacifico = It gives advice, investment contacts and support to go abroad. It helped small companies reach the United States.
    .who = Companies of any size in the area the chamber serves.
    .check = The articles seen are opinion or paid pieces: ask the chamber which services there are and what they cost.

programme-co-calidad = It gives training and technical help on national and international quality standards.
    .who = Micro, small and medium companies in agribusiness, fashion, cosmetics, health, tourism, services and others.
    .check = Colombia Productiva moved to iNNpulsa: look there for the next quality call. The last seen closed on 5 October 2026.

programme-co-cluster = It shares the cost of cluster projects: productivity, better products, access to markets or sustainability.
    .who = Clusters: groups of companies of one sector and area. A single company cannot apply.
    .duration = Projects of up to 12 months.
    .check = Ask your chamber whether your sector has a cluster and when applications open.

programme-co-cadenas-credito = It lends at a better rate, with a grace period, for working capital, equipment or replacing debts. A part is kept for agribusiness that exports.
    .who = People and companies, mostly micro and small, in trade, clothing, metalworking and agribusiness.
    .cost = It is a loan. One of the lines went up to 70 million pesos per company, says the press of December 2025.
    .check = Ask your bank or cooperative for the line, not Bancóldex, and ask whether any funds are left.

programme-co-trafico-postal = It lets you export parcels with simple paperwork, by post or by a registered courier that answers to customs.
    .who = Any company within the value limit.
    .cost = The shipping rate.
    .check = Ask 4-72 or the courier for today’s limit. A page with no date gives 50 kg and US$ 5,000 for Exportafácil.

programme-co-expoartesanias = In December it holds the country’s largest craft fair, with a digital version since 2020.
    .who = Communities, associations and craft workshops. Each product goes through a selection.
    .duration = Two weeks in December.
    .check = Ask when the call closes: in 2022 it was 30 June.

programme-co-emprendimiento-digital = It trains in digital business, and supports 110 companies with 26 hours of help and a set of tools.
    .who = Formal companies with a digital product of their own, already proven.
    .cost = Free.
    .duration = Throughout 2026.
    .check = The support route closed on 22 May 2026. Ask about the next group.

programme-co-calidad-internacionalizacion = In 2023 it shared the cost of international quality certificates, up to 130 million pesos and 70% of the project. The Calidad para la Reindustrialización calls followed it.
    .who = Micro, small and medium companies in agrifood, fashion, chemicals, services, tourism and others.
    .check = Do not apply here: ask iNNpulsa about the quality call that replaces it.

programme-co-mipyme-internacional = In 2015 it shared the cost of one export expert for three companies. The Fábricas de Internacionalización replaced it.
    .who = In 2015, companies with four years or more in business and seven people or more.
    .check = Do not apply here: ask ProColombia about the Fábricas de Internacionalización.

programme-co-marca-sic = It registers your brand in Colombia, and lets you ask for it in several countries with one application.
    .who = Companies and people with a brand of their own.
    .check = Ask about the fee, the time it takes and whether your destination is in the Madrid System.

programme-co-certificado-origen = It proves that the product is Colombian, so that it pays less duty in a destination with a treaty.
    .who = Companies that export goods made in Colombia.
    .check = Confirm who issues it today: the DIAN’s page names MinCIT. Ask whether your product meets the rule.

programme-co-servicios-exportacion = It leaves free of VAT (IVA), with the right to a refund, the service that is used only outside Colombia.
    .who = Companies and people with a RUT that export services.
    .check = Ask your accountant whether your RUT shows you as an exporter of services and which papers to keep.

programme-co-fabricas-productividad = It gives about 60 hours of technical help to produce better. In earlier rounds a rise in productivity of about 30% was reported.
    .who = Companies in manufacturing, services and agribusiness, first the smallest.
    .cost = The company pays a part that depends on its size.
    .duration = About 60 hours.
    .check = Ask your chamber of commerce about this year’s places. A list of 2026 names it, with no call.

programme-co-fondo-emprender = It gives capital to create or strengthen a company. You do not pay it back if you meet the targets.
    .who = People with a business plan loaded on its platform. Some calls ask that you have studied at SENA.
    .check = No national call was open in September 2026. Ask about the limit: the sources differ, from 180 to 500 minimum wages.

programme-co-aldea = It supports innovative ventures that already sell, with advice and resources to produce. It also helps you reach markets.
    .who = Companies with an innovative model, recent sales and up to seven years in business.
    .check = Ask iNNpulsa whether there is a call. A list of 2026 names it, with no date.

programme-co-confecamaras = It brings together each chamber of commerce’s programmes on becoming formal, productivity and starting a business.
    .who = Companies with a matrícula mercantil, or in the process of getting one.
    .check = See your chamber’s programmes and ask which deal with e-commerce or export.

programme-co-compra-lo-nuestro = It marks goods and services made in Colombia and shows them in a buying community. It is for the home market.
    .who = Companies of any size that produce and sell in Colombia.
    .check = Ask iNNpulsa whether the seal goes on and who gives it: the body that ran it has moved.

programme-co-laboratorios-artesanias = It trains in design, image, display and collective brands, with laboratories in almost all the country.
    .who = Artisans and craft workshops.
    .check = Ask Artesanías de Colombia about the laboratory of your department. The fact is from 2018.

programme-co-fortaleser = It strengthens productivity, quality and becoming formal, and links small companies with large buyers.
    .who = Micro, small and medium companies.
    .check = Ask iNNpulsa which calls there are: a list of 2026 gives only the names.

programme-co-coberturas = It helps you guard against changes in the dollar, and offers a loan you apply for online.
    .who = Micro, small and medium companies that export or import.
    .check = Ask Bancóldex whether today it is hedging or a course: the list of 2026 does not make it clear.

programme-co-liquidex-fng = Liquidex advances the payment of invoices online. The fund backs between 50% and 70% of a loan with the bank.
    .who = Companies, through banks and other lenders.
    .check = Ask your bank about the guarantee and Bancóldex about Liquidex: only an academic page was seen.

programme-co-financiamiento-comprador = It lends the foreign buyer up to the whole of what they buy in Colombia, in dollars or euros.
    .who = Companies that sell to other businesses abroad.
    .duration = One to five years, depending on the goods.
    .check = Ask whether the line goes on: in 2025 the bank said it was focusing less on exporters. Take a concrete order.

programme-co-ccce = It offers training and alliances with platforms, and publishes studies on selling online.
    .who = Micro, small and medium companies that sell online or want to.
    .check = Ask which courses are open and what it costs to join: its fees were not found.

programme-co-cai-virtual = It guides you online after a fraud or an attack, takes reports and checks suspicious files and links.
    .who = Any person or company in Colombia.
    .cost = Free.
    .check = Confirm the address on the site of the Policía before you upload a file. Do not upload it if it holds customer data.
