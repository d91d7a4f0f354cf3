//! The first start, the second start, and the start that fails.

use std::fs;
use std::process::{Command, Stdio};

use rumbo_tests::processes;
use rumbo_tests::session::{Computer, program};

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
    let window = computer.display.wait_for_window("^Rumbo$");
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

#[test]
fn the_window_opens_without_a_session_bus() {
    let computer = Computer::new();
    let mut command = Command::new(program());
    computer.prepare(&mut command);
    let mut child = command
        .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    computer.display.wait_for_window("^Rumbo$");
    processes::end(child.id());
    child.wait().unwrap();
}

#[test]
fn the_data_of_a_newer_rumbo_is_refused_and_left_as_it_is() {
    let computer = Computer::new();
    let window = computer.open();
    window.click("consent-accept");
    window.see("home-start");
    processes::end(computer.running());
    drop(window);
    let file = computer.data_folder().join("rumbo.db");
    let data = rusqlite::Connection::open(&file).unwrap();
    data.execute_batch("PRAGMA user_version = 999; PRAGMA wal_checkpoint(TRUNCATE);")
        .unwrap();
    drop(data);
    let before = fs::read(&file).unwrap();

    let window = computer.open();
    window.see("error-code");
    assert_eq!(
        window.run("return document.querySelector('[data-testid=error-code]').dataset.code"),
        "data-newer"
    );
    assert!(
        !window.has("home-start"),
        "nothing can be begun on data that is not understood"
    );
    processes::end(computer.running());
    drop(window);
    assert!(fs::read(&file).unwrap() == before, "not a byte has changed");
}
