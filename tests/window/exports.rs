//! The plan for calendar and spreadsheet in the real window, and a window that is closed while it is being saved.

use std::fs;
use std::path::{Path, PathBuf};

use rumbo_tests::driver::Driver;
use rumbo_tests::journey;
use rumbo_tests::processes;
use rumbo_tests::session::Computer;

use crate::closing::close;
use crate::wait_for;

fn at_the_plan(computer: &Computer) -> Driver {
    let company = journey::company("huerta-chayo");
    let window = computer.open();
    journey::begin(&window, &company);
    journey::answer_all(&window, &company);
    journey::finish(&window);
    window.click("result-roadmap");
    window.see("roadmap-task-1");
    window
}

/// Files of an ending in a folder.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().flatten();
    entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|one| one == ending))
        .collect()
}

#[test]
fn the_plan_goes_to_calendar_and_spreadsheet_by_keys_alone() {
    let computer = Computer::new();
    let window = at_the_plan(&computer);
    let documents = computer.home().join("Documentos");
    for (button, ending, begins) in [
        ("save-calendar", "ics", &b"BEGIN:VCALENDAR"[..]),
        ("save-spreadsheet", "xlsx", b"PK"),
    ] {
        window.run(&format!(
            "document.querySelector('[data-testid={button}]').focus()"
        ));
        window.press(&["Enter"]);
        window.until(
            "the panel that says where it is",
            &format!(
                "return document.querySelector('[data-testid=saved-path]')?.innerText.endsWith('.{ending}')"
            ),
        );
        let path = PathBuf::from(window.text("saved-path"));
        assert_eq!(path.parent(), Some(documents.as_path()));
        assert!(fs::read(&path).unwrap().starts_with(begins));
        assert!(!window.text("saved-note").is_empty(), "and what it holds");
    }
    window.click("report-options");
    window.click("save-table");
    window.until(
        "the table saved",
        "return document.querySelector('[data-testid=saved-path]')?.innerText.endsWith('.csv')",
    );
}

#[test]
fn a_window_closed_while_it_saves_leaves_a_whole_file_or_none() {
    let computer = Computer::new();
    let window = at_the_plan(&computer);
    let documents = computer.home().join("Documentos");
    let program = computer.running();
    // Saving is under way, or about to be, when the window goes.
    window.run("document.querySelector('[data-testid=save-spreadsheet]').click()");
    close(&computer);
    wait_for("the end of the program", || !processes::is_running(program));
    drop(window);
    assert!(files(&documents, "part").is_empty(), "nothing half done");
    for book in files(&documents, "xlsx") {
        let bytes = fs::read(book).unwrap();
        // The end of a zip file, 22 bytes long without a remark.
        assert_eq!(&bytes[bytes.len() - 22..][..4], b"PK\x05\x06", "whole");
    }
}
