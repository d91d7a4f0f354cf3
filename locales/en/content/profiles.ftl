### Shown as the hero of the result, on the map and on the report's cover. The names are the only place for sea words; subtitle and meaning speak plainly.

profile-ashore = Ashore
    .subtitle = no online sales today; getting the basics ready
    .meaning = Today your company counts no online sales, and a part of the basics is missing. What you have done already is your start. Next: choose the channel, and get the offer, the payment and a person in charge ready.
profile-shipyard = In the shipyard
    .subtitle = no online sales today; the basics are ready
    .meaning = Your company has chosen its channel, and the offer, the payment and a person in charge are ready. It counts no online sales today. Next: get orders through that channel and make the first sales.
profile-coasting = Coasting
    .subtitle = sells online at home
    .subtitle-weak = on a base still to be completed
    .subtitle-firm = on a base firm enough to start
    .meaning = Your company already sells online at home, and can start from there. To sell abroad it needs to complete one or more conditions. Next: complete them, one by one.
profile-ready-to-sail = Ready to sail
    .subtitle = sells online at home and can export
    .meaning = Your company sells online at home and meets the conditions for exporting. It knows its total price, can be paid from abroad and knows how to deliver. Next: make the first sale abroad.
profile-first-crossing = First crossing
    .subtitle = has exported online
    .subtitle-weak = on a base still to be completed
    .subtitle-firm = on a base firm enough to start
    .meaning = Your company has sold online abroad and delivered. To grow, sales need to repeat, or the base needs to bear more orders. Next: make firm what today is solved sale by sale.
profile-steady-course = Steady course
    .subtitle = exports online regularly
    .meaning = Your company exports online regularly and has what it takes to go on. It looks at its figures and sells through a channel made for that. Next: raise the two areas with the least to spare, and keep what you have won.
