### Printed beside the programmes, and on the cover where a chamber's extra pack is in use.

report-contacts = A quién preguntar
report-contacts-intro = Una pregunta concreta ahorra semanas. Antes de ir o de escribir, mire si la dirección sigue igual.
report-contact-phone = teléfono { $phone }
report-cover-chamber = Con los apoyos que agrega { $name }
