### Shown on the map, in "Why this profile" and in the report: gates, stages and the conditions of each gate.

gate-a = ready to open a channel
gate-b = ready to export
gate-c = ready to grow abroad

stage-a = no online sales today
stage-b = sells online at home
stage-c = has exported online

condition-a-offer-fit = Repeats its offer the same way and knows how much and how fast
condition-a-published-offer = Has its offer online, or ready to go online
condition-a-collect = Can be paid by electronic means
condition-a-named-person = Has a person in charge, with fixed hours
condition-a-channel-choice = Has chosen a channel that admits it
condition-b-order-channel = Has a channel made for orders
condition-b-formal-invoicing = Can invoice an export, or exports through another company
condition-b-product-admission = Has checked that its offer is admitted there, and which papers it needs
condition-b-landed-price = Knows the total price for one country, and profit is left
condition-b-collect-abroad = Can be paid from abroad
condition-b-carriers = Has chosen who takes its parcels, at a price and days it knows
condition-b-returns = Has settled returns from abroad
condition-b-scope = Has in writing what its delivery includes
condition-b-changes = Has a rule for changes and refunds
condition-b-claims = Has a way for complaints from abroad
condition-c-export-months = Sold abroad in six of twelve months, or in two seasons
condition-c-spread = Sells to two countries or, in only one, 24 orders a year to ten customers
condition-c-spread-b2b = Sells to two countries or, in only one, to three customers a year
condition-c-order-mode = Half of its sales or more come through a channel made for orders
condition-c-monthly-figures = Looks at its figures every month
