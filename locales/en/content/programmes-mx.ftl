### Shown in the list of support, in the steps of the roadmap and in the report: programmes of México.

programme-mx-mipymes-plataformas = It explains the services of marketplaces such as Amazon and Mercado Libre. It links to their steps to sign up and sell.
    .who = Small and medium companies in general.
    .check = Confirm that the portal is still online: no page after 2022 was found.

programme-mx-mipymes-pagos = It sums up in slides the services of digital payment companies, such as Clip, Sr. Pago and Mercado Pago.
    .who = Small and medium companies in general.
    .check = Confirm that the portal is still online, and compare the rates on each company’s site.

programme-mx-mipymes-consejos = It gives tips in slides on customer service, digital marketing and preparing a website.
    .who = Small and medium companies in general.
    .check = Confirm that the portal is still online: no page after 2022 was found.

programme-mx-mercado-libre = It keeps a section of Mercado Libre for national products with the Hecho en México mark. It promotes sales within the country, not exports.
    .who = Footwear, furniture and other national products with the mark.
    .check = Ask how a product enters the section, and get the Hecho en México mark first. The article consulted has no date.

programme-mx-polos-desarrollo = For four months it trains makers to sell more online. It is for the Mexican market.
    .who = Makers of fashion, footwear and household goods.
    .duration = Four months.
    .check = Ask Mercado Libre México whether another group will open and in which cities. The article speaks of 200 makers of fashion and 250 of household goods.

programme-mx-amazon-handmade = It opens the Handmade section of Amazon México to any national product. It promotes sales within the country, not exports.
    .who = Small and medium companies, and people with a business, with products made in Mexico.
    .check = Ask Amazon México what it takes to enter the section and what it charges.

programme-mx-hecho-en-mexico = It gives you the right to use the certification mark for five years. Made in Mexico is the version for products that are exported.
    .who = Individuals in business and companies of any size and sector, with goods made or assembled in Mexico.
    .cost = Free, say earlier guides; those of 2025 do not say.
    .duration = The rule gives 10 working days; in July 2025 some companies had waited up to four months.
    .check = Ask whether imported inputs are accepted: the sources differ. Apply on the portal, and confirm whether it costs anything.

programme-mx-nafin-capacitacion = It gives business training, with courses designed for women and for indigenous and Afro-Mexican peoples. There are also guarantees, factoring and leasing.
    .who = Micro, small and medium companies.
    .cost = Free.
    .check = Look for the calendar of courses at Nafin, and see which deal with prices, finance or export.

programme-mx-cofoce = It gives training, fairs, meetings with buyers and help with e-commerce between countries. In 2025 it trained 4,000 people and added 80 new exporting companies.
    .who = Companies in Guanajuato; almost all are micro, small or medium.
    .check = Ask COFOCE, in León, what courses and meetings there are and whether they cost anything.

programme-mx-vucem = It brings together, on one site, permits, notices, certificates of origin and customs paperwork.
    .who = Companies and people with a valid electronic signature.
    .duration = Permanent.
    .check = Confirm that your e.firma is valid, and whether your product needs the padrón de exportadores sectorial.

programme-mx-immex-guanajuato = It guides you on the federal IMMEX programme. It covers tax and customs benefits for those who make and export, and how to register.
    .who = Makers in Guanajuato, or setting up there, with imported inputs.
    .check = First work out whether you import enough: it rarely suits a micro company.

programme-mx-diplomacia-economica = It looks for opportunities through embassies. With the states, it organises fairs, missions and seminars to export.
    .who = Companies, through the secretaría de desarrollo económico of their state.
    .check = Ask the secretaría de desarrollo económico of your state which fairs and missions there are this year. The article speaks of plans for 2026.

programme-mx-pymex = It gives loans, factoring, letters of credit and leasing to companies linked to foreign trade or tourism.
    .who = Small and medium companies and individuals in business, in industry, trade and services.
    .cost = The fact sheet gives TIIE plus 11 points, or a fixed rate of up to 19% a year. It dates from before 2023.
    .duration = Three to seven years, says the fact sheet.
    .check = Ask your bank whether it works with Bancomext and what the rate is today.

programme-mx-garantias = It backs loans of exporting companies and advances the payment of invoices, in Mexico and abroad.
    .who = Small and medium exporters, through banks and other lenders.
    .check = Ask your bank which guarantee you can use and what it costs. The figures seen are from 2021 or earlier.

programme-mx-jalisco-exporta = It gives money for international fairs, samples, certificates and entry to new markets.
    .who = Companies in Jalisco that already export.
    .duration = One call a year.
    .check = Ask SEDECO Jalisco about the call and the amounts: the figures in the press do not add up.

programme-mx-artesanias-jalisco = It gives up to 100,000 Mexican pesos in equipment, or in commercial skills: digital marketing, image, packing and courses.
    .who = Artisans in Jalisco with a micro, small or medium company.
    .duration = The call of 2025 ran from 11 March to 28 April.
    .check = Ask SEDECO whether there is a call this year and which option suits you.

programme-mx-certificado-origen = It proves that a product is Mexican when the destination has no treaty or you seek no cut in duty.
    .who = Those who export goods made or transformed in Mexico.
    .check = First ask whether your destination has a treaty: if so, you need another certificate. The guide seen is from 2021.

programme-mx-amvo = It publishes studies and good practice on selling online in Mexico.
    .who = Companies that sell online.
    .check = See which studies are open and what it costs to join: its fees were not found.

programme-mx-correos = It carries letters and parcels abroad. Parcels to the United States were still restricted in September 2025.
    .who = Any person or company.
    .cost = The postal rate.
    .check = Ask at the office whether parcels go to your destination again. For the United States, compare with a courier.

programme-mx-fonart = It announces support for traditional crafts: interest-free loans, training, a label of authorship, direct buying, shops and online sales.
    .who = Artisans, first in rural and indigenous areas of Guerrero, Oaxaca, Veracruz, Michoacán and Sonora.
    .cost = Interest-free loans and fairs with no fee, says the announcement.
    .check = Ask FONART whether the model works in your municipality yet: only its launch was seen. The rules of 2023 were different.

programme-mx-yucatan = It announces training, help to get loans and meetings with companies that buy.
    .who = Micro, small and medium companies in Yucatán.
    .check = Ask the secretaría whether there are calls yet: it was signed in March 2026, and none were seen.

programme-mx-mujer-exporta = In 2020 and 2021 it joined training and an online business round for women’s companies. No later edition was found.
    .who = Companies led by women that are able to export.
    .check = Do not apply here: ask the Secretaría de Economía whether there is a new edition.

programme-mx-jalisco-boca-mundo = It paid for stand and travel at four fairs between September 2025 and March 2026. No new edition was seen.
    .who = Companies and producers of agrifood in Jalisco.
    .check = Do not apply here: ask SADER Jalisco whether it is preparing another edition.

programme-mx-marca-impi = It registers your brand in Mexico, and lets you ask for it in several countries with one application.
    .who = Companies and people with a brand of their own.
    .check = Ask the IMPI about the fee and whether your destination is in the Madrid System.

programme-mx-origen-tmec = It lets the company itself declare origin on the invoice or another document, with at least nine data items. It is valid for four years.
    .who = Companies in Mexico that export goods to the United States or Canada.
    .cost = Free.
    .check = First check the rule of origin of your tariff heading, and keep the proof: you answer for the declaration.

programme-mx-servicios-exportacion = It applies VAT (IVA) at 0% to certain services used abroad. Information technology, technical assistance and advertising are among them.
    .who = Companies and people in Mexico that export those services.
    .check = Ask your accountant whether your service is on the law’s list and which proof to keep.

programme-mx-fondo-ellas = It announces support for women’s companies to enter sales chains and platforms. It adds networks and loans from its partners.
    .who = Micro, small and medium companies led by women.
    .check = Ask the Secretaría de Relaciones Exteriores whether it ever opened: only the first meeting was seen.

programme-mx-impulso-jalisco = It gives money towards machinery, clean energy and digital tools.
    .who = Micro, small and medium companies in Jalisco.
    .duration = One call a year.
    .check = Ask SEDECO Jalisco about this year’s call and the amounts.

programme-mx-acopio-fonart = It buys pieces straight from those who make them.
    .who = Artisans in Mexico with pieces that FONART recognises as craft.
    .cost = Free.
    .check = Ask FONART whether it still buys and which photos it wants: only a third party’s guide was seen.

programme-mx-comce-occidente = It trains and advises companies that are getting ready to export.
    .who = Micro, small and medium companies in the west of Mexico: agribusiness, manufacturing and tequila, among others.
    .check = Ask what courses there are, what they cost and whether you must join.

programme-mx-calculadora-origen = It helps you find a product’s rule of origin online, with no need to read hundreds of pages.
    .who = Micro, small and medium companies that want to export to the United States or Canada.
    .cost = Free.
    .check = Look for today’s address on the site of the Secretaría: the one given in the press was a test.

programme-mx-cert-manual = It explains how to protect passwords, phones, email, payments, data and website, and what to do if you are attacked.
    .who = Micro, small and medium companies in Mexico.
    .cost = Free.
    .check = The manual seen is a copy from 2021. Use too the tips that the SSPC published in November 2025.
