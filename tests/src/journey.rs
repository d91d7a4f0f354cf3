//! A person's way through the real window: an example company's answers, given by clicks and typing.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;

use crate::driver::Driver;
use crate::project;

/// The answers file of an example company.
#[must_use]
pub fn company(id: &str) -> Value {
    let path = project().join(format!("tests/companies/{id}.json"));
    let text =
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).expect("the example is JSON")
}

/// From the first start to the first question.
pub fn begin(window: &Driver, company: &Value) {
    window.click("consent-accept");
    window.click("home-start");
    state_facts(window, company);
}

/// La empresa y su foco, screen after screen, until the questions begin.
pub fn state_facts(window: &Driver, company: &Value) {
    window.type_into(
        "company-name",
        company["company"]["name"].as_str().expect("a name"),
    );
    state_shown_facts(window, company);
}

/// The facts of the screen shown and of those after it, until the questions begin.
pub fn state_shown_facts(window: &Driver, company: &Value) {
    let facts = &company["assessment"]["facts"];
    let mut stated = BTreeSet::new();
    while !window.has("question-text") {
        // A fact may bring others on its own screen.
        while let Some(fact) = first_of(window, "data-fact", &stated) {
            state_fact(window, &fact, &facts[&fact]);
            stated.insert(fact);
        }
        let title = heading(window);
        window.click("facts-next");
        window.until(
            "the next screen",
            &format!(
                "const there = (id) => document.querySelector(`[data-testid=${{id}}]`) !== null; \
                 return document.querySelector('h1')?.innerText !== {title} && (there('facts-next') || there('question-text'))"
            ),
        );
    }
}

fn state_fact(window: &Driver, fact: &str, value: &Value) {
    match value {
        Value::Null => {}
        Value::String(option) if window.has(&format!("fact-{fact}-{option}")) => {
            window.choose(&format!("fact-{fact}-{option}"));
        }
        Value::Array(marks) => {
            for mark in marks {
                window.choose(&format!("fact-{fact}-{}", mark.as_str().expect("an id")));
            }
        }
        Value::String(text) => window.type_into(&format!("fact-{fact}"), text),
        Value::Number(number) => window.type_into(&format!("fact-{fact}"), &number.to_string()),
        other => panic!("fact {fact}: {other}"),
    }
}

/// Answers the question on the screen, and waits until it is shown as saved. Returns its id.
pub fn answer(window: &Driver, company: &Value) -> String {
    let item = shown_item(window);
    let answer = &company["assessment"]["answers"][&item];
    let options = options_of(window, &item);
    let choose = |option: &Value| {
        let place = options
            .iter()
            .position(|one| one == option)
            .unwrap_or_else(|| panic!("{item} has no {option}"));
        window.choose(&format!("question-option-{}", place + 1));
    };
    if let Some(marks) = answer["set"].as_array() {
        marks.iter().for_each(choose);
        if marks.is_empty() {
            window.click("question-dont-know");
        }
    } else if let Some(reason) = answer["not_applicable"].as_str() {
        not_applicable(window, &item, reason);
    } else if answer.get("option").is_some() {
        choose(&answer["option"]);
    } else {
        window.click("question-dont-know");
    }
    window.until(
        "the answer saved",
        "return document.querySelector('[data-testid=saved-sign]')?.dataset.state === 'saved'",
    );
    item
}

fn not_applicable(window: &Driver, item: &str, reason: &str) {
    window.click("question-not-applicable");
    let reasons = ids(&shown_view(window, item)["reasons"]);
    let place = reasons
        .iter()
        .position(|one| one == reason)
        .unwrap_or_else(|| panic!("{item} has no reason {reason}"));
    window.choose(&format!("question-reason-{}", place + 1));
}

/// Goes on from the question on the screen; false when the questions are over: the review is shown, or the result of
/// the express path.
pub fn go_on(window: &Driver) -> bool {
    let before = shown_item(window);
    window.click("question-next");
    window.until(
        "the next question or what comes after the last",
        &format!(
            "const item = document.querySelector('[data-testid=question-text]')?.dataset.item; \
             const over = document.querySelector('[data-testid=review-finish], [data-testid=express-stage]') !== null; \
             return item === undefined ? over : item !== '{before}'"
        ),
    );
    window.has("question-text")
}

/// Answers everything from here to the review, or to the result of the express path. Returns the questions in the order met.
pub fn answer_all(window: &Driver, company: &Value) -> Vec<String> {
    let mut answered = vec![answer(window, company)];
    while go_on(window) {
        answered.push(answer(window, company));
    }
    answered
}

/// From the review to the result.
pub fn finish(window: &Driver) {
    window.click("review-finish");
    window.see("result-profile");
}

/// The id of the question on the screen.
#[must_use]
pub fn shown_item(window: &Driver) -> String {
    window.see("question-text");
    let item =
        window.run("return document.querySelector('[data-testid=question-text]').dataset.item");
    item.as_str().expect("the question's id").to_owned()
}

fn first_of(window: &Driver, attribute: &str, but: &BTreeSet<String>) -> Option<String> {
    let found = window.run(&format!(
        "return [...document.querySelectorAll('[{attribute}]')].map((one) => one.getAttribute('{attribute}'))"
    ));
    let found = found.as_array().cloned().unwrap_or_default();
    found
        .iter()
        .filter_map(Value::as_str)
        .find(|one| !but.contains(*one))
        .map(ToOwned::to_owned)
}

fn heading(window: &Driver) -> Value {
    window.run("return document.querySelector('h1')?.innerText ?? ''")
}

/// The order of options on the screen is the program's: only the program can name them.
fn options_of(window: &Driver, item: &str) -> Vec<String> {
    ids(&shown_view(window, item)["options"])
}

fn ids(options: &Value) -> Vec<String> {
    let options = options.as_array().cloned().unwrap_or_default();
    options
        .iter()
        .filter_map(|option| option["id"].as_str())
        .map(ToOwned::to_owned)
        .collect()
}

/// The item's view, asked by the same commands that the window uses.
fn shown_view(window: &Driver, item: &str) -> Value {
    let view = ask(window, "home", "{}");
    let id = &view["unfinished"][0]["id"];
    let assessment = ask(
        window,
        "open_assessment",
        &format!("{{ assessmentId: {id} }}"),
    );
    let items = assessment["items"].as_array().expect("items");
    items
        .iter()
        .find(|one| one["id"] == item)
        .unwrap_or_else(|| panic!("no item {item}"))
        .clone()
}

/// What a command of the window answers.
#[must_use]
pub fn ask(window: &Driver, command: &str, arguments: &str) -> Value {
    window.run_async(&format!(
        "const done = arguments[arguments.length - 1]; \
         window.__TAURI_INTERNALS__.invoke('{command}', {arguments}).then(done, (error) => done({{ error }}))"
    ))
}

/// A question as it is stored in the unfinished diagnosis that was changed last: its answer, its note.
///
/// # Panics
/// Nothing is begun, or it has no such question.
#[must_use]
pub fn stored_item(window: &Driver, item: &str) -> Value {
    let home = ask(window, "home", "{}");
    let id = &home["unfinished"][0]["id"];
    let arguments = format!("{{ assessmentId: {id} }}");
    let stored = ask(window, "open_assessment", &arguments);
    let mut items = stored["items"].as_array().expect("items").iter();
    items
        .find(|one| one["id"] == item)
        .expect("the item")
        .clone()
}
