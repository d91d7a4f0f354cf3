### Shown on the questions screen, in the result and in the report: the four questions of "Digital channel".

question-published-offer = How is your offer shown on the internet?
    .short = Offer online with price and details
    .why = Buyers far away decide by what they read and see. If the price or a size is missing, they look elsewhere.
    .example = { $offer ->
        [service] A page says what is included, the price from 200 dollars and the time it takes (made-up figure).
        [digital] A page shows a free part, the topics, the price and what device is needed.
       *[goods] A listing shows five photos, sizes, weight, colours, price and shipping days (made-up figure).
    }
question-published-offer-nothing-ready = Photos or texts are still missing.
    .finding = Your company does not have photos and texts ready to publish yet.
question-published-offer-ready = Photos and texts are ready, but not online.
    .finding = Your company has photos and texts ready; putting them online comes next.
question-published-offer-incomplete = Online, but details or a way to learn the price are missing.
    .finding = Your offer is online; details or a way to learn the price are missing.
question-published-offer-complete = Online with all details and the price, or how to ask.
    .finding = Your offer is online with all details and a price, or a way to ask for one.
question-published-offer-kept-up = All that, with variants and brought up to date every month.
    .finding = Your offer is complete, with variants, and brought up to date every month.

question-order-channel = How do orders reach you?
    .short = A channel made for orders
    .why = Chat can sell, but each order takes your time. A channel made for orders takes and sorts them while you sleep.
    .example = { $offer ->
        [service] A studio's site takes requests. The studio answers with a quotation, and the customer accepts it right there.
       *[goods] { $segment ->
            [b2b] A company has its profile on a portal. Requests arrive there, and it answers with a quotation.
           *[b2c] A customer chooses, pays and gets an order number without writing a message.
        }
    }
question-order-channel-in-person = In person, by phone, or not yet.
    .finding = Your company takes orders in person or by phone, or has none yet.
question-order-channel-chat-only = By chat, social media or e-mail.
    .finding = Your company takes orders by chat, social media or e-mail; it lacks a channel that sorts them.
question-order-channel-ready = { $offer ->
    [service] By public site or profile; few or none.
   *[goods] { $segment ->
        [b2b] By public site or profile; few or none.
       *[b2c] By online shop, marketplace or form; few or none.
    }
}
    .finding = Your company has a channel ready to take orders.
question-order-channel-regular = That way, and often.
    .finding = Your company often gets orders through a channel made for them.
question-order-channel-by-others-known = Someone else; we know cost, times and terms.
    .finding = Another company takes the orders for you, at a cost, times and terms you know.

question-channel-choice = Have you chosen a channel to sell abroad?
    .short = A chosen channel that admits your country
    .why = Some marketplaces admit sellers from certain countries only. It pays to know before you spend hours on them.
    .example = A workshop looked at two marketplaces. One did not admit its country; the other did, with a fee of 15 % (made-up figure).
question-channel-choice-not-yet = We do not see yet where to sell.
    .finding = Your company has yet to look for a channel to sell abroad.
question-channel-choice-unsure = We have ideas, or sell where customers found us.
    .finding = Your company has channels in mind, or sells where it was found; which one suits it is still open.
question-channel-choice-chosen = We chose one that admits us, or a shop of our own.
    .finding = Your company chose a channel that admits it from your country.
question-channel-choice-compared = All that, after comparing costs and rules of two or more.
    .finding = Your company chose a channel that admits it, after comparing costs and rules of two or more.

question-content-language = Is your offer clear to a customer in that first country?
    .short = An offer that is clear abroad
    .why = Language, sizes and even the name of a colour change from one country to the next. And nobody forgives paying for something sold out.
    .example = What one country calls a jumper, another calls a sweater. The listing uses the customer's word and sizes.
question-content-language-home-only = We wrote it for customers here.
    .finding = Your offer is written only for customers in your country.
question-content-language-halfway = It is half changed, or translated but not checked.
    .finding = Your offer is half changed, or translated but not checked.
question-content-language-buyer-language = In their language and words, and checked.
    .finding = Your offer is in the customer's language and words.
question-content-language-always-true = All that, and what it shows as available always is.
    .finding = Your offer speaks the customer's language, and what it shows as available always is.
