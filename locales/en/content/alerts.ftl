### Shown above the profile, first in the road map, and on the report's summary page.

alert-us-parcels-without-charges = Before you ship to the United States, check the entry charges
    .body = Since 29 August 2025, parcels of low value may pay charges on entry too. Check with your carrier what your product pays today, and who pays it. Tell your customer before you charge.

alert-mexico-parcels-without-charges = Before you ship to Mexico, check the entry charges
    .body = Since August 2025, a courier parcel from your country may pay about a third of its value. Check today's rate with your carrier, and add it to your price.

alert-ecuador-fee-without-charges = Before you ship to Ecuador, check the charge on goods from Colombia
    .body = Since February 2026 Ecuador charges 30% more on what arrives from Colombia with a customs declaration. Check today’s rate and whether your shipment pays it. Add it to your price.

alert-colombia-duty-without-charges = Before you ship to Colombia, check the duty on your product
    .body = Since February 2026 Colombia charges 30% on more than 60 products from Ecuador. Check with your tariff code whether yours is on the list. Add it to your price.

alert-eu-parcels-without-charges = Before you ship to the European Union, check the entry charges
    .body = A duty of 3 euros per kind of product was announced for small parcels from July 2026. Sales tax is always due. Check with your carrier what is charged today, and who pays it.

alert-chile-parcels-without-charges = Before you ship to Chile, check the entry charges
    .body = Since October 2025, every distance purchase up to 500 dollars pays 19% VAT in Chile. If it is not charged at the sale, your customer pays it at customs. Decide who pays and say so first.

alert-ships-without-admission = Before the next parcel, check that your product may enter
    .body = Food, cosmetics and what comes from plants or animals often need a permit or a label. If one is missing, customs can hold the parcel. Find out what that country asks for yours.

alert-exports-without-invoice = You already sell abroad; the export invoice is missing
    .body = It stands behind each payment, and lets you claim back the { -vat } where the law allows. Have it enabled at the { -tax-agency }. Meanwhile, a trading company can export for you.

alert-eu-without-responsible-person = The European Union may ask for a responsible person there
    .body = Since December 2024, many products other than food need a responsible person with an address in the European Union. Their details go in the listing and on the product. Check whether yours needs one, and who can be it.

alert-restricted-cargo = Ask which carrier takes batteries or alcohol
    .body = Many carriers refuse them or charge extra. If you find out once the order is paid, you will have to give the money back. Ask three carriers first, in writing.

alert-parcel-not-yet = Selling by parcel does not suit you yet
    .body = By price, weight or profit, shipping and charges may cost more than what is left for you. Do the sum before you spend. You can also sell sets of more value, to wholesalers or to a nearer country.

alert-parcel-doubtful = By parcel, the sum is very tight
    .body = You have done a part of the sum. By price, weight or profit, shipping and charges may cost more than what is left for you. Finish it for one country before you go on. If it ends in a loss, try sets of more value or wholesalers.

alert-perishable-by-parcel = Your product does not last: choose well who takes it
    .body = A parcel can take longer than promised, above all at customs. Compare carriers and ask for the real days. Meanwhile, try a version that lasts longer, or a buyer who imports in volume.

alert-accounts-unprotected = Protect your accounts and keep copies
    .body = You already sell online, and two-step sign-in, copies or both are missing. A stolen account can stop your sales for days. Protecting them takes a few hours.

alert-one-customer = More than half of your sales come from one customer or platform
    .body = If that customer or platform changes its rules, your sales may drop at once. Start with your own list of customers, who agreed that you write to them.

alert-no-sanitary-register = Find out about the sanitary register before the first parcel
    .body = Food, drinks, cosmetics and supplements often need it, here and in the other country. You told us it is missing today. Find out which one you need, what it costs and how long it takes.

alert-credit-without-cushion = Before you sell on credit, build a cushion
    .body = A company abroad may ask for 30 days or more to pay. You told us that without sales you last less than a month. Ask for an advance, and look for support or a loan before a large order.

alert-buyer-reads-another-language = Your buyer reads another language
    .body = You already show your offer, and you serve customers in Spanish only. Start by translating what is read before paying: description, price, delivery and changes.
