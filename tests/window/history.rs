//! Historia in the real window: a company is diagnosed, does something of its plan, repeats, and compares.

use rumbo_tests::driver::Driver;
use rumbo_tests::journey;
use rumbo_tests::session::Computer;
use serde_json::{Value, json};

/// Done between the two; the question that it lifts, and the answer that it leads to.
const ACTION: &str = "find-import-charges";
const QUESTION: &str = "import-charges";

/// The facts are those of the first time: screen after screen they only stand to be looked at.
fn look_over_facts(window: &Driver) {
    while !window.has("question-text") {
        let title = window.run("return document.querySelector('h1').innerText");
        window.click("facts-next");
        window.until(
            "the next screen",
            &format!(
                "return document.querySelector('[data-testid=question-text]') !== null \
                 || document.querySelector('h1').innerText !== {title}"
            ),
        );
    }
}

/// The answer at level 2, by the program's own view of the question.
fn better(window: &Driver, company: &Value) -> Value {
    let home = journey::ask(window, "home", "{}");
    let id = &home["unfinished"][0]["id"];
    let view = journey::ask(
        window,
        "open_assessment",
        &format!("{{ assessmentId: {id} }}"),
    );
    let items = view["items"].as_array().expect("items");
    let item = items.iter().find(|item| item["id"] == QUESTION);
    let options = item.expect("the question")["options"].as_array().cloned();
    let options = options.expect("options");
    let mut changed = company.clone();
    changed["assessment"]["answers"][QUESTION] = json!({ "option": options[2]["id"] });
    changed
}

#[test]
fn repeat_and_compare() {
    let computer = Computer::new();
    let company = journey::company("telares-lihuen");
    let window = computer.open();
    journey::begin(&window, &company);
    journey::answer_all(&window, &company);
    journey::finish(&window);
    let home = journey::ask(&window, "home", "{}");
    let id = &home["companies"][0]["assessments"][0]["id"];
    let done = journey::ask(
        &window,
        "mark_task",
        &format!("{{ assessmentId: {id}, task: '{ACTION}', done: true }}"),
    );
    assert!(done["error"].is_null(), "{done}");

    window.click("result-history");
    window.see("history-repeat");
    assert!(
        window.body_text().contains("Hay un solo diagnóstico"),
        "there is nothing to compare yet"
    );
    window.click("history-repeat");
    window.see("facts-next");
    look_over_facts(&window);
    assert_eq!(
        journey::shown_item(&window),
        QUESTION,
        "what was worked on is asked first"
    );
    assert!(!window.has("question-earlier"), "not before it is answered");
    let changed = better(&window, &company);
    journey::answer(&window, &changed);
    assert!(
        window
            .text("question-earlier")
            .starts_with("La vez pasada: "),
        "and then the answer of the first time is told"
    );
    assert!(journey::go_on(&window));
    journey::answer_all(&window, &changed);
    journey::finish(&window);

    window.click("result-history");
    window.see("history-summary");
    let heading = window.run("return document.activeElement?.innerText ?? ''");
    assert_eq!(
        heading, "Historia de Telares Lihuén",
        "the heading has the focus"
    );
    assert!(
        window
            .text("history-intro")
            .contains("36 preguntas comunes"),
        "{}",
        window.text("history-intro")
    );
    let moved = |id: &str| {
        window.run(&format!(
            "return document.querySelector('[data-testid={id}]')?.dataset.movement ?? null"
        ))
    };
    assert_eq!(moved(&format!("answer-{QUESTION}")), "up");
    assert_eq!(moved("moved-compliance"), "up");
    assert_eq!(moved("moved-channel"), "same");
    assert!(
        window.text("history-done").contains("subió: "),
        "what was done lifted its question"
    );
}
