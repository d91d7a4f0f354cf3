### Shown in the list of platforms, in the steps of the roadmap and in the report.

platform-amazon-north-america = One account lets you sell to people in the United States and Canada, and opens the Mexican shop too. You ship from your country or from Amazon’s warehouses.
    .who = Sellers with a proven identity, an international card and an account in an admitted country. You answer for import charges.
    .cost = There is an individual plan and a professional one, plus a commission by category. Look up today’s rate.
    .limits = A report of 2021–2022 says you cannot export directly to countries of the Pacific Alliance. Any parcel to the United States may pay import charges since 29 August 2025. Food, cosmetics and supplements need permission before you publish.
    .check = Look for your country when you sign up. The last list found is unofficial and from April 2021. On alcohol the sources differ: one speaks of a licence, another of a ban.
platform-amazon-north-america-admits-ec = Ecuador was not on an unofficial list of April 2021. No other list was found: check when you sign up.

platform-amazon-mexico = You sell to people in Mexico. The Handmade section takes products made in Mexico.
    .who = Companies and people with an RFC. The press says 27,000 Mexican companies sold there, nearly all of them small.
    .limits = The agreement with the government is for sales at home. A report of 2021–2022 says Amazon allows no direct exports to countries of the Pacific Alliance.
    .check = From another country, ask Amazon whether the North America account lets you sell in Mexico. The sources differ on who can reach buyers in the region.

platform-amazon-europe = One account lets you sell to people in Spain, Germany, France, Italy and other shops in Europe.
    .who = Sellers who pass the identity check of the company and its owners.
    .limits = For 1 July 2026, a charge for each kind of product was announced for small parcels.
    .check = The list of admitted countries was not found: check when you sign up. Look up the fees, the VAT of the destination, and whether that charge is in force.

platform-mercado-libre = You sell online within your own country. The platform takes the payment and, in several cases, delivers.
    .who = Companies and people who sell products to the public.
    .limits = Each site sells within its country. In Ecuador, sales abroad depend on logistics agreements that did not exist in late 2025. Medicines need accreditation, and in some countries so do supplements.
    .check = Work out commission, payment and shipping before you set the price. Look up today’s rate on the site.

platform-mercado-libre-global-selling = One account lets you sell from abroad in Mexico, Brazil, Chile, Colombia and Argentina. It pays in dollars and translates messages.
    .who = The seller is the exporter, and must meet the rules and papers of both countries.
    .limits = A report of 2021–2022 says mostly Asian companies used it. Peru and Ecuador are not among the countries where it sells. In Brazil, food, supplements and cosmetics need official registration.
    .check = Ask first whether a company from your country can open the account: no list was found.
platform-mercado-libre-global-selling-admits-pe = It was not open to sellers in Peru, says a report of 2021–2022. Check whether that has changed when you sign up.
platform-mercado-libre-global-selling-admits-ec = It was not found whether a company from Ecuador can open the account. It does not sell in Ecuador: check when you sign up.

platform-ebay = You sell products to people in many countries, with an export portal in Spanish.
    .who = Companies and people with an eBay account and a Payoneer account of the same type and country.
    .limits = The currency you are paid in cannot be changed later. Payoneer pays eBay sales in certain countries only. Alcohol is only for sellers with a licence and approval.
    .check = First check whether Payoneer pays eBay sales in your country. The pages read say nothing of these five countries.

platform-etsy = You sell handmade pieces, vintage items or craft supplies to people in many countries.
    .who = Workshops and people with a bank account in an admitted country. In Chile and Peru you are paid through Payoneer.
    .cost = Undated pages: US$ 0.20 for each listing every four months, and perhaps US$ 15 to open the shop. In 2023 the commission was 6.5%, plus the payment fee.
    .limits = It opens shops only in the countries on its list. You ship, and you answer for import charges. Its 2024 policy does not allow alcoholic drinks.
    .check = When you sign up, check that your country is still on the list, which has no date. On Colombia the sources differ.
platform-etsy-admits-co = Colombia is not on the list read, which has no date. Another article suggests there are shops from Colombia: check when you sign up.
platform-etsy-admits-ec = Ecuador is not on the list read, which has no date. Check when you sign up.

platform-walmart-us = You sell to people in the United States, once your company and its products are approved.
    .who = Companies. Without a United States tax number, only those of listed countries, Chile and Mexico among them. A sole trader (persona física) from Mexico cannot enter this shop.
    .cost = No monthly fee and a commission by category, says an unofficial page.
    .limits = You need an address for returns in the United States, says an unofficial page. The parcel must arrive with its charges paid. Fresh, chilled and frozen food is not allowed.
    .check = Look over the list of countries and the tax papers before you sign up. Two versions of that list differ on Chile.
platform-walmart-us-admits-co = Colombia is not on the January 2025 list of those who enter without a United States tax number. If you have that number, ask Walmart.
platform-walmart-us-admits-pe = Peru is not on the January 2025 list of those who enter without a United States tax number. If you have that number, ask Walmart.
platform-walmart-us-admits-ec = Ecuador is not on the January 2025 list of those who enter without a United States tax number. If you have that number, ask Walmart.

platform-walmart-mexico = You sell to people in Mexico inside Walmart’s online shop.
    .who = Companies in Mexico, and also people with a business activity.
    .check = Look up the commission and the papers. From another country, ask whether they take your company.

platform-walmart-chile = You sell to people in Chile on Líder.
    .who = Companies with a RUT.
    .check = Look up the commission. If you sell from abroad, ask whether they take companies from your country: that part could not be read.

platform-falabella = You sell to people in Chile, Colombia or Peru, on Falabella’s site in each country.
    .who = Companies with a legal representative. The money comes through Fpay.
    .limits = It was not found how to sell from one country in the shop of another.
    .check = Look up the commission by category, and who issues the invoice to the buyer.

platform-linio = It stopped selling in Mexico. In other countries Falabella’s site took its place.
    .check = Do not open an account here: see Falabella Marketplace.

platform-ripley = You sell products, services and experiences to people in Chile.
    .who = Companies with a RUT and a legal representative. You have one week to upload the papers.
    .check = Look up the commission and whether your sector is open. The page has no date.

platform-paris = You sell products of your own brand to people in Chile.
    .who = Companies that have registered their start of activities, with a company bank account.
    .limits = Generic brands are not allowed, says its page of 2023.
    .check = Look up today’s commission and shipping terms.

platform-dafiti = It sells fashion online. It closed in Chile and Argentina; Colombia could not be confirmed.
    .check = Confirm that it is still open in Colombia before you give it any time.
platform-dafiti-admits-cl = It closed in Chile, according to the press.

platform-tiktok-shop-mexico = You sell inside the app to people in Mexico, with videos and live streams.
    .who = Companies and people in Mexico with an RFC.
    .limits = In the 2024 trial, sellers in Mexico had limits on food and jewellery.
    .check = Check whether your category is open, and today’s commission.

platform-shein-marketplace = It has taken sellers from Mexico and Brazil since 2023.
    .cost = In 2023 the first three months were free of commission.
    .check = Look up today’s commission and categories: the last news seen is from 2023.

platform-temu-local = It takes sellers from Mexico with a local warehouse.
    .limits = In 2024 there were protests over fines and withheld payments. In Ecuador only an offer to the government is known.
    .check = Read about fines and payment times before you sign up. In Ecuador, ask the ministry whether the offer moved on.

platform-aliexpress = It sells to people in many countries, mostly from China.
    .limits = A third party says that seller accounts are for mainland China only, unless there is an agreement.
    .check = Before you give it any time, ask whether a company from your country can open an account.

platform-tmall-global = By invitation, you sell to people in China without a company there.
    .who = Brands with strength of their own or with a written authorisation.
    .cost = In 2017 it asked for a deposit of US$ 25,000 and US$ 5,000 a year. It also took 0.5 to 5% of each sale.
    .limits = It does not suit a small company exporting for the first time.
    .check = Ask your { -promotion-agency } whether it has a pavilion or an agreement.

platform-jd-worldwide = You sell to people in China with a foreign company.
    .who = Companies with a brand or an exclusive authorisation, and an address for returns in China.
    .check = Ask your { -promotion-agency } whether there is a country-brand pavilion. Wines and food from Chile entered that way.

platform-pinduoduo = It sells to people in China. ProChile had a country-brand pavilion there, with wines and other food.
    .check = Ask your { -promotion-agency } whether the pavilion is still open.

platform-rakuten-japan = It sells to people in Japan. ProChile had an agreement for food, and Colombia a un Clic names it.
    .check = Ask your { -promotion-agency } whether there is an agreement today and how to enter.

platform-yahoo-japan = It sells to people in Japan. ProChile had an agreement for food.
    .check = Ask your { -promotion-agency } whether there is an agreement today.

platform-allegro = You sell to people in Poland, Czechia, Slovakia and Hungary.
    .who = Companies with a bank account or Payoneer in the same name.
    .limits = The return rights of the European Union apply.
    .check = Check whether it takes companies from your country: only guides by third parties were found.

platform-fruugo = It shows your catalogue to people in many countries, and converts prices and currency.
    .who = Companies that its team approves. They are paid in their currency about four weeks after shipping.
    .cost = An undated page says 15%, plus 2.35% for processing each sale.
    .check = Ask whether it takes companies from your country, and on what amount it charges commission: two of its pages differ.

platform-novica = It sells crafts, mostly in the United States. Its regional offices check quality, packing and shipping.
    .who = Artisans. Those of Mexico and the Andes appear on its site.
    .check = Write to ask how to enter and what margin it leaves: its terms were not found.

platform-faire = You sell wholesale to small shops in other countries.
    .who = Sellers with their own brand. The brand is the exporter and the shop is the importer.
    .limits = Brands outside its main markets go on a waiting list, says an unofficial page.
    .check = When you sign up, check whether your country is open or waiting.

platform-alibaba = You offer products to companies that buy all over the world, with a supplier profile and quotations.
    .who = Registered companies that sell in volume.
    .cost = Membership is paid; today’s price was not found.
    .limits = In Mexico, official support in 2017–2018 reached 24 companies: cost and logistics held them back.
    .check = Ask for the price of membership, and ask your { -promotion-agency } whether it shares that cost.

platform-tradeling = You sell to companies in the Middle East and North Africa.
    .who = Companies that pass the platform’s review. ProChile had an agreement.
    .check = Ask about fees and countries: they were not found. In Chile, ask ProChile about the agreement.

platform-chileb2b = It shows what companies in Chile offer to buyers abroad. It is a public service.
    .who = Exporting companies of Chile; in 2019 there were more than 800.
    .check = Confirm with ProChile that it is still online, and how to sign up.

platform-peru-marketplace = It shows products and services of Peru to companies that buy. It gives contacts: it neither takes payments nor ships.
    .who = Formal companies in Peru that are able to export.
    .check = Confirm how to sign up, and answer fast: the portal shows ratings.

platform-colombian-b2b-marketplace = It shows what Colombia can export to buyers abroad. It does not sell: it gives contacts.
    .who = Companies in Colombia that work with ProColombia.
    .check = Ask ProColombia how to appear.

platform-designroom-colombia = It shows furniture, decoration and design from Colombia, and puts buyers in touch.
    .who = Indoor and outdoor design, and craft workshops, of Colombia.
    .check = Confirm with ProColombia that the showcase is still active.

platform-connectamericas = It brings together companies of the region to look for customers, suppliers and information.
    .who = Small businesses in Latin America and the Caribbean.
    .check = Confirm that the community is still active before you create a profile.

platform-thomasnet = It is a directory of industrial suppliers in the United States, with a paid subscription.
    .check = Ask for the price and whether it takes suppliers from your country: that was not found.

platform-upwork = You sell services by contract to companies all over the world, and the platform takes the payment.
    .who = People and teams that offer services. In Colombia you withdraw by local transfer; elsewhere by PayPal, wire or Payoneer.
    .cost = Since May 2025, a commission of 0 to 15%, by contract. An unofficial source of October 2026 says so.
    .check = When you sign up, check how you can withdraw in your country. Also ask how to invoice the exported service.

platform-fiverr = You sell services in fixed-price packages to customers in other countries.
    .cost = A commission of 20%, says an unofficial source of October 2026.
    .check = Check whether you can be paid in your country before you publish.

platform-workana = You sell services to customers, mostly in Latin America.
    .who = People and teams that offer services. It pays once a month; by Payoneer, from US$ 20.
    .check = Look up the commission and how you can withdraw in your country.

platform-hotmart = You sell courses and digital products to the public, with no monthly fee.
    .who = Those who create courses or content. In Colombia you withdraw in pesos.
    .cost = Undated page: 9.99% plus US$ 0.50 on each sale above US$ 5, and 20% below. A withdrawal in Colombia costs US$ 1.99.
    .check = Check how you can withdraw in your country, and today’s rate.

platform-steam = You sell games to people all over the world.
    .cost = US$ 100 for each game, given back after US$ 1,000 of sales, and 30% of each sale. Unofficial source of 2026.
    .check = Check how you are paid in your country and what taxes are withheld.

platform-itch-io = You sell games and other files; you decide what share the shop keeps.
    .cost = 10% if you choose no other share, plus the cost of payment. Unofficial source of 2026.
    .check = Check whether you can be paid in your country.

platform-google-play = You sell apps and content to people who use Android.
    .who = Developers who can register as a merchant in their country.
    .check = Open Google’s public table and look for your country in the merchant registration column. That part could not be read.

platform-apple-app-store = You sell apps to people who use Apple devices.
    .who = Companies, and also people, with bank details of their own.
    .check = Check the agreement, the taxes and the time until you are paid. Only a guide by a third party was found.

platform-viator = You sell tours and experiences to travellers from other countries.
    .cost = It charges a commission on each booking; an old page said 20%.
    .check = Look up today’s commission and the cancellation policy.

platform-woocommerce = You have your own shop on a WordPress site, with products or digital files.
    .who = Any company. It offers Mercado Pago, PayPal and Visa Acceptance in Chile, Colombia, Mexico and Peru. Stripe and Klarna are for Mexico only.
    .cost = The program is free; you pay for hosting, upkeep and payment fees.
    .limits = WooPayments is missing in all five countries. In Ecuador it offers PayPal and Visa Acceptance, without Mercado Pago or Stripe.
    .check = Choose first who will take the payments, and test a whole purchase from another country.

platform-shopify = You have your own hosted shop, ready to sell in several countries.
    .who = Any company. It connects with Mercado Pago in Chile, Colombia, Mexico and Peru.
    .cost = A monthly fee by plan, plus 0.5 to 2% if you use another gateway, says an unofficial source.
    .limits = Mercado Pago does not connect in Ecuador. A list of 2026 has Shopify Payments in none of the five countries; on Mexico the sources differ.
    .check = Before you pay for a plan, confirm which gateway will take payments and how much it adds.

platform-tiendanube = You have your own hosted shop, in Spanish, with local means of payment.
    .who = Small and medium brands; in 2026 it claimed 175,000 in the region.
    .cost = In Colombia, plans from about 25,000 pesos a month, says an unofficial source.
    .check = Confirm whether it works in your country, and whether it lets you take payments and ship abroad.

platform-mercado-shops = It closed on 31 December 2025. Mercado Libre offers Mi Página in its place.
    .check = Do not take it on. If you had a shop there, look for another and save your photos and customers.

platform-wix = You have a site with a shop, and need no programming.
    .limits = In Chile it connects with Webpay Plus, in Chilean pesos only.
    .check = Confirm which provider will take payments in your country, and in what currency.

platform-vtex = It is for shops with many sales and several channels.
    .who = Larger companies, with a technical team.
    .check = See in its public table the means of payment in your country, and ask for a price. It seldom suits a small company.

platform-paypal = You take payments from customers in other countries who pay with PayPal or a card.
    .who = Companies and people in the five countries.
    .cost = A rate plus a fixed amount, and the exchange. Look up today’s figures.
    .limits = Receiving is not the same as withdrawing. Old lists said that Colombia and Peru could only withdraw to a bank in the United States.
    .check = Check how the money gets to your bank, how long it takes and what it costs: the sources differ. In Ecuador, local withdrawal opened around 2024.

platform-payoneer = You receive in accounts abroad what marketplaces and customers pay you, and pass it to your bank.
    .who = Companies and people with real income from abroad and papers in the same name.
    .limits = It may close accounts left unused for a long time.
    .check = When you sign up, check whether it opens accounts in your country, the type you need and the rate. Etsy names it for Chile and Peru.

platform-wise = You have an account in several currencies and receive transfers from abroad.
    .who = From Chile you open it online. An unofficial guide of 2026 describes it for Mexico and Colombia.
    .limits = It could not be confirmed whether the account is for companies or only personal.
    .check = When you sign up, check whether there is a company account in your country.

platform-stripe = You take cards from other countries in a shop or system of your own.
    .who = Of the five countries, companies in Mexico.
    .limits = Opening a company in another country just to use it is a legal and tax matter: get advice first.
    .check = Check on its site whether it has opened to your country. Look up today’s rate.

platform-stripe-global-payouts = It lets a platform in the United States or the United Kingdom pay into your account. You cannot use it to charge your customers.
    .who = Those who sell from Colombia or Chile through a platform that uses Stripe.
    .check = Ask the platform whether it pays this way and what it costs.

platform-mercado-pago = You take payments from customers in your own country, by card and local means.
    .who = Companies and people in Chile, Colombia, Mexico and Peru.
    .limits = It is not a way to be paid from another country. In Ecuador it is not offered as a shop’s gateway.
    .check = Look up the rate and how long until the money is released.

platform-kushki = You take cards and transfers in the country where you sign the contract.
    .who = Companies; there is one contract for each country.
    .cost = The rate is agreed in the contract.
    .limits = In Ecuador you need a bank that processes the cards (acquirer): Internacional, Pacífico or Guayaquil.
    .check = Ask whether it takes cards from other countries and when it hands over the money: in Chile, within 15 days.

platform-rapyd = You take payments in several countries with local means.
    .who = Companies based in a country on its list: Chile, Colombia, Mexico or Peru.
    .limits = Ecuador is not on the list read, which has no date.
    .check = Ask for the rate and the smallest volume before you connect it.

platform-payu = You take payments online with local means.
    .who = Small businesses and shops in Chile, Colombia, Mexico and Peru.
    .check = Confirm that it takes new companies in your country, and the rate: the list found is old.

platform-dlocal = You take payments from buyers in more than 30 countries, these five included, with cards and local means.
    .who = It is meant for companies that sell into those countries.
    .limits = It was not found whether it takes small companies, or from which countries.
    .check = Ask whether it takes a company of your size and country before you count on it.

platform-openpay = You take card payments online.
    .who = Companies in Mexico; its shop add-on also names Colombia and Peru.
    .check = Confirm whether it serves your country and takes cards from abroad.

platform-niubiz = You take cards in stores and online shops in Peru.
    .who = Shops in Peru.
    .check = Ask whether it takes cards from abroad and what it charges: that was not found.

platform-culqi = You take cards in online shops in Peru.
    .who = Shops in Peru.
    .check = Ask whether it takes cards from abroad and what it charges: that was not found.

platform-izipay = You take cards in Peru, at your premises or online.
    .who = Companies and people with a business in Peru, with a RUC, DNI or carné de extranjería.
    .check = Ask whether it takes cards from abroad and what it charges: that was not found.

platform-webpay = You take cards in online shops in Chile.
    .who = Shops in Chile.
    .limits = It charges in Chilean pesos.
    .check = Ask whether it takes cards from abroad and what it charges.

platform-flow = You take payments online by several means.
    .who = Shops in Chile; its table of rates has other countries.
    .cost = Today’s rate was not found. An undated example on its test site uses 2.89% plus VAT.
    .check = Look up the real rate and whether it takes cards from abroad.

platform-wompi = You take cards of customers abroad from Colombia. In gateway mode, the money goes straight into the company’s account.
    .who = Companies in Colombia.
    .limits = Export income must be reported (legalizarse); the bank says that this way it is simple.
    .check = Ask for the rate and which papers that reporting needs.

platform-bold = You take cards in Colombia, in person or online.
    .who = Shops in Colombia.
    .check = Ask whether it takes cards from abroad and what it charges: that was not found.

platform-conekta = You take payments in Mexico by card, SPEI transfer or cash.
    .who = Companies in Mexico.
    .limits = It charges in Mexican pesos.
    .check = Ask for the rate and whether it takes cards from abroad.

platform-clip = You take cards in Mexico.
    .who = Shops in Mexico.
    .check = Look up the rate and whether it takes cards from abroad online.

platform-payphone = You take cards by mobile phone or online in Ecuador.
    .who = Shops in Ecuador; people in Ecuador, Central America and the United States pay with it.
    .check = Ask for the rate and whether it can charge customers in your destination.

platform-deuna = You take payments in Ecuador.
    .who = Shops in Ecuador.
    .check = Ask what means it takes and what it charges: only its name was seen, in a catalogue.

platform-datafast = You take cards in Ecuador.
    .who = Shops in Ecuador.
    .check = Ask about the online payment button, the rate and cards from abroad. Only its name was seen, in a catalogue.

platform-global66 = You move money in several currencies.
    .limits = In January 2025 the press reported customers’ complaints of fraud, then under investigation. Nothing later was seen.
    .check = Find out how those complaints ended, and try a small amount first.

platform-paddle = It resells your digital products and services. It is the seller on record: it charges the customer and pays the sales taxes.
    .who = Those who sell software or digital content. It says it takes more than 200 countries and territories.
    .limits = It is not for physical products.
    .check = Check that your country and your product are admitted, and today’s rate.

platform-lemon-squeezy = It resells your digital products. It is the seller on record: it takes the payment and invoices the customer.
    .cost = About 5%, says an unofficial source.
    .check = Check whether it approves companies from your country: it decides case by case.

platform-correos-nacionales = You send small parcels abroad at postal rates.
    .who = Any company with light parcels.
    .limits = Do not use it for the United States without confirming. Correos de México and Serpost suspended parcels in August 2025.
    .check = Ask at the office whether parcels leave for your destination, what form they need and how long they take.

platform-couriers = They carry parcels door to door and deal with customs. In a survey of 2021–2022, more than half of the manufacturers preferred them.
    .who = Any company, with an account or at the counter.
    .limits = They tend to cost more than other options. They carry no perishable food; alcohol, batteries and supplements have conditions. In Ecuador, parcels to consumers in the United States above US$ 800 were suspended in April 2025.
    .check = Ask for a rate with import charges included. There were wrong charges in 2025: keep each invoice.

platform-skydropx = It compares rates of several carriers, makes labels and connects with the shop. It explains the tax details that several destinations ask for.
    .who = Companies in Mexico.
    .check = Compare the final price with the courier’s, and ask who answers for a loss.

platform-melonn = It stores products and prepares orders in Colombia and Mexico.
    .cost = The price is by quotation.
    .check = Ask for a quotation with your real volume, and ask about the monthly minimum.

platform-amazon-fba = It stores your products in Amazon’s warehouses, and prepares and delivers each order at the destination.
    .who = Those who already have an Amazon seller account.
    .cost = Since April 2026 there is a surcharge of 3.5%, and from October to January rates are higher. An unofficial source says so.
    .limits = The goods enter the country before they are sold: charges are paid in advance. Alcoholic drinks and loose batteries are not allowed.
    .check = Start with a small quantity, and work out the cost of storage and of removing what is not sold.

platform-shipbob = It stores products in warehouses in several countries and prepares each order.
    .cost = The account is free until the goods arrive; the price is by quotation.
    .check = Ask in which countries it has a warehouse today, and what it adds up to with your volume.

platform-zonos-easypost = It works out duties, taxes and import fees before you buy the shipping label. In some services it guarantees the amount.
    .who = Shops with technical help.
    .check = Try it with one product and compare with what the courier charged.

platform-dhl-duty-calculator = It estimates import duties and taxes in any country and with any carrier.
    .cost = A free trial of thirty days, says the page.
    .check = Use the right tariff code: the result is much better.

platform-access2markets = It shows charges, requirements and rules of origin for selling to the European Union. Its ROSA tool helps you see whether your product meets the rule of origin, and how to prove it.
    .who = Any company looking at the European Union.
    .cost = Free.
    .check = Search with your tariff code and save the page with its date.

platform-keepassxc = It keeps all your passwords in an encrypted file on your own computer, and creates strong ones.
    .who = Those who work on one or a few computers with Windows, macOS or Linux.
    .cost = Free: it is open-source software.
    .check = Download it only from its official site. Make a copy of the file: whoever loses the master password loses everything.

platform-bitwarden = It keeps your passwords and syncs them between computer and phone. Paid plans let you share them with the team.
    .who = People and small teams.
    .cost = It has a free plan. The team plan cost US$ 4 a person a month, says a third party in 2026.
    .check = Download it only from its official site and turn on the second step. Confirm the price: its page was not read.

platform-duplicati = It makes encrypted, scheduled backups of your files in the cloud you choose.
    .who = Those who keep files on computers with Windows, macOS or Linux and can get help to install it.
    .cost = The program is open source; space in the cloud may cost money.
    .check = Try to recover a file before you trust the copy. Keep the password somewhere else.
