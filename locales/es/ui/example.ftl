### La empresa de ejemplo, para mirar cómo queda todo.

example-title = ¿Prefiere mirar primero?
example-offer = { $company }, de { $country }, es una empresa inventada. Vende: { $focus }. Ya respondió todo y va por la segunda acción de su plan.
example-add = Ver un ejemplo terminado
example-added = Ejemplo agregado.
example-removed = El ejemplo se quitó. No queda nada de él en este equipo.
example-line = Inventada, para mirar. No cuenta entre sus empresas.
example-result = Ver su resultado
example-roadmap = Ver su hoja de ruta
example-go-on = Seguir en el ejemplo
example-remove = Quitar el ejemplo
