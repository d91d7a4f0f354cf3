//! Guías: what there is to read, in the order that helps this company, and one guide with all that belongs to it.
//!
//! Guides are help and never judge: they are always those of the present content, also beside an older diagnosis.

use crate::case::{say, task_name, words_for};
use crate::error::AppError;
use crate::home::count;
use crate::rumbo::Rumbo;
use crate::telling::WORDS_PER_MINUTE;
use crate::views::{
    CompanyChoice, GlossaryView, GuideAction, GuideGroup, GuideLine, GuideLink, GuideSource,
    GuideView, GuidesView, WorksheetKind,
};
use rumbo_core::AnswerSheet;
use rumbo_core::answers::Facts;
use rumbo_core::content::{Content, Guide, Source, Worksheet};
use rumbo_core::ids::{ActionId, DimensionId, GlossaryId};
use rumbo_core::roadmap::TaskId;
use rumbo_i18n::{Localizer, messages};
use rumbo_store::StoreError;
use std::collections::{BTreeMap, BTreeSet};

/// Stands among a guide's sources for the judgement of whoever wrote it.
const EXPERT: &str = "expert";

/// How many of the next actions make their guides urgent.
const NEXT_ACTIONS: usize = 3;

/// Whom guides are shown to.
struct Reader<'a> {
    content: &'a Content,
    words: Localizer,
    sheet: AnswerSheet,
    facts: Facts,
    /// Nothing is known of nobody in particular: everything concerns them.
    known: bool,
    company_id: String,
    company: String,
    example: bool,
    urgency: Urgency,
}

/// What makes a company read some guides first: of a finished diagnosis alone, as an unfinished one knows too little.
#[derive(Default)]
struct Urgency {
    brakes: Vec<DimensionId>,
    /// Actions still to do, by dimension.
    pending: BTreeMap<DimensionId, usize>,
    /// Dimensions in the order of the roadmap.
    order: Vec<DimensionId>,
    /// How many of them the next actions are of.
    next: usize,
    /// Place in the roadmap and whether it is done, by action.
    planned: BTreeMap<ActionId, (usize, bool)>,
}

impl Rumbo {
    /// What there is to read and to fill in, for the company of this filling-in or for nobody in particular.
    ///
    /// # Errors
    /// There is no such assessment, or the data file failed.
    pub fn guides(&self, assessment_id: Option<&str>) -> Result<GuidesView, AppError> {
        let reader = self.reader(assessment_id)?;
        let (first, rest): (Vec<&Guide>, Vec<&Guide>) = reader
            .guides()
            .into_iter()
            .partition(|guide| reader.is_urgent(guide));
        let (topics, methods): (Vec<&Guide>, Vec<&Guide>) = rest
            .into_iter()
            .partition(|guide| guide.dimension.is_some());
        let group = |kind: &str, guides: Vec<&Guide>| GuideGroup {
            kind: kind.to_owned(),
            guides: guides.into_iter().map(|guide| reader.line(guide)).collect(),
        };
        let groups = [
            group("first", first),
            group("topics", topics),
            group("methods", methods),
        ];
        Ok(GuidesView {
            assessment_id: match reader.known {
                true => self.latest_of(&reader.company_id)?,
                false => None,
            },
            groups: groups
                .into_iter()
                .filter(|group| !group.guides.is_empty())
                .collect(),
            worksheets: reader.worksheets().map(|one| reader.kind(one)).collect(),
            sheets: match reader.known {
                true => self.sheet_lines(&reader.company_id)?,
                false => Vec::new(),
            },
            companies: self.company_choices()?,
            company: reader.company,
            example: reader.example,
        })
    }

    /// A guide.
    ///
    /// # Errors
    /// There is no such guide or assessment, or the data file failed.
    pub fn guide(&self, guide: &str, assessment_id: Option<&str>) -> Result<GuideView, AppError> {
        let reader = self.reader(assessment_id)?;
        let found = reader.content.guides.iter();
        let found = found
            .into_iter()
            .find(|one| one.id.as_str() == guide)
            .ok_or_else(|| StoreError::NotFound {
                what: "guide",
                id: guide.to_owned(),
            })?;
        let mut view = reader.view(found);
        if reader.known
            && let Some(worksheet) = &view.worksheet
        {
            let mut sheets = self.sheet_lines(&reader.company_id)?;
            let ids = self.sheets_of_kind(&reader.company_id, &worksheet.id)?;
            sheets.retain(|sheet| ids.contains(&sheet.id));
            view.sheets = sheets;
        }
        Ok(view)
    }

    /// Companies by their latest filling-in, the latest changed first.
    fn company_choices(&self) -> Result<Vec<CompanyChoice>, AppError> {
        let tables = self.store.read();
        let mut seen = BTreeSet::new();
        let mut choices = Vec::new();
        for head in tables.assessment_heads()? {
            if seen.insert(head.company.clone()) {
                choices.push(CompanyChoice {
                    assessment_id: head.id,
                    name: tables.company(&head.company)?.name,
                });
            }
        }
        Ok(choices)
    }

    fn reader(&self, assessment_id: Option<&str>) -> Result<Reader<'_>, AppError> {
        let content = &self.pack.content;
        let Some(id) = assessment_id else {
            return Ok(Reader {
                content,
                words: self.plain_words()?,
                sheet: AnswerSheet::default(),
                facts: Facts::of(content, &AnswerSheet::default()),
                known: false,
                company_id: String::new(),
                company: String::new(),
                example: false,
                urgency: Urgency::default(),
            });
        };
        let case = self.case(id)?;
        Ok(Reader {
            content,
            words: words_for(&self.pack, self.language()?, &case.sheet)?,
            facts: Facts::of(content, &case.sheet),
            known: true,
            company_id: self.store.read().assessment(id)?.head.company,
            urgency: match case.finished {
                true => Urgency::of(&case),
                false => Urgency::default(),
            },
            company: case.company,
            example: case.example,
            sheet: case.sheet,
        })
    }
}

impl Urgency {
    fn of(case: &crate::case::Case<'_>) -> Self {
        let findings = case.findings();
        let mut urgency = Self {
            brakes: findings
                .diagnosis
                .brakes
                .iter()
                .map(|brake| brake.dimension.clone())
                .collect(),
            ..Self::default()
        };
        let mut open = 0;
        for (place, task) in findings.roadmap.tasks.iter().enumerate() {
            let dimension = match &task.id {
                TaskId::FindOut(dimension) => Some(dimension.clone()),
                TaskId::Action(action) => {
                    urgency
                        .planned
                        .insert(action.clone(), (place + 1, task.done));
                    let action = case.pack.content.action(action);
                    action.map(|action| action.dimension.clone())
                }
            };
            if let Some(dimension) = dimension.filter(|_| !task.done) {
                *urgency.pending.entry(dimension.clone()).or_default() += 1;
                if !urgency.order.contains(&dimension) {
                    urgency.order.push(dimension);
                }
                open += 1;
                if open <= NEXT_ACTIONS {
                    urgency.next = urgency.order.len();
                }
            }
        }
        urgency
    }

    /// Brakes first, then the rest of the roadmap in its order; none: nothing says that it is urgent.
    fn place(&self, dimension: &DimensionId) -> Option<usize> {
        let in_order = self.brakes.iter().chain(&self.order);
        in_order.into_iter().position(|one| one == dimension)
    }
}

impl<'a> Reader<'a> {
    fn say(&self, id: &str) -> String {
        say(&self.words, &self.sheet, id, None).unwrap_or_default()
    }

    fn attribute(&self, id: &str, attribute: &str) -> String {
        say(&self.words, &self.sheet, id, Some(attribute)).unwrap_or_default()
    }

    /// The guides that concern the reader: the urgent ones first, then as the content has them.
    fn guides(&self) -> Vec<&'a Guide> {
        let mut guides: Vec<&Guide> = self
            .content
            .guides
            .iter()
            .filter(|guide| !self.known || guide.applies.holds(&self.facts))
            .collect();
        guides.sort_by_key(|guide| self.place(guide).unwrap_or(usize::MAX));
        guides
    }

    fn place(&self, guide: &Guide) -> Option<usize> {
        self.urgency.place(guide.dimension.as_ref()?)
    }

    /// Of a brake, or of one of the next actions.
    fn is_urgent(&self, guide: &Guide) -> bool {
        let first = self.urgency.brakes.len() + self.urgency.next;
        self.place(guide).is_some_and(|place| place < first)
    }

    fn worksheets(&self) -> impl Iterator<Item = &'a Worksheet> {
        let sheets = self.content.worksheets.iter();
        sheets.filter(|sheet| self.concerns(sheet))
    }

    fn concerns(&self, sheet: &Worksheet) -> bool {
        !self.known || sheet.applies.holds(&self.facts)
    }

    fn kind(&self, sheet: &Worksheet) -> WorksheetKind {
        let key = format!("worksheet-{}", sheet.id);
        WorksheetKind {
            id: sheet.id.to_string(),
            title: self.say(&key),
            lead: self.attribute(&key, "lead"),
        }
    }

    fn dimension(&self, guide: &Guide) -> (String, String) {
        guide
            .dimension
            .as_ref()
            .map_or_else(Default::default, |id| {
                (id.to_string(), self.say(&format!("dimension-{id}")))
            })
    }

    fn said(&self, guide: &Guide, part: &str, many: u8) -> Vec<String> {
        (1..=many)
            .map(|number| self.say(&format!("guide-{}-{part}-{number}", guide.id)))
            .collect()
    }

    /// Everything that is read of a guide, in the order read.
    fn text(&self, guide: &Guide) -> Vec<String> {
        let key = format!("guide-{}", guide.id);
        let mut text = vec![self.say(&key), self.attribute(&key, "lead")];
        text.extend(self.said(guide, "text", guide.paragraphs));
        text.extend(self.said(guide, "step", guide.steps));
        text.extend(self.said(guide, "mistake", guide.mistakes));
        text
    }

    fn minutes(&self, guide: &Guide) -> u32 {
        let text = self.text(guide);
        let words = text.iter().map(|part| part.split_whitespace().count());
        count(words.sum::<usize>().div_ceil(WORDS_PER_MINUTE).max(1))
    }

    fn line(&self, guide: &Guide) -> GuideLine {
        let key = format!("guide-{}", guide.id);
        let (dimension, dimension_name) = self.dimension(guide);
        GuideLine {
            id: guide.id.to_string(),
            title: self.say(&key),
            lead: self.attribute(&key, "lead"),
            dimension,
            dimension_name,
            minutes: self.minutes(guide),
            reason: match self.is_urgent(guide) {
                true => self.reason(guide),
                false => String::new(),
            },
        }
    }

    fn reason(&self, guide: &Guide) -> String {
        let Some(dimension) = &guide.dimension else {
            return String::new();
        };
        let urgency = &self.urgency;
        let pending = urgency.pending.get(dimension).copied().unwrap_or(0);
        let number = i64::from(count(pending));
        match (urgency.brakes.contains(dimension), pending) {
            (true, 0) => messages::app_guide_brake(&self.words),
            (true, _) => messages::app_guide_brake_pending(&self.words, number),
            (false, 0) => String::new(),
            (false, _) => messages::app_guide_pending(&self.words, number),
        }
    }

    fn view(&self, guide: &Guide) -> GuideView {
        let key = format!("guide-{}", guide.id);
        let (dimension, dimension_name) = self.dimension(guide);
        let order = self.guides();
        let place = order.iter().position(|one| one.id == guide.id);
        let link = |at: Option<usize>| {
            let found = order.get(at?)?;
            Some(GuideLink {
                id: found.id.to_string(),
                title: self.say(&format!("guide-{}", found.id)),
            })
        };
        let sheets = self.content.worksheets.iter();
        let worksheet = sheets
            .filter(|sheet| self.concerns(sheet))
            .find(|sheet| guide.worksheet.as_ref() == Some(&sheet.id));
        let mut dated = vec![messages::app_guide_dated(
            &self.words,
            self.words.month(guide.as_of),
        )];
        if guide.historical_method {
            dated.push(messages::app_guide_historical(&self.words));
        }
        GuideView {
            id: guide.id.to_string(),
            company: self.company.clone(),
            example: self.example,
            title: self.say(&key),
            lead: self.attribute(&key, "lead"),
            dimension,
            dimension_name,
            minutes: self.minutes(guide),
            paragraphs: self.said(guide, "text", guide.paragraphs),
            steps: self.said(guide, "step", guide.steps),
            mistakes: self.said(guide, "mistake", guide.mistakes),
            actions: guide.actions.iter().map(|id| self.action(id)).collect(),
            glossary: self.glossary(guide),
            worksheet: worksheet.map(|sheet| self.kind(sheet)),
            sheets: Vec::new(),
            dated,
            sources: self.sources(guide),
            previous: link(place.and_then(|place| place.checked_sub(1))),
            next: link(place.map(|place| place + 1)),
        }
    }

    fn action(&self, id: &ActionId) -> GuideAction {
        GuideAction {
            title: self.say(&format!(
                "action-{}",
                task_name(&TaskId::Action(id.clone()))
            )),
            planned: match self.urgency.planned.get(id) {
                Some((_, true)) => messages::app_guide_planned_done(&self.words),
                Some((number, false)) => {
                    messages::app_guide_planned(&self.words, i64::from(count(*number)))
                }
                None => String::new(),
            },
        }
    }

    /// Words of the guide that its subject's questions explain: elsewhere the same word may mean another thing.
    fn glossary(&self, guide: &Guide) -> Vec<GlossaryView> {
        let actions = guide.actions.iter();
        let dimensions: BTreeSet<&DimensionId> = actions
            .filter_map(|id| Some(&self.content.action(id)?.dimension))
            .chain(&guide.dimension)
            .collect();
        let questions = self.content.questions.iter();
        let candidates: BTreeSet<&GlossaryId> = questions
            .filter(|question| dimensions.contains(&question.dimension))
            .flat_map(|question| &question.glossary)
            .collect();
        let text = tokens(&self.text(guide).join(" "));
        let words = self.content.glossary.iter();
        words
            .filter(|id| candidates.contains(id))
            .map(|id| GlossaryView {
                id: id.to_string(),
                word: self.say(&format!("glossary-{id}")),
                definition: self.attribute(&format!("glossary-{id}"), "definition"),
            })
            .filter(|entry| names(&text, &tokens(&entry.word)))
            .collect()
    }

    /// Who published what, and when; a title that begins with its publisher names it already.
    fn source(&self, source: &Source) -> String {
        let (date, publisher, title) = (&source.date, &source.publisher, &source.title);
        match title.starts_with(publisher.as_str()) {
            true => messages::app_guide_source_titled(&self.words, date.as_str(), title.as_str()),
            false => messages::app_guide_source(
                &self.words,
                date.as_str(),
                publisher.as_str(),
                title.as_str(),
            ),
        }
    }

    /// Each source once, in the order named.
    fn sources(&self, guide: &Guide) -> Vec<GuideSource> {
        let mut found: Vec<GuideSource> = Vec::new();
        for reference in &guide.sources {
            let id = reference
                .split_once(':')
                .map_or(reference.as_str(), |(id, _)| id);
            let mut sources = self.content.sources.iter();
            let source = match sources.find(|source| source.id.as_str() == id) {
                Some(source) => GuideSource {
                    text: self.source(source),
                    url: source.url.clone().unwrap_or_default(),
                },
                None if id == EXPERT => GuideSource {
                    text: messages::app_guide_expert(&self.words),
                    url: String::new(),
                },
                None => continue,
            };
            if !found.contains(&source) {
                found.push(source);
            }
        }
        found
    }
}

/// The words of a text, in small letters and without accents, as "comisión" has one and "comisiones" has none.
fn tokens(text: &str) -> Vec<String> {
    let plain: String = text.to_lowercase().chars().map(without_accent).collect();
    plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

const fn without_accent(letter: char) -> char {
    match letter {
        'á' => 'a',
        'é' => 'e',
        'í' => 'i',
        'ó' => 'o',
        'ú' | 'ü' => 'u',
        other => other,
    }
}

/// Whether a text names something, in singular or plural.
fn names(text: &[String], words: &[String]) -> bool {
    let same = |said: &String, word: &String| {
        said.strip_prefix(word.as_str())
            .is_some_and(|ending| ["", "s", "es"].contains(&ending))
    };
    !words.is_empty()
        && text
            .windows(words.len())
            .any(|part| part.iter().zip(words).all(|(said, word)| same(said, word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_in_singular_and_plural_and_nowhere_inside_another() {
        let text =
            tokens("Las comisiones del banco y los plazos. El precio en manos del cliente manda.");
        for (word, found) in [
            ("Comisión", true),
            ("Plazo", true),
            ("Precio en manos del cliente", true),
            ("Man", false),
            ("Precio del cliente", false),
            ("", false),
        ] {
            assert_eq!(names(&text, &tokens(word)), found, "{word}");
        }
    }
}
