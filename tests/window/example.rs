//! The example company in the real window, by keys alone: added, looked at, removed; nothing of it stays in the data.

use std::fs;

use rumbo_tests::driver::Driver;
use rumbo_tests::session::Computer;
use rumbo_tests::{journey, processes};
use serde_json::Value;

/// More than any screen has places to stop at.
const STOPS: usize = 300;

/// Tab until the focus is there, then Enter.
fn reach_and_press(window: &Driver, test_id: &str) {
    window.see(test_id);
    let there = format!("return document.activeElement?.dataset.testid === '{test_id}'");
    for _ in 0..STOPS {
        if window.run(&there) == Value::Bool(true) {
            window.press(&["Enter"]);
            return;
        }
        window.press(&["Tab"]);
    }
    panic!("the keyboard does not reach {test_id}");
}

#[test]
fn the_example_comes_and_goes_by_keys_and_leaves_nothing() {
    let computer = Computer::new();
    let window = computer.open();
    reach_and_press(&window, "consent-accept");
    reach_and_press(&window, "example-add");
    window.see("example-result");
    assert!(
        window.text("example").contains("ejemplo"),
        "it says what it is"
    );
    assert_eq!(
        window.run("return document.activeElement?.id"),
        "example-heading",
        "the keyboard goes on from it"
    );

    reach_and_press(&window, "example-result");
    window.see("result-profile");
    assert!(window.body_text().contains("Empresa de ejemplo"));
    reach_and_press(&window, "result-roadmap");
    window.see("roadmap-task-1");
    let home = journey::ask(&window, "home", "{}");
    let id = &home["example"]["assessments"][0]["id"];
    let plan = journey::ask(&window, "roadmap", &format!("{{ assessmentId: {id} }}"));
    assert_eq!(plan["tasks"][0]["done"], true, "somebody has begun it");
    assert_eq!(
        home["companies"],
        Value::Array(Vec::new()),
        "it is nobody's own"
    );

    reach_and_press(&window, "go-home");
    reach_and_press(&window, "example-remove");
    window.see("example-add");
    processes::end(computer.running());
    drop(window);

    let folder = computer.data_folder();
    let data = rusqlite::Connection::open(folder.join("rumbo.db")).unwrap();
    for table in [
        "company",
        "assessment",
        "answer",
        "note",
        "task_said",
        "step_tick",
    ] {
        let query = format!("SELECT count(*) FROM {table}");
        let rows: i64 = data.query_row(&query, [], |row| row.get(0)).unwrap();
        assert_eq!(rows, 0, "{table}");
    }
    drop(data);
    let name = "Lihuén".as_bytes();
    for file in fs::read_dir(&folder).unwrap().flatten() {
        if file.file_name().to_string_lossy().starts_with("rumbo.db") {
            let bytes = fs::read(file.path()).unwrap();
            let found = bytes.windows(name.len()).any(|window| window == name);
            assert!(!found, "{}", file.path().display());
        }
    }
}
