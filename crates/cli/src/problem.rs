//! A failure as the terminal says it: what happened, what was kept, what to do, and the code.

use rumbo_app::{AppError, WrongKind};
use rumbo_i18n::{ArgValue, Localizer, messages};

/// A failure with its code and the lines that explain it.
#[derive(Debug)]
pub struct Problem(AppError);

impl From<AppError> for Problem {
    fn from(error: AppError) -> Self {
        Self(error)
    }
}

impl Problem {
    /// A content pack with problems.
    pub fn content(problems: Vec<rumbo_app::ContentProblem>) -> Self {
        Self(AppError::ContentInvalid(problems))
    }

    /// A fault of the program.
    pub fn unexpected(error: &dyn std::error::Error) -> Self {
        Self(AppError::Unexpected(error.to_string()))
    }

    /// Says it on standard error.
    pub fn show(&self, words: &Localizer) {
        // Nobody is left to tell when this fails.
        let _ = self.write(words, &mut std::io::stderr().lock());
    }

    fn write(&self, words: &Localizer, out: &mut dyn std::io::Write) -> std::io::Result<()> {
        let wire = self.0.to_wire();
        let key = format!("error-{}", wire.code.name());
        let args: Vec<(&str, ArgValue<'_>)> = wire
            .args
            .iter()
            .map(|(name, value)| {
                // Plural forms are chosen by number.
                let value = match value.parse::<i64>() {
                    Ok(number) if name == "count" => number.into(),
                    _ => value.as_str().into(),
                };
                (name.as_str(), value)
            })
            .collect();
        writeln!(
            out,
            "{}",
            messages::cli_error(words, words.text(&key, &args))
        )?;
        writeln!(out, "{}", words.attribute(&key, "hint", &args))?;
        match &self.0 {
            AppError::ContentInvalid(problems) => {
                writeln!(out, "{}", messages::cli_problems(words))?;
                for problem in problems {
                    let (file, hint) = (problem.file.as_str(), problem.hint.as_str());
                    let reason = problem.reason.as_str();
                    let said = match problem.line {
                        // The file as a whole.
                        0 => messages::cli_problem_file(words, file, hint, reason),
                        line => messages::cli_problem(words, file, hint, line.to_string(), reason),
                    };
                    writeln!(out, "{said}")?;
                }
            }
            AppError::Exchange(rumbo_app::ExchangeError::Wrong(wrong)) => {
                writeln!(out, "{}", messages::cli_wrong_values(words))?;
                for one in wrong {
                    writeln!(out, "  {}: {}", one.at, what_is_wrong(&one.kind, words))?;
                }
            }
            _ => writeln!(out, "{}", messages::cli_detail(words, wire.detail))?,
        }
        writeln!(out, "{}", messages::cli_error_code(words, wire.code.name()))
    }
}

fn what_is_wrong(kind: &WrongKind, words: &Localizer) -> String {
    match kind {
        WrongKind::UnknownField => messages::cli_wrong_field(words),
        WrongKind::Missing => messages::cli_wrong_missing(words),
        WrongKind::Type(expected) => messages::cli_wrong_type(words, *expected),
        WrongKind::UnknownQuestion => messages::cli_wrong_question(words),
        WrongKind::NotOffered(value) => messages::cli_wrong_value(words, value.as_str()),
        WrongKind::DoesNotApply => messages::cli_wrong_place(words),
        WrongKind::NotADay => messages::cli_wrong_day(words),
    }
}
