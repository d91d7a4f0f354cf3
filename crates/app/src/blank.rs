//! The blank questionnaire on paper.

use crate::case::{say, words_for};
use crate::error::AppError;
use crate::files::sheet_of;
use crate::home::count;
use crate::pack::Pack;
use crate::report::{REPORT_FOLDER, paper};
use crate::rumbo::Rumbo;
use crate::views::{BlankOptions, BlankTarget, FactView, PaperSize, PathChoice, ReportSaved};
use crate::write_file::write_whole;
use rumbo_i18n::{Locale, messages};
use rumbo_report::Paper;
use rumbo_report::blank::{Blank, BlankInput};
use std::path::Path;

/// How the last one was made.
const OPTIONS: &str = "blank-options";
/// What a questionnaire on paper is made for, besides its path.
const FACTS: [&str; 3] = ["country", "offer", "segment"];

impl Rumbo {
    /// Where a questionnaire on paper would be saved, and what can be chosen.
    ///
    /// # Errors
    /// The data file failed.
    pub fn blank_target(&self) -> Result<BlankTarget, AppError> {
        let screens = self.new_assessment(PathChoice::Full)?.screens;
        let facts: Vec<FactView> = screens
            .into_iter()
            .flat_map(|screen| screen.facts)
            .filter(|fact| FACTS.contains(&fact.id.as_str()))
            .collect();
        let remembered = self.store.read().setting(OPTIONS)?;
        // What another program wrote, or of a country that is no longer there, is no proposal.
        let remembered = remembered
            .and_then(|json| serde_json::from_str::<BlankOptions>(&json).ok())
            .filter(|options| sheet_of(&self.pack, &stated(options)).is_ok());
        let first = |id: &str| {
            let mut found = facts.iter().filter(|fact| fact.id == id);
            let option = found.next().and_then(|fact| fact.options.first());
            option.map_or_else(String::new, |option| option.id.clone())
        };
        Ok(BlankTarget {
            folder: self.report_folder()?.display().to_string(),
            options: remembered.unwrap_or_else(|| BlankOptions {
                country: first("country"),
                offer: first("offer"),
                segment: first("segment"),
                path: PathChoice::Full,
                paper: PaperSize::default(),
            }),
            facts,
        })
    }

    /// Makes the questionnaire on paper and saves it whole; an older one for the same companies is replaced. Folder and
    /// choices are remembered.
    ///
    /// # Errors
    /// A choice does not fit, the folder can't be written or the disk is full: nothing is half written.
    pub fn save_blank(
        &mut self,
        folder: Option<&Path>,
        options: &BlankOptions,
    ) -> Result<ReportSaved, AppError> {
        let folder = folder.map_or_else(|| self.report_folder(), |folder| Ok(folder.into()))?;
        let words = self.plain_words()?;
        let sheet = sheet_of(&self.pack, &stated(options))?;
        let country = say(
            &words,
            &sheet,
            &format!("fact-country-{}", options.country),
            None,
        );
        let path = match options.path {
            PathChoice::Full => "full",
            PathChoice::Express => "express",
        };
        let name = messages::blank_file(
            &words,
            country.unwrap_or_default(),
            options.offer.as_str(),
            path,
            options.segment.as_str(),
        );
        let target = folder.join(format!("{name}.pdf"));
        let pages = blank_file(
            &self.pack,
            &stated(options),
            options.path,
            paper(options.paper),
            self.language()?,
            &target,
        )?;
        let remembered = folder.display().to_string();
        let options = serde_json::json!(options).to_string();
        self.transact(|tables| {
            tables.remember(REPORT_FOLDER, &remembered)?;
            Ok(tables.remember(OPTIONS, &options)?)
        })?;
        Ok(ReportSaved {
            path: target.display().to_string(),
            pages: Some(pages),
        })
    }
}

fn stated(options: &BlankOptions) -> [(&'static str, &str); 3] {
    [
        ("country", options.country.as_str()),
        ("offer", options.offer.as_str()),
        ("segment", options.segment.as_str()),
    ]
}

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
