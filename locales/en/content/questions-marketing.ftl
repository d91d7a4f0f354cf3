### Shown on the questions screen, in the result and in the report: the four questions of "Marketing and trust".

question-buyer-knowledge = Do you know who would buy from you abroad and where they look?
    .short = Knowing the customer abroad
    .why = Speaking to everyone costs a lot. With a clear customer you choose the channel, the photo and the price better.
    .example = { $segment ->
        [b2b] “Gift shops with two or three branches that look for suppliers on portals and at fairs” (made-up figures).
       *[b2c] “Women aged 30 to 45 who decorate their home and look for ideas on social media” (made-up figures).
    }
question-buyer-knowledge-not-yet = We have not thought of a certain customer.
    .finding = Your company has yet to think of a certain customer.
question-buyer-knowledge-idea = We have an idea, not written down or checked.
    .finding = You have an idea of who buys; it needs writing down or checking.
question-buyer-knowledge-written = We know from customers there, or it is in writing.
    .finding = Your company knows who buys and where they look, from customers there or in writing.
question-buyer-knowledge-checked-abroad = It is in writing, and customers there proved it right.
    .finding = Your company has it in writing who buys, and has checked it with customers there.

question-marketing-plan = How do you make your offer known on the internet?
    .short = A marketing plan with money and dates
    .why = Without a plan the money trickles away and nobody knows what worked. Even a short plan helps: what, when and how much.
    .example = One sheet says: two videos a month, 40 dollars in ads and an e-mail to customers (made-up figures).
question-marketing-plan-not-yet = We do not publish yet.
    .finding = Your company does not make its offer known on the internet yet.
question-marketing-plan-no-plan = We publish or pay for ads, with no plan and dates.
    .finding = Your company publishes or pays for ads; it lacks a plan with money and dates.
question-marketing-plan-by-others-unknown = Someone else does it, and we hardly know what.
    .finding = Someone else makes your offer known, and you hardly know what they do.
question-marketing-plan-planned = There is a plan with money and dates, ours or our helper's.
    .finding = Your company has a marketing plan with money and dates.
question-marketing-plan-reviewed = All that, and each month we look at spending and results.
    .finding = Your company has a marketing plan and looks at spending and results every month.

question-marketing-measure = Do you know what brings you orders?
    .short = Knowing what brings orders
    .why = Many visits may leave few sales. If you know where each order comes from, you put money where it pays.
    .example = Of twenty orders, twelve came from a search engine and eight from social media (made-up figures).
question-marketing-measure-not-yet = We do not look at it yet.
    .finding = Your company does not look at where orders come from yet.
question-marketing-measure-visits-only = We look at visits, followers or some orders.
    .finding = Your company looks at visits, followers or some orders; it has yet to learn what brings each one.
question-marketing-measure-orders-traced = We know where almost every order comes from.
    .finding = Your company knows where almost every order comes from.
question-marketing-measure-decides = All that, and we use it to decide where to spend.
    .finding = Your company knows what brings orders and uses it to decide where to spend.

question-trust-proof = What can a new customer see of your company?
    .short = Proof that gives trust
    .why = Someone far away wonders whether you exist and keep your word. What others say weighs more than what you say.
    .example = { $segment ->
        [b2b] A buyer asks for a sample, reads the certificate and calls another customer before ordering.
       *[b2c] A new shop shows twelve reviews, the workshop's video and a thirty-day guarantee (made-up figures).
    }
question-trust-proof-reviews = Customers' reviews or references.
    .finding = Your company shows customers' reviews or references.
question-trust-proof-samples = { $offer ->
    [service] Finished work that people can look at.
    [digital] A trial or a free part.
   *[goods] Samples that we send to whoever asks.
}
    .finding = { $offer ->
        [service] Your company shows finished work.
        [digital] Your company offers a trial or a free part.
       *[goods] Your company sends samples to whoever asks.
    }
question-trust-proof-certificates = Certificates or awards with name and date.
    .finding = Your company shows certificates or awards with name and date.
question-trust-proof-story = Our story and who we are.
    .finding = Your company tells its story and who it is.
question-trust-proof-photos-process = Photos or videos of how we work.
    .finding = Your company shows photos or videos of how it works.
question-trust-proof-guarantee = A written guarantee.
    .finding = Your company gives a written guarantee.
question-trust-proof-none = None of these for now.
    .finding = Your company does not show new customers any proof yet.
question-trust-proof-level-0 = Your company does not show new customers any proof that gives trust yet.
question-trust-proof-level-1 = { $segment ->
    [b2b] Your company shows some proof; it lacks one that the buyer can check, or one more.
   *[b2c] Your company shows some proof; it lacks customers' reviews, or another proof beside them.
}
question-trust-proof-level-2 = Your company shows enough proof for a first purchase from afar.
question-trust-proof-level-3 = Your company shows varied and solid proof to buyers far away.
