//! The directory in the real window, by keys alone: a misspelt word, a record with its fit, and back.

use rumbo_tests::driver::Driver;
use rumbo_tests::journey;
use rumbo_tests::session::Computer;

fn focused(window: &Driver) -> String {
    let found = window.run("return document.activeElement?.dataset?.testid ?? ''");
    found.as_str().unwrap_or_default().to_owned()
}

/// Goes with Tab to what has this test id.
fn tab_to(window: &Driver, wanted: &str) {
    for _ in 0..40 {
        if focused(window) == wanted {
            return;
        }
        window.press(&["Tab"]);
    }
    panic!("Tab never comes to {wanted}");
}

fn type_letters(window: &Driver, text: &str) {
    for letter in text.chars() {
        window.press(&[&letter.to_string()]);
    }
}

#[test]
fn a_misspelt_word_leads_to_a_record_and_back() {
    let computer = Computer::new();
    let window = computer.open();
    let company = journey::company("telares-lihuen");
    journey::begin(&window, &company);
    window.see("question-text");
    // Somebody in the middle of the questions wants to know what help there is.
    let here = journey::shown_item(&window);
    tab_to(&window, "nav-directory");
    window.press(&["Enter"]);
    window.see("directory-search");
    window.press(&["/"]);
    assert_eq!(focused(&window), "directory-search");
    type_letters(&window, "capasitacion");
    window.until(
        "fewer than before",
        "return document.querySelectorAll('[data-testid=directory-list] > li').length < 60 \
         && document.querySelector('[data-testid=directory-row-1]') !== null",
    );
    window.press(&["Down"]);
    assert_eq!(focused(&window), "directory-row-1");
    let id = window.run("return document.activeElement.dataset.id");
    let text = window.run("return document.activeElement.innerText.toLowerCase()");
    window.press(&["Enter"]);
    window.see("directory-entry");
    assert_eq!(
        window.run("return document.querySelector('[data-testid=directory-entry]').dataset.id"),
        id,
        "{text}"
    );
    let fit =
        window.run("return document.querySelector('[data-testid=directory-verdict]').dataset.fit");
    assert!(
        ["fits", "check", "does-not-fit"].contains(&fit.as_str().unwrap_or_default()),
        "its fit for the company: {fit}"
    );
    window.press(&["Escape"]);
    window.see("directory-list");
    assert_eq!(
        window.run("return document.activeElement.dataset.id"),
        id,
        "back at its row"
    );
    window.press(&["Escape"]);
    window.until(
        "the words cleared",
        "return document.querySelector('[data-testid=directory-search]').value === ''",
    );
    window.press(&["Escape"]);
    window.see("question-text");
    assert_eq!(journey::shown_item(&window), here, "where one came from");
}
