### Shown at the start of the questions, in the result and in the report: what the company has already done. One definition of online sale holds for all.

milestone-sales-home = Have you sold online in your own country?
    .short = Online sales at home
    .why = What you have done shows where you start.
    .help = They found your offer online, agreed from afar (chat counts) and paid.
    .example = Someone sees your photo on social media, orders by chat and pays by transfer: it counts. A sample, a favour or a contract from a trade fair does not.
milestone-sales-home-never = Not yet.
    .finding = Your company does not count an online sale at home yet.
milestone-sales-home-older = Only more than 24 months ago.
    .finding = Your company sold online at home more than 24 months ago.
milestone-sales-home-recent = In the last 24 months.
    .finding = Your company sold online at home in the last 24 months.

milestone-sales-abroad = Have you sold online to another country?
    .short = Online sales abroad
    .why = One sale paid and delivered abroad teaches more than any plan.
    .help = Paid and already delivered.
    .example = A customer in Montevideo sees your profile, orders by chat, pays and receives: it counts. So does what was sold in another company's space under your company's name.
milestone-sales-abroad-never = Not yet.
    .finding = Your company does not count an online sale abroad yet.
milestone-sales-abroad-older = Only more than 24 months ago.
    .finding = Your company sold online abroad more than 24 months ago.
milestone-sales-abroad-recent = In the last 24 months.
    .finding = Your company sold online abroad in the last 24 months.

milestone-order-mode = How do your online sales reach you?
    .short = How orders come in
    .why = Selling by chat is selling online. A channel made for orders lets you take more and serve them all.
    .example = If six of ten sales come through the shop and four by chat, choose the shop (made-up figures).
milestone-order-mode-none = None yet.
    .finding = Your company does not get orders online yet.
milestone-order-mode-conversational = Most by chat, social media or e-mail.
    .finding = Your company sells online by chat, social media or e-mail.
milestone-order-mode-structured = { $offer ->
    [service] Half or more through a public site or profile.
   *[goods] { $segment ->
        [b2b] Half or more through a public site or profile.
       *[b2c] Half or more through a shop, marketplace or form.
    }
}
    .finding = Your company sells online through a channel made for orders.

milestone-export-months = In how many months or seasons did you sell online abroad?
    .short = How regular sales abroad are
    .why = One sale may be luck. Several over time show that the way works.
    .help = In the last 12 months; for seasons, 24.
    .example = You sold in March, May and June: three months. Or you sold at the last two Christmases: two seasons (made-up figures).
milestone-export-months-none = None.
    .finding = Your company had no orders from abroad in that time.
milestone-export-months-one-or-two = One or two months.
    .finding = Your company had orders from abroad in one or two months of the year.
milestone-export-months-three-to-five = Three to five.
    .finding = Your company had orders from abroad in three to five months of the year.
milestone-export-months-six-or-more = Six or more.
    .finding = Your company had orders from abroad in six months of the year or more.
milestone-export-months-one-season = One season.
    .finding = Your company sold abroad in one season.
milestone-export-months-two-seasons = Two or more.
    .finding = Your company sold abroad in two seasons or more.

milestone-export-countries = To how many other countries did you sell online last year?
    .short = Countries sold to online
    .why = With only one country, a change of rules can stop everything.
    .example = In the last 12 months: six sales to Panama, one to Spain and twenty at home. That is two countries (made-up figures).
milestone-export-countries-none = None.
    .finding = Your company did not sell abroad in the last 12 months.
milestone-export-countries-one = One.
    .finding = Your company sold online to one country.
milestone-export-countries-two-or-more = Two or more.
    .finding = Your company sold online to two countries or more.

milestone-export-volume = How many online customers abroad did you have last year?
    .short = Customers abroad in a year
    .why = Several customers show that sales depend less on just one.
    .example = In the last 12 months Ana bought three times and Pedro once: two customers and four orders (made-up figures).
milestone-export-volume-none = None.
    .finding = Your company had no customers abroad in the last 12 months.
milestone-export-volume-one-or-two-customers = One or two.
    .finding = Your company had one or two customers abroad in a year.
milestone-export-volume-three-customers = Three to nine; or ten or more, with fewer than 24 orders.
    .finding = Your company had three customers abroad or more in a year.
milestone-export-volume-ten-customers = Ten or more, with 24 orders or more.
    .finding = Your company had ten customers abroad or more, and at least 24 orders, in a year.
