//! A content pack checked: the shipped one, one in a folder, or a chamber's extra pack over one of these.

use crate::measures;
use crate::problem::Problem;
use rumbo_app::{AnswersFile, Pack, answers_files};
use rumbo_i18n::{Localizer, messages};
use std::path::Path;

/// Says that it is good, with its size and how it reads; or everything that is wrong with it.
pub fn check(
    folder: Option<&Path>,
    extra: Option<&Path>,
    words: &Localizer,
    shipped: &Pack,
) -> Result<String, Problem> {
    let (folder, extra) = match folder {
        // A chamber need not know that its folder is one of another kind.
        Some(folder) if Pack::is_extra(folder) => (None, Some(folder)),
        folder => (folder, extra),
    };
    let whole = match folder {
        Some(folder) => &Pack::draft_in_folder(folder)?,
        None => shipped,
    };
    if let Some(extra) = extra {
        let pack = whole.check_extra(extra)?;
        return Ok(good(&pack, words));
    }
    let problems = whole.problems();
    if !problems.is_empty() {
        return Err(Problem::content(problems));
    }
    Ok(good(whole, words) + &measures::told(&whole.measures()?, words))
}

/// The example companies of a folder; none without one.
pub fn companies(folder: Option<&Path>) -> Result<Vec<AnswersFile>, Problem> {
    Ok(folder.map(answers_files).transpose()?.unwrap_or_default())
}

fn good(pack: &Pack, words: &Localizer) -> String {
    let content = &pack.content;
    let size = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    messages::cli_content_good(
        words,
        size(content.actions.len()),
        size(content.platforms.len()),
        size(content.programmes.len()),
        size(content.questions.len()),
        content.pack.version.as_str(),
    ) + "\n"
}
