### Shown on the questions screen, in the result and in the report: the four questions of "Requirements".

question-formal-invoicing = Can you invoice a sale to another country?
    .short = Export invoice
    .why = { $offer ->
        [service] The invoice is the paper behind the payment. You also need it to ask for what exporters are granted.
        [digital] The invoice is the paper behind the payment. You also need it to ask for what exporters are granted.
       *[goods] The invoice travels with the parcel, and customs asks for it. You also need it to ask for what exporters are granted.
    }
    .example = A craftswoman went to the { -tax-agency } with her { -tax-id } and had export invoices enabled. It took two weeks (made-up figure).
question-formal-invoicing-not-yet = No invoices or receipts yet.
    .finding = Your company gives no invoices or receipts yet.
question-formal-invoicing-home-only = Only here, or someone else exports their own way.
    .finding = Your company invoices at home, or someone exports for it their own way; the export invoice is missing.
question-formal-invoicing-can-export = Yes; all set, none given yet.
    .finding = Your company can give an export invoice.
question-formal-invoicing-by-others-known = Someone else exports; we know cost, times and terms.
    .finding = Another company exports and invoices for you, at a cost, times and terms you know.
question-formal-invoicing-issued = Yes, and we have given one.
    .finding = Your company has given an export invoice.

question-product-admission = { $offer ->
    [service] Do you know if you may serve that first country?
    [digital] Do you know if you may sell in that first country?
   *[goods] Do you know if your product may enter that first country?
}
    .short = { $offer ->
        [service] Service admitted in the destination
        [digital] Digital product admitted in the destination
       *[goods] Product admitted in the destination
    }
    .why = { $offer ->
        [service] Some kinds of work need a degree, a permit or a register there. Better to know before you sign.
        [digital] Some content needs a rating, a permit or a register. Better to know before you publish.
       *[goods] A missing permit or label leaves the parcel at customs. Its origin can lower what is paid on entry.
    }
    .example = { $offer ->
        [service] An engineer can advise from her country. To sign a plan there, she needs to be registered.
        [digital] A game needs its age rating before it appears in that country's store.
       *[goods] By its tariff code, a jam needs a sanitary register and a label. A woollen scarf needs only a label.
    }
question-product-admission-not-yet = Not yet.
    .finding = { $offer ->
        [service] Your company has yet to find out whether it may give its service in that country.
        [digital] Your company has yet to find out whether it may sell its product in that country.
       *[goods] Your company has yet to find out whether its product may enter that country.
    }
question-product-admission-unchecked = We think so; not checked.
    .finding = { $offer ->
        [service] You think you may give the service there; checking it is still to do.
        [digital] You think you may sell it there; checking it is still to do.
       *[goods] You think your product may enter; checking it is still to do.
    }
question-product-admission-by-others-unknown = Someone else sees to it; we do not know how.
    .finding = Someone else sees to the requirements, and you do not know what that country asks for.
question-product-admission-checked = Checked; we know which papers are missing.
    .finding = Your company checked that it may sell there, and knows which papers are missing.
question-product-admission-in-order = Checked and all in order.
    .finding = Your company checked that it may sell there, and has everything in order.

question-import-charges = { $offer ->
    [service] Do you know what is withheld when you are paid from abroad, and which law governs?
    [digital] Do you know the taxes in the customer's country, and which law governs the sale?
   *[goods] Do you know the entry charges of that first country, and who pays?
}
    .short = { $offer ->
        [service] Withholding and law of the contract
        [digital] Taxes of the destination and law of the sale
       *[goods] Entry charges and who pays them
    }
    .why = { $offer ->
        [service] In many countries, whoever pays someone abroad withholds a part. The law of the contract says where to claim.
        [digital] Many countries tax digital goods from abroad. The law of the sale says where to claim.
       *[goods] A surprise bill at the door ends in a refusal. If you say so before the sale, you avoid the return.
    }
    .example = { $offer ->
        [service] Of a payment of 1000 dollars, the customer withholds 150 and gives a receipt (made-up figures).
        [digital] The app store charges each country's tax and pays it itself.
       *[goods] “The price includes entry charges: at your door all is paid”.
    }
question-import-charges-not-yet = Not yet.
    .finding = { $offer ->
        [service] Your company has yet to find out what is withheld and which law governs the deal.
        [digital] Your company has yet to find out which taxes are paid in the customer's country.
       *[goods] Your company has yet to find out which charges are paid on entry, and who pays them.
    }
question-import-charges-heard = { $offer ->
    [service] We know a part, or someone else sees to it, unexplained.
    [digital] We know a part, or someone else sees to it, unexplained.
   *[goods] We know they exist, but not how much or who pays.
}
    .finding = { $offer ->
        [service] You know a part; how much is withheld or which law governs is still to find out.
        [digital] You know a part; how much is paid there or which law governs is still to find out.
       *[goods] You know there are entry charges; how much or who pays them is still to find out.
    }
question-import-charges-known = { $offer ->
    [service] We know how much, which law governs and how to tell the customer.
    [digital] We know how much, who pays, which law governs and how to say so.
   *[goods] We know how much, who pays and how to tell the customer.
}
    .finding = { $offer ->
        [service] Your company knows what is withheld, which law governs and how to tell the customer.
        [digital] Your company knows which taxes are paid, who pays them and how to tell the customer.
       *[goods] Your company knows which charges there are, who pays them and how to tell the customer.
    }
question-import-charges-published = { $offer ->
    [service] All that, and the customer reads it before signing.
   *[goods] All that, and the customer reads it before paying.
}
    .finding = { $offer ->
        [service] Your customers read about withholding and law before they sign.
        [digital] Your customers read about taxes and the law of the sale before they pay.
       *[goods] Your customers read who pays the entry charges before they buy.
    }
question-import-charges-by-others-known = { $offer ->
    [service] A platform does; we know cost, times and terms.
    [digital] The platform pays them; we know cost, times and terms.
   *[goods] Someone else pays them; we know cost, times and terms.
}
    .finding = { $offer ->
        [service] A platform sees to withholding, at a cost, times and terms you know.
        [digital] The platform charges and pays the taxes, at a cost, times and terms you know.
       *[goods] Another company charges and pays the entry charges, on terms you know.
    }

question-consumer-brand = { $segment ->
    [b2b] Have you checked the rules on contracts and data there, and that your brand is free?
   *[b2c] Have you checked buyers' rights there, and that your brand is free?
}
    .short = { $segment ->
        [b2b] Rules on contracts and data, and brand
       *[b2c] Buyers' rights, data and brand
    }
    .why = { $segment ->
        [b2b] A company that buys wants its country's rules met. And someone else may already own your brand there.
       *[b2c] Each country gives buyers terms and rights of its own, over their data too. And your brand may have an owner there.
    }
    .example = { $segment ->
        [b2b] A cleaning company found its brand already registered there. It changed the name before paying for labels.
       *[b2c] In one country people may return until day ten, in another until day fourteen (made-up figures).
    }
question-consumer-brand-not-yet = Not yet.
    .finding = Your company has yet to find out that country's rules and whether its brand is free.
question-consumer-brand-one-part = We looked at one part: the rules or the brand.
    .finding = Your company looked at one part: the rules or the brand.
question-consumer-brand-checked = Both: we know the rules, and the brand is free.
    .finding = Your company knows the rules and checked that its brand is free there.
question-consumer-brand-brand-registered = All that, and the brand is registered there or on its way.
    .finding = Your company knows the rules and has its brand registered there or on its way.
