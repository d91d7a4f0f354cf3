//! The content book and the coverage: for whoever writes a pack, or reviews one on paper.

use crate::answers_files::AnswersFile;
use crate::case::{Case, Findings};
use crate::error::AppError;
use crate::files::case_of;
use crate::home::count;
use crate::pack::Pack;
use crate::write_file::write_whole;
use chrono::NaiveDate;
use rumbo_core::coverage::{Coverage, Example};
use rumbo_i18n::{Locale, Localizer};
use rumbo_report::Paper;
use rumbo_report::book::{Book, BookInput};
use std::path::Path;

/// What these companies reach of a pack.
///
/// # Errors
/// A file can't be taken; the error names it.
pub fn coverage(
    pack: &Pack,
    companies: &[AnswersFile],
    today: NaiveDate,
) -> Result<Coverage, AppError> {
    let mut found: Vec<(&str, Case<'_>, Findings)> = Vec::new();
    for file in companies {
        let case = case_of(pack, &file.text, Locale::ES, today).map_err(|error| {
            AppError::FileUnreadable {
                path: format!("{}.json", file.id),
                reason: error.to_string(),
            }
        })?;
        let findings = case.findings();
        found.push((&file.id, case, findings));
    }
    let examples: Vec<Example<'_>> = found
        .iter()
        .map(|(id, case, findings)| Example {
            id,
            name: &case.company,
            sheet: &case.sheet,
            diagnosis: &findings.diagnosis,
            roadmap: &findings.roadmap,
            matches: &findings.matches,
            supports: &findings.supports,
        })
        .collect();
    Ok(Coverage::of(&pack.content, &examples))
}

/// Makes the content book, with the coverage by these companies; returns its pages.
///
/// # Errors
/// A company's file can't be taken, or the book can't be written. Nothing is half written.
pub fn book_file(
    pack: &Pack,
    companies: &[AnswersFile],
    language: Locale,
    today: NaiveDate,
    target: &Path,
) -> Result<u32, AppError> {
    let coverage = coverage(pack, companies, today)?;
    let words = plain_words(pack, language)?;
    let book = Book::build(&input(pack, &coverage, today), &words).with_logo(pack.logo()?);
    let rendered = rumbo_report::render_book(&book)?;
    write_whole(target, &rendered.bytes)?;
    Ok(count(rendered.pages))
}

/// The coverage by these companies in lines of text, without the tables of one row a record.
///
/// # Errors
/// A company's file can't be taken.
pub fn coverage_text(
    pack: &Pack,
    companies: &[AnswersFile],
    language: Locale,
    today: NaiveDate,
) -> Result<String, AppError> {
    let coverage = coverage(pack, companies, today)?;
    let words = plain_words(pack, language)?;
    Ok(Book::coverage_text(&input(pack, &coverage, today), &words))
}

/// The language alone: the book speaks to no country.
fn plain_words(pack: &Pack, language: Locale) -> Result<Localizer, AppError> {
    pack.words(Locale::plain(language.language()))
}

const fn input<'a>(pack: &'a Pack, coverage: &'a Coverage, today: NaiveDate) -> BookInput<'a> {
    BookInput {
        content: &pack.content,
        coverage,
        today,
        paper: Paper::A4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers_files::answers_files;

    const DAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();

    fn companies() -> Vec<AnswersFile> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/companies");
        answers_files(&folder).unwrap()
    }

    #[test]
    fn the_book_of_the_shipped_pack_is_written_whole() {
        let pack = Pack::shipped().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("libro.pdf");
        let pages = book_file(&pack, &companies(), Locale::ES, DAY, &target).unwrap();
        let bytes = std::fs::read(&target).unwrap();
        assert!(pages > 100, "{pages} pages");
        assert!(bytes.starts_with(b"%PDF-1.7"));
    }

    #[test]
    fn a_company_that_cannot_be_taken_is_named() {
        let pack = Pack::shipped().unwrap();
        let mut companies = companies();
        companies.push(AnswersFile {
            id: "mantas-rotas".to_owned(),
            text: "{".to_owned(),
        });
        let error = coverage(&pack, &companies, DAY).unwrap_err();
        assert!(error.to_string().contains("mantas-rotas"), "{error}");
    }

    #[test]
    fn the_coverage_is_told_without_its_longest_tables() {
        let pack = Pack::shipped().unwrap();
        let files = companies();
        let text = coverage_text(&pack, &files, Locale::ES, DAY).unwrap();
        assert!(text.starts_with("# Cobertura\n"), "{text}");
        assert!(text.contains("## Programas por país y estado"));
        assert!(text.contains(&format!("las {} empresas de ejemplo", files.len())));
        assert!(!text.contains("## Acciones por respuesta"));
        let alone = coverage_text(&pack, &[], Locale::EN, DAY).unwrap();
        assert!(alone.starts_with("# Coverage\n"));
        assert!(!alone.contains("## Programmes and platforms offered to nobody"));
    }
}
