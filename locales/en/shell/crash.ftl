# The notice that is shown when the program fails, outside the window.
crash-title = Rumbo had to close
crash-text =
    The program failed. Everything that was shown as saved is still saved on this computer.

    Open Rumbo again to go on where you were. If it happens again, send this file to whoever gave you the program:
    { $log }
