# El aviso que se muestra cuando el programa falla, fuera de la ventana.
crash-title = Rumbo tuvo que cerrarse
crash-text =
    Ocurrió una falla del programa. Todo lo que aparecía como guardado sigue guardado en este equipo.

    Abra Rumbo de nuevo para continuar donde estaba. Si vuelve a ocurrir, envíe este archivo a quien le dio el programa:
    { $log }
