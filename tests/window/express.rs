//! The express path in the real window, by keys alone, and on from it into the whole questionnaire.

use rumbo_tests::driver::Driver;
use rumbo_tests::journey;
use rumbo_tests::session::Computer;
use std::collections::BTreeSet;

/// More than there are screens of facts and compulsory facts.
const FACT_STEPS: usize = 30;

/// Whatever has the focus, by its test id.
fn focused(window: &Driver) -> String {
    let found = window.run("return document.activeElement?.dataset?.testid ?? ''");
    found.as_str().unwrap_or_default().to_owned()
}

/// Enter goes on; where something compulsory is missing it leads there, and the space bar chooses.
fn facts_by_keys(window: &Driver) {
    for _ in 0..FACT_STEPS {
        if window.has("question-text") {
            return;
        }
        let title = window.run("return document.querySelector('h1').innerText");
        window.press(&["Enter"]);
        window.until(
            "the next screen, or what is missing",
            &format!(
                "return document.querySelector('[data-testid=question-text], .missing') !== null \
                 || document.querySelector('h1').innerText !== {title}"
            ),
        );
        if window.run("return document.querySelector('.missing') !== null") == true {
            window.press(&[" "]);
        }
    }
    assert!(window.has("question-text"), "the questions begin");
}

/// The first situation of each question, until the questions are over; which were asked.
fn questions_by_keys(window: &Driver) -> BTreeSet<String> {
    let mut asked = BTreeSet::new();
    loop {
        let item = journey::shown_item(window);
        assert!(asked.insert(item.clone()), "{item} is asked twice");
        window.press(&["1"]);
        window.until(
            "the answer saved",
            "return document.querySelector('[data-testid=saved-sign]')?.dataset.state === 'saved'",
        );
        window.press(&["Enter"]);
        window.until(
            "the next question or what comes after the last",
            &format!(
                "const item = document.querySelector('[data-testid=question-text]')?.dataset.item; \
                 const over = document.querySelector('[data-testid=review-finish], [data-testid=express-stage]') !== null; \
                 return item === undefined ? over : item !== '{item}'"
            ),
        );
        if !window.has("question-text") {
            return asked;
        }
    }
}

#[test]
fn by_keys_through_the_express_path_and_on_into_the_whole_questionnaire() {
    let computer = Computer::new();
    let window = computer.open();
    window.see("consent-accept");
    // The folder can be opened first.
    window.press(&["Tab", "Tab", "Enter"]);
    window.see("home-start");
    window.press(&["Tab", "Enter"]);
    window.see("company-name");
    window.press(&["Tab"]);
    assert_eq!(focused(&window), "company-name");
    for letter in "Taller Amanecer".chars() {
        window.press(&[&letter.to_string()]);
    }
    window.press(&["Tab"]);
    assert_eq!(
        focused(&window),
        "path-full",
        "the whole questionnaire unless chosen"
    );
    window.press(&["Left"]);
    assert_eq!(focused(&window), "path-express");
    window.until(
        "the express path chosen",
        "return document.querySelector('[data-testid=path-express]').checked",
    );
    facts_by_keys(&window);

    let first = questions_by_keys(&window);
    assert!((11..=17).contains(&first.len()), "few questions: {first:?}");
    window.see("express-stage");
    assert_eq!(
        window.run("return document.querySelector('[data-testid=express-stage]').dataset.stage"),
        "a",
        "nothing was sold yet"
    );
    assert!(!window.text("express-base").is_empty());
    assert!(!window.has("save-pdf"), "no report of the express path");
    window.press(&["Tab"]);
    assert_eq!(
        focused(&window),
        "express-go-on",
        "the next thing to do comes first"
    );
    window.press(&["Enter"]);
    window.see("facts-next");
    facts_by_keys(&window);

    assert_eq!(
        journey::shown_item(&window),
        "destination-evidence",
        "the first that the express path left out"
    );
    let then = questions_by_keys(&window);
    assert!(
        first.is_disjoint(&then),
        "asked twice: {:?}",
        first.intersection(&then)
    );
    window.see("review-finish");
    window.press(&["Tab", "Tab"]);
    assert_eq!(focused(&window), "review-finish");
    window.press(&["Enter"]);
    window.see("result-profile");
    assert_eq!(
        window.run("return document.querySelector('[data-testid=result-profile]').dataset.profile"),
        "ashore",
        "everything was answered, so there is a profile"
    );
    assert!(window.has("save-pdf"), "and a report");
}
