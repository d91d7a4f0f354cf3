### Shown on the questions screen, in the result and in the report: the four questions of "Data and security".

question-order-records = { $offer ->
    [service] Where do you note orders and the places you have left?
    [digital] Where do you note orders and the access you give?
   *[goods] Where do you note orders and what is left to sell?
}
    .short = { $offer ->
        [service] Orders and places in one record
        [digital] Orders and access in one record
       *[goods] Orders and stock in one record
    }
    .why = With one record you know what is owed and what is left. With three, sooner or later something is sold twice.
    .example = { $offer ->
        [service] A shared spreadsheet shows each order, its date and the places of the month.
        [digital] A spreadsheet shows each purchase, the customer's e-mail and until when they have access.
       *[goods] A shared spreadsheet shows each order, its state and what is left of each colour.
    }
question-order-records-memory = In memory, a notebook or the chat.
    .finding = Your company keeps orders in memory, a notebook or the chat.
question-order-records-scattered = In tables that are sometimes late or disagree.
    .finding = Your company keeps orders in tables that are sometimes late or disagree.
question-order-records-one-record = In one record that we keep up to date.
    .finding = Your company keeps orders in one record, up to date.
question-order-records-automatic = In a record that the sales channel keeps current.
    .finding = Your record of orders is brought up to date by the sales channel itself.

question-customer-history = Where do you keep who bought and what they bought?
    .short = Customers' history in one place
    .why = Selling again to someone who bought costs less than finding someone new. For that you need to know who they are.
    .example = A shop sees that twelve customers buy every May. In April it writes to those who agreed (made-up figure).
question-customer-history-not-yet = We do not keep it yet.
    .finding = Your company does not keep who bought and what they bought yet.
question-customer-history-scattered = Here and there: chats, e-mails, notebooks or platforms.
    .finding = Your customers' history is spread over chats, e-mails, notebooks or platforms.
question-customer-history-one-place = All in one place.
    .finding = Your company keeps its customers' history in one place.
question-customer-history-reused = All that, and we use it to sell again, with consent.
    .finding = Your company uses its customers' history to sell again, with consent.

question-monthly-figures = Do you look at your sales figures every month?
    .short = Figures looked at every month
    .why = Selling more is not always earning more. Three figures a month show in time what to drop and what to repeat.
    .example = In May: 18 orders, 900 dollars of sales, 210 of profit (made-up figures). They decide to drop a product.
question-monthly-figures-not-yet = Not yet.
    .finding = Your company does not look at its sales figures yet.
question-monthly-figures-sometimes = Sometimes.
    .finding = Your company looks at its figures sometimes.
question-monthly-figures-by-others-unknown = Someone else does, and does not explain.
    .finding = Someone else looks at the figures, and you get little explanation.
question-monthly-figures-monthly = Yes: what we sold and collected.
    .finding = Your company looks every month at what it sold and collected.
question-monthly-figures-decisions-recorded = The profit too, and we note decisions.
    .finding = Your company looks at sales and profit every month, and notes what it decides.

question-security = How do you protect your accounts and data?
    .short = Accounts and copies protected
    .why = If the shop's account is stolen, sales, customers and reviews are lost. Two habits help a lot: two-step sign-in and copies.
    .example = A shop lost its account on a Friday. It had copies of orders and photos, and was selling again on Monday.
question-security-two-step = Two-step sign-in: password and code.
    .finding = Your company signs in to its accounts in two steps.
question-security-password-manager = A password manager, with a different one per account.
    .finding = Your company uses a password manager.
question-security-backups = Copies of the data in another place.
    .finding = Your company keeps copies of its data in another place.
question-security-separate-accounts = One account per person, with no shared passwords.
    .finding = In your company each person has their own account.
question-security-updates = Devices and programs up to date.
    .finding = Your company keeps devices and programs up to date.
question-security-none = None of these for now.
    .finding = Your company does not take these precautions yet.
question-security-level-0 = Your company does not protect its accounts and data yet.
question-security-level-1 = Your company takes some care; it lacks two-step sign-in, copies or both.
question-security-level-2 = Your company signs in in two steps and keeps copies of its data.
question-security-level-3 = Your company signs in in two steps, keeps copies and takes further care.
