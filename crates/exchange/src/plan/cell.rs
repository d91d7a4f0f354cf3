//! Text as other programs may be given it.

/// Lines of a text without control characters and marks that turn the reading direction; the lines themselves stay.
pub(super) fn clean(text: &str) -> String {
    let lines = text.lines().map(crate::clean_line);
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

/// Whether a spreadsheet may take it for a formula: a name that begins so would be worked out instead of shown.
pub(super) fn is_formula(text: &str) -> bool {
    let signs = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];
    // The first line decides for most programs; some look at each.
    text.lines()
        .any(|line| line.trim_start_matches([' ', '"']).starts_with(signs))
}

/// The same with an apostrophe before it, which makes it a text for every spreadsheet.
pub(super) fn defused(text: &str) -> String {
    let text = clean(text);
    let lines = text.lines().map(|line| match is_formula(line) {
        true => format!("'{line}"),
        false => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// As much of it as a cell may hold.
pub(super) fn fitting(text: &str, most: usize) -> String {
    if text.encode_utf16().count() <= most {
        return text.to_owned();
    }
    let mut room = most.saturating_sub(1);
    let kept = text.chars().take_while(|c| {
        let fits = c.len_utf16() <= room;
        room = room.saturating_sub(c.len_utf16());
        fits
    });
    kept.chain(['…']).collect()
}
