//! "¿Y si…?" in the real window: a better answer is tried, the result follows, and nothing of it is kept.

use rumbo_tests::journey;
use rumbo_tests::session::Computer;

#[test]
fn a_better_answer_is_tried_and_nothing_is_kept() {
    let computer = Computer::new();
    let company = journey::company("telares-lihuen");
    let window = computer.open();
    journey::begin(&window, &company);
    journey::answer_all(&window, &company);
    journey::finish(&window);
    let profile = window.text("result-profile");
    let index = window.text("result-index");
    let home = journey::ask(&window, "home", "{}");
    let id = home["companies"][0]["assessments"][0]["id"].clone();
    let argument = format!("{{ assessmentId: {id} }}");
    let before = journey::ask(&window, "result", &argument);

    window.click("result-what-if");
    window.see("what-if");
    assert_eq!(window.text("result-index"), index, "nothing is tried yet");
    // Everything that can be better, one tick after the other, as a person would who wants to see it all.
    let ticks = window.run(
        "document.querySelectorAll('[data-testid=what-if] details').forEach((one) => { one.open = true; }); \
         return [...document.querySelectorAll('[data-testid=what-if] input')].map((one) => one.dataset.testid)",
    );
    let ticks: Vec<String> = serde_json::from_value(ticks).unwrap();
    assert!(ticks.len() > 5, "{ticks:?}");
    for tick in &ticks {
        window.run(&format!(
            "document.querySelector('[data-testid=\"{tick}\"]').click()"
        ));
    }
    window.until(
        "the index that follows",
        &format!(
            "return document.querySelector('[data-testid=result-index]').innerText !== {}",
            serde_json::json!(index)
        ),
    );

    window.click("what-if-close");
    window.until(
        "the result as it was",
        &format!(
            "return document.querySelector('[data-testid=result-index]').innerText === {}",
            serde_json::json!(index)
        ),
    );
    assert_eq!(window.text("result-profile"), profile);
    assert!(!window.has("what-if"));
    assert_eq!(
        journey::ask(&window, "result", &argument),
        before,
        "nothing of it was stored"
    );
}
