### Directorio: buscar y filtrar programas y plataformas, y ver uno.

directory-nav = Directorio
directory-open = Ver programas y plataformas…
directory-title = Directorio
directory-lead = Programas y plataformas que ayudan a vender a otro país por internet. Cada uno lleva su fuente y su fecha.
directory-for = Para
directory-for-nobody = Sin empresa
directory-search = Buscar por nombre, organismo o tema
directory-search-hint = Con la tecla / se vuelve a la búsqueda; con las flechas se recorre la lista.
directory-filters = Filtros
directory-filters-clear = Quitar los filtros
directory-option = { $text } ({ $count })
directory-results = Lo que se encontró
directory-empty = Nada coincide con todo lo que pidió.
directory-to-review = por revisar
directory-back = Volver
directory-back-list = Volver a la lista
directory-state-fact = Completar este dato
directory-open-link = Abrir { $address }
directory-for-company = Para { $company }
directory-source = Fuente y fecha
