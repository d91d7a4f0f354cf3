### Shown on the company's screens, in the review and in the report: facts, never scored.

screen-basics = First things
screen-focus = Your offer
    .lead = Give it the name you use every day.
screen-destination = The first country
screen-company = The company today
    .lead = It helps us show you support that fits. It does not change your points.
screen-product = What the product is like
screen-parcel = A typical order
    .lead = A rough estimate is enough.
screen-experience = What you know already
screen-assets = What you have already
screen-money = Money
    .lead = Amounts are in United States dollars.
screen-team = Time and languages
screen-network = Your people and networks
    .lead = Some support is for certain groups. Answer only if you like.

fact-country = Which country is your company in?
    .why = Rules and support change.
fact-country-cl = Chile
fact-country-co = Colombia
fact-country-mx = Mexico
fact-country-pe = Peru
fact-country-ec = Ecuador

fact-offer = What do you want to sell abroad?
    .why = One diagnosis, one offer.
fact-offer-goods = A product that is shipped
fact-offer-service = A service, from afar or to visitors
fact-offer-digital = A digital product, such as a course

fact-segment = Who do you want to sell it to?
    .why = They buy differently.
fact-segment-b2b = Companies
fact-segment-b2c = People
fact-segment-both = Companies and people

fact-offer-name = What is that offer called?
    .why = The report will call it by this name.
    .help = For example, “alpaca blankets” or “guitar lessons”.

fact-sector = Which sector is it in?
    .why = Some support is for certain sectors only.
fact-sector-food = Food
fact-sector-beverages = Drinks
fact-sector-clothing = Clothing
fact-sector-footwear = Footwear
fact-sector-accessories = Accessories, jewellery and leather
fact-sector-crafts = Crafts
fact-sector-home-decor = Home and decoration
fact-sector-cosmetics = Beauty and personal care
fact-sector-auto-parts = Car parts
fact-sector-other-manufactures = Other products
fact-sector-editorial = Books and graphic arts
fact-sector-animation-games = Animation and video games
fact-sector-software = Programs and apps
fact-sector-professional-services = Professional services
fact-sector-tourism = Tourism
fact-sector-other = Other

fact-destination = Which country do you want to sell to first?
    .why = Charges, permits and shipping depend on it.
    .help = If you do not know yet, choosing it is your first task.
fact-destination-undecided = I do not know yet
fact-destination-chile = Chile
fact-destination-colombia = Colombia
fact-destination-mexico = Mexico
fact-destination-peru = Peru
fact-destination-ecuador = Ecuador
fact-destination-argentina = Argentina
fact-destination-brazil = Brazil
fact-destination-other-latin-america = Another in Latin America or the Caribbean
fact-destination-united-states = United States
fact-destination-canada = Canada
fact-destination-european-union = A country of the European Union
fact-destination-united-kingdom = United Kingdom
fact-destination-china = China
fact-destination-japan = Japan
fact-destination-other = Other

fact-aim = Where would you rather start?
    .why = It will be the goal of your plan.
fact-aim-home-first = In my country, and abroad later
fact-aim-abroad-now = In another country, from now on

fact-people = How many people work in the company?
    .why = Some support has limits of size.
    .help = Count yourself too.
fact-people-up-to-5 = Up to 5
fact-people-from-6-to-25 = 6 to 25
fact-people-from-26-to-50 = 26 to 50
fact-people-from-51-to-100 = 51 to 100
fact-people-over-100 = More than 100

fact-formal-status = How are the company's papers?
    .why = So we show the steps and support that fit you today. The answer stays on this computer.
    .help = Many companies start before everything is in order. Choose what comes closest.
fact-formal-status-registered = Registered, and it invoices
fact-formal-status-simplified = In a simple scheme for small businesses
fact-formal-status-in-process = Under way
fact-formal-status-not-yet = Still to be registered

fact-product-flags = Is your product any of these, or does it hold any?
    .why = They need permits, or some marketplaces refuse them.
fact-product-flags-food = Food or drink
fact-product-flags-cosmetic = Cosmetics
fact-product-flags-alcohol = Alcohol
fact-product-flags-plant-origin = Seeds, flowers, herbs or another part of a plant
fact-product-flags-animal-origin = Wool, feathers, honey or another part of an animal
fact-product-flags-wood = Wood
fact-product-flags-leather = Leather
fact-product-flags-battery = A battery
fact-product-flags-supplement = Vitamins or supplements
fact-product-flags-none = None of these

fact-perishable = Does it go bad in less than two months?
    .why = What does not last needs fast shipping, and sometimes cold.
fact-perishable-yes = Yes
fact-perishable-no = No

fact-seasonal = Do you sell it only in season?
    .why = Such as harvests or Christmas.
fact-seasonal-yes = Yes
fact-seasonal-no = No

fact-parcel-weight = How much does a typical order weigh, packed?
    .why = Weight decides who can take it and what it costs.
fact-parcel-weight-under-500-g = Less than 500 grams
fact-parcel-weight-under-2-kg = 500 grams to 2 kilos
fact-parcel-weight-under-10-kg = More than 2 kilos, up to 10
fact-parcel-weight-over-10-kg = More than 10 kilos

fact-parcel-value = What is a typical order worth, in dollars and without shipping?
    .why = With a low value, shipping can eat the profit.
fact-parcel-value-under-20-usd = Less than 20
fact-parcel-value-from-20-to-100-usd = 20 to 100
fact-parcel-value-from-100-to-500-usd = More than 100, up to 500
fact-parcel-value-over-500-usd = More than 500

fact-margin = Of every 100 you sell, how much is left?
    .why = Selling abroad adds costs. They must fit.
    .help = Take materials, work and expenses from the price.
fact-margin-under-20-percent = Less than 20
fact-margin-from-20-to-50-percent = 20 to 50
fact-margin-over-50-percent = More than 50
fact-margin-not-worked-out = Still to be worked out

fact-export-experience = Have you sold abroad, in any way?
    .why = A fair or a trip counts. Some support asks for experience; other support is for those who start.
fact-export-experience-none = Not yet
fact-export-experience-samples = Only samples or very little
fact-export-experience-occasional = Yes, a few times
fact-export-experience-regular = Yes, often

fact-presence-abroad = Do you have someone in another country?
    .why = Someone there can store, deliver or serve.
fact-presence-abroad-none = Not yet
fact-presence-abroad-intermediary = A distributor, partner or agent
fact-presence-abroad-own = An office, warehouse or person of ours

fact-foreign-exchange = Has the company been paid from abroad?
    .why = Some support asks for it.
fact-foreign-exchange-yes = Yes
fact-foreign-exchange-no = Not yet

fact-has = Which of these do you have?
    .why = Some support asks for them when you apply.
    .help = The bar code identifies the product. The list gives the price by place of delivery.
fact-has-website = A website of our own
fact-has-barcodes = Bar codes
fact-has-export-price-list = A price list for export
fact-has-digital-catalogue = A digital catalogue
fact-has-none = None of these for now

fact-certificates = Which valid certificates do you have?
    .why = They open doors in some countries.
    .help = Only those still in date.
fact-certificates-sanitary = Sanitary register or permit
fact-certificates-organic = Organic
fact-certificates-fair-trade = Fair trade
fact-certificates-food-safety = Safe food, such as HACCP
fact-certificates-quality-management = Quality management, such as ISO 9001
fact-certificates-halal-kosher = Halal or kosher
fact-certificates-other = Other
fact-certificates-none = None for now

fact-working-capital = If sales stop, how long can you last?
    .why = Selling abroad means spending before you are paid.
fact-working-capital-none = Less than a month
fact-working-capital-one-month = From one to less than three months
fact-working-capital-three-months = Some three months
fact-working-capital-over-three-months = More than three months

fact-budget = How much can you spend on this in a year?
    .why = We mark the steps that cost more.
    .help = Think of what you can lose without harm.
fact-budget-zero = Nothing for now
fact-budget-under-500-usd = Up to 500
fact-budget-from-500-to-2000-usd = More than 500, up to 2000
fact-budget-over-2000-usd = More than 2000

fact-concentration = What part of your sales comes from your largest customer or platform?
    .why = If all comes from one, a change on their side stops the company.
fact-concentration-under-a-quarter = Less than a quarter
fact-concentration-up-to-half = From a quarter to a half
fact-concentration-over-half = More than half
fact-concentration-not-known = Still to be looked at

fact-hours = How many hours a week can you give?
    .why = With them we put a date to each step.
    .help = Add up those of all who will help. If left empty, we take few and say so.

fact-languages = In which other languages can you serve customers?
    .why = Language opens or closes countries and platforms.
fact-languages-english = English
fact-languages-portuguese = Portuguese
fact-languages-other = Another
fact-languages-spanish-only = Spanish only

fact-memberships = Which groups does your company belong to?
    .why = Some support comes through them.
fact-memberships-chamber = A chamber or trade body
fact-memberships-export-agency = The register of the { -promotion-agency }
fact-memberships-consortium = An export consortium or group
fact-memberships-collective-mark = A collective mark
fact-memberships-cooperative = A cooperative
fact-memberships-none = None for now

fact-led-by = Is the company owned or led by someone from one of these groups?
    .why = Some support is meant for them. It stays here and leaves only if you ask.
    .help = You may leave it blank.
fact-led-by-women = Women
fact-led-by-rural = People from the countryside
fact-led-by-indigenous = Indigenous peoples
fact-led-by-young = Young people
fact-led-by-none = None of these
