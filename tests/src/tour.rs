//! Every screen of the real window, one after another, with an example company's answers.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::driver::Driver;
use crate::journey;
use crate::session::Computer;

/// Goes through the screens; `stop` is called on each with its name.
pub fn screens(computer: &Computer, window: &Driver, company: &Value, stop: &mut dyn FnMut(&str)) {
    window.see("consent-accept");
    stop("consent");
    window.click("consent-accept");
    window.see("home-start");
    stop("home-first");
    window.click("open-settings");
    window.see("data-folder");
    stop("settings");
    window.click("settings-back");
    window.click("example-add");
    window.see("example-result");
    stop("home-example");
    window.click("example-remove");
    window.click("home-start");
    window.see("company-name");
    stop("company");
    window.click("path-express");
    journey::state_facts(window, company);
    stop("question-express");
    journey::answer_all(window, company);
    window.see("express-stage");
    stop("express");
    window.click("express-go-on");
    window.see("facts-next");
    journey::state_shown_facts(window, company);
    stop("question-empty");
    for _ in 0..6 {
        journey::answer(window, company);
        journey::go_on(window);
    }
    journey::answer(window, company);
    stop("question-answered");
    window.click("nav-review");
    window.see("review-finish");
    stop("review-missing");
    window.click("review-finish");
    window.see("review-accept-blanks");
    stop("review-blanks");
    window.run(CLOSE_DIALOG);
    window.click(&first_missing(window));
    journey::answer_all(window, company);
    stop("review");
    journey::finish(window);
    stop("result");
    window.click("result-what-if");
    window.see("what-if");
    stop("what-if");
    window.click("what-if-close");
    window.click("result-roadmap");
    window.see("roadmap-task-1");
    stop("roadmap");
    window.click("report-options");
    window.see("report-paper-letter");
    stop("roadmap-options");
    window.click("save-pdf");
    window.see("saved-path");
    stop("roadmap-saved");
    let report = PathBuf::from(window.text("saved-path"));
    worksheet(window, stop);
    window.click("nav-directory");
    window.see("directory-row-1");
    stop("directory");
    window.click("directory-row-1");
    window.see("directory-entry");
    stop("directory-entry");
    window.click("go-home");
    window.see("home-start");
    stop("home");
    window.run("document.querySelector('details summary').click()");
    window.click("company-history");
    window.see("history-repeat");
    stop("history");
    window.click("go-home");
    window.see("home-start");
    // The dialog of a file: the report just saved, then one of which the end is missing.
    choose_file(computer, window, &report);
    window.see("file-keep");
    stop("file");
    window.run(CLOSE_DIALOG);
    let whole = std::fs::read(&report).expect("the report");
    let cut = report.with_file_name("cortado.pdf");
    std::fs::write(&cut, &whole[..whole.len() / 2]).expect("a cut report");
    choose_file(computer, window, &cut);
    window.see("file-problem");
    stop("file-damaged");
    window.run(CLOSE_DIALOG);
    guides(window, stop);
}

/// A cost sheet of the company on the screen.
fn worksheet(window: &Driver, stop: &mut dyn FnMut(&str)) {
    window.click("open-guides");
    // Goods, services and digital products have sheets of their own.
    window.see("guides-title");
    window.run("document.querySelector('[data-testid^=start-]').click()");
    window.see("sheet-title");
    stop("worksheet-empty");
    let lines = window.run(
        "return [...document.querySelectorAll('input[data-testid^=line-]')].map((one) => one.dataset.testid)",
    );
    let lines = lines.as_array().cloned().unwrap_or_default();
    let mut wrong = String::new();
    for (line, text) in lines.iter().zip(["20,50", "3", "dos"]) {
        let line = line.as_str().unwrap_or_default();
        window.type_into(line, text);
        wrong = line.replace("line-", "mistake-");
    }
    window.click("sheet-example");
    window.see(&wrong);
    stop("worksheet");
}

/// What is read, from Inicio.
fn guides(window: &Driver, stop: &mut dyn FnMut(&str)) {
    window.click("open-guides");
    window.see("guides-company");
    stop("guides");
    window.click("guide-strategy");
    window.see("guide-title");
    stop("guide");
    window.click("go-home");
    window.see("home-start");
}

const CLOSE_DIALOG: &str = "document.querySelector('dialog[open]').close()";

/// "Abrir un informe o archivo…" at the start, and the file in the system's own dialog.
pub fn choose_file(computer: &Computer, window: &Driver, file: &Path) {
    window.click("open-file");
    computer
        .display
        .choose_in_dialog("Abrir un informe o archivo", file);
}

fn first_missing(window: &Driver) -> String {
    let found = window.run("return document.querySelector('section.missing [data-testid^=review-item-]').dataset.testid");
    found
        .as_str()
        .expect("a question without an answer")
        .to_owned()
}

/// Brings a way about, and waits until letters and colours are there.
pub fn turn(window: &Driver, script: &str) {
    window.run(script);
    window.run("window.scrollTo(0, 0)");
    window.until("the fonts", "return document.fonts.status === 'loaded'");
    std::thread::sleep(std::time::Duration::from_millis(250));
}

/// The ways in which a screen must hold: name, and the script that brings it about.
pub const WAYS: [(&str, &str); 3] = [
    (
        "light",
        "delete document.documentElement.dataset.theme; document.documentElement.dataset.text = 'normal'",
    ),
    (
        "dark",
        "document.documentElement.dataset.theme = 'dark'; document.documentElement.dataset.text = 'normal'",
    ),
    (
        "double",
        "document.documentElement.dataset.theme = 'light'; document.documentElement.dataset.text = 'largest'",
    ),
];
