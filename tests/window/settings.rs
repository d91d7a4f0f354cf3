//! Ajustes in the real window: each choice holds at once, and after the program was closed and opened again.

use rumbo_tests::driver::Driver;
use rumbo_tests::processes;
use rumbo_tests::session::Computer;

fn look(window: &Driver) -> Vec<String> {
    let shown = window.run(
        "const root = document.documentElement; \
         return [root.lang, root.dataset.theme, root.dataset.text, getComputedStyle(document.body).backgroundColor]",
    );
    let shown = shown.as_array().expect("four");
    shown
        .iter()
        .map(|one| one.as_str().unwrap_or_default().to_owned())
        .collect()
}

#[test]
fn what_is_chosen_holds_at_once_and_after_the_next_start() {
    let computer = Computer::new();
    let window = computer.open();
    window.click("consent-accept");
    // The bar at the top gets its places only now: before, Ajustes stands where they will be.
    window.see("home-start");
    window.click("open-settings");
    window.see("data-folder");
    assert_eq!(
        window.text("data-folder"),
        computer.data_folder().display().to_string()
    );
    for choice in [
        "settings-theme-contrast-dark",
        "settings-text-projector",
        "settings-language-en",
    ] {
        window.choose(choice);
    }
    window.until(
        "the last choice told",
        "return document.querySelector('[data-testid=settings-said]').innerText === 'Saved: English'",
    );
    let chosen = look(&window);
    assert_eq!(chosen[..3], ["en", "contrast-dark", "projector"]);
    window.click("settings-back");
    window.see("home-start");
    processes::end(computer.running());
    drop(window);

    let window = computer.open();
    window.see("home-start");
    assert_eq!(look(&window), chosen);
}
