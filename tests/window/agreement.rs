//! The window and the terminal say the same of the same answers.

use std::process::Command;

use rumbo_tests::journey;
use rumbo_tests::project;
use rumbo_tests::session::{Computer, terminal};
use serde_json::Value;

fn by_terminal(company: &str) -> Value {
    let output = Command::new(terminal())
        .args([
            "diagnose",
            &format!("tests/companies/{company}.json"),
            "--json",
            "--language",
            "es",
        ])
        .current_dir(project())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).unwrap()
}

fn agree(company: &str) {
    let expected = by_terminal(company);
    let answers = journey::company(company);
    let computer = Computer::new();
    let window = computer.open();
    journey::begin(&window, &answers);
    journey::answer_all(&window, &answers);
    journey::finish(&window);

    let profile = &expected["result"]["profile"];
    assert_eq!(
        window.run("return document.querySelector('[data-testid=result-profile]').dataset.profile"),
        profile["id"]
    );
    assert_eq!(
        window.text("result-profile"),
        profile["name"].as_str().unwrap()
    );
    for dimension in expected["result"]["dimensions"].as_array().unwrap() {
        let id = dimension["id"].as_str().unwrap();
        let score = &dimension["score"];
        let shown = window.text(&format!("dimension-score-{id}"));
        if score["low"] == score["high"] {
            assert_eq!(shown, score["score"].to_string(), "{id}");
        } else {
            assert!(
                shown.contains(&score["low"].to_string())
                    && shown.contains(&score["high"].to_string()),
                "{id}: {shown}"
            );
        }
    }
    window.click("result-roadmap");
    for task in expected["roadmap"]["tasks"].as_array().unwrap() {
        let shown = window.text(&format!("roadmap-task-{}", task["number"]));
        let title = task["title"].as_str().unwrap();
        assert!(
            shown.contains(title),
            "task {} is {title}, shown: {shown}",
            task["number"]
        );
    }
}

#[test]
fn of_goods_from_chile() {
    agree("telares-lihuen");
}

#[test]
fn of_a_digital_product_with_marks_and_reservations() {
    agree("nubarron-sistemas");
}
