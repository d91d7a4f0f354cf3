//! axe on every screen of the real window, light, dark and at twice the size of text.

use std::fs;

use rumbo_tests::journey;
use rumbo_tests::project;
use rumbo_tests::session::Computer;
use rumbo_tests::tour::{self, WAYS};
use serde_json::Value;

const RULES: &str = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']";

#[test]
fn every_screen_can_be_used_by_everyone() {
    let axe = fs::read_to_string(project().join("ui/node_modules/axe-core/axe.min.js"))
        .expect("npm ci has run");
    let computer = Computer::new();
    let window = computer.open();
    let company = journey::company("senderos-huillin");
    let mut problems = Vec::new();
    let mut seen = 0;
    tour::screens(&computer, &window, &company, &mut |screen| {
        for (way, script) in WAYS {
            tour::turn(&window, script);
            window.run(&axe);
            let found = window.run_async(&format!(
                "const done = arguments[arguments.length - 1]; \
                 axe.run(document, {{ runOnly: {RULES} }}).then((found) => done(found.violations.map((one) => \
                 `${{one.id}}: ${{one.help}}: ${{one.nodes.map((node) => node.target).join(', ')}}`)), (error) => done([String(error)]))"
            ));
            let found = found
                .as_array()
                .cloned()
                .unwrap_or_else(|| vec![Value::from("axe said nothing")]);
            problems.extend(found.iter().map(|one| format!("{screen} ({way}): {one}")));
            let wide = window.run("return document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
            if wide == Value::Bool(true) {
                problems.push(format!("{screen} ({way}): scrolls sideways"));
            }
            seen += 1;
        }
        tour::turn(&window, WAYS[0].1);
    });
    assert!(seen >= 30, "all screens were seen: {seen}");
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
