//! Ctrl with P opens the report in the system's viewer; the page of the window itself is never printed.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use rumbo_tests::driver::Driver;
use rumbo_tests::journey;
use rumbo_tests::session::{Computer, program};

use crate::wait_for;

/// A program under the name by which the system is asked to open files: it notes what it was given.
fn viewer(folder: &Path) -> PathBuf {
    let programs = folder.join("programas");
    fs::create_dir_all(&programs).unwrap();
    let program = programs.join("xdg-open");
    let script = "#!/bin/sh\nprintf '%s\\n' \"$1\" >> \"$HOME/abiertos\"\n";
    fs::write(&program, script).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    programs
}

fn open_with_viewer(computer: &Computer) -> Driver {
    let programs = viewer(&computer.home());
    let others = std::env::var("PATH").unwrap();
    Driver::start(&program(), |command| {
        computer.prepare(command);
        command.env("PATH", format!("{}:{others}", programs.display()));
    })
}

fn opened(computer: &Computer) -> Vec<String> {
    let text = fs::read_to_string(computer.home().join("abiertos")).unwrap_or_default();
    text.lines().map(ToOwned::to_owned).collect()
}

fn press(computer: &Computer, keys: &str) {
    let window = computer.display.wait_for_window("^Rumbo$");
    let display = &computer.display;
    display.xdotool(&["windowactivate", "--sync", &window]);
    display.xdotool(&["key", "--clearmodifiers", keys]);
}

#[test]
fn the_keys_print_the_report_by_the_systems_viewer_and_never_the_page() {
    let computer = Computer::new();
    let company = journey::company("huerta-chayo");
    let window = open_with_viewer(&computer);
    window.see("consent-accept");
    press(&computer, "ctrl+p");
    window.click("consent-accept");
    window.click("home-start");
    journey::state_facts(&window, &company);
    press(&computer, "ctrl+p");
    journey::answer_all(&window, &company);
    journey::finish(&window);
    assert_eq!(
        opened(&computer).len(),
        0,
        "without a report nothing is printed"
    );
    let windows = computer.display.windows(".").len();

    press(&computer, "ctrl+p");
    window.see("print-opened");
    wait_for("the viewer", || opened(&computer).len() == 1);
    let printed = PathBuf::from(opened(&computer).remove(0));
    assert!(
        printed.starts_with(computer.data_folder()),
        "{}",
        printed.display()
    );
    assert!(fs::read(&printed).unwrap().starts_with(b"%PDF-"));
    assert_eq!(
        computer.display.windows(".").len(),
        windows,
        "no dialog of the webview's own"
    );

    window.click("save-pdf");
    let saved = PathBuf::from(window.text("saved-path"));
    window.click("open-pdf");
    window.click("open-report-folder");
    wait_for("the PDF and its folder", || opened(&computer).len() == 3);
    let folder = saved.parent().unwrap().display().to_string();
    assert_eq!(
        opened(&computer)[1..],
        [saved.display().to_string(), folder]
    );
}

#[test]
fn a_computer_without_a_viewer_is_told_where_the_report_is() {
    let computer = Computer::new();
    let company = journey::company("huerta-chayo");
    let window = open_with_viewer(&computer);
    for name in [
        "xdg-open",
        "gio",
        "gnome-open",
        "kde-open",
        "kde-open5",
        "kde-open6",
    ] {
        let program = computer.home().join("programas").join(name);
        fs::write(&program, "#!/bin/sh\nexit 3\n").unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    }
    journey::begin(&window, &company);
    journey::answer_all(&window, &company);
    journey::finish(&window);
    window.click("print-pdf");
    window.see("error-code");
    assert_eq!(
        window.run("return document.querySelector('[data-testid=error-code]').dataset.code"),
        "not-opened"
    );
}
