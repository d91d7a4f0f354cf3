### Shown in the list of support, in the steps of the roadmap and in the report: programmes of Chile.

programme-cl-e-exporta = It brings together a route to export through e-commerce: self-assessment, guides, courses, contact with platforms and advice. It includes a directory of marketplaces by country and help from an accelerator.
    .who = Companies in Chile with goods, services or digital content. The report consulted states no limits of size or sector.
    .check = Ask ProChile which parts of the route are still open, whether they cost anything and how to enter.

programme-cl-e-landing-mercado-libre = It prepares your entry to Mercado Libre in another country, with a consultancy that the platform certifies. It works on listings, team, metrics and campaigns within the site.
    .who = Companies in food or manufactures that sell to consumers. They must already export or have a presence in the destination.
    .cost = ProChile paid for all the advice, says a report of 2021–2022.
    .duration = Four months, with online meetings.
    .check = Ask ProChile whether there is a new round and for which countries. Those of 2021 were for Argentina, Brazil and Colombia.

programme-cl-e-landing-alibaba = It supports you in using AliBaba to sell to other businesses. It covers account, own shop, quotes, ranking and campaigns.
    .who = Companies in food or Industry 4.0 that sell to other businesses.
    .cost = The company paid half and ProChile the other half, says a report of 2021–2022.
    .duration = Twelve months.
    .check = Ask ProChile whether there are places this year. Ask too what the company pays, AliBaba membership included.

programme-cl-convenios-marketplaces = It gives training and support to work on platforms with which ProChile has an agreement. It adds country-brand shops in China and deals for cheaper shipping and storage.
    .who = Companies with high-value products, mostly wine and food. The destinations are China, Japan, the Middle East and North Africa.
    .check = Ask which agreements still hold and for which products. A report of 2021–2022 names AliBaba, Tradeling, Rakuten, JD, Tmall and others.

programme-cl-digitaliza-tu-pyme = It groups courses, tools and support for using technology in your business, e-commerce included. It is not an export programme, but it prepares you for one.
    .who = Small and medium companies in Chile, whether they export or not.
    .check = See on the site what is open. Corfo, Sercotec, Sence and the Subsecretaría de Turismo took part.

programme-cl-nodo-amazon = It prepares products for sale in the United States through Amazon. It adapts product and packing, checks certificates and puts logistics in order.
    .who = Small and medium companies in several regions, mostly with niche food of high value.
    .check = Ask Corfo in your region whether a node is open. First confirm the entry charges of the United States, which have changed since 2025.

programme-cl-conecta-turismo = It brings together, on one portal, tourism companies and providers of digital solutions. They help you take payments from abroad, have a website, run the business and promote it.
    .who = Tourism companies and services, and providers of digital solutions. Both sides sign up.
    .check = Confirm that the portal is still running, and compare at least two providers before you hire.

programme-cl-mujer-emprende = It gives women with a business of their own management training, mentors, networks and places to sell. It gives no money.
    .who = Women aged 18 or over, with a business at least one year old and complete secondary school. In 2026 there were 1,500 places.
    .cost = Free.
    .duration = From March to December 2026.
    .check = Entry for 2026 closed on 15 February. Ask SernamEG when 2027 opens: the month changes each year.

programme-cl-sicex = It lets you do export paperwork online with Aduanas and other agencies, and you enter your data only once. It works at all hours and for any port.
    .who = Any company or person that exports or imports and signs up.
    .duration = Permanent.
    .check = See which permit your product needs and which password you need to enter. The pages consulted have no date.

programme-cl-servicios-exportacion = It recognises a service as an export, so you get the tax benefits of exporters. Apply all year, on the site or at the offices of Aduanas.
    .who = People and companies based in Chile that serve customers with no home or residence in the country.
    .duration = All year.
    .check = Ask Aduanas whether your service is already on the list. Ask too whether it may be done only partly in Chile: the sources differ.

programme-cl-sercotec-capacitacion = It offers live or self-paced courses, with a certificate: digital commerce, prices, marketing, simple accounting, finance and legal matters.
    .who = People with a business and small companies.
    .cost = Free.
    .duration = New places each month.
    .check = See which courses have places. Some are required for Sercotec’s funds: keep the certificate.

programme-cl-centros-negocios = It offers advice, workshops and courses in local centres, in person, by email or online.
    .who = Micro, small and medium companies.
    .cost = Almost all free, says an unofficial page.
    .check = Look for the centre of your comuna, and ask whether it advises on e-commerce or export.

programme-cl-viaje-emprendedor = It brings together online courses and support bodies: business model, sales and the search for capital.
    .who = People with a business, and small and medium companies.
    .duration = At your own pace.
    .check = See which courses are open. Ask Corfo too what Fortalece Pyme offers in your region: of that programme only the name was seen.

programme-cl-mi-pyme-cumple = It publishes a legal bulletin, notices on employment and online talks. It also deals with registering brands.
    .who = Small companies.
    .check = The information helps you comply in Chile, not export. Bear in mind that some sponsors sell services.

programme-cl-pymes-globales = It prepares small companies to sell on international marketplaces such as Amazon, eBay or Walmart. It does not guarantee sales.
    .who = Micro and small companies, and cooperatives.
    .duration = About ten months, under the rules of 2023.
    .check = Ask Sercotec whether there will be a new call, and in which regions. The last seen are the rules of September 2023.

programme-cl-chequeo-digital = It measures online how far your company has come in digital matters, and suggests improvements. It is another questionnaire, apart from the export one.
    .who = Small and medium companies in Chile.
    .cost = Free.
    .check = Confirm that the questionnaire is still online, and still free.

programme-cl-mujer-exporta = It gives training, networks and business rounds to companies led by women or by indigenous peoples.
    .who = Companies led by women and companies of indigenous peoples.
    .cost = On missions of earlier years ProChile paid for one ticket, and the company for the rest.
    .check = Ask ProChile what activities there are this year. The last thing seen is its name on ProChile’s site, in 2024.

programme-cl-ferias-misiones = It organises fairs, missions and visits by buyers, with more than 400 activities a year, says the press of 2024.
    .who = Companies in Chile, as a rule micro, small or medium. Each call sets sector, region and whether you must already export.
    .cost = In the calls seen, ProChile paid for the ticket, and the company for lodging and food.
    .check = See ProChile’s calendar and the sales bracket each call asks for. No calls of 2026 were seen.

programme-cl-ruta-agricultura = It builds export skills in small-scale family and indigenous farming.
    .who = Companies of family farming: honey, preserves, oil, wine, fruit, meat and others.
    .check = Ask at your INDAP office whether there is a new call. The last seen is the edition of 2023.

programme-cl-silvoagropecuario = It shares the cost of promoting food and other farm products abroad, with projects of companies or of sectors.
    .who = People and companies that produce or sell non-industrial farm or forest goods, whether they export or not.
    .cost = It pays a part; the percentage was not found.
    .duration = One call a year.
    .check = Ask ProChile the date of the next contest. The last result seen is from 2023. Ask about the amounts too: the sources differ.

programme-cl-cobex = It backs with the bank a part of your company’s foreign trade loan. You do not ask Corfo for it: the bank arranges it.
    .who = Companies linked to foreign trade, small and medium ones included.
    .check = Ask your bank whether it offers loans with COBEX, what share it covers and what the cover costs.

programme-cl-courier-aduana = It lets you send products through a registered courier, with no customs agent, up to a certain value.
    .who = Any company; it was designed for small and medium ones.
    .cost = Only the courier’s rate.
    .check = Confirm today’s limit with Aduanas. The press of 2019 says US$ 3,000. An official guide uses US$ 2,000 for the exit declaration.

programme-cl-ruta-subrei = It explains step by step the documents for sending goods out of Chile. It describes simple paperwork for samples up to US$ 1,000.
    .who = Those who export goods for the first time.
    .cost = Free.
    .check = The page has no date: confirm the amounts with Aduanas before you use them.

programme-cl-manual-servicios = It explains, in an open document, the rules and taxes of exporting services. It covers ways to supply them, VAT (IVA) and double taxation.
    .who = Companies that export services or plan to.
    .cost = Free.
    .check = It is from 2021: ask your accountant which tax rules have changed since then.

programme-cl-ccs = It gives access to sector committees, networks, courses, studies and discounts from member companies. It has a line for companies less than three years old.
    .who = Any company.
    .cost = A membership fee; the amount was not found.
    .check = Ask about the fee and which e-commerce services it includes.

programme-cl-activa-empresarias = It announces a digital platform that links women suppliers with companies that buy, in Chile and abroad.
    .who = Companies led by women and companies that buy.
    .check = Ask ProChile whether the platform works yet and how to sign up. Only the announcement was seen.

programme-cl-fic-valparaiso = It took 155 companies of the region to promotion activities abroad. It ended in December 2025.
    .who = Small and medium companies in the Valparaíso region, in fruit, niche wine and creative work.
    .check = Ask the regional government and the ProChile office whether they are preparing a similar fund.

programme-cl-par-impulsa = It shared the cost of investment and working capital during the pandemic. No calls after 2021 were seen.
    .who = Micro, small and medium companies in certain regions.
    .check = Ask Corfo in your region which fund replaces it.

programme-cl-marca-inapi = It registers your brand in Chile, and lets you ask for it in several countries with one application.
    .who = Companies and people with a brand of their own.
    .check = Ask INAPI for the total cost: the international fee plus that of each country. Confirm that your destination is a member.

programme-cl-test-potencialidad = It measures online whether your company is ready to export. ProChile asked for a minimum score to enter several calls.
    .who = Companies and people taxed in the first category (primera categoría), whether they export or not.
    .duration = Online. The result was valid for twelve months.
    .check = Ask ProChile whether it is still in use: e-Exporta’s self-assessment may have replaced it. The last seen is from 2018.

programme-cl-coaching-exportador = It prepares a group of companies in the same region and sector for their first export.
    .who = Micro and small companies that export little or nothing.
    .duration = About three months, under the call seen.
    .check = Ask ProChile whether there is a group for your sector this year. The call seen is from 2018.

programme-cl-capital-semilla = It gives up to 3,500,000 pesos to start a business: equipment, management, promotion and working capital.
    .who = People aged 18 or over who have not yet registered for tax in the first category (primera categoría).
    .cost = You put in 3% of the grant, plus the project’s taxes.
    .duration = One call a year.
    .check = It is not for those already registered and selling. Ask Sercotec when it opens in your region: as a rule, between March and April.

programme-cl-semilla-inicia = It shares the cost of innovative businesses: Inicia supports a prototype, and Expande supports those who already sell.
    .who = New ventures with an idea that can grow beyond their region.
    .cost = Inicia covered 75% of the project, or 85% if women lead it. The limit was 15 million pesos.
    .duration = Calls each year.
    .check = Ask Corfo about this year’s dates and limits. Those seen come from the press of 2021 and from a summary of 2026.

programme-cl-emprendamos = It gives 30 to 40 hours of training and a small grant, from the idea to a running business.
    .who = Adults in the 40% bracket of the Registro Social de Hogares.
    .cost = In the Avanzado line you put in at least 5%.
    .duration = As a rule it opens between April and May.
    .check = Confirm with FOSIS the amount in your region and the date: only a third party’s summary was seen.

programme-cl-fogain = It backs with the bank part of a loan, a lease or a factoring deal. You do not ask Corfo for it.
    .who = Private companies with no late debts to the lender.
    .check = Ask your bank whether it uses it, what share it covers today and what it costs.

programme-cl-fogape = It guarantees with the bank a part of the loan. The company still owes all of it.
    .who = Companies with sales up to 100,000 UF a year.
    .check = Ask your bank what share it covers today: the limits seen were from schemes of 2023 and 2024.

programme-cl-credito-corfo = It gives money to lenders that are not banks, so that they lend to small companies.
    .who = Micro, small and medium companies.
    .cost = It is a loan: each lender sets the rate.
    .check = Ask a cooperative or finance company whether it works with this line and at what rate.

programme-cl-alianzas-productivas = It links family farming with a company that buys. It gives advice, infrastructure and equipment to meet the quality the buyer wants.
    .who = Users of INDAP with a buyer that signs the agreement.
    .check = Ask at your INDAP office which companies buy in your area. The last seen is from 2020.

programme-cl-capital-humano = It shares the cost of hiring a specialist to create or improve products and processes.
    .who = Companies of any size, first those outside the capital.
    .cost = The company pays a part; the percentage was not found.
    .check = Ask Corfo whether there is a call in your region and what part of the wage it covers.

programme-cl-crece = It gives a grant of about 5 million pesos to grow a business that already sells.
    .who = Formal micro and small companies, with sales between 200 and 25,000 UF a year.
    .duration = Calls by region.
    .check = Ask Sercotec when it opens in your region and which expenses it accepts. The last seen is from 2025.

programme-cl-digitaliza-almacen = It gives about 3 million pesos for a grocery shop to use digital tools.
    .who = Groceries and neighbourhood shops with sales up to 5,000 UF a year.
    .duration = Calls by region.
    .check = It is for neighbourhood trade, not for export. Ask Sercotec when it opens in your region.

programme-cl-ruta-digital = It teaches online how to use digital tools to get organised and sell more.
    .who = Formal micro and small companies with sales up to 25,000 UF, and cooperatives.
    .cost = Free, under the rules seen.
    .check = Its name was still on Sercotec’s site in October 2026, with no details. Ask whether there are places.

programme-cl-conciencia-digital = It gives tips to protect accounts, devices and data: passwords, public networks, fraud and harmful files.
    .who = Any person or company.
    .cost = Free.
    .check = The page has no date. If you are attacked, ask the Agencia Nacional de Ciberseguridad how to report it.
