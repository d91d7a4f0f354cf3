//! A small valid pack that is broken in one place at a time.

use crate::support::{as_pack, list, small_pack};
use rumbo_core::content::validate::check;

/// One thing that is wrong.
pub struct Case {
    file: &'static str,
    /// Replaced text: (from, to); the first occurrence.
    change: (&'static str, &'static str),
    /// The file that is named, where it is another one.
    named: Option<&'static str>,
    /// Part of the reason.
    says: &'static str,
    /// Text of the line that is named; none where the file as a whole is meant.
    at: Option<&'static str>,
}

pub const fn case(
    file: &'static str,
    change: (&'static str, &'static str),
    says: &'static str,
    at: &'static str,
) -> Case {
    Case {
        file,
        change,
        named: None,
        says,
        at: Some(at),
    }
}

pub const fn elsewhere(
    file: &'static str,
    change: (&'static str, &'static str),
    named: &'static str,
    says: &'static str,
    at: &'static str,
) -> Case {
    Case {
        file,
        change,
        named: Some(named),
        says,
        at: Some(at),
    }
}

pub const fn whole(
    file: &'static str,
    change: (&'static str, &'static str),
    says: &'static str,
) -> Case {
    Case {
        file,
        change,
        named: None,
        says,
        at: None,
    }
}

fn broken(case: &Case) -> Vec<(String, String)> {
    let (from, to) = case.change;
    let mut files = small_pack::files();
    let file = files
        .iter_mut()
        .find(|(path, _)| path == case.file)
        .unwrap();
    assert!(file.1.contains(from), "{} has no `{from}`", case.file);
    file.1 = file.1.replacen(from, to, 1);
    files
}

fn line_with(files: &[(String, String)], file: &str, text: &str) -> usize {
    let (_, found) = files.iter().find(|(path, _)| path == file).unwrap();
    1 + found.lines().position(|line| line.contains(text)).unwrap()
}

/// Breaks the pack in each place, and expects the problem there, with a hint.
pub fn each_is_found(cases: &[Case]) {
    let mut failures = String::new();
    for case in cases {
        let files = broken(case);
        let problems = check(&as_pack(&files), &[]);
        let file = case.named.unwrap_or(case.file);
        let line = case.at.map_or(0, |text| line_with(&files, file, text));
        let found = problems.iter().any(|problem| {
            problem.file == file
                && problem.line == line
                && problem.reason.contains(case.says)
                && !problem.hint.is_empty()
        });
        if !found {
            let change = case.change.1;
            failures += &format!(
                "`{change}` at {}:{line}, not in:\n{}\n",
                case.file,
                list(&problems)
            );
        }
    }
    assert!(failures.is_empty(), "{failures}");
}
