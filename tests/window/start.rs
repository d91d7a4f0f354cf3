//! The first start, the second start, and the start that fails.

use rumbo_tests::processes;
use rumbo_tests::session::Computer;

use crate::wait_for;

#[test]
fn the_window_opens_on_the_first_start() {
    let computer = Computer::new();
    let window = computer.open();
    assert_eq!(window.run("return document.title"), "Rumbo");
    assert!(!window.body_text().trim().is_empty(), "something is shown");
}

#[test]
fn a_second_start_brings_the_first_window_forward() {
    let computer = Computer::new();
    let mut first = computer.start();
    wait_for("the window", || {
        computer.display.windows("^Rumbo$").len() == 1
    });
    let window = computer.display.windows("^Rumbo$").remove(0);
    computer
        .display
        .xdotool(&["windowminimize", "--sync", &window]);
    wait_for("the window hidden", || {
        computer.display.windows("^Rumbo$").is_empty()
    });
    let mut second = computer.start();
    let status = second.wait().expect("the second program ends on its own");
    assert!(status.success(), "the second program ends well: {status}");
    wait_for("the window again", || {
        computer.display.windows("^Rumbo$").len() == 1
    });
    assert_eq!(
        computer.display.active_window(),
        window,
        "the first window has the keyboard"
    );
    assert_eq!(
        computer.running(),
        first.id(),
        "the first program is the one that lives on"
    );
    processes::end(first.id());
    first.wait().unwrap();
}
