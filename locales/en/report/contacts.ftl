### Printed beside the programmes.

report-contacts = Whom to ask
report-contacts-intro = One precise question saves weeks. Before you go or write, see whether the address is still the same.
report-contact-phone = telephone { $phone }
