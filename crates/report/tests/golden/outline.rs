//! A report model as an outline that a person reads: names of fields, and under them what is said.
//!
//! Made from the model's own `Debug`, so that a new field shows without anybody thinking of it.

use rumbo_report::Report;

/// The whole model without the attached file, which other tests compare byte by byte.
pub fn of(report: &Report) -> String {
    let mut report = report.clone();
    report.attachment = None;
    let debug = format!("{report:#?}");
    let lines = debug.lines().filter_map(line);
    lines.collect::<Vec<_>>().join("\n")
}

/// One line of `Debug`; brackets and what is empty say nothing.
fn line(debug: &str) -> Option<String> {
    let text = debug.trim_start();
    // Four spaces a level there, two here, and the report itself is no level.
    let depth = (debug.len() - text.len()) / 4;
    let indent = "  ".repeat(depth.saturating_sub(1));
    let text = text.strip_suffix(',').unwrap_or(text);
    if depth == 0 || text.chars().all(|c| "}])".contains(c)) {
        return None;
    }
    if matches!(text, "None" | "[]" | "{}") {
        return None;
    }
    let (name, value) = match text.split_once(": ") {
        Some((name, value)) if is_name(name) => (Some(name), value),
        _ => (None, text),
    };
    let opens = value.ends_with(['{', '[', '(']) && !value.starts_with('"');
    match (name, opens) {
        (Some(_), false) if matches!(value, "None" | "[]" | "{}") => None,
        (Some(name), true) => Some(format!("{indent}{name}:")),
        (Some(name), false) => Some(format!("{indent}{name}: {}", said(value))),
        (None, true) => Some(format!("{indent}-")),
        (None, false) => Some(format!("{indent}{}", said(value))),
    }
}

fn is_name(text: &str) -> bool {
    text.chars()
        .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

/// A value as it is read; a space that no line break may take the place of is shown as "␣".
fn said(value: &str) -> String {
    match value
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'))
    {
        Some(text) => text
            .replace("\\\"", "\"")
            .replace("\\u{a0}", "␣")
            .replace("\\u{202f}", "␣"),
        None => value.to_owned(),
    }
}

#[test]
fn an_outline_says_what_is_there_and_leaves_brackets_out() {
    let debug = [
        ("Report {", None),
        ("    paper: A4,", Some("paper: A4")),
        ("    cover: Cover {", Some("cover:")),
        (
            "        kind: \"3\\u{a0}h: \\\"sí\\\"\",",
            Some("  kind: 3␣h: \"sí\""),
        ),
        ("        provisional: None,", None),
        ("        focus: [", Some("  focus:")),
        (
            "            \"Chile · Textil\",",
            Some("    Chile · Textil"),
        ),
        ("            (", Some("    -")),
        ("            ),", None),
        ("        notes: [],", None),
        ("}", None),
    ];
    for (given, expected) in debug {
        assert_eq!(line(given).as_deref(), expected, "{given}");
    }
}
