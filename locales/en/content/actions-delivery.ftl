### Shown in the road map, on screen and in the report: actions of the dimension delivery.

action-compare-carriers = Compare three carriers, with the cost to the door
    .why = Cost is the greatest obstacle to transport that companies name. More than half of the makers use express couriers, which tend to cost more.
    .deliverable = A table with three quotations for the same parcel, days and tracking.
action-compare-carriers-step-1 = Weigh and measure three real parcels.
action-compare-carriers-step-2 = Ask three for a price to the door: post, courier and a freight company.
action-compare-carriers-step-3 = Ask whether they take your kind of product, and up to what value.
action-compare-carriers-step-4 = Compare cost, days, insurance and tracking.
action-compare-carriers-step-5 = Choose one, with another in reserve.

action-agree-carrier-rates = Agree on rates and a second carrier
    .why = With volume or in a group you pay less. Sharing storage and shipments with other companies is one possible way.
    .deliverable = A rate agreed in writing and a second carrier tried.
action-agree-carrier-rates-step-1 = Estimate your shipments of the next six months.
action-agree-carrier-rates-step-2 = Ask two carriers for a volume rate.
action-agree-carrier-rates-step-3 = Ask your chamber about shared rates or shipments.
action-agree-carrier-rates-step-4 = Agree in writing on price, pick-up and claims.
action-agree-carrier-rates-step-5 = Send one shipment with the second carrier to try it.

action-show-cost-before-payment = Show freight and charges before payment
    .why = A charge that turns up at the door ruins the purchase. Saying it first protects your good name.
    .deliverable = A listing that shows freight, time, tracking and who pays the charges.
action-show-cost-before-payment-step-1 = Write in one sentence who pays the import charges.
action-show-cost-before-payment-step-2 = Show freight, time and tracking by destination before payment.
action-show-cost-before-payment-step-3 = Add the sentence to your page, quotation and order email.
action-show-cost-before-payment-step-4 = Ask at the purchase for the data that customs will want.
action-show-cost-before-payment-step-5 = Read it all as a customer, with a test order.

action-test-packing = Test the packing and decide on insurance
    .why = Tested packing saves returns. Its weight pays freight too: it should protect without excess.
    .deliverable = A packing chosen, with photo, weight and a decision on insurance.
action-test-packing-step-1 = Make two different packings with your product inside.
action-test-packing-step-2 = Drop each one five times from one metre and check the product.
action-test-packing-step-3 = Send the better one to somebody who lives far away, and ask for photos on arrival.
action-test-packing-step-4 = Ask what insuring a parcel costs and what it covers.
action-test-packing-step-5 = Decide on packing and insurance.

action-write-returns-policy = Write the policy on changes and returns
    .why = Almost a quarter of the makers asked in a survey had no policy. Writing it before you sell avoids deciding in a hurry.
    .deliverable = A one-page policy for customers in another country.
action-write-returns-policy-step-1 = Look up the time limit that the destination’s law asks for.
action-write-returns-policy-step-2 = Decide what is changed, what is returned and what is not.
action-write-returns-policy-step-3 = Write who pays the way back.
action-write-returns-policy-step-4 = Work out what a return costs you.
action-write-returns-policy-step-5 = Put the policy where the customer reads it before paying.

action-rehearse-shipment = Rehearse a whole shipment with its return
    .why = A rehearsal with return shows the true cost and turns the packing into a rule.
    .deliverable = A packing sheet for each product and the cost of a real return.
action-rehearse-shipment-step-1 = Send a real or test order to your destination.
action-rehearse-shipment-step-2 = Ask for it to be returned under your policy.
action-rehearse-shipment-step-3 = Note days, charges and papers there and back.
action-rehearse-shipment-step-4 = Correct the policy with what you learnt.
action-rehearse-shipment-step-5 = Make a packing sheet for each product: photo, steps, and whether it is insured.

action-write-scope = Write what your offer includes and when it ends
    .why = Misunderstandings at a distance are paid in hours. A written scope says what is delivered and how it is accepted.
    .deliverable = A one-page model with scope, times, acceptance and price.
action-write-scope-step-1 = Note what you delivered in a recent sale.
action-write-scope-step-2 = Write what it includes, what it does not, and how many corrections you allow.
action-write-scope-step-3 = Set times, and what you need from the customer to begin.
action-write-scope-step-4 = Write how and in how many days the customer accepts.
action-write-scope-step-5 = Ask a customer you trust for an opinion.

action-write-terms = Write changes, refunds and rights of use
    .why = The customer wants to know what happens if something changes, and who owns the result. Saying it first avoids disputes.
    .deliverable = Two pages of terms that go with each sale.
action-write-terms-step-1 = Write which changes are in the price and which are charged.
action-write-terms-step-2 = Decide when you refund money and in how many days.
action-write-terms-step-3 = Write who answers if you fall ill or stop working.
action-write-terms-step-4 = Say which rights the customer receives, and from when.
action-write-terms-step-5 = Put the terms where the customer reads them before paying.

action-agree-safe-delivery = Look after each customer’s files and data
    .why = A file lost, or sent to the wrong person, costs a customer. One place with permissions and versions prevents it.
    .deliverable = A folder for each customer, with permissions, versions and a back-up.
action-agree-safe-delivery-step-1 = Choose one single place to keep and deliver each customer’s things.
action-agree-safe-delivery-step-2 = Make a folder for each customer, open only to those who use it.
action-agree-safe-delivery-step-3 = Name versions with date and number.
action-agree-safe-delivery-step-4 = Set up a back-up.
action-agree-safe-delivery-step-5 = Try to restore one file from it.
action-agree-safe-delivery-step-6 = Close access when the delivery is over.

action-try-terms-with-customers = Turn your terms into a tested model contract
    .why = A contract tested with real customers saves hours in each sale. Somebody should check the rules of the destination.
    .deliverable = A model contract, reviewed and used with two customers.
action-try-terms-with-customers-step-1 = Put scope, changes, rights, payment and what happens if you stop into one document.
action-try-terms-with-customers-step-2 = Ask for legal advice on it.
action-try-terms-with-customers-step-3 = Check whether the destination protects authors’ rights in the same way.
action-try-terms-with-customers-step-4 = Note what the first two customers who use it ask.
action-try-terms-with-customers-step-5 = Keep the corrected version, with its date.
