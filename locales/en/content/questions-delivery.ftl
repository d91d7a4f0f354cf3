### Shown on the questions screen, in the result and in the report: "Delivery", with one bank for goods and one for services and digital products.

question-carriers = Who takes your parcels to that first country?
    .short = Carriers compared for the destination
    .why = For the same parcel, one price can be twice another. Days, insurance and who does the paperwork differ too.
    .example = For two kilos, the post asks 28 dollars and twelve days; a courier, 46 and four days (made-up figures).
question-carriers-not-yet = No one yet.
    .finding = Your company has yet to look for someone to take its parcels to that country.
question-carriers-uncompared = We have someone; not compared yet.
    .finding = Your company has someone to take its parcels, and has yet to compare price and days.
question-carriers-chosen = One, after comparing price and days.
    .finding = Your company compared carriers for that country and chose one.
question-carriers-rates-agreed = All that, with agreed rates and another in reserve.
    .finding = Your company agreed rates with one carrier and has another in reserve.
question-carriers-by-others-known = Marketplace or warehouse; we know cost, times and terms.
    .finding = Another company ships for you, at a cost, times and terms you know.

question-packing = Is your product safe on a long journey?
    .short = Packing tested and insurance decided
    .why = A parcel changes hands many times. If it arrives broken, you pay the product, the shipping and the anger.
    .example = A workshop sent three test boxes to another city. One arrived broken, and since then it uses another filling (made-up figures).
question-packing-not-yet = Not considered such a journey yet.
    .finding = Your company has yet to think how to keep the product safe on a long journey.
question-packing-untested = There is packing, untested or damaged on the way.
    .finding = Your company has packing; it needs a test on a journey, or an improvement.
question-packing-tried = We tested it on a long journey and it arrived well.
    .finding = Your company tested its packing on a long journey, and it arrived well.
question-packing-standard = All that, in writing, and insurance decided.
    .finding = Your company has its packing tested and in writing, and has decided about insurance.
question-packing-by-others-known = Someone else; we know cost, times and terms.
    .finding = Another company packs for you, at a cost, times and terms you know.

question-door-cost = { $segment ->
    [b2b] Do you know cost and time of shipping to the agreed place?
   *[b2c] Do you know cost and time of shipping to the customer's door?
}
    .short = { $segment ->
        [b2b] Cost and time to the agreed place
       *[b2c] Cost and time to the door
    }
    .why = { $segment ->
        [b2b] Whoever buys for a business compares the total and the date. A mistake in shipping eats the profit of the whole order.
       *[b2c] Customers ask two things: how much and when. If they see shipping only at the end, many leave.
    }
    .example = { $segment ->
        [b2b] “Twenty boxes in the port of Valencia: 640 dollars and thirty days” (made-up figures).
       *[b2c] “Shipping to Montevideo: 24 dollars, six to nine days, with a number to follow it” (made-up figures).
    }
question-door-cost-not-yet = We do not know yet.
    .finding = Your company does not know yet what shipping costs and how long it takes.
question-door-cost-estimate = A guess, or only a part.
    .finding = Your company guesses the shipping, or knows only a part.
question-door-cost-by-others-unknown = Someone else sees to it; we do not know how.
    .finding = Another company sees to the cost of shipping, and you do not know how.
question-door-cost-known = We know cost and days.
    .finding = Your company knows what shipping costs and how long it takes.
question-door-cost-shown = Customers see both before paying and follow the parcel.
    .finding = Your customers see cost and days before they pay, and can follow the parcel.

question-returns = What happens if a customer abroad wants to return?
    .short = Rules for returns from abroad
    .why = Returning from abroad can cost more than the product. With a written rule there are fewer doubts and fewer quarrels.
    .example = “If it arrives damaged, send a photo and we ship another. For other reasons, the customer pays the way back”.
question-returns-not-yet = Not decided yet.
    .finding = Your company has yet to think about returns from abroad.
question-returns-home-only = Case by case, or a rule for here.
    .finding = Your company sees to returns case by case, or has rules for its own country only.
question-returns-written = There is a rule, known before paying.
    .finding = Your company has a rule for returns, and customers know it before they pay.
question-returns-practised = All that, and tried out.
    .finding = Your company has a rule for returns, and has tried it out.
question-returns-by-others-known = Someone else; we know cost, times and terms.
    .finding = Another company sees to returns, at a cost, times and terms you know.

question-scope = { $offer ->
    [digital] Is it written what the customer gets?
   *[service] Is it written what your service includes and when it is accepted?
}
    .short = { $offer ->
        [digital] What the customer gets, in writing
       *[service] Scope and acceptance in writing
    }
    .why = From afar, each side understands something else. Writing it down avoids free work and helps you get paid on time.
    .example = { $offer ->
        [digital] The page says: access for twelve months, two devices, help by e-mail (made-up figures).
       *[service] The proposal says: three pieces, two rounds of changes, and five days to approve (made-up figures).
    }
question-scope-spoken = { $offer ->
    [digital] We tell whoever asks.
   *[service] By word of mouth.
}
    .finding = Your company agrees by word of mouth on what it delivers.
question-scope-loose-messages = In loose messages, or half written.
    .finding = What your company delivers is in loose messages, or half written.
question-scope-written = { $offer ->
    [digital] Yes: what they get, for how long and with what help.
   *[service] Yes: what is included, time and approval.
}
    .finding = { $offer ->
        [digital] Your company has it in writing what the customer gets, for how long and with what help.
       *[service] Your company writes down what is included, the time it takes and when it counts as accepted.
    }
question-scope-standard = { $offer ->
    [digital] All that, in up-to-date terms of use.
   *[service] All that, in an up-to-date standard contract.
}
    .finding = { $offer ->
        [digital] Your company has clear terms of use and keeps them up to date.
       *[service] Your company uses a standard contract and keeps it up to date.
    }

question-file-delivery = How do you hand over and look after each customer's files and data?
    .short = Safe delivery and copies
    .why = A lost file is work done twice. And customers trust you with data that must stay between you.
    .example = { $offer ->
        [digital] The shop gives each customer a link of their own. The original file has a copy elsewhere.
       *[service] The agency uses one folder with a password per customer. Every night a copy is made elsewhere.
    }
question-file-delivery-improvised = Each time another way, and the copy stays in the chat.
    .finding = Your company hands over files each time another way, and the copy stays in the chat.
question-file-delivery-some-copies = Sometimes we use a safe way or keep a separate copy.
    .finding = Your company uses a safe way or keeps a copy only sometimes.
question-file-delivery-safe = Always a safe way, with a copy of everything.
    .finding = Your company hands over files in a safe way and keeps a copy of everything.
question-file-delivery-controlled = All that, and we control versions and who gets in.
    .finding = Your company keeps a copy of everything and controls versions and who gets in.
question-file-delivery-by-others-known = A platform does it; we know cost, times and terms.
    .finding = A platform delivers for you, at a cost, times and terms you know.

question-rights = Is it in writing who owns what you create and how it may be used?
    .short = Rights and licence in writing
    .why = A design, a text or a program belongs to someone. If nothing is written, the customer may resell it, or you may go unpaid.
    .example = { $offer ->
        [digital] “Buyers may use the template in their company. They may not resell it”.
       *[service] “The logo passes to the customer with the last payment. The studio may show it on its site”.
    }
question-rights-not-yet = Not yet.
    .finding = Your company has yet to think who owns what it creates.
question-rights-assumed = We take it as understood, or it is half written.
    .finding = Your company takes it as understood who owns what it creates, or has it half written.
question-rights-written = It is written who owns it and how it may be used.
    .finding = Your company has it in writing who owns what it creates and how it may be used.
question-rights-checked-abroad = All that, and we checked it for the customer's country.
    .finding = Your company has the rights in writing and checked for the customer's country.

question-changes = What if customers ask for changes or money back?
    .short = Rule for changes and refunds
    .why = Changes without a limit eat the profit. And customers far away want to know what happens if you fall ill.
    .example = { $offer ->
        [digital] “We give your money back within seven days. If we close, you can download everything for 90 days” (made-up figures).
       *[service] “Two changes are included; each other costs 20 dollars. If we stop, a colleague finishes the work” (made-up figures).
    }
question-changes-not-yet = Not decided yet.
    .finding = Your company has yet to think what to do about changes or refunds.
question-changes-case-by-case = Case by case, or half a rule.
    .finding = Your company sees to changes and refunds case by case, or has half a rule.
question-changes-written = There is a rule, known before paying.
    .finding = Your company has a rule for changes and refunds, and customers know it before they pay.
question-changes-practised = All that, and written what happens if we stop.
    .finding = Your company has a rule for changes and refunds, and wrote down what happens if it stops.
question-changes-by-others-known = Someone else; we know cost, times and terms.
    .finding = Another company sees to changes and refunds, at a cost, times and terms you know.
