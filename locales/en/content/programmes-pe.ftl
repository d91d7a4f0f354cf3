### Shown in the list of support, in the steps of the roadmap and in the report: programmes of Perú.

programme-pe-comercio-electronico = It supports your digital export strategy: training, advice, product adaptation, preferential courier rates and access to marketplaces. One phase is for beginners and another for those who already export steadily.
    .who = Small and medium companies that export or could export, in food, manufactures, clothing, decoration and services.
    .cost = Preferential courier rates; it was not found whether the company pays a fee.
    .check = Ask PROMPERÚ which phase is open and what it costs. The last description is from 2021–2022.

programme-pe-peru-marketplace = It shows products and services of Peru to companies abroad, with a profile, markets and ratings. It gives contacts; it neither takes payments nor ships.
    .who = Formal companies that are able to export.
    .check = Confirm how to sign up and whether the profile costs anything. In 2020 there were 600 companies.

programme-pe-centro-informacion = It keeps market studies, guides and training material on e-commerce between countries.
    .who = Any person or company; no limits are stated.
    .check = Look for the repository on PROMPERÚ’s site, and see the date of each study before you use it.

programme-pe-vuce = It lets you do foreign trade paperwork online, with training and modules made for small companies.
    .who = Companies that export or import.
    .check = See which permit your product needs, and whether certificates call for a digital signature.

programme-pe-e-pymex = It helps with foreign trade paperwork on the scale of a small company.
    .who = Small and medium companies in Peru.
    .check = Confirm that the module is still online. Look for it as PIMEX too: its web address uses that name.

programme-pe-mislo = It shows the rates of foreign trade logistics operators, so that you compare before you hire.
    .who = Those about to send goods out of Peru.
    .check = Confirm that the module is still online and that the rates have a date.

programme-pe-ruta-exportadora = It prepares you to export in stages, with workshops, training and technical help to suit where you stand.
    .who = Companies with sales, of goods or services. Each service has its own sign-up and assessment.
    .check = Sign up and ask which workshops have places and what they cost. Do not mistake it for the Ruta Productiva Exportadora.

programme-pe-proinnovate = Through contests, it shares the cost of innovating and of adopting existing technology. A rule of 2026 renewed it for ten years and opened it to more kinds of applicant.
    .who = Micro, small and medium companies, cooperatives, producers and people with a business; first those of the regions.
    .cost = It pays a part, which depends on the contest.
    .check = See the calendar of contests and choose one with an open date before you prepare the proposal.

programme-pe-cde = It gives free advice on making your business formal. It has centres and partners in the regions, and notary rates by agreement.
    .who = Businesses and entrepreneurs all over Peru.
    .cost = The advice is free; notary and paperwork are paid separately.
    .check = Look for the nearest centre. Ask what the advice includes and what the paperwork adds up to.

programme-pe-centros-mype-digital = It offers a directory, by type and region, of bodies that help small companies with digital tools.
    .who = Small businesses with sales.
    .cost = Each centre sets it.
    .check = Choose a centre in your region, and ask about price and time before you commit.

programme-pe-mujer-produce = It gives business, personal and digital training online, after a form that assesses where you stand.
    .who = Micro and small companies led by women, already in business.
    .cost = Free.
    .duration = By calendar.
    .check = Fill in the form and see the calendar of courses.

programme-pe-red-cite = It gives technical help, laboratory tests, design, training and information to improve your product. In 2025 it served more than 13,000 production units.
    .who = Micro and small companies, associations, cooperatives and producers of each chain: footwear, textiles, agribusiness, fishing, wood.
    .cost = Depends on the service; not all are free.
    .check = Look for the CITE of your chain. Ask the price of the test or service that your destination requires.

programme-pe-vuce-origen = It lets you ask for and get the certificate of origin online, which lowers duty at the destination.
    .who = Companies that export goods.
    .duration = Permanent.
    .check = The rules read are from 2013 and 2020. Ask which body certifies in your region, what it charges and what proof of materials it wants.

programme-pe-contigo-emprendedor = It offers online courses, guides to WhatsApp Business, templates to run the business and a digital test.
    .who = Micro and small companies; at BCP you do not need to be a customer.
    .cost = Free.
    .duration = At your own pace.
    .check = They are private banks: you can take the courses without taking a loan.

programme-pe-exporta-facil = It lets you export by post with an online declaration and no customs agent, in parcels up to 30 kg.
    .who = People and companies with a RUC and a Clave SOL, and with a buyer abroad.
    .cost = The postal rate.
    .check = Confirm the value limit: some guides say US$ 7,500 and others US$ 5,000. Serpost suspended parcels to the United States in August 2025; ask whether they are back.

programme-pe-ruta-productiva = It joins state services around 16 production chains in 20 regions, for organisations and small companies that want to export.
    .who = Organisations and micro, small and medium companies of the chosen chains and regions.
    .check = Ask MINCETUR whether your chain and your region are included, and how to enter.

programme-pe-pai = Through contests, it shares the cost of going abroad, for one company or a group. You do not pay it back.
    .who = Micro, small and medium companies, alone or in a group.
    .cost = The company pays a part; the percentage was not found.
    .check = Ask whether there is a contest: the last rules seen are from July 2021. The sources differ on who runs it.

programme-pe-marca-colectiva = It registers, free of the official fee, the brand of an association, of producers or artisans, or of small companies. It also advises on the paperwork.
    .who = Associations and cooperatives.
    .cost = Free, as seen in 2022.
    .check = Confirm with INDECOPI that it is still free: an earlier waiver ended in 2019. Ask too how to protect the brand in your destination.

programme-pe-marca-peru = It gives you the right to use the country brand on materials, products or events.
    .who = People with a business and formal companies, with a good name and quality.
    .cost = Free.
    .duration = Up to two years, renewable, under rules of 2011.
    .check = Ask about today’s requirements and how long it takes. For products, a registered brand is needed.

programme-pe-marcas-sectoriales = It promotes food, alpaca, coffee and pisco abroad, under sector brands and with trade offices.
    .who = Exporting companies of those sectors.
    .check = Ask PROMPERÚ what you need to use your sector’s brand: only the names were seen.

programme-pe-artesano = It opens the directory of artisans, fairs, advice and the licence of Artesanías del Perú.
    .who = Artisans, companies, associations and cooperatives of the 16 recognised craft lines.
    .check = Ask how to sign up and which fairs there are this year.

programme-pe-crecer = It guarantees and finances loans for micro, small and medium companies. It joined earlier funds, export credit insurance among them.
    .who = Micro, small and medium companies, through their bank or caja.
    .check = Ask your bank or caja whether it works with CRECER and what share it covers.

programme-pe-mypes-reactivadas = In 2021, during the pandemic, it shared the cost of an assessment and an action plan for small companies.
    .who = Micro and small companies chosen by contest.
    .check = Do not apply here: see ProInnóvate’s current calendar.

programme-pe-sepymex = It insured loans of small exporters. One source says it was merged into Fondo CRECER.
    .who = Small and medium exporters.
    .check = Do not ask for it: ask your bank about Fondo CRECER.

programme-pe-marca-indecopi = It registers your brand in Peru, with paperwork online.
    .who = Companies and people with a brand of their own.
    .duration = 35 to 38 working days if nobody objects, says the press of 2022.
    .check = Ask about the fee. In August 2024 Peru was not in the Madrid System: you ask for the brand country by country.

programme-pe-servicios-exportacion = It leaves free of IGV the service that a customer not based in Peru uses abroad.
    .who = Companies and people based in Peru that charge for the service.
    .check = Ask SUNAT whether you must join a register before you invoice: today’s rule was not found.

programme-pe-startup-peru = Through contests, it gives capital to start an innovative business, with the support of incubators.
    .who = Innovative ventures with a prototype, sales or growth.
    .cost = It pays a part, which depends on the contest.
    .check = See ProInnóvate’s calendar, and read the rules before you prepare the proposal.

programme-pe-kit-digital = It brought together tools and online courses, free in a limited version: website, shop, management and domain.
    .who = People with a DNI and companies; the shop and the domain were for companies only.
    .cost = Free with limits; each partner charges the rest.
    .check = Confirm whether it is still online: the catalogue of 2026 names the Centros Mype Digital and not this kit.

programme-pe-impulso-myperu = It guarantees loans of small companies and rewards those who pay on time.
    .who = Micro and small companies, first those with no credit history.
    .cost = It is a loan: each lender sets the rate.
    .check = Ask your bank or caja whether any of the fund is left. Towards the end of 2024 about 90% had been assigned.

programme-pe-agromercado = It brings rural organisations closer to markets. In 2023 it replaced Sierra y Selva Exportadora.
    .who = Producers and farming organisations of family agriculture.
    .check = Ask what services it gives today and whether it deals with exports: only the law that created it was seen.

programme-pe-agroideas = It shares the cost of farming organisations’ business plans: associating, managing and using technology. You do not pay it back.
    .who = Organisations of producers, not companies on their own.
    .cost = The organisation pays a part.
    .check = Ask the ministry whether there is a call. The description is from 2013, and an article of 2023 only names it.

programme-pe-cnsd = It takes your report of a digital attack or fraud, assesses it and advises you. The report is confidential.
    .who = Companies and people in Peru.
    .cost = Free.
    .check = Save screenshots and write down the facts before you report. The page has no date: confirm the email and the form.
