//! A report that was received is opened in the real window: looked at first, kept when the person says so, not doubled.

use std::fs;
use std::path::Path;

use rumbo_tests::driver::Driver;
use rumbo_tests::journey;
use rumbo_tests::session::Computer;
use rumbo_tests::tour::choose_file;
use serde_json::Value;

/// What the window shows and counts of the first company's latest diagnosis.
fn shown(window: &Driver) -> (Value, Value) {
    let home = journey::ask(window, "home", "{}");
    let id = &home["companies"][0]["assessments"][0]["id"];
    let arguments = format!("{{ assessmentId: {id} }}");
    let mut result = journey::ask(window, "result", &arguments);
    let mut roadmap = journey::ask(window, "roadmap", &arguments);
    for view in [&mut result, &mut roadmap] {
        view.as_object_mut().unwrap().remove("assessmentId");
    }
    (result, roadmap)
}

fn standing(window: &Driver) -> Value {
    window.run("return document.querySelector('[data-testid=file-standing]').dataset.standing")
}

#[test]
fn an_adviser_opens_the_report_that_an_owner_made() {
    let owner = Computer::new();
    let company = journey::company("huerta-chayo");
    let window = owner.open();
    journey::begin(&window, &company);
    journey::answer_all(&window, &company);
    journey::finish(&window);
    let before = shown(&window);
    window.click("save-pdf");
    let report = fs::read(window.text("saved-path")).unwrap();
    drop(window);

    let adviser = Computer::new();
    let window = adviser.open();
    window.click("consent-accept");
    let received = adviser.home().join("Informe recibido.pdf");
    fs::write(&received, &report).unwrap();
    choose_file(&adviser, &window, &received);
    window.see("file-keep");
    assert_eq!(standing(&window), "new");
    assert_eq!(
        journey::ask(&window, "home", "{}")["companies"],
        Value::Array(Vec::new()),
        "looking keeps nothing"
    );
    window.click("file-keep");
    window.see("result-profile");
    assert_eq!(shown(&window), before, "result and roadmap are the owner's");

    window.click("go-home");
    choose_file(&adviser, &window, &received);
    window.see("file-keep");
    assert_eq!(standing(&window), "same");
    window.click("file-keep");
    window.see("result-profile");
    let home = journey::ask(&window, "home", "{}");
    assert_eq!(
        home["companies"][0]["assessments"].as_array().map(Vec::len),
        Some(1),
        "not doubled"
    );

    window.click("go-home");
    refused_damaged(&adviser, &window, &report);
}

fn refused_damaged(computer: &Computer, window: &Driver, report: &[u8]) {
    let cut: &Path = &computer.home().join("cortado.pdf");
    fs::write(cut, &report[..report.len() / 2]).unwrap();
    choose_file(computer, window, cut);
    window.see("file-problem");
    assert_eq!(
        window.run("return document.querySelector('[data-testid=error-code]').dataset.code"),
        "pdf-damaged"
    );
}
