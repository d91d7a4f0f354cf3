### Shown in the road map, on screen and in the report: actions of the dimension strategy.

action-choose-focus-offer = Choose the offer to go out with
    .why = One well-chosen offer costs less to prepare than a whole catalogue. Many companies find it hard to adapt theirs to distance selling.
    .deliverable = A page with the offer you chose, how much you can deliver a month and in how many days.
action-choose-focus-offer-step-1 = Note your three best-selling offers and what you earn on each.
action-choose-focus-offer-step-2 = Drop those that can’t be delivered at a distance or repeated at the same quality.
action-choose-focus-offer-step-3 = Count how many units or orders you can handle in a normal month.
action-choose-focus-offer-step-4 = Measure the days between order and delivery.
action-choose-focus-offer-step-5 = Write in five lines which one you choose and why.

action-test-offer-far-away = Try your offer with three faraway customers
    .why = A small trial shows what fails at a distance, before a customer who paid a lot notices.
    .deliverable = A note on each trial: what arrived well, what failed and what you will change.
action-test-offer-far-away-step-1 = Look for three people or companies more than a day’s journey away.
action-test-offer-far-away-step-2 = Ask them for a small paid order, even at a discount.
action-test-offer-far-away-step-3 = Deliver as you would to a customer in another country.
action-test-offer-far-away-step-4 = Note what each customer would improve.
action-test-offer-far-away-step-5 = Change one thing in your offer, from what you heard.

action-choose-destination = Choose the first country with two facts
    .why = Choosing on a hunch is expensive. Two different facts are enough to begin with one country and leave the others for later.
    .deliverable = A page with the chosen country, the facts and the doubts that remain.
action-choose-destination-step-1 = Note three possible countries and why you thought of them.
action-choose-destination-step-2 = Look online for who sells something similar there, and at what price.
action-choose-destination-step-3 = Look up who has written to you or bought from those countries.
action-choose-destination-step-4 = Read a study by your { -promotion-agency } or your chamber.
action-choose-destination-step-5 = Choose a country with at least two facts in its favour.

action-contact-buyers-abroad = Talk with five possible buyers at the destination
    .why = Not knowing how to reach customers is one of the obstacles companies name most. Five conversations teach more than a study.
    .deliverable = Five cards with what each buyer looks for, pays and fears.
action-contact-buyers-abroad-step-1 = List fifteen possible buyers at the destination.
action-contact-buyers-abroad-step-2 = Prepare a message of five lines and four questions.
action-contact-buyers-abroad-step-3 = Write to all of them until five conversations are agreed.
action-contact-buyers-abroad-step-4 = Ask how they search, what they pay and what would make them distrust.
action-contact-buyers-abroad-step-5 = Write the answers down the same day.
action-contact-buyers-abroad-step-6 = Correct the page that describes your buyer with what you learnt.

action-sketch-parcel-price = Work out one shipment roughly
    .why = Two hours of sums can save months. If shipping takes the profit, better know it before you go on.
    .deliverable = A page with the sum of one shipment and a decision: go on, group orders, or look for another way.
action-sketch-parcel-price-step-1 = Weigh and measure a typical order, packed.
action-sketch-parcel-price-step-2 = Ask a carrier for the price and the entry charges of the country you chose.
action-sketch-parcel-price-step-3 = Compare your selling price with the sum of cost, freight, charges and fees.
action-sketch-parcel-price-step-4 = Try the sum with a set worth more, and with a wholesale order.

action-work-out-landed-price = Work out the price at the customer’s door
    .why = A price that forgets freight, charges or fees eats the profit. Many companies do not know what their customer pays in the end.
    .deliverable = A page with the final price of your offer, cost by cost.
action-work-out-landed-price-step-1 = Note what one unit costs to make, with the working time.
action-work-out-landed-price-step-2 = Add packing, freight and insurance from the chosen quotation.
action-work-out-landed-price-step-3 = Add the import charges that you found.
action-work-out-landed-price-step-4 = Add the payment and channel fees.
action-work-out-landed-price-step-5 = Set your profit and the final price.
action-work-out-landed-price-step-6 = Ask somebody else to check the sum.

action-work-out-service-price = Work out the full price for a customer abroad
    .why = Hours, fees and taxes change when the customer is in another country. Without that sum you can’t tell whether you earn.
    .deliverable = A page with the price of your offer for one destination, cost by cost.
action-work-out-service-price-step-1 = Count the hours and licences of a typical sale.
action-work-out-service-price-step-2 = Add the fees of channel, payment and exchange.
action-work-out-service-price-step-3 = Add the taxes or withholding of the customer’s country.
action-work-out-service-price-step-4 = Compare with the price of two competitors there.
action-work-out-service-price-step-5 = Set your profit and the final price, in the customer’s currency.

action-revise-price-scenarios = Try your price in three situations
    .why = Freight, exchange and fees move. Three situations tell you how low you can go without losing.
    .deliverable = A table with your price in three situations and the date of the next review.
action-revise-price-scenarios-step-1 = Copy your price sum into three columns: normal, bad and good.
action-revise-price-scenarios-step-2 = Make freight, exchange rate and charges worse in the bad one, and better in the good one.
action-revise-price-scenarios-step-3 = Put the full payment fees into all three.
action-revise-price-scenarios-step-4 = Mark the lowest price that still leaves a profit.
action-revise-price-scenarios-step-5 = Plan a review every three months.

action-write-export-goal = Write your goal with money and hours
    .why = A written goal with figures helps to say no to what distracts. It also shows whether the hours are enough.
    .deliverable = A goal of one line, with amount, date, money and hours a week.
action-write-export-goal-step-1 = Write how much you want to sell abroad in twelve months.
action-write-export-goal-step-2 = Note the money you can risk in that time.
action-write-export-goal-step-3 = Note the hours a week that you really have.
action-write-export-goal-step-4 = Compare the goal with the money and the hours, and adjust what does not fit.
action-write-export-goal-step-5 = Share the goal with those who work with you.

action-open-second-destination = Open a second destination with what you learnt
    .why = Selling to one country leaves the company exposed to a change of rules. The second costs less, as you know the way.
    .deliverable = A plan of two pages for the second destination, with price, channel and delivery.
action-open-second-destination-step-1 = Choose a country like the first, and ask two buyers there.
action-open-second-destination-step-2 = Compare the cost of two channels that admit your country.
action-open-second-destination-step-3 = Work out charges, delivery and final price again.
action-open-second-destination-step-4 = Publish your offer there.
action-open-second-destination-step-5 = Get the first three orders before you spend more.
