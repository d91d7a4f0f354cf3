//! When the program is at fault: a message, a log beside the data.

use std::fs;
use std::process::{Command, Stdio};

use rumbo_tests::session::{Computer, program};

use crate::wait_for;

#[test]
fn a_crash_shows_a_message_and_leaves_a_log() {
    let computer = Computer::new();
    let mut command = Command::new(program());
    computer.prepare(&mut command);
    let status = command
        .env("RUMBO_CRASH_ON_START", "1")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .unwrap();
    assert!(!status.success(), "the system hears of it: {status}");
    let notice = computer.display.wait_for_window("Rumbo tuvo que cerrarse");
    let log = fs::read_to_string(computer.data_folder().join("rumbo-error.log")).unwrap();
    assert!(
        log.contains("asked to crash"),
        "the log says what happened: {log}"
    );
    computer
        .display
        .xdotool(&["windowactivate", "--sync", &notice]);
    computer.display.xdotool(&["key", "Return"]);
    wait_for("the message closed", || {
        computer
            .display
            .windows("Rumbo tuvo que cerrarse")
            .is_empty()
    });
}
