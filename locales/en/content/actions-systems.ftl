### Shown in the road map, on screen and in the report: actions of the dimension systems.

action-one-order-record = Keep one single record of orders and stock
    .why = With orders in three places, one gets lost. A well-made spreadsheet is enough to begin.
    .deliverable = One spreadsheet of orders and stock, up to date.
action-one-order-record-step-1 = Choose a spreadsheet or a program, only one.
action-one-order-record-step-2 = Make columns: date, customer, country, offer, amount, state.
action-one-order-record-step-3 = Enter the orders of the last three months.
action-one-order-record-step-4 = Note the stock or places available.
action-one-order-record-step-5 = Decide who updates it and when.

action-connect-stock = Connect the record with your channel
    .why = When an order reduces stock by itself, only what is there gets sold. Very few companies use it yet.
    .deliverable = Orders and stock that update without copying by hand.
action-connect-stock-step-1 = Choose the simplest connection that your channel offers.
action-connect-stock-step-2 = Make a copy of your data.
action-connect-stock-step-3 = Connect one single offer first.
action-connect-stock-step-4 = Compare the automatic figures with what you count for two weeks.
action-connect-stock-step-5 = Connect the rest.

action-gather-customer-history = Gather your customers’ history
    .why = The customer list is yours and not the platform’s. It serves to sell again and not to depend on one alone.
    .deliverable = One customer list, with purchases, country and permission to contact.
action-gather-customer-history-step-1 = Bring together contacts from chat, email and notebooks.
action-gather-customer-history-step-2 = Note country, what they bought, when and for how much.
action-gather-customer-history-step-3 = Mark who gave permission to receive messages.
action-gather-customer-history-step-4 = Delete data that you do not need.
action-gather-customer-history-step-5 = Keep the list with a password and a back-up.

action-sell-again = Sell again to those who have bought
    .why = Selling again to a happy customer costs less than finding a new one. It also fills slack months.
    .deliverable = A message sent to customers with permission, and its results.
action-sell-again-step-1 = Pick out the happy customers who gave permission.
action-sell-again-step-2 = Prepare an offer for them, with a closing date.
action-sell-again-step-3 = Send the message in their language and at their hour.
action-sell-again-step-4 = Note who answered and who bought.
action-sell-again-step-5 = Repeat every three months.

action-look-at-figures = Look at three figures once a month
    .why = Orders, sales and profit are enough. Looking at them on the same day makes it a habit.
    .deliverable = A page with three figures a month.
action-look-at-figures-step-1 = Find where your orders, your sales and your costs are kept today.
action-look-at-figures-step-2 = Work out orders, sales and profit for the last three months.
action-look-at-figures-step-3 = Set a day of the month to look at them.
action-look-at-figures-step-4 = Note beside them what made them rise or fall.

action-hold-monthly-review = Review goal, plan and decisions every month
    .why = An hour a month to compare plan and deeds corrects the course in time.
    .deliverable = Three pages, one a month, with figures and decisions.
action-hold-monthly-review-step-1 = Set an hour a month with those who decide.
action-hold-monthly-review-step-2 = Compare sales, profit and spending with goal and plan.
action-hold-monthly-review-step-3 = Decide on one thing that goes on, one that stops and one that changes.
action-hold-monthly-review-step-4 = Note the decision, who does it and by when.
action-hold-monthly-review-step-5 = Begin the next meeting by reading the notes.

action-secure-accounts = Secure your accounts and copies
    .why = A stolen account closes the shop in an afternoon. A few simple measures prevent many cases.
    .deliverable = Accounts with two-step sign-in, each with its own password, and a tested copy.
action-secure-accounts-step-1 = Turn on two-step sign-in for email, bank and channel.
action-secure-accounts-step-2 = Use a password manager, with a different password for each account.
action-secure-accounts-step-3 = Separate the company’s accounts from personal ones.
action-secure-accounts-step-4 = Set up a back-up in another place.
action-secure-accounts-step-5 = Try to restore one file from it.
action-secure-accounts-step-6 = Turn on updates on your devices.
