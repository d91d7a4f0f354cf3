//! The disk fills up while somebody answers: the person sees it at once, keeps what was chosen, and it is stored when
//! there is room again.

use crate::closing::close;
use rumbo_tests::journey;
use rumbo_tests::session::Computer;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A small disk in memory over the data folder, gone when dropped.
struct Disk(PathBuf);

impl Disk {
    /// None where this machine lets nobody mount, which is said on the terminal.
    fn mount(at: &Path) -> Option<Self> {
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=24m,mode=0755", "rumbo-test"])
            .arg(at)
            .status();
        if mounted.is_ok_and(|status| status.success()) {
            return Some(Self(at.to_owned()));
        }
        let line = "not run: the full disk in the window: no disk of its own\n";
        std::io::stderr().write_all(line.as_bytes()).unwrap();
        None
    }

    fn filler(&self) -> PathBuf {
        self.0.join("relleno")
    }

    /// Takes all the room that is left.
    fn fill(&self) {
        let mut file = std::fs::OpenOptions::new()
            .create(true)
            .append(true)
            .open(self.filler())
            .unwrap();
        let block = [b'.'; 4096];
        while file.write_all(&block).is_ok() {}
        while file.write_all(b".").is_ok() {}
    }

    fn free(&self) {
        std::fs::remove_file(self.filler()).unwrap();
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

fn sign(window: &rumbo_tests::driver::Driver, state: &str) {
    window.until(
        &format!("the sign says {state}"),
        &format!(
            "return document.querySelector('[data-testid=saved-sign]')?.dataset.state === '{state}'"
        ),
    );
}

#[test]
fn an_answer_that_found_no_room_stays_and_is_stored_when_there_is_some() {
    let computer = Computer::new();
    let Some(disk) = Disk::mount(&computer.data_folder()) else {
        return;
    };
    let company = journey::company("telares-lihuen");
    let window = computer.open();
    journey::begin(&window, &company);
    let mut failed = None;
    // The log has room that it was given before; sooner or later an answer needs more.
    for _ in 0..30 {
        disk.fill();
        let item = journey::shown_item(&window);
        window.press(&["2"]);
        window.until(
            "stored or not",
            "return ['saved', 'unsaved'].includes(document.querySelector('[data-testid=saved-sign]')?.dataset.state)",
        );
        if window.has("unsaved") {
            failed = Some(item);
            break;
        }
        window.press(&["Enter"]);
        window.until(
            "the next question",
            &format!(
                "return document.querySelector('[data-testid=question-text]')?.dataset.item !== '{item}'"
            ),
        );
    }
    let item = failed.expect("an answer that found no room");
    sign(&window, "unsaved");
    let chosen =
        "return document.querySelector('[data-testid=question-option-2]')?.checked === true";
    assert_eq!(
        window.run(chosen),
        true,
        "what was chosen stays on the screen"
    );
    window.click("unsaved-retry");
    sign(&window, "unsaved");
    assert_eq!(window.run(chosen), true, "still");
    close(&computer);
    window.see("unsaved-stay");
    window.click("unsaved-stay");
    assert_eq!(window.run(chosen), true, "nobody closed the window over it");

    disk.free();
    window.click("unsaved-retry");
    sign(&window, "saved");
    assert!(!window.has("unsaved"), "nothing waits any more");
    let found = journey::stored_item(&window, &item);
    assert!(!found["answer"].is_null(), "{item} is stored");
}
