### Shown in the road map, on screen and in the report: actions of the dimension marketing.

action-describe-buyer = Describe your buyer and where they look
    .why = Whoever knows the buyer writes better, spends less and chooses the channel well.
    .deliverable = Half a page with who would buy from you abroad, what they look for and where.
action-describe-buyer-step-1 = Note your best customers, those abroad first, and what they share.
action-describe-buyer-step-2 = Ask three of them how they found you.
action-describe-buyer-step-3 = Write which problem they solve with your offer.
action-describe-buyer-step-4 = Note on which sites, networks or fairs they look.
action-describe-buyer-step-5 = Sum up on half a page who would buy from you abroad.

action-write-marketing-plan = Write a marketing plan with a budget
    .why = Posting without a plan tires and costs. Three actions with date and money can be measured and corrected.
    .deliverable = A plan for three months, with actions, dates and budget.
action-write-marketing-plan-step-1 = Choose two places where your buyer really looks.
action-write-marketing-plan-step-2 = Decide on three actions for the next three months.
action-write-marketing-plan-step-3 = Give each one a date, a person and money.
action-write-marketing-plan-step-4 = Write which result you expect of each action.
action-write-marketing-plan-step-5 = Prepare the texts and photos of the first month.

action-measure-orders = Measure what brings you orders
    .why = Visits do not pay bills. Knowing where each order came from says what to repeat.
    .deliverable = A table that says where each order of the month came from.
action-measure-orders-step-1 = Add the column “how it came” to your order record.
action-measure-orders-step-2 = Use a different link or code for each medium.
action-measure-orders-step-3 = Ask every new customer how they found you.
action-measure-orders-step-4 = Add up orders and spending by medium at the end of the month.

action-run-small-campaign = Run a small campaign and decide by figures
    .why = A short campaign, with a spending limit, teaches what works at the destination without risking the year.
    .deliverable = A one-page report: spending, orders and the decision taken.
action-run-small-campaign-step-1 = Set a spending limit and a closing date.
action-run-small-campaign-step-2 = Prepare two different messages for the same buyer.
action-run-small-campaign-step-3 = Publish both in the same medium for four weeks.
action-run-small-campaign-step-4 = Compare what each order cost.
action-run-small-campaign-step-5 = Note which one goes on and why.

action-gather-proof = Gather proof that gives trust
    .why = An obstacle for over half of the companies asked: people abroad do not know or trust their product. Proof helps.
    .deliverable = A folder with reviews and one other proof, already published next to the offer.
action-gather-proof-step-1 = Ask five happy customers for a written review, with their permission.
action-gather-proof-step-2 = Photograph your process, your workshop or your team at work.
action-gather-proof-step-3 = Write the story of your offer in eight lines.
action-gather-proof-step-4 = Gather your certificates or samples, with their dates.
action-gather-proof-step-5 = Publish it all next to the offer.

action-strengthen-proof = Strengthen trust with guarantee, samples and reviews
    .why = A clear guarantee or a sample takes away the fear of buying from afar. Companies also ask for certificates they can check.
    .deliverable = A written guarantee and at least three kinds of proof published.
action-strengthen-proof-step-1 = Write a guarantee that you can keep, with time limit and conditions.
action-strengthen-proof-step-2 = Work out its cost if one customer in twenty uses it.
action-strengthen-proof-step-3 = Decide who gets samples and with what budget.
action-strengthen-proof-step-4 = Ask every customer for a review on delivery.
action-strengthen-proof-step-5 = Publish guarantee, samples and reviews next to the price.
