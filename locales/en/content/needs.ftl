### Shown as the first step before a platform can be used.

need-tax-id = Have at hand the company’s { -tax-id } and the identity document of whoever represents it.
need-identity-papers = Gather an identity document, the company’s papers and a recent proof of address, all with the same name and address.
need-category-approval = When you sign up, check whether your product needs approval first and which papers prove it.
need-payout-account = First open an account where the platform can pay you, in the company’s name and in your country.
need-payoneer-account = First open a Payoneer account, personal or company, of the same kind as your shop. Etsy asks it of sellers in Chile or Peru.
need-own-brand = Register your brand, or get a written authorisation from its owner.
need-landed-price = Work out the price in the customer’s hands, with import charges and shipping included.
need-destination-rules = Find out whether your product may enter the destination, and with which label and permit.
need-us-tax-number = Ask an adviser whether you need a United States tax number before you sign up.
need-local-presence = Get a presence in the destination: a company of your own, a distributor or a representative.
need-collection-provider = First choose who will take your shop’s payments, and open that account.
need-bank-agreement = Ask your bank for the contract to take card payments.
need-digital-catalogue = Prepare a catalogue with photos, product details, capacity and prices for each agreed place of delivery (Incoterms).
need-tariff-code = Find out your product’s tariff code and its country of origin.
need-portfolio = Prepare a sample of your work and a clear description of what each service includes.
need-packed-weight = Weigh and measure the parcel once it is packed.
