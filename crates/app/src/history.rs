//! Historia: which diagnoses a company has, and what changed between two of them, in the report's sentences.

use crate::case::Case;
use crate::error::AppError;
use crate::home::line;
use crate::result::{map, points};
use crate::rumbo::Rumbo;
use crate::views::{
    ComparisonView, DoneView, HistoryCell, HistoryEntry, HistoryView, MovedAnswerView,
    MovedDimensionView, MovementView, SideLabels, SideView,
};
use rumbo_core::comparison::{Movement, Side, compare};
use rumbo_core::diagnosis::{Diagnosis, Reservations, diagnose};
use rumbo_core::questionnaire::{Path, progress_on};
use rumbo_core::roadmap::{TaskId, TaskRecord, TaskState};
use rumbo_i18n::messages;
use rumbo_report::model::{ComparedSide, Comparison, SideText};
use rumbo_store::{AssessmentHead, StoreError};
use std::collections::BTreeSet;

impl Rumbo {
    /// The diagnoses of a company and what changed between two of them: the pair that is asked for, else the last two.
    ///
    /// # Errors
    /// There is no such company, it has no such finished diagnosis, or the data file failed.
    pub fn history(
        &self,
        company_id: &str,
        pair: Option<(&str, &str)>,
    ) -> Result<HistoryView, AppError> {
        let tables = self.store.read();
        let company = tables.company(company_id)?;
        let heads = self.heads_of(company_id)?;
        let (finished, others): (Vec<_>, Vec<_>) =
            heads.iter().partition(|head| head.finished_at.is_some());
        let pair = chosen(&finished, pair)?;
        let comparison = pair
            .as_ref()
            .map(|(from, to)| -> Result<ComparisonView, AppError> {
                let (from, to) = (self.case(from)?, self.case(to)?);
                Ok(Compared::of(&from, &to).view(&to))
            })
            .transpose()?;
        let mut express = Vec::new();
        for head in &others {
            let case = self.case(&head.id)?;
            if is_answered_express(&case) {
                express.push(self.entry(&case));
            }
        }
        let mut diagnoses = Vec::new();
        for head in finished.iter().rev() {
            diagnoses.push(self.entry(&self.case(&head.id)?));
        }
        let words = self.plain_words()?;
        let latest = finished.last();
        Ok(HistoryView {
            company_id: company.id,
            company: company.name,
            example: company.example,
            diagnoses,
            express_note: match express.is_empty() {
                true => String::new(),
                false => messages::app_history_express(&words),
            },
            express,
            pair,
            comparison,
            repeat: match latest {
                Some(head) => self.when_to_repeat(head)?,
                None => String::new(),
            },
            repeatable: latest.map(|head| head.id.clone()),
            unfinished: others.last().map(|head| head.id.clone()),
        })
    }

    /// Of the same company the diagnosis that was finished last before this one was: before it was begun, while it is
    /// not finished itself.
    pub(crate) fn earlier_of(&self, id: &str) -> Result<Option<AssessmentHead>, AppError> {
        let heads = self.store.read().assessment_heads()?;
        let Some(this) = heads.iter().find(|head| head.id == id) else {
            return Ok(None);
        };
        let before = |head: &&AssessmentHead| match &this.finished_at {
            Some(_) => order(head) < order(this),
            None => head.finished_at.as_ref() <= Some(&this.started_at),
        };
        let earlier = heads
            .iter()
            .filter(|head| head.company == this.company && head.id != this.id)
            .filter(|head| head.finished_at.is_some())
            .filter(before)
            .max_by_key(|head| order(head));
        Ok(earlier.cloned())
    }

    /// The same with everything that surrounds it.
    pub(crate) fn earlier_case(&self, id: &str) -> Result<Option<Case<'_>>, AppError> {
        let earlier = self.earlier_of(id)?;
        earlier.map(|head| self.case(&head.id)).transpose()
    }

    /// Of one company, in time.
    fn heads_of(&self, company: &str) -> Result<Vec<AssessmentHead>, AppError> {
        let mut heads = self.store.read().assessment_heads()?;
        heads.retain(|head| head.company == company);
        heads.sort_by(|one, other| order(one).cmp(&order(other)));
        Ok(heads)
    }

    fn entry(&self, case: &Case<'_>) -> HistoryEntry {
        let pack = &case.pack.content.pack;
        let words = &case.words;
        let line = line(
            &case.pack.content,
            words,
            &case.sheet,
            &case.texts,
            case.path,
            case.finished,
        );
        let diagnosis = diagnose(&case.pack.content, &case.sheet);
        HistoryEntry {
            id: case.id.clone(),
            date: words.date(case.diagnosed_on),
            focus: line.focus,
            profile: line.profile,
            index: match case.finished && !hides_profile(&diagnosis) {
                true => {
                    messages::app_history_entry_index(words, points(diagnosis.index).to_string())
                }
                false => String::new(),
            },
            content: messages::app_content_version(
                words,
                words.date(pack.date),
                pack.version.as_str(),
            ),
        }
    }

    fn when_to_repeat(&self, latest: &AssessmentHead) -> Result<String, AppError> {
        let case = self.case(&latest.id)?;
        let days = u64::from(case.pack.content.pack.repeat_after_days);
        let from = case.diagnosed_on.checked_add_days(chrono::Days::new(days));
        let from = from.unwrap_or(case.diagnosed_on);
        Ok(match case.today < from {
            true => messages::app_history_repeat_later(&case.words, case.words.date(from)),
            false => {
                let months = case.today.years_since(case.diagnosed_on).unwrap_or(0) * 12;
                let rest = (0..12)
                    .rev()
                    .find(|rest| {
                        let day = case
                            .diagnosed_on
                            .checked_add_months(chrono::Months::new(months + rest));
                        day.is_some_and(|day| day <= case.today)
                    })
                    .unwrap_or(0);
                messages::app_history_repeat_now(&case.words, i64::from(months + rest))
            }
        })
    }
}

/// Diagnoses in time; unfinished ones by their beginning.
fn order(head: &AssessmentHead) -> (&str, &str, &str) {
    let at = head.finished_at.as_ref().unwrap_or(&head.started_at);
    (at, &head.started_at, &head.id)
}

/// The earlier and the later of two; the last two where none are asked for.
fn chosen(
    finished: &[&AssessmentHead],
    pair: Option<(&str, &str)>,
) -> Result<Option<(String, String)>, AppError> {
    let place = |id: &str| {
        let place = finished.iter().position(|head| head.id == id);
        place.ok_or_else(|| StoreError::NotFound {
            what: "assessment",
            id: id.to_owned(),
        })
    };
    let last = finished
        .len()
        .checked_sub(2)
        .map(|place| (place, place + 1));
    let places = match pair {
        Some((one, other)) => match (place(one)?, place(other)?) {
            (one, other) if one == other => last,
            (one, other) => Some((one.min(other), one.max(other))),
        },
        None => last,
    };
    Ok(places.map(|(from, to)| (finished[from].id.clone(), finished[to].id.clone())))
}

fn is_answered_express(case: &Case<'_>) -> bool {
    let content = &case.pack.content;
    case.path == Path::Express
        && progress_on(content, &case.sheet, case.path)
            .missing
            .is_empty()
}

fn hides_profile(diagnosis: &Diagnosis) -> bool {
    diagnosis.reservations == Reservations::ProfileHidden
}

/// Tasks of a case that were done, up to a day.
fn done_until(case: &Case<'_>, until: chrono::NaiveDate) -> BTreeSet<TaskId> {
    let done = |record: &TaskRecord| {
        record.standing() == TaskState::Done && record.said_on.is_none_or(|on| on <= until)
    };
    let said = case.records.iter().filter(|(_, record)| done(record));
    said.map(|(task, _)| task.clone()).collect()
}

/// Two cases of one company, compared and told.
pub(crate) struct Compared {
    then: Diagnosis,
    now: Diagnosis,
    pub told: Comparison,
}

impl Compared {
    pub fn of(from: &Case<'_>, to: &Case<'_>) -> Self {
        let then = diagnose(&from.pack.content, &from.sheet);
        let now = diagnose(&to.pack.content, &to.sheet);
        let found = compare(
            &side(from, &then),
            &side(to, &now),
            &done_until(from, to.diagnosed_on),
        );
        let told = Comparison::build(&told(from, &then), &told(to, &now), &found);
        Self { then, now, told }
    }

    /// `to`: the later case.
    fn view(self, to: &Case<'_>) -> ComparisonView {
        let shown = !hides_profile(&self.then) && !hides_profile(&self.now);
        let cells = map(to, &self.now, false);
        // Another content may have other profiles: then the map would tell half of it.
        let known = cells
            .iter()
            .any(|cell| cell.id == self.then.profile.as_str());
        let told = self.told;
        ComparisonView {
            map: cells
                .into_iter()
                .filter(|_| shown && known)
                .map(|cell| HistoryCell {
                    then: cell.id == self.then.profile.as_str(),
                    now: cell.current,
                    id: cell.id,
                    name: cell.name,
                    column: cell.column,
                    ready: cell.ready,
                })
                .collect(),
            map_text: told.summary.first().cloned().unwrap_or_default(),
            then: side_view(told.then_label, told.then),
            now: side_view(told.now_label, told.now),
            labels: SideLabels {
                profile: told.side_labels.profile,
                stage: told.side_labels.stage,
                index: told.side_labels.index,
                content: told.side_labels.content,
            },
            dimensions: told
                .dimensions
                .into_iter()
                .map(|one| MovedDimensionView {
                    id: one.id.to_string(),
                    name: one.name,
                    from: one.points.map(|(from, _)| whole(from)),
                    to: one.points.map(|(_, to)| whole(to)),
                    movement: movement(one.movement),
                    change: one.change,
                })
                .collect(),
            answers: told
                .answers
                .into_iter()
                .map(|one| MovedAnswerView {
                    id: one.id.to_string(),
                    question: one.question,
                    from: one.from,
                    to: one.to,
                    movement: movement(one.movement),
                    direction: one.direction,
                })
                .collect(),
            done: told
                .done
                .into_iter()
                .map(|(title, outcome)| DoneView { title, outcome })
                .collect(),
            title: told.title,
            intro: told.intro,
            summary: told.summary,
            dimensions_title: told.dimensions_title,
            chart: told.chart,
            dimensions_head: told.dimensions_head,
            answers_title: told.answers_title,
            answers_head: told.answers_head,
            answers_none: told.answers_none,
            won_title: told.won_title,
            won: told.won,
            lost_title: told.lost_title,
            lost: told.lost,
            conditions_none: told.conditions_none,
            done_title: told.done_title,
            done_none: told.done_none,
            caveats_title: told.caveats_title,
            caveats: told.caveats,
        }
    }
}

fn side<'a>(case: &'a Case<'_>, diagnosis: &'a Diagnosis) -> Side<'a> {
    Side {
        content: &case.pack.content,
        sheet: &case.sheet,
        diagnosis,
    }
}

fn told<'a>(case: &'a Case<'_>, diagnosis: &'a Diagnosis) -> ComparedSide<'a> {
    ComparedSide {
        content: &case.pack.content,
        sheet: &case.sheet,
        diagnosis,
        words: &case.words,
        on: case.diagnosed_on,
    }
}

fn side_view(label: String, side: SideText) -> SideView {
    SideView {
        label,
        date: side.date,
        profile: side.profile,
        stage: side.stage,
        index: side.index,
        content: side.content,
    }
}

/// Points lie between 0 and 100.
fn whole(points: i64) -> u8 {
    u8::try_from(points).unwrap_or(100)
}

fn movement(movement: Movement) -> MovementView {
    match movement {
        Movement::Up => MovementView::Up,
        Movement::Down => MovementView::Down,
        Movement::Same => MovementView::Same,
    }
}
