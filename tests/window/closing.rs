//! The window is closed while something is in the page alone.

use crate::wait_for;
use rumbo_tests::driver::Driver;
use rumbo_tests::session::Computer;
use rumbo_tests::{journey, processes};

/// As a person closes it: the window manager asks the program.
pub fn close(computer: &Computer) {
    let id = computer.display.wait_for_window("^Rumbo$");
    computer
        .display
        .xdotool(&["windowactivate", "--sync", &id, "key", "alt+F4"]);
}

/// At the first question, with the field of its note open.
fn at_a_note(computer: &Computer) -> Driver {
    let window = computer.open();
    journey::begin(&window, &journey::company("telares-lihuen"));
    window.press(&["n"]);
    window.see("question-note-text");
    window
}

#[test]
fn a_note_that_is_being_written_is_stored() {
    let computer = Computer::new();
    let window = at_a_note(&computer);
    let item = journey::shown_item(&window);
    let program = computer.running();
    // Keys of the screen, and no pause after the last one.
    let id = computer.display.wait_for_window("^Rumbo$");
    let display = &computer.display;
    display.xdotool(&["windowactivate", "--sync", &id]);
    display.xdotool(&["type", "--delay", "5", "Preguntar a Rosa"]);
    display.xdotool(&["key", "alt+F4"]);
    wait_for("the end of the program", || !processes::is_running(program));
    drop(window);

    let window = computer.open();
    window.see("home-start");
    let found = journey::stored_item(&window, &item);
    assert_eq!(found["note"], "Preguntar a Rosa", "to the last letter");
}

#[test]
fn a_page_that_does_not_answer_keeps_no_window_open() {
    let computer = Computer::new();
    let window = at_a_note(&computer);
    let program = computer.running();
    window.run(
        "window.addEventListener('rumbo-closing', (event) => event.stopImmediatePropagation(), { capture: true })",
    );
    close(&computer);
    wait_for("the end of the program", || !processes::is_running(program));
}
