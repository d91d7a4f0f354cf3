### Shown in the list of support, in the steps of the roadmap and in the report: programmes of Ecuador.

programme-ec-mercado-libre = It announces e-commerce training to sell on MercadoLibre within Ecuador, where the platform takes payments and delivers. Sales to other countries come later.
    .who = Micro, small and medium companies with products, not services. Crafts, footwear, textiles and car parts come first, and all sectors may enter.
    .cost = Free, according to the press.
    .duration = Training in person and online; the calendar had yet to be set.
    .check = It was due to start in January 2026. Ask the ministry or your chamber whether it has opened and how to apply.

programme-ec-credito-1x30 = It lends at 1% interest for up to 30 years, mostly for production and farm projects.
    .who = People with a farm, a small industry or a new business.
    .cost = It is a loan at 1%. In 2022 it went from US$ 500 to US$ 5,000.
    .duration = Up to 30 years.
    .check = Ask BanEcuador about today’s amounts and whether it finances exports: only those of 2022 are known.

programme-ec-emprende-violeta = It lends on preferential terms to businesses led by women.
    .who = Women entrepreneurs.
    .cost = It is a loan: ask about the rate.
    .check = Ask BanEcuador about rate, term and guarantees before you decide.

programme-ec-microcredito = It makes small loans for trade, farming and self-employment. It has a group line for users of social programmes.
    .who = Micro companies; as a rule, with sales up to US$ 300,000 a year.
    .cost = It is a loan: ask about the rate.
    .check = Ask BanEcuador for today’s rate and compare it with your cooperative.

programme-ec-ecuapass-vue = It lets you declare exports online. In its single window you ask for registrations, sanitary permits and certificates of origin.
    .who = People and companies with a RUC, an electronic signature and registration in Ecuapass.
    .cost = The electronic signature is paid.
    .duration = Permanent.
    .check = Compare which bodies sell the electronic signature, and ask which permit your product needs.

programme-ec-pro-ecuador = It promotes exports with business rounds, fairs and offices abroad. A decree of February 2026 dissolved PRO ECUADOR and passed its tasks to the ministry.
    .who = Companies that export or have something to export, goods or services.
    .check = Ask the vice-ministry which services go on and who serves your province. The last described are from 2018.

programme-ec-fondo-garantias = It covers with the bank between 30% and 50% of the guarantee of a business loan.
    .who = Small and medium companies in manufacturing, services, tourism, farming, fishing and export trade.
    .duration = Three years.
    .check = Ask your bank whether it is still active and what it costs: the bank runs it, not the CFN.

programme-ec-crecer = It gives banks and cooperatives money to lend to micro, small and medium companies.
    .who = Micro, small and medium companies; first vulnerable groups and projects that care for the climate.
    .duration = Five years from 2023.
    .check = Ask your bank or cooperative whether it lends with this money.

programme-ec-corpei = It helps with quality, packing, certificates, contact with buyers and sales strategy.
    .who = Small companies and newcomers to export, mostly in food with growing demand.
    .check = It is a private body: ask what services it gives today and what it charges. The last news seen is from 2021.

programme-ec-artesano = It recognises artisans and gives them legal benefits, such as invoicing at a zero rate of VAT (IVA).
    .who = People with a craft title from a training centre or guild.
    .check = Ask the board (junta) of your province: a reform of the law is being debated.

programme-ec-rne = It opens preferential access to financial services, public funds and promotion abroad.
    .who = Ventures less than five years old, with fewer than 49 people and sales under US$ 1,000,000.
    .check = Confirm that the register is still open and from when the five years count: the sources differ.

programme-ec-geoportal = It announces a marketplace of producers and a tourism view. It aims to link local output with services and chains of the country.
    .who = No requirements are stated.
    .check = Ask the ministry whether you can enter yet: only its launch was seen, in early 2026.

programme-ec-ue-mipymes = Between 2017 and 2020 it helped companies export to the European Union. It gave an assessment, a plan and eight months of support.
    .who = Micro, small and medium companies, and associations, in food, textiles, wood and crafts.
    .check = Do not apply here: ask FEDEXPOR or CORPEI what similar support they offer today.

programme-ec-exporta-facil = In 2013 it let you export by post up to 30 kg and US$ 5,000 with a simple declaration. The current terms were not found.
    .who = Micro, small and medium companies, and artisans.
    .check = Do not use those amounts. Ask customs and Servicios Postales del Ecuador whether there is a simplified shipment today.

programme-ec-marca-senadi = It registers your brand in Ecuador.
    .who = Companies and people with a brand of their own.
    .check = Ask about the fee and the time. In August 2024 Ecuador was not in the Madrid System: you ask for the brand country by country.

programme-ec-servicios-exportacion = It puts a zero rate of VAT (IVA) on services that customers abroad use wholly outside Ecuador.
    .who = Companies and people resident in Ecuador that export services.
    .check = Ask the SRI or your accountant what proof you must keep: only a page by a third party was found.

programme-ec-certificado-origen = It proves that the product is Ecuadorian, to pay less duty in a destination with an agreement. You ask for it online.
    .who = Those who export goods made in Ecuador, with an active user in the system.
    .check = Ask whether it is requested in the VUE or in the SIGCO, and which body issues it in your city. In 2017 they were FEDEXPOR and several chambers.

programme-ec-conquito = It gives training, mentoring and follow-up, and starting capital of which you pay back almost nothing.
    .who = New ventures in Quito that pass an assessment.
    .check = Ask CONQUITO whether there is a call: in 2025 a reform put its money in doubt.

programme-ec-epico = It trains and guides those who start a business, and helps with permits to open premises.
    .who = Entrepreneurs in Guayaquil.
    .check = Ask which courses there are and whether they deal with online selling: the description is from 2020.

programme-ec-mucho-mejor = It gives you the right to use a fingerprint mark for what is made in Ecuador. About a third of its brands exported around 2021.
    .who = Formal companies that transform raw materials in Ecuador and meet their labour and tax duties.
    .check = Ask about the fee and the review it requires. The mark is known in Ecuador: see whether it counts in your destination.

programme-ec-ecucert = It takes reports of digital attacks by email and coordinates the response. It publishes its contacts on its site.
    .who = Whom it serves could not be read.
    .check = Ask whether it serves a company of your size and what data you must send.

programme-ec-servicios-postales = It is the public post. It was working in 2025; its terms for exporting were not found.
    .who = Those who send light parcels.
    .check = Ask about destinations, weight, value and form. The limits of 2 and 4 kg in the press are for imports.

programme-ec-fondo-emprende = It offered capital for innovative businesses: one kind to start and another for projects under way.
    .who = Innovative ventures.
    .check = Ask the ministry whether the fund exists: the last news seen is from July 2020.

programme-ec-nosotras-emprendemos = It gives the right to use a shared brand to ventures of people in the ministry’s programmes.
    .who = People who use the ministry’s social programmes.
    .check = Ask whether the brand is still in use. Only the start of the 2021 rule was read, and the ministry has changed its name.

programme-ec-das-e = It lets you send goods of low value by courier or post with a simple declaration. You complete the papers later, just once.
    .who = Those who export goods and are registered as a foreign trade operator.
    .check = Ask customs about the limits of value and weight, and whether you need an agent: they were not found. The source is an unofficial guide.
