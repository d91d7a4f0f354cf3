//! The main job in the real window: from the first start to the report on disk, and through a power cut.

use rumbo_tests::session::Computer;
use std::fs;
use std::path::PathBuf;

use rumbo_tests::{journey, processes};

const COMPANY: &str = "telares-lihuen";

#[test]
fn answers_shown_as_saved_survive_a_power_cut() {
    let computer = Computer::new();
    let company = journey::company(COMPANY);
    let window = computer.open();
    journey::begin(&window, &company);
    let mut answered = Vec::new();
    for _ in 0..9 {
        answered.push(journey::answer(&window, &company));
        assert!(journey::go_on(&window), "the questions are not over yet");
    }
    let next = journey::shown_item(&window);
    processes::kill_hard(computer.running());
    drop(window);

    let window = computer.open();
    window.click("home-continue-1");
    assert_eq!(
        journey::shown_item(&window),
        next,
        "it goes on where it was"
    );
    let home = journey::ask(&window, "home", "{}");
    assert_eq!(
        home["unfinished"][0]["answered"],
        answered.len(),
        "every answer is there"
    );
    assert_eq!(home["unfinished"][0]["company"], company["company"]["name"]);
}

#[test]
fn from_the_first_start_to_the_report_on_disk() {
    let computer = Computer::new();
    let company = journey::company(COMPANY);
    let window = computer.open();
    journey::begin(&window, &company);
    journey::answer_all(&window, &company);
    journey::finish(&window);
    window.click("result-roadmap");
    window.see("roadmap-task-1");
    window.click("save-pdf");
    let report = PathBuf::from(window.text("saved-path"));
    assert_eq!(
        report.parent(),
        Some(computer.home().join("Documentos").as_path()),
        "it is proposed among the documents"
    );
    let bytes = fs::read(&report).unwrap_or_else(|error| panic!("{}: {error}", report.display()));
    assert!(bytes.starts_with(b"%PDF-"), "a PDF file");
    assert!(
        bytes.len() > 20_000,
        "with pages in it: {} bytes",
        bytes.len()
    );
}
