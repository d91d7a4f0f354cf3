//! The blank questionnaire on paper.

use crate::case::words_for;
use crate::error::AppError;
use crate::files::sheet_of;
use crate::home::count;
use crate::pack::Pack;
use crate::views::PathChoice;
use crate::write_file::write_whole;
use rumbo_i18n::Locale;
use rumbo_report::Paper;
use rumbo_report::blank::{Blank, BlankInput};
use std::path::Path;

/// Makes the blank questionnaire for companies with these facts (country and offer, perhaps the segment); returns its
/// pages. Nothing of the day is in it: the same pack gives the same bytes.
///
/// # Errors
/// A fact does not fit, or the file can't be written. Nothing is half written.
pub fn blank_file(
    pack: &Pack,
    facts: &[(&str, &str)],
    path: PathChoice,
    paper: Paper,
    language: Locale,
    target: &Path,
) -> Result<u32, AppError> {
    let sheet = sheet_of(pack, facts)?;
    let words = words_for(pack, language, &sheet)?;
    let input = BlankInput {
        content: &pack.content,
        sheet: &sheet,
        path: path.into(),
        paper,
    };
    let rendered = rumbo_report::render_blank(&Blank::build(&input, &words))?;
    write_whole(target, &rendered.bytes)?;
    Ok(count(rendered.pages))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_questionnaire_for_a_workshop_is_written_whole() {
        let pack = Pack::shipped().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("cuestionario.pdf");
        let facts = [("country", "pe"), ("offer", "goods")];
        let make =
            |path, paper| blank_file(&pack, &facts, path, paper, Locale::ES, &target).unwrap();
        let full = make(PathChoice::Full, Paper::A4);
        assert!((8..=12).contains(&full), "{full} pages");
        let express = make(PathChoice::Express, Paper::A4);
        assert!((3..=5).contains(&express), "{express} pages");
        let bytes = std::fs::read(&target).unwrap();
        assert!(bytes.starts_with(b"%PDF-1.7"));
    }

    #[test]
    fn a_country_that_is_not_there_is_refused_before_anything_is_written() {
        let pack = Pack::shipped().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("cuestionario.pdf");
        let facts = [("country", "atlantis"), ("offer", "goods")];
        let made = blank_file(
            &pack,
            &facts,
            PathChoice::Full,
            Paper::A4,
            Locale::ES,
            &target,
        );
        assert!(matches!(made, Err(AppError::Answer(_))), "{made:?}");
        assert!(!target.exists(), "nothing is left behind");
    }
}
