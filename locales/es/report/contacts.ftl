### Printed beside the programmes.

report-contacts = A quién preguntar
report-contacts-intro = Una pregunta concreta ahorra semanas. Antes de ir o de escribir, mire si la dirección sigue igual.
report-contact-phone = teléfono { $phone }
