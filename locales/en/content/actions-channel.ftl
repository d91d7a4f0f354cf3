### Shown in the road map, on screen and in the report: actions of the dimension channel.

action-prepare-offer-sheet = Prepare the sheet of your offer
    .why = With the sheet ready, publishing on any channel takes an afternoon. A digital catalogue is the tool used most at the start.
    .deliverable = A sheet with photos or samples, full data and a price, or how to ask for one.
action-prepare-offer-sheet-step-1 = Take five photos in good light, or choose three samples of your work.
action-prepare-offer-sheet-step-2 = Write what it is, what it is for and what it includes.
action-prepare-offer-sheet-step-3 = Note sizes, materials or scope, and delivery time.
action-prepare-offer-sheet-step-4 = Add the price, or how to ask for a quotation.
action-prepare-offer-sheet-step-5 = Ask an outsider to mark what is hard to understand.

action-publish-offer = Publish the offer with price and full data
    .why = Whoever buys from afar can’t touch it or ask at the counter. Full data answer before the doubt arises.
    .deliverable = Your offer published, with a price or quotation and all the data.
action-publish-offer-step-1 = Choose the page, shop or profile where you will publish first.
action-publish-offer-step-2 = Upload the texts, photos and data of the sheet.
action-publish-offer-step-3 = Show the price, or a quotation form that works.
action-publish-offer-step-4 = State delivery time and the countries you serve.
action-publish-offer-step-5 = Try to buy from another phone.

action-translate-content = Put your content into the buyer’s language
    .why = People buy in the language they think in. If your destination speaks Spanish, the work is to change words, sizes and measures.
    .deliverable = Your offer in the language, measures and words of the destination.
action-translate-content-step-1 = Mark the texts that the customer reads before paying.
action-translate-content-step-2 = Translate them, or adapt them to the destination’s Spanish.
action-translate-content-step-3 = Change sizes, measures and currency to theirs.
action-translate-content-step-4 = Ask somebody from the destination to read them aloud.
action-translate-content-step-5 = Publish the corrected texts.

action-keep-catalogue-current = Keep catalogue and stock up to date
    .why = Selling what is not there forces refunds and earns bad reviews. A fixed hour a week prevents it.
    .deliverable = A calendar of reviews and a catalogue without stale data.
action-keep-catalogue-current-step-1 = Choose a fixed day of the week to look at what is published.
action-keep-catalogue-current-step-2 = Compare what is published with what you can deliver today.
action-keep-catalogue-current-step-3 = Remove what you no longer offer.
action-keep-catalogue-current-step-4 = Complete the missing variants.
action-keep-catalogue-current-step-5 = Replace photos more than a year old.
action-keep-catalogue-current-step-6 = Check that the versions in each language say the same.

action-choose-channel = Compare two channels that admit your country and choose one
    .why = Not every platform takes sellers from your country. Half of the companies asked did not know which one suited them best.
    .deliverable = A table that compares two channels and says which one you chose.
action-choose-channel-step-1 = Look up in the directory which channels admit your country.
action-choose-channel-step-2 = Separate those that sell to companies from those that sell to people.
action-choose-channel-step-3 = Note commission, payment time and requirements of two of them.
action-choose-channel-step-4 = Confirm with the platform that it accepts your bank account.
action-choose-channel-step-5 = Write down which one you choose and why.

action-open-shop-channel = Open a channel that takes orders
    .why = An order through a shop or platform arrives complete, at any hour, and is recorded. Chat alone is not enough when you grow.
    .deliverable = A shop or seller account that takes orders, already tried.
action-open-shop-channel-step-1 = Complete the registration on the channel you chose.
action-open-shop-channel-step-2 = Load your offer with photos, price and all the data.
action-open-shop-channel-step-3 = Connect the means of payment.
action-open-shop-channel-step-4 = Set the delivery options, with time and cost.
action-open-shop-channel-step-5 = Publish the rule on changes, the guarantee and a contact.
action-open-shop-channel-step-6 = Place a test order from beginning to end.

action-open-b2b-channel = Publish a profile that receives companies’ requests
    .why = Companies look for suppliers on portals and lists. A well-made profile receives price requests at any hour.
    .deliverable = Your profile published and a quotation model ready.
action-open-b2b-channel-step-1 = Open your profile on the portal you chose.
action-open-b2b-channel-step-2 = Fill in all the data: how much you can deliver, times, minimums and certificates.
action-open-b2b-channel-step-3 = Prepare a quotation model, with expiry date and payment terms.
action-open-b2b-channel-step-4 = Set up a form or a mailbox only for those price requests.
action-open-b2b-channel-step-5 = Answer a test request sent by somebody you trust.

action-move-orders-to-channel = Move orders from chat to the channel
    .why = If orders stay in chat, the channel is not tried and nothing is recorded. Chat is for talking; the order goes to the channel.
    .deliverable = A month with orders coming in through the channel.
action-move-orders-to-channel-step-1 = Prepare a short chat answer with the link to order.
action-move-orders-to-channel-step-2 = Offer a small advantage to whoever orders through the channel.
action-move-orders-to-channel-step-3 = Put the link on networks, email signature and packing.
action-move-orders-to-channel-step-4 = Count each week how many orders come by each way.
action-move-orders-to-channel-step-5 = Find the step where customers give up, and remove what stops them.
