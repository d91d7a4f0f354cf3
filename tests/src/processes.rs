//! The processes of the program under test, found by the data folder in their environment.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// The process ids of the program itself (not of the webview's helpers) that keep their data in this folder.
#[must_use]
pub fn of_program(program: &Path, data_folder: &Path) -> Vec<u32> {
    let variable = format!("RUMBO_DATA_DIR={}", data_folder.display());
    let entries = fs::read_dir("/proc").expect("Linux has /proc").flatten();
    entries
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter(|id: &u32| fs::read_link(format!("/proc/{id}/exe")).is_ok_and(|exe| exe == program))
        .filter(|id| {
            let environment = fs::read(format!("/proc/{id}/environ")).unwrap_or_default();
            environment
                .split(|byte| *byte == 0)
                .any(|one| one == variable.as_bytes())
        })
        .collect()
}

/// `kill -9`, as a power cut would: the program hears nothing. Waits until it is gone.
pub fn kill_hard(id: u32) {
    signal(id, "-KILL");
}

/// Asks the program to end, and waits until it has.
pub fn end(id: u32) {
    signal(id, "-TERM");
}

fn signal(id: u32, name: &str) {
    let status = Command::new("kill")
        .args([name, &id.to_string()])
        .status()
        .expect("kill starts");
    assert!(status.success(), "kill {name} {id}");
    let begun = Instant::now();
    while is_running(id) {
        assert!(
            begun.elapsed() < Duration::from_secs(20),
            "process {id} does not end"
        );
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// A process that has ended but whose parent has not looked yet does not run.
fn is_running(id: u32) -> bool {
    fs::read_to_string(format!("/proc/{id}/stat")).is_ok_and(|stat| {
        let state = stat
            .rsplit(')')
            .next()
            .and_then(|rest| rest.split_whitespace().next());
        state.is_some_and(|state| state != "Z" && state != "X")
    })
}
