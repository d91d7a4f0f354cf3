//! A copy of a filling-in elsewhere, with what the window shows and the data file had no room for.

use crate::answering::{Stated, fact_value, in_pack_order, to_answer};
use crate::error::AppError;
use crate::report::{diagnosis_file, file_name};
use crate::rumbo::Rumbo;
use crate::views::{ReportSaved, Unsaved};
use crate::write_file::write_whole;
use rumbo_core::ids::{FactId, ItemId};
use rumbo_core::questionnaire;
use std::path::Path;

/// Ending of a file of answers, for ever.
const ENDING: &str = "rumbo";

impl Rumbo {
    /// Saves the filling-in as a file of answers that Rumbo opens again: what is stored, and over it what is not. The
    /// data file is only read, as it may be what has no room. Personal details go with it: it is the person's own copy.
    ///
    /// # Errors
    /// There is no such assessment, a change does not fit, or the folder can't be written.
    pub fn save_answers_copy(
        &self,
        id: &str,
        unsaved: &Unsaved,
        folder: &Path,
    ) -> Result<ReportSaved, AppError> {
        let mut case = self.case(id)?;
        for (fact, input) in in_pack_order(&case.pack, &unsaved.facts) {
            let fact = FactId::from(fact.as_str());
            match fact_value(&case.pack, &case.sheet, &fact, input)? {
                Stated::Value(value) => drop(case.sheet.facts.insert(fact, value)),
                Stated::Text(text) => drop(case.texts.insert(fact, text)),
            }
        }
        for (item, answer) in &unsaved.answers {
            let item = ItemId::from(item.as_str());
            let answer = to_answer(answer);
            questionnaire::check_answer(&case.pack.content, &case.sheet, &item, &answer)?;
            case.sheet.answers.insert(item, answer);
        }
        for (item, note) in &unsaved.notes {
            case.notes.insert(ItemId::from(item.as_str()), note.clone());
        }
        let path = folder.join(file_name(&case, ENDING));
        let text = rumbo_exchange::write(&diagnosis_file(&case), &case.pack.content, true);
        write_whole(&path, text.as_bytes())?;
        Ok(ReportSaved {
            path: path.display().to_string(),
            pages: None,
        })
    }
}
