### Lo que comparten todas las pantallas.

shell-product = Rumbo
shell-home = Rumbo, ir al inicio
shell-places = Lugares del programa
shell-start = Inicio
shell-example = Empresa de ejemplo
shell-example-short = ejemplo
shell-close = Cerrar
shell-cancel = Cancelar
shell-back = Atrás
shell-next = Siguiente
shell-loading = Abriendo sus datos
shell-unsaved = Sin guardar
shell-saving = Guardando
shell-saved = Guardado en este equipo
shell-try-again = Probar de nuevo
shell-detail = Detalle técnico
shell-copy-detail = Copiar el detalle
shell-copied = Detalle copiado
shell-place = Dónde: { $place }
shell-go-home = Ir al inicio
