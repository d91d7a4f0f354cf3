//! The roadmap lives on: changed, ticked and discarded by the keyboard alone, and all of it there the next day.

use rumbo_tests::driver::Driver;
use rumbo_tests::processes;
use rumbo_tests::project;
use rumbo_tests::session::Computer;

/// More than there are places to go to on the longest screen.
const MOST_TABS: usize = 260;

/// Goes on with the Tab key until this has the focus.
fn tab_to(window: &Driver, test_id: &str) {
    window.see(test_id);
    for _ in 0..MOST_TABS {
        if window.run("return document.activeElement?.dataset?.testid ?? ''") == test_id {
            return;
        }
        window.press(&["Tab"]);
    }
    panic!("the Tab key never comes to {test_id}");
}

fn write(window: &Driver, text: &str) {
    for letter in text.chars() {
        window.press(&[letter.to_string().as_str()]);
    }
}

fn saved(window: &Driver) {
    window.until(
        "the change saved",
        "return document.querySelector('[data-testid=saved-sign]')?.dataset.state === 'saved'",
    );
}

fn checked(window: &Driver, test_id: &str) -> bool {
    let script =
        format!("return document.querySelector('[data-testid=\"{test_id}\"]')?.checked === true");
    window.run(&script) == true
}

#[test]
fn the_roadmap_is_changed_and_ticked_by_keys_and_stays_so() {
    let computer = Computer::new();
    // Somebody finished a diagnosis with an older Rumbo.
    let old = project().join("tests/fixtures/databases/schema-2.db");
    std::fs::copy(old, computer.data_folder().join("rumbo.db")).unwrap();
    let window = computer.open();
    tab_to(&window, "home-next-open-1");
    window.press(&["Enter"]);
    window.see("task-state-not-begun");

    // More hours: what would move is shown first.
    tab_to(&window, "change-plan");
    window.press(&["Enter"]);
    tab_to(&window, "plan-hours");
    write(&window, "9");
    window.until(
        "what would move",
        "return document.querySelector('[data-testid=plan-preview] li') !== null",
    );
    window.press(&["Enter"]);
    window.until(
        "the dialog closed",
        "return document.querySelector('[data-testid=plan-hours]') === null",
    );

    // The first action will not be done, and why.
    tab_to(&window, "roadmap-task-1");
    let discarded = window.text("roadmap-task-1");
    let discarded = discarded
        .lines()
        .next()
        .unwrap()
        .trim_start_matches("1. ")
        .to_owned();
    window.press(&["Enter"]);
    // From the state that is marked, to the right until the last.
    let states = ["not-begun", "in-progress", "done", "discarded"]
        .map(|state| format!("task-state-{state}"));
    window.see(&states[0]);
    let begin = states
        .iter()
        .position(|state| checked(&window, state))
        .unwrap();
    tab_to(&window, &states[begin]);
    for next in &states[begin + 1..] {
        window.press(&["Right"]);
        window.until(
            "the next state marked",
            &format!("return document.querySelector('[data-testid=\"{next}\"]').checked"),
        );
        saved(&window);
    }
    tab_to(&window, "task-why");
    write(&window, "Lo hace Rosa");
    saved(&window);

    // A step of what is first now.
    tab_to(&window, "roadmap-task-1");
    let next = window.text("roadmap-task-1");
    let next = next
        .lines()
        .next()
        .unwrap()
        .trim_start_matches("1. ")
        .to_owned();
    assert_ne!(next, discarded, "what was discarded has left the plan");
    window.press(&["Enter"]);
    tab_to(&window, "roadmap-step-1");
    window.press(&[" "]);
    saved(&window);
    assert!(window.text("roadmap-detail").contains("hecho el"));

    processes::end(computer.running());
    drop(window);
    let window = computer.open();
    let shown = window.text("home-next-1");
    assert!(shown.contains(&next), "{next} is next: {shown}");
    tab_to(&window, "home-next-open-1");
    window.press(&["Enter"]);
    window.see("roadmap-step-1");
    assert!(checked(&window, "roadmap-step-1"), "the step is ticked");
    assert!(checked(&window, "task-state-in-progress"));
    let list = window.body_text();
    assert!(
        list.contains("Lo hace Rosa") && list.contains("Descartadas"),
        "{list}"
    );
    tab_to(&window, "change-plan");
    window.press(&["Enter"]);
    assert_eq!(
        window.run("return document.querySelector('[data-testid=plan-hours]').value"),
        "9",
        "the hours are kept"
    );
}
