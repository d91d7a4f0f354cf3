//! Language, theme and size of text are there again when the program is opened anew.

use rumbo_tests::session::Computer;

use crate::wait_for;
use std::path::Path;

#[test]
fn what_was_chosen_is_kept_when_the_program_is_closed_and_opened() {
    let computer = Computer::new();
    let window = computer.open();
    window.see("consent-accept");
    window.click("consent-accept");
    window.see("home-start");
    let spanish = window.text("home-start");
    window.click("open-settings");
    for choice in ["language-en", "theme-dark", "text-largest"] {
        window.choose(&format!("settings-{choice}"));
    }
    let chosen = "const { theme, text } = document.documentElement.dataset; \
                  return theme === 'dark' && text === 'largest' && document.documentElement.lang.startsWith('en')";
    window.until("what was chosen on the page", chosen);
    let program = computer.running();
    let id = computer.display.wait_for_window("^Rumbo$");
    computer.display.xdotool(&["windowquit", &id]);
    wait_for("the end of the program", || {
        !Path::new(&format!("/proc/{program}")).exists()
    });
    drop(window);

    let window = computer.open();
    window.see("home-start");
    window.until("what was chosen, without asking again", chosen);
    assert_ne!(window.text("home-start"), spanish, "in English");
    window.click("open-settings");
    for choice in ["language-en", "theme-dark", "text-largest"] {
        let script =
            format!("return document.querySelector('[data-testid=settings-{choice}]').checked");
        assert_eq!(window.run(&script), true, "{choice} is the one chosen");
    }
}
