### Printed beside the programmes, and on the cover where a chamber's extra pack is in use.

report-contacts = Whom to ask
report-contacts-intro = One precise question saves weeks. Before you go or write, see whether the address is still the same.
report-contact-phone = telephone { $phone }
report-cover-chamber = With the support added by { $name }
