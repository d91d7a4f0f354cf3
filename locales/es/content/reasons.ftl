### Shown where a question may be answered with "no aplica", and in the report's list of those answers.

reason-no-created-work = Nuestro servicio no crea obras, textos, diseños o programas.
