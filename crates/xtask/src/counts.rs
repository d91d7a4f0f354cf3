//! What passed and what failed, from the summaries of the programs that ran the tests.

use crate::process::Said;

/// Counts of one part. A step without counts of its own counts as one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// Checks that held.
    pub passed: u64,
    /// Checks that did not, or that could not be made.
    pub failed: u64,
    /// A line for each step that failed or was not run.
    pub notes: Vec<String>,
}

impl Tally {
    /// A part that could not begin is a failure, with its reason.
    pub fn not_run(why: &str) -> Self {
        Self {
            passed: 0,
            failed: 1,
            notes: vec![format!("not run: {why}")],
        }
    }

    /// A step that only succeeds or fails.
    pub fn add_step(&mut self, name: &str, said: &Said) {
        if said.ok {
            self.passed += 1;
        } else {
            self.failed += 1;
            self.notes.push(format!("failed: {name}"));
        }
    }

    /// A runner with a summary of its own. It must have counted something, and a bad end is never a pass. What a test
    /// could not do on this machine it says in a line "not run: why", which is passed on.
    pub fn add_counted(&mut self, name: &str, said: &Said, count: fn(&str) -> Option<(u64, u64)>) {
        let not_run = said
            .text
            .lines()
            .map(str::trim)
            .filter(|line| line.starts_with("not run:"));
        for line in not_run {
            if !self.notes.iter().any(|note| note == line) {
                self.notes.push(line.to_owned());
            }
        }
        match count(&without_colour(&said.text)) {
            Some((passed, failed)) => {
                self.passed += passed;
                self.failed += failed;
                if failed > 0 {
                    self.notes.push(format!("failed: {failed} in {name}"));
                } else if !said.ok {
                    self.failed += 1;
                    self.notes.push(format!("failed: {name} ended badly"));
                }
            }
            None => {
                self.failed += 1;
                self.notes.push(format!("failed: {name} counted nothing"));
            }
        }
    }

    /// Adds the counts of another part.
    pub fn join(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.notes.extend(other.notes);
    }
}

/// "test result: ok. 11 passed; 1 failed; …", one line for each test binary.
pub fn cargo_test(text: &str) -> Option<(u64, u64)> {
    let lines = text
        .lines()
        .filter(|line| line.trim_start().starts_with("test result:"));
    sum(lines.map(|line| {
        (
            number_before(line, " passed"),
            number_before(line, " failed"),
        )
    }))
}

/// "Summary [ 0.1s] 12 tests run: 11 passed, 1 failed, 0 skipped".
pub fn nextest(text: &str) -> Option<(u64, u64)> {
    let lines = text
        .lines()
        .filter(|line| line.trim_start().starts_with("Summary [") && line.contains("run:"));
    sum(lines.map(|line| {
        (
            number_before(line, " passed"),
            number_before(line, " failed") + number_before(line, " timed out"),
        )
    }))
}

/// "Tests  1 failed | 11 passed (12)".
pub fn vitest(text: &str) -> Option<(u64, u64)> {
    let lines = text
        .lines()
        .filter(|line| line.trim_start().starts_with("Tests "));
    sum(lines.map(|line| {
        (
            number_before(line, " passed"),
            number_before(line, " failed"),
        )
    }))
}

/// "rumbo-check: 11 passed, 1 failed", the last line of our own checks.
pub fn ours(text: &str) -> Option<(u64, u64)> {
    let lines = text.lines().filter(|line| line.starts_with("rumbo-check:"));
    sum(lines.map(|line| {
        (
            number_before(line, " passed"),
            number_before(line, " failed"),
        )
    }))
}

/// `None` without a single line: a runner that said nothing has not run.
fn sum(lines: impl Iterator<Item = (u64, u64)>) -> Option<(u64, u64)> {
    let all: Vec<_> = lines.collect();
    let total = all.iter().fold((0, 0), |(passed, failed), (more, worse)| {
        (passed + more, failed + worse)
    });
    (!all.is_empty() && total != (0, 0)).then_some(total)
}

fn number_before(line: &str, word: &str) -> u64 {
    let before = line
        .split(word)
        .next()
        .filter(|before| before.len() < line.len());
    let digits = before.and_then(|before| {
        before
            .rsplit(|character: char| !character.is_ascii_digit())
            .next()
    });
    digits.and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

fn without_colour(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        plain.push_str(before);
        rest = after.split_once('m').map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summaries_are_read() {
        let cargo = "running 3 tests\ntest result: ok. 3 passed; 0 failed; 0 ignored\n\ntest result: FAILED. 1 passed; 2 failed; 0 ignored\n";
        assert_eq!(cargo_test(cargo), Some((4, 2)));
        let next =
            "     Summary [   0.104s] 18 tests run: 17 passed (1 slow), 1 failed, 0 skipped\n";
        assert_eq!(nextest(next), Some((17, 1)));
        assert_eq!(
            vitest(" Test Files  1 passed (1)\n      Tests  1 failed | 11 passed (12)\n"),
            Some((11, 1))
        );
        assert_eq!(ours("rumbo-check: 40 passed, 2 failed"), Some((40, 2)));
    }

    #[test]
    fn silence_is_a_failure() {
        let mut tally = Tally::default();
        tally.add_counted(
            "vitest",
            &Said {
                ok: true,
                text: "no tests found".to_owned(),
            },
            vitest,
        );
        assert_eq!(
            (tally.passed, tally.failed),
            (0, 1),
            "no count means that nothing ran"
        );
    }

    #[test]
    fn a_bad_end_after_good_tests_is_a_failure() {
        let mut tally = Tally::default();
        let said = Said {
            ok: false,
            text: "test result: ok. 3 passed; 0 failed".to_owned(),
        };
        tally.add_counted("cargo test", &said, cargo_test);
        assert_eq!(
            (tally.passed, tally.failed),
            (3, 1),
            "for example a crash after the last test"
        );
    }

    #[test]
    fn what_could_not_be_tried_is_told_once() {
        let mut tally = Tally::default();
        let text = "not run: full disk: no mount\n  not run: full disk: no mount\ntest result: ok. 3 passed; 0 failed";
        tally.add_counted(
            "cargo test",
            &Said {
                ok: true,
                text: text.to_owned(),
            },
            cargo_test,
        );
        assert_eq!(tally.notes, ["not run: full disk: no mount"]);
        assert_eq!((tally.passed, tally.failed), (3, 0));
    }

    #[test]
    fn colours_do_not_hide_a_summary() {
        assert_eq!(
            vitest(&without_colour(
                "\u{1b}[2m Tests \u{1b}[22m \u{1b}[32m11 passed\u{1b}[39m (11)"
            )),
            Some((11, 0))
        );
    }
}
