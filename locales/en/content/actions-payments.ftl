### Shown in the road map, on screen and in the report: actions of the dimension payments.

action-open-electronic-collection = Take electronic payments in your country
    .why = Without electronic payment there is no distance selling. Beginning at home is simpler and teaches the same.
    .deliverable = One electronic means of payment, already tried.
action-open-electronic-collection-step-1 = Ask your bank and two payment gateways what they need to open an account for you.
action-open-electronic-collection-step-2 = Compare fee, time and requirements.
action-open-electronic-collection-step-3 = Open the one that suits you, in the company’s name.
action-open-electronic-collection-step-4 = Take a test payment and note how many days it takes.

action-open-collection-abroad = Open a means of payment from abroad
    .why = The bank transfer is used most, and among the most expensive for small sales. Compare before you choose.
    .deliverable = An international means of payment, approved and tried.
action-open-collection-abroad-step-1 = Ask your bank what it needs and charges to receive money from abroad.
action-open-collection-abroad-step-2 = Ask the same of two payment platforms that accept your country.
action-open-collection-abroad-step-3 = Compare fee, exchange, days and minimum amount.
action-open-collection-abroad-step-4 = Open the one you chose, with the verification complete.
action-open-collection-abroad-step-5 = Ask somebody abroad for a test payment.

action-add-second-means = Add and try a second means of payment
    .why = If one account is blocked, business stops. A second means keeps it going and attracts other customers.
    .deliverable = Two means of payment from abroad, both tried.
action-add-second-means-step-1 = Choose a means run by a different company.
action-add-second-means-step-2 = Open it, with the verification complete.
action-add-second-means-step-3 = Try a payment and a refund.
action-add-second-means-step-4 = Show the customer both means before payment.

action-work-out-payment-costs = Know the fees and times of each payment
    .why = Bank fees are the obstacle to payments that companies name most. Count them all, also that of the exchange.
    .deliverable = A table with what each means of payment costs and how long it takes.
action-work-out-payment-costs-step-1 = Take a sale of a hundred dollars as an example.
action-work-out-payment-costs-step-2 = Note the fee of each means.
action-work-out-payment-costs-step-3 = Note what you lose in exchange and withdrawal.
action-work-out-payment-costs-step-4 = Count the days until the money is in your account.
action-work-out-payment-costs-step-5 = Write the total for each means, in money and in days.

action-settle-currency-and-tax = Clear up currency and taxes of your exports
    .why = Exporting tends to have tax rules of its own and, in some countries, currency rules. Clearing them up first avoids fines and lets you recover money.
    .deliverable = A page with the steps of each sale, checked by your accountant.
action-settle-currency-and-tax-step-1 = Note your doubts about currency, tax and refunds.
action-settle-currency-and-tax-step-2 = Ask for an hour with your accountant or the { -tax-agency }.
action-settle-currency-and-tax-step-3 = Ask your bank what you must report when foreign currency arrives.
action-settle-currency-and-tax-step-4 = Write the steps of a sale: invoice, payment, record and tax.
action-settle-currency-and-tax-step-5 = Keep the links and the date of each answer.

action-close-month-with-accountant = Close the export accounts every month
    .why = With papers up to date you can recover taxes and answer calmly whoever asks for them.
    .deliverable = Three months closed, with their papers in a folder.
action-close-month-with-accountant-step-1 = Open a folder for each month: invoice, delivery, payment and tax.
action-close-month-with-accountant-step-2 = Set a closing day with your accountant.
action-close-month-with-accountant-step-3 = Match each sale with the money that arrived.
action-close-month-with-accountant-step-4 = Ask for the { -vat } that you can recover.
action-close-month-with-accountant-step-5 = Repeat the closing three months in a row.
