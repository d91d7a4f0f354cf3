### Shown on the questions screen, in the result and in the report: the four questions of "Strategy and offer".

question-offer-fit = { $offer ->
    [service] Can you sell your service from afar and give it the same way, on time, every time?
    [digital] Can you sell your digital product from afar, the same every time and on time?
   *[goods] Can you sell your product from afar, the same every time and on time?
}
    .short = An offer fit to sell from afar
    .why = Buyers far away expect what they saw, on the day they were told. So you need to know how much you can make, and how fast.
    .example = { $offer ->
        [service] A studio makes four designs a month and hands over each one in ten days (made-up figures).
        [digital] A course arrives at once, and the team helps twenty students a week (made-up figures).
       *[goods] A workshop weaves twelve equal blankets a month and ships them in ten days (made-up figures).
    }
question-offer-fit-not-defined = Not chosen yet what to sell from afar.
    .finding = Your company has yet to choose what to sell from afar.
question-offer-fit-defined = We chose; it varies, or we do not know how much and how fast.
    .finding = Your company has chosen what to sell; it still varies, or you do not know how much and how fast.
question-offer-fit-repeatable = We repeat it the same way and know how much and how fast.
    .finding = Your company repeats the offer the same way and knows how much and how fast.
question-offer-fit-tested-far = All that, and it has worked for customers far away.
    .finding = Your company repeats the offer the same way, and it has worked for customers far away.

question-destination-evidence = What facts led you to your first country?
    .short = A first country chosen on facts
    .why = Each country means another price, another way to ship and other papers. Choosing on facts saves months.
    .example = A brand looked at online searches and at rivals' prices. Then it spoke with three shops in that country (made-up figure).
question-destination-evidence-not-chosen = No country chosen yet.
    .finding = Your company has yet to choose a first country.
question-destination-evidence-hunch = For one reason: a customer, a relative, a figure.
    .finding = You chose the country for one reason only.
question-destination-evidence-two-kinds = Two facts or more, all found from here.
    .finding = You chose the country on two facts or more, all found from home.
question-destination-evidence-tested-there = Two facts or more, and one came from buyers there.
    .finding = You chose the country on two facts or more, and one came from buyers there.

question-landed-price = { $offer ->
    [service] Do you know what the customer pays and what you keep?
    [digital] Do you know what the customer pays and what you keep?
   *[goods] Do you know what your product costs in the customer's hands?
}
    .short = { $offer ->
        [service] Final price with all costs
        [digital] Final price with all costs
       *[goods] Price in the customer's hands
    }
    .why = { $offer ->
        [service] Between the price and what you keep come fees, exchange and taxes. If you miss one, you pay it.
        [digital] Between the price and what you keep come fees, exchange and taxes. If you miss one, you pay it.
       *[goods] Customers look at the total: product, shipping, fees and taxes. If you miss one, you pay it or lose the sale.
    }
    .example = { $offer ->
        [service] A logo sells for 300 dollars. Fees, exchange and taxes take 45, and 255 are left (made-up figures).
        [digital] A guide sells for 30 dollars. Fees and taxes take 9, and 21 are left (made-up figures).
       *[goods] A blanket leaves the workshop at 40 dollars. With shipping, fees and taxes the customer pays 78 (made-up figures).
    }
question-landed-price-not-yet = Not yet, or just one cost.
    .finding = Your company has yet to add up what selling there costs.
question-landed-price-partial = A part added up, or no profit yet.
    .finding = Your company added up a part of the costs, or the total leaves no profit yet.
question-landed-price-one-destination = All added up for one country, with profit.
    .finding = Your company added up all costs for one country, and profit is left.
question-landed-price-scenarios = All that, for several cases, kept current.
    .finding = Your company knows the total price for several cases and adjusts it when a cost goes up.
question-landed-price-by-others-known = Someone else; we see current costs and profit.
    .finding = Another company works out the total price; you see each cost and your profit, up to date.

question-export-goal = Do you have a written goal for sales abroad, with money and hours?
    .short = A written goal, with money and hours
    .why = A written goal helps you say no to what distracts. It also shows whether time and money are enough.
    .example = “Ten sales to Spain this year, with 600 dollars and five hours a week” (made-up figures).
question-export-goal-not-yet = We have not talked about a goal.
    .finding = Your company has yet to set a goal for sales abroad.
question-export-goal-spoken = Talked about, or written without the money or the hours.
    .finding = Your company has talked about a goal; it needs writing down, with money and hours.
question-export-goal-written = Written, with money and hours.
    .finding = Your company has the goal in writing, with money and hours.
question-export-goal-followed = All that, and each month we see how we are doing.
    .finding = Your company has the goal in writing and checks it every month.
