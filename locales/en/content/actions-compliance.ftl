### Shown in the road map, on screen and in the report: actions of the dimension compliance.

action-prepare-formal-status = Put your registration and invoicing in order
    .why = Without registration there is no invoice, and without an invoice no proper export. Sometimes there are simple schemes to begin with.
    .deliverable = Your registration up to date and the ability to invoice in your country.
action-prepare-formal-status-step-1 = Ask the { -tax-agency } which scheme suits you.
action-prepare-formal-status-step-2 = Note the costs and duties of each month.
action-prepare-formal-status-step-3 = Do the paperwork to have your { -tax-id } up to date.
action-prepare-formal-status-step-4 = Activate electronic invoices or receipts.
action-prepare-formal-status-step-5 = Issue an invoice to a customer in your country.

action-enable-export-invoicing = Get export invoicing enabled
    .why = Selling abroad tends to need another kind of invoice or one more registration. Doing it first avoids losing the first order.
    .deliverable = Export invoicing enabled, with its steps written down.
action-enable-export-invoicing-step-1 = Ask the { -tax-agency } which invoice an export needs.
action-enable-export-invoicing-step-2 = Check whether you must register as an exporter.
action-enable-export-invoicing-step-3 = Do the paperwork they tell you.
action-enable-export-invoicing-step-4 = Put the currency and the foreign customer’s data into your invoicing system.
action-enable-export-invoicing-step-5 = Ask a trading company for a price, in case you prefer that way.

action-test-export-invoice = Issue and check your first export invoice
    .why = The first invoice always brings surprises. Better have them with a small sale.
    .deliverable = An export invoice issued and checked.
action-test-export-invoice-step-1 = Choose a small sale or a sample of value.
action-test-export-invoice-step-2 = Issue the invoice with the customer’s full data.
action-test-export-invoice-step-3 = Ask your accountant to check it.
action-test-export-invoice-step-4 = Keep invoice, delivery and payment in one folder.

action-find-entry-requirements = Make sure that your product may enter
    .why = Without a permit or label the parcel may be held. Export conditions are what companies most want to know.
    .deliverable = A list of permits, label and origin: what you have and what is missing.
action-find-entry-requirements-step-1 = Look for the tariff code with a broker or carrier.
action-find-entry-requirements-step-2 = Ask at the { -single-window } which permit your country wants for leaving.
action-find-entry-requirements-step-3 = Ask which permit, registration and label the destination wants.
action-find-entry-requirements-step-4 = Check whether a treaty lowers the duty and which proof of origin it needs.
action-find-entry-requirements-step-5 = Note what is missing, its cost and its weeks.

action-check-service-admission = Make sure that you may sell your offer there
    .why = Some services and contents need a degree, permit or registration at the destination. Sometimes a local partner solves it.
    .deliverable = A note with what the destination asks for your offer.
action-check-service-admission-step-1 = Write where your offer is rendered from and where it is used.
action-check-service-admission-step-2 = Find out whether the destination asks for a licence, degree, permit or registration.
action-check-service-admission-step-3 = Ask a customer or colleague there what was asked of them.
action-check-service-admission-step-4 = Check whether your country counts that sale as an export.
action-check-service-admission-step-5 = Note what is missing and who can help you.

action-put-papers-in-order = Have permits, label and origin in order
    .why = Permits take longer than good will. Asking for them early leaves the rest of the plan free.
    .deliverable = A folder with the permits granted and the label or sheet approved.
action-put-papers-in-order-step-1 = Sort what is missing by weeks of waiting.
action-put-papers-in-order-step-2 = Apply first for what takes longest.
action-put-papers-in-order-step-3 = Make the label or sheet that the destination wants.
action-put-papers-in-order-step-4 = Ask a broker or adviser to check the folder.
action-put-papers-in-order-step-5 = Note in your diary when each paper expires.

action-settle-service-admission = Get what the destination asks for your offer
    .why = A degree, permit or registration may take longer than the sale. With the paper ready you sign without risk.
    .deliverable = A folder with what the destination asks, or a note that nothing is needed.
action-settle-service-admission-step-1 = Sort what is missing by weeks of waiting.
action-settle-service-admission-step-2 = Apply first for what takes longest.
action-settle-service-admission-step-3 = Agree with a local partner, if you must be there to apply.
action-settle-service-admission-step-4 = Keep each paper and note when it expires.

action-find-import-charges = Find out the import charges and who pays them
    .why = Many companies do not know the costs of entry. A customer who finds them at the door does not come back.
    .deliverable = A note with the charge, its source, its date and who pays it.
action-find-import-charges-step-1 = Look for your product’s code with a broker or carrier.
action-find-import-charges-step-2 = Ask what is charged on entry and who charges it.
action-find-import-charges-step-3 = Note the date and the name of who answered.
action-find-import-charges-step-4 = Work out the charge for a typical order.
action-find-import-charges-step-5 = Decide who pays, you or your customer, and how you will say so.

action-find-service-taxes = Find out withholding and the law of the contract
    .why = The customer’s country may withhold part of your payment. Knowing it first changes price and contract.
    .deliverable = A note with withholding, treaty and law of the contract, which the customer knows too.
action-find-service-taxes-step-1 = Ask your accountant whether a treaty avoids double tax.
action-find-service-taxes-step-2 = Ask the customer what must be withheld and which paper you will get.
action-find-service-taxes-step-3 = Decide in which currency and with which tax you show the price.
action-find-service-taxes-step-4 = Write which law and which place govern the contract.
action-find-service-taxes-step-5 = Put it all in your quotation or on your page.

action-check-consumer-brand = Check consumer rules, data and brand
    .why = Consumer rules are what companies most want to know. And somebody else’s brand can close your shop.
    .deliverable = A page with time limits, notices and the result of the brand search.
action-check-consumer-brand-step-1 = Note the destination’s rules for buyers: contracts, time limits and notices.
action-check-consumer-brand-step-2 = Write your privacy notice, from the data you keep.
action-check-consumer-brand-step-3 = Search your brand in the register of your country and of the destination.
action-check-consumer-brand-step-4 = Ask whether a similar brand is a risk.
action-check-consumer-brand-step-5 = Publish terms and notice on your channel.

action-register-brand = Apply to register your brand
    .why = A brand with success draws imitators. Protection is asked for in each market.
    .deliverable = The brand application filed, with its number and date.
action-register-brand-step-1 = See whether the brand is already in your name there; if it is, you are done.
action-register-brand-step-2 = Choose the first country and the classes that cover your offer.
action-register-brand-step-3 = Ask whether your country is in the Madrid system.
action-register-brand-step-4 = File the application with the fee paid.
action-register-brand-step-5 = Note the dates of answer and renewal.
