### Shown beside an answer, in the result and in the report: figures of the CEPAL survey.
### The base stands once here, as a term: 172 firms in all; how many answered each question was not published.

-survey = CEPAL, 2021–2022: 172 exporters known to the agencies of Chile, Colombia, Mexico and Peru. How many answered each question was not published.
-survey-makers = CEPAL, 2021–2022: manufacturers, among 172 exporters known to the agencies of Chile, Colombia, Mexico and Peru. How many answered each question was not published.

benchmark-never-exported-online = Nearly 70% had never exported through e-commerce. { -survey }
benchmark-no-online-sales = 40% did not sell through e-commerce yet. { -survey }
benchmark-own-shop = Of those that sold online, 43% used their own shop, 33% a platform and 24% both. { -survey }
benchmark-platform-unknown = Half did not know which platform suited them best to sell between those countries. { -survey }
benchmark-most-relevant-platform = Of those that named a platform, 16% chose social media, 14% Amazon and 8% Mercado Libre. { -survey }
benchmark-digital-promotion = 88% promoted themselves by digital means, mostly on Facebook and Instagram. { -survey }
benchmark-nobody-in-marketing = 24% had nobody assigned to digital marketing. { -survey }
benchmark-tools-to-find-customers = For 51%, knowing no tools to find customers in those countries held them back. { -survey }
benchmark-product-not-trusted = For 56%, customers who did not know or trust their product held them back. { -survey }
benchmark-bank-transfers = 77% were paid by transfer, which tends to be slow and dear for sales to another country. { -survey }
benchmark-payment-platforms = 38% were paid through payment platforms, 31% by credit card and 23% by debit card. { -survey }
benchmark-payments-how = 10% knew of international payment but not how to set it up, and 19% needed no information. { -survey }
benchmark-express-carriers = 55% shipped by courier, 20% with their own logistics, 15% through integrators and 10% by post. { -survey-makers }
benchmark-delivery-by-others = 62% delivered, or would deliver, through others; 9% preferred a warehouse of their own at the destination. { -survey-makers }
benchmark-logistics-information = Only 8% said they needed no information about ways to ship abroad. { -survey }
benchmark-integration-cost-not-studied = 27% had not studied what it costs to integrate their logistics. { -survey-makers }
benchmark-returns-policy = 63% had a returns policy; for just over two thirds of them, within their own country. { -survey-makers }
benchmark-no-returns-policy = Nearly a quarter had no returns policy. { -survey-makers }
benchmark-returns-cost-not-studied = 21% had not studied what returns cost them. { -survey-makers }
benchmark-after-sale-how = 16% knew of after-sales service for other countries, but not how to set it up. { -survey }
benchmark-nobody-in-service = 7% had nobody in customer service, and 56% had one person. { -survey }
benchmark-nobody-in-data = 37% had nobody assigned to data analysis. { -survey }
benchmark-nobody-in-orders = 10% had nobody assigned to logistics and orders. { -survey }
benchmark-nobody-in-systems = 41% had nobody assigned to computer systems. { -survey }
benchmark-nobody-in-channel = 23% had nobody assigned to the digital channel, and 59% had one person. { -survey }
benchmark-nobody-in-strategy = 16% had nobody assigned to commercial strategy. { -survey }
benchmark-digital-skills = Only 17% claimed much experience in digital channels, and the same share in digital marketing. { -survey }
benchmark-support-unknown = 62% knew of no support for exporting through e-commerce. { -survey }
benchmark-destinations = 39% exported to Chile, Colombia, Mexico or Peru, and 29% to the rest of the region. { -survey }
benchmark-main-sectors = 38% were in food, 27% in clothing and footwear, and 12% in crafts. { -survey }
benchmark-small-size = Half had fewer than five people, and 34% had six to 25. { -survey }
benchmark-only-consumers = Only 14% sold to people alone; most sold to people and to companies. { -survey }
