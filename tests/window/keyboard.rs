//! A person who uses keys alone, and a test that does not look inside: no WebDriver here.

use std::path::PathBuf;
use std::time::Duration;

use rumbo_tests::processes;
use rumbo_tests::session::Computer;

use crate::wait_for;

/// More than there are screens of facts and compulsory facts.
const FACT_STEPS: usize = 26;

/// More than there are questions on any path.
const QUESTION_STEPS: usize = 50;

fn press(computer: &Computer, keys: &[&str]) {
    for key in keys {
        computer.display.xdotool(&["key", "--clearmodifiers", key]);
        processes::wait_until_idle(&computer.data_folder());
    }
}

/// From the first start to the report on disk; returns the report.
pub fn whole_journey(computer: &Computer) -> PathBuf {
    let window = computer.display.wait_for_window("^Rumbo$");
    computer
        .display
        .xdotool(&["windowactivate", "--sync", &window]);
    // The first screen comes with the first answer of the program.
    std::thread::sleep(Duration::from_secs(2));
    processes::wait_until_idle(&computer.data_folder());
    // Past the button that opens the data folder.
    press(computer, &["Tab", "Tab", "Return"]);
    press(computer, &["Tab", "Return"]);
    press(computer, &["Tab"]);
    computer
        .display
        .xdotool(&["type", "--delay", "40", "Taller Amanecer"]);
    // Enter goes on; where something compulsory is missing it leads there, and the space bar chooses. When the facts
    // are over the same keys leave a few questions blank, which the review then asks about.
    for _ in 0..FACT_STEPS {
        press(computer, &["Return", "space"]);
    }
    for _ in 0..QUESTION_STEPS {
        press(computer, &["1", "Return"]);
    }
    // The review: back, finish; then the dialog about blanks: close, go on answering, finish all the same.
    press(computer, &["Tab", "Tab", "Return"]);
    press(computer, &["Tab", "Tab", "Return"]);
    press(computer, &["ctrl+s"]);
    let folder = computer.home().join("Documentos");
    wait_for("the report in Documentos", || reports(&folder).len() == 1);
    reports(&folder).remove(0)
}

fn reports(folder: &std::path::Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "pdf"))
        .collect()
}
