### Printed under "Programmes and platforms for you", with why each fits, what to check, source and date.

report-catalogue = Programmes and platforms for you
report-catalogue-intro = These supports match what you told of your company. The order is Rumbo's orientation: no programme set it. Confirm that they are open before you apply.
report-catalogue-empty = We found no programme or platform that matches your company today. Ask { $body }, and look at Rumbo's directory.
report-body = your { -promotion-agency } or your chamber of commerce
report-catalogue-current = To begin with
report-catalogue-confirm = To be confirmed
report-catalogue-confirm-intro = The sources of these are older. First confirm whether they are still open.
report-catalogue-announced = Announced
report-catalogue-announced-intro = They were announced, and we have not seen them working yet. Do not count on them for your plan.
report-entry-who = For whom
report-entry-fits = Why it fits you
report-entry-check = What to confirm
report-entry-first = Needed before
report-entry-cost = Cost
report-entry-duration = Duration
report-entry-limits = Limits
report-entry-address = Address
report-entry-actions = Helps with
report-entry-action-numbers = { $count ->
    [one] action { $numbers }
   *[other] actions { $numbers }
}
report-entry-cost-unknown = Ask for the cost too: the source does not say it.
report-entry-domestic = Not made for exporting in particular.
report-entry-fits-list = It matches { $subjects }.
report-entry-admits = It admits sellers from { $country }.
report-entry-fits-open = It asks no conditions that we know of.
report-entry-ask-owner = We lack a detail of yours: { $subjects }.
report-entry-ask-operator = Ask { $operator } about { $subjects }: the source does not make it clear.
report-entry-contradiction = The sources do not agree with each other.
report-entry-provenance = Information of { $date }, according to { $sources }; confirm that it is open before you apply.
report-entry-provenance-review = Information of { $date }, according to { $sources }; due for review. Confirm that it is open before you apply.
report-entry-provenance-weak = Information of { $date }, from a source that is not official ({ $sources }); confirm that it is open before you apply.
report-source-expert = expert judgement
report-subject = { $subject ->
    [country] your country
    [offer] what you sell
    [segment] whom you sell to
    [admission] whether it admits sellers from your country
    [destination] the destination you chose
    [product] the kind of product
    [sector] your sector
    [people] the number of people
    [formal-status] the company's papers
    [export-experience] your export experience
    [market-presence] your presence in another country
    [presence-abroad] your presence in another country
    [foreign-exchange] your experience with foreign currency
    [has] what you already have
    [certificates] your certificates
    [working-capital] your working capital
    [budget] the money available
    [languages] the languages
    [memberships] the networks you take part in
    [led-by] who leads the company
    [hours] the hours a week
    [region] the region
    [sales] the amount of sales
    [seasonal] the season of sale
    [perishable] how long the product lasts
   *[other] other conditions
}
report-not-recommended = What we do not recommend, and why
report-not-recommended-intro = These platforms serve other companies like yours, but today something stands in the way.
report-not-recommended-admission = It did not admit sellers from { $country }. Information of { $date }, according to { $sources }.
report-not-recommended-destination = It does not reach the destination you chose. Information of { $date }, according to { $sources }.
report-not-recommended-product = It does not accept this kind of product: { $product }. Information of { $date }, according to { $sources }.
report-not-recommended-other = It does not match { $subject }. Information of { $date }, according to { $sources }.
report-rules = Rules of the destination that concern you
report-rules-intro = This is orientation with a date, not legal advice. Check each one with a carrier or a customs agent.
report-rule-provenance = Information of { $date }, according to { $sources }; to be confirmed.
report-rule-provenance-current = Information of { $date }, according to { $sources }.
