//! La empresa, Preguntas and Revisión: from the first fact to "terminar".

use crate::case::{say, words_for};
use crate::error::AppError;
use crate::pack::Pack;
use crate::rumbo::{Rumbo, moved};
use crate::telling::Telling;
use crate::views::{AnswerInput, AssessmentView, FactInput, PathChoice, ResultView};
use rumbo_core::answers::Answer;
use rumbo_core::content::FactKind;
use rumbo_core::ids::{FactId, ItemId, OptionId};
use rumbo_core::questionnaire::{self, AnswerError, Path, Retired};
use rumbo_core::{AnswerSheet, FactValue};
use rumbo_exchange::{clean_line, clean_name};
use rumbo_i18n::Localizer;
use rumbo_store::{Company, Connected};
use std::collections::{BTreeMap, BTreeSet};

/// Longest free text, in characters.
const MAX_TEXT_CHARS: usize = 4000;

/// What somebody wrote in lines of their own, without signs that are no letters and not without end; none when it is empty.
pub(crate) fn clean_text(text: &str) -> Option<String> {
    let text: String = text
        .chars()
        .filter(|c| !c.is_control() || *c == '\n')
        .take(MAX_TEXT_CHARS)
        .collect();
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

impl Rumbo {
    /// A filling-in that is not stored yet: the facts that its path asks first, in words.
    ///
    /// # Errors
    /// The data file failed.
    pub fn new_assessment(&self, path: PathChoice) -> Result<AssessmentView, AppError> {
        let words = self.plain_words()?;
        let nothing = AnswerSheet::default();
        let telling = Telling::new(&self.pack, &words, &nothing, path.into());
        let (empty, none) = (BTreeMap::new(), BTreeMap::new());
        let company = Company {
            id: String::new(),
            name: String::new(),
            example: false,
        };
        Ok(telling.view("", &company, false, &empty, &none, &[], Vec::new()))
    }

    /// Begins a filling-in of this path with the compulsory facts.
    ///
    /// # Errors
    /// The name can't be taken, a fact does not fit, or compulsory facts are missing. Nothing is stored then.
    pub fn start_assessment(
        &mut self,
        company: &str,
        example: bool,
        path: PathChoice,
        facts: &[(String, FactInput)],
    ) -> Result<AssessmentView, AppError> {
        let name = clean_name(company)?;
        let mut sheet = AnswerSheet::default();
        let mut texts = BTreeMap::new();
        for (id, input) in in_pack_order(&self.pack, facts) {
            let fact = FactId::from(id.as_str());
            match fact_value(&self.pack, &sheet, &fact, input)? {
                Stated::Value(value) => drop(sheet.facts.insert(fact, value)),
                Stated::Text(text) => drop(texts.insert(fact, text)),
            }
        }
        let missing = questionnaire::progress(&self.pack.content, &sheet).missing_facts;
        if !missing.is_empty() {
            return Err(AppError::FactsMissing(
                missing.iter().map(ToString::to_string).collect(),
            ));
        }
        let company = Company {
            id: (self.surroundings.new_id)(),
            name,
            example,
        };
        let id = (self.surroundings.new_id)();
        let (stamp, version, files) = self.pack_to_keep()?;
        self.transact(|tables| {
            keep(tables, &version, files.as_deref())?;
            tables.add_company(&company, &stamp)?;
            tables.add_assessment(&id, &company.id, &version, &stamp)?;
            if path == PathChoice::Express {
                tables.choose_path(&id, path.into(), &stamp)?;
            }
            write_facts(tables, &id, &sheet, &texts)
        })?;
        self.open_assessment(&id)
    }

    /// Chooses how much a filling-in asks, at any time before it is finished. What was said stays: going on from the
    /// express path to the whole questionnaire asks only the rest.
    ///
    /// # Errors
    /// The diagnosis is finished, there is no such assessment, or the data file failed.
    pub fn choose_path(&mut self, id: &str, path: PathChoice) -> Result<AssessmentView, AppError> {
        if self.store.read().assessment(id)?.head.finished_at.is_some() {
            return Err(AppError::Finished);
        }
        let stamp = self.stamp();
        self.transact(|tables| Ok(tables.choose_path(id, path.into(), &stamp)?))?;
        self.open_assessment(id)
    }

    /// Begins another filling-in of the same company, with the facts of this one.
    ///
    /// # Errors
    /// There is no such assessment, or the data file failed.
    pub fn repeat_assessment(&mut self, id: &str) -> Result<AssessmentView, AppError> {
        let old = self.store.read().assessment(id)?;
        let (sheet, _) = questionnaire::normalise(&self.pack.content, &old.sheet);
        let new = (self.surroundings.new_id)();
        let (stamp, version, files) = self.pack_to_keep()?;
        self.transact(|tables| {
            keep(tables, &version, files.as_deref())?;
            tables.add_assessment(&new, &old.head.company, &version, &stamp)?;
            write_facts(tables, &new, &sheet, &old.words)
        })?;
        self.open_assessment(&new)
    }

    /// Opens a filling-in. An unfinished one of older content moves to the present; what has no place any more is told
    /// once, and stays stored.
    ///
    /// # Errors
    /// There is no such assessment, or the data file failed.
    pub fn open_assessment(&mut self, id: &str) -> Result<AssessmentView, AppError> {
        let assessment = self.store.read().assessment(id)?;
        let present = &self.pack.content.pack.version;
        let mut retired = Vec::new();
        if assessment.head.finished_at.is_none() && assessment.head.content_version != *present {
            let kept = self
                .store
                .read()
                .kept_pack(&assessment.head.content_version)?;
            let old = Pack::kept(&kept.files)?;
            let (_, gone) = moved(&self.pack, &assessment);
            let words = words_for(&old, self.language()?, &assessment.sheet)?;
            retired = gone
                .iter()
                .map(|gone| retired_words(&words, &assessment.sheet, gone))
                .collect();
            let (stamp, version, files) = self.pack_to_keep()?;
            self.transact(|tables| {
                keep(tables, &version, files.as_deref())?;
                Ok(tables.touch_assessment(id, &version, &stamp)?)
            })?;
        }
        self.assessment_view(id, retired)
    }

    /// Gives the company another name.
    ///
    /// # Errors
    /// The name can't be taken, or there is no such assessment.
    pub fn rename_company(&mut self, id: &str, name: &str) -> Result<AssessmentView, AppError> {
        let name = clean_name(name)?;
        self.transact(|tables| {
            let company = tables.assessment(id)?.head.company;
            Ok(tables.rename_company(&company, &name)?)
        })?;
        self.assessment_view(id, Vec::new())
    }

    /// States a fact, or takes it back.
    ///
    /// # Errors
    /// It does not fit, or the diagnosis is finished.
    pub fn state_fact(
        &mut self,
        id: &str,
        fact: &str,
        value: Option<&FactInput>,
    ) -> Result<AssessmentView, AppError> {
        let sheet = self.open_sheet(id)?;
        let fact = FactId::from(fact);
        if self.pack.content.fact(&fact).is_none() {
            return Err(AnswerError::UnknownFact(fact).into());
        }
        let stated = value
            .map(|input| fact_value(&self.pack, &sheet, &fact, input))
            .transpose()?;
        self.change(id, |tables| {
            let (value, text) = match &stated {
                Some(Stated::Value(value)) => (Some(value), None),
                Some(Stated::Text(text)) => {
                    (None, Some(text.as_str()).filter(|text| !text.is_empty()))
                }
                None => (None, None),
            };
            Ok(tables.write_fact(id, &fact, value, text)?)
        })
    }

    /// Answers a question or milestone, or clears the answer. When it returns, the answer is on the disk.
    ///
    /// # Errors
    /// It does not fit, or the diagnosis is finished.
    pub fn answer_question(
        &mut self,
        id: &str,
        item: &str,
        answer: Option<&AnswerInput>,
    ) -> Result<AssessmentView, AppError> {
        let sheet = self.open_sheet(id)?;
        let item = ItemId::from(item);
        let answer = answer.map(to_answer);
        match &answer {
            Some(answer) => {
                questionnaire::check_answer(&self.pack.content, &sheet, &item, answer)?;
            }
            None if self.pack.content.item(&item).is_none() => {
                return Err(AnswerError::UnknownItem(item).into());
            }
            None => {}
        }
        self.change(id, |tables| {
            Ok(tables.write_answer(id, &item, answer.as_ref())?)
        })
    }

    /// Writes a note beside a question; an empty one clears it.
    ///
    /// # Errors
    /// There is no such question, or the diagnosis is finished.
    pub fn write_note(
        &mut self,
        id: &str,
        item: &str,
        note: &str,
    ) -> Result<AssessmentView, AppError> {
        self.open_sheet(id)?;
        let item = ItemId::from(item);
        if self.pack.content.item(&item).is_none() {
            return Err(AnswerError::UnknownItem(item).into());
        }
        let note = clean_text(note);
        self.change(id, |tables| {
            Ok(tables.write_note(id, &item, note.as_deref())?)
        })
    }

    /// Finishes the filling-in. Blanks count with their lowest level when the person accepts that.
    ///
    /// # Errors
    /// It is on the express path, compulsory facts are missing, or questions are blank and that was not accepted.
    pub fn finish_assessment(
        &mut self,
        id: &str,
        accept_blanks: bool,
    ) -> Result<ResultView, AppError> {
        let sheet = self.open_sheet(id)?;
        if self.store.read().assessment(id)?.head.path == Path::Express {
            return Err(AppError::ExpressPath);
        }
        let progress = questionnaire::progress(&self.pack.content, &sheet);
        if !progress.missing_facts.is_empty() {
            return Err(AppError::FactsMissing(
                progress
                    .missing_facts
                    .iter()
                    .map(ToString::to_string)
                    .collect(),
            ));
        }
        let blanks = progress.missing.len();
        if blanks > 0 && !accept_blanks {
            return Err(AppError::BlanksUnaccepted(blanks));
        }
        let stamp = self.stamp();
        self.transact(|tables| Ok(tables.finish_assessment(id, &stamp, blanks > 0)?))?;
        self.result(id)
    }

    /// Opens a finished filling-in for changes; it moves to the present content.
    ///
    /// # Errors
    /// There is no such assessment, or the data file failed.
    pub fn reopen_assessment(&mut self, id: &str) -> Result<AssessmentView, AppError> {
        let stamp = self.stamp();
        self.transact(|tables| Ok(tables.reopen_assessment(id, &stamp)?))?;
        self.open_assessment(id)
    }

    /// The answers of a filling-in that may be changed.
    fn open_sheet(&self, id: &str) -> Result<AnswerSheet, AppError> {
        let assessment = self.store.read().assessment(id)?;
        if assessment.head.finished_at.is_some() {
            return Err(AppError::Finished);
        }
        Ok(moved(&self.pack, &assessment).0)
    }

    /// One change and the new whole view.
    fn change(
        &mut self,
        id: &str,
        work: impl FnOnce(&Connected<'_>) -> Result<(), AppError>,
    ) -> Result<AssessmentView, AppError> {
        let (stamp, version, files) = self.pack_to_keep()?;
        self.transact(|tables| {
            keep(tables, &version, files.as_deref())?;
            work(tables)?;
            Ok(tables.touch_assessment(id, &version, &stamp)?)
        })?;
        self.assessment_view(id, Vec::new())
    }

    /// Now, the present content version, and its files if they are not kept yet.
    pub(crate) fn pack_to_keep(&self) -> Result<(String, String, Option<String>), AppError> {
        let version = self.pack.content.pack.version.clone();
        let kept = self.store.read().keeps_pack(&version)?;
        Ok((self.stamp(), version, (!kept).then(|| self.pack.to_json())))
    }

    fn assessment_view(&self, id: &str, retired: Vec<String>) -> Result<AssessmentView, AppError> {
        let tables = self.store.read();
        let assessment = tables.assessment(id)?;
        let company = tables.company(&assessment.head.company)?;
        let pack = self.pack_of(&assessment)?;
        let (sheet, _) = moved(&pack, &assessment);
        let words = words_for(&pack, self.language()?, &sheet)?;
        let finished = assessment.head.finished_at.is_some();
        // A finished one is only read: nothing is asked of it any more.
        let former = match finished {
            true => None,
            false => self.former(id)?,
        };
        let telling = Telling::new(&pack, &words, &sheet, assessment.head.path);
        let telling = telling.repeating(former.as_ref());
        let order = tables.answered_in_order(id)?;
        Ok(telling.view(
            id,
            &company,
            finished,
            &assessment.words,
            &assessment.notes,
            &order,
            retired,
        ))
    }
}

pub(crate) fn keep(
    tables: &Connected<'_>,
    version: &str,
    files: Option<&str>,
) -> Result<(), AppError> {
    if let Some(files) = files {
        tables.keep_pack(version, files)?;
    }
    Ok(())
}

pub(crate) fn write_facts(
    tables: &Connected<'_>,
    id: &str,
    sheet: &AnswerSheet,
    texts: &BTreeMap<FactId, String>,
) -> Result<(), AppError> {
    for (fact, value) in &sheet.facts {
        tables.write_fact(id, fact, Some(value), None)?;
    }
    for (fact, text) in texts {
        tables.write_fact(id, fact, None, Some(text))?;
    }
    Ok(())
}

/// A fact as it is kept.
pub(crate) enum Stated {
    Value(FactValue),
    Text(String),
}

/// What a fact applies to depends on facts before it in the pack: they are taken in its order.
pub(crate) fn in_pack_order<'a>(
    pack: &Pack,
    facts: &'a [(String, FactInput)],
) -> Vec<&'a (String, FactInput)> {
    let place = |id: &str| {
        pack.content
            .facts
            .iter()
            .position(|fact| fact.id.as_str() == id)
    };
    let mut ordered: Vec<_> = facts.iter().collect();
    ordered.sort_by_key(|(id, _)| place(id));
    ordered
}

pub(crate) fn fact_value(
    pack: &Pack,
    sheet: &AnswerSheet,
    fact: &FactId,
    input: &FactInput,
) -> Result<Stated, AppError> {
    let value = match input {
        FactInput::One(option) => FactValue::One(option.as_str().into()),
        FactInput::Many(marks) => FactValue::Many(options(marks)),
        FactInput::Hours(hours) => FactValue::Hours(*hours),
        FactInput::Text(text) => {
            let expected = pack.content.fact(fact).map(|fact| fact.kind);
            return match expected {
                Some(FactKind::Text) => Ok(Stated::Text(
                    clean_line(text).chars().take(MAX_TEXT_CHARS).collect(),
                )),
                Some(expected) => Err(AnswerError::WrongFactKind {
                    fact: fact.clone(),
                    expected,
                }
                .into()),
                None => Err(AnswerError::UnknownFact(fact.clone()).into()),
            };
        }
    };
    questionnaire::check_fact(&pack.content, sheet, fact, &value)?;
    Ok(Stated::Value(value))
}

fn options(marks: &[String]) -> BTreeSet<OptionId> {
    marks
        .iter()
        .map(|mark| OptionId::from(mark.as_str()))
        .collect()
}

pub(crate) fn to_answer(input: &AnswerInput) -> Answer {
    match input {
        AnswerInput::Option(option) => Answer::Option(option.as_str().into()),
        AnswerInput::Set(marks) => Answer::Set(options(marks)),
        AnswerInput::DontKnow => Answer::DontKnow,
        AnswerInput::NotApplicable(reason) => Answer::NotApplicable(reason.as_str().into()),
    }
}

/// What has no place any more, in the words of the pack that asked it.
fn retired_words(words: &Localizer, sheet: &AnswerSheet, gone: &Retired) -> String {
    let key = match gone {
        Retired::Fact(fact) | Retired::FactOption(fact, _) => format!("fact-{fact}"),
        Retired::Item(item) | Retired::ItemOption(item, _) | Retired::Reason(item, _) => {
            format!("question-{item}")
        }
    };
    say(words, sheet, &key, None)
        .or_else(|| {
            say(
                words,
                sheet,
                &key.replacen("question-", "milestone-", 1),
                None,
            )
        })
        .unwrap_or(key)
}
