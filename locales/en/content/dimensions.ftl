### Shown in the list of dimensions, the wheel, the result and the report.

dimension-strategy = Strategy and offer
    .description = What you sell, to which country, at what price and with which goal.
dimension-channel = Digital channel
    .description = Where your offer is seen and how orders come in.
dimension-marketing = Marketing and trust
    .description = Whom you look for, how they find you and why they trust you.
dimension-payments = Payments
    .description = How you are paid from abroad, what it costs you and what happens in a dispute.
dimension-delivery = Delivery
    .description = How what you sell reaches the customer, and what happens with changes or returns.
dimension-compliance = Requirements
    .description = Invoices, permits, taxes, buyers' rights and brand.
dimension-service = Customer service
    .description = How you answer your customers before and after the sale.
dimension-systems = Data and security
    .description = Where you note orders and customers, which figures you watch and how you protect your accounts.
dimension-people = People and support
    .description = Who does it, what they know, who can stand in and which support you know of.
