//! The words under "Qué cambió": two diagnoses of one company beside each other. Screen, paper and terminal say these.

use super::words::answer_words;
use chrono::NaiveDate;
use rumbo_core::comparison::{
    APPRECIABLE_POINTS, AnswerChange, Apart, Change, DimensionChange, Done, INDEX_NEEDS_PERCENT,
    Movement, Outcome,
};
use rumbo_core::diagnosis::{ConditionKind, ConditionResult, Diagnosis, Reservations, shown};
use rumbo_core::ids::{DimensionId, ItemId, ProfileId};
use rumbo_core::roadmap::TaskId;
use rumbo_core::{AnswerSheet, Content};
use rumbo_i18n::{ArgValue, Localizer, messages};

/// One of the two diagnoses, with the words of its own content.
#[derive(Clone, Copy, Debug)]
pub struct ComparedSide<'a> {
    /// The content that it was made with.
    pub content: &'a Content,
    /// Facts and answers.
    pub sheet: &'a AnswerSheet,
    /// What followed from them.
    pub diagnosis: &'a Diagnosis,
    /// The words of that content, in the reader's language.
    pub words: &'a Localizer,
    /// The day of the diagnosis.
    pub on: NaiveDate,
}

/// What changed, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    pub title: String,
    pub intro: String,
    /// "Antes", "Ahora".
    pub then_label: String,
    pub now_label: String,
    pub then: SideText,
    pub now: SideText,
    /// Names of what [`SideText`] says.
    pub side_labels: SideLabels,
    /// Profile, index, and that nothing moved if so: the answer in two or three sentences.
    pub summary: Vec<String>,
    pub dimensions_title: String,
    /// The picture in words.
    pub chart: String,
    /// Dimension, before, the rule, now, change.
    pub dimensions_head: [String; 5],
    pub dimensions: Vec<MovedDimension>,
    pub answers_title: String,
    /// Question, before, now.
    pub answers_head: [String; 3],
    pub answers: Vec<MovedAnswer>,
    /// Said where no answer moved.
    pub answers_none: String,
    pub won_title: String,
    pub won: Vec<String>,
    pub lost_title: String,
    pub lost: Vec<String>,
    /// Said where no condition was won or lost.
    pub conditions_none: String,
    pub done_title: String,
    /// What was done, and what came of it.
    pub done: Vec<(String, String)>,
    pub done_none: String,
    pub caveats_title: String,
    pub caveats: Vec<String>,
    pub(crate) more: More,
}

/// One of the two in a few words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SideText {
    pub date: String,
    /// The profile's name, or that too much is unknown for one.
    pub profile: String,
    /// None where too much is unknown.
    pub profile_id: Option<ProfileId>,
    pub stage: String,
    /// The index on the common questions; empty where it is not compared.
    pub index: String,
    pub content: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SideLabels {
    pub profile: String,
    pub stage: String,
    pub index: String,
    pub content: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MovedDimension {
    pub id: DimensionId,
    pub place: usize,
    pub name: String,
    /// Points then and now, rounded down; none where nothing can be compared.
    pub points: Option<(i64, i64)>,
    pub movement: Movement,
    /// "12 puntos más, sobre 3 de 4 preguntas".
    pub change: String,
    /// What the rule shows.
    pub alt: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MovedAnswer {
    pub id: ItemId,
    pub question: String,
    pub from: String,
    pub to: String,
    pub movement: Movement,
    /// "sube", "baja", "mismo nivel".
    pub direction: String,
}

/// What stands where a page has no room for everything: the sentence for one that is left out, for two, and so on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct More {
    pub answers: Vec<String>,
    pub conditions: Vec<String>,
    pub done: Vec<String>,
}

impl More {
    fn new(l: &Localizer, found: &rumbo_core::comparison::Comparison) -> Self {
        let up_to = |most: usize, say: fn(&Localizer, i64) -> String| {
            (1..=most).map(|count| say(l, number(count))).collect()
        };
        Self {
            answers: up_to(found.answers.len(), messages::report_change_answers_more),
            conditions: up_to(
                found.won.len().max(found.lost.len()),
                messages::report_change_conditions_more,
            ),
            done: up_to(found.done.len(), messages::report_change_done_more),
        }
    }
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

impl Comparison {
    /// Says what changed, in the words of each side's content.
    #[must_use]
    pub fn build(
        from: &ComparedSide<'_>,
        to: &ComparedSide<'_>,
        found: &rumbo_core::comparison::Comparison,
    ) -> Self {
        let l = to.words;
        let (then, now) = (Side::new(from), Side::new(to));
        Self {
            title: messages::report_change(l),
            intro: messages::report_change_intro(
                l,
                number(found.common),
                l.date(from.on),
                l.date(to.on),
            ),
            then_label: messages::report_change_then(l),
            now_label: messages::report_change_now(l),
            then: then.text(found.index.map(|change| shown(change.from))),
            now: now.text(found.index.map(|change| shown(change.to))),
            side_labels: SideLabels {
                profile: messages::report_change_profile(l),
                stage: messages::report_change_stage(l),
                index: messages::report_change_index(l),
                content: messages::report_change_content(l),
            },
            summary: summary(l, &then, &now, found),
            dimensions_title: messages::report_change_dimensions(l),
            chart: messages::report_change_chart(l),
            dimensions_head: [
                messages::report_change_dimension(l),
                messages::report_change_then(l),
                messages::report_change_rule(l),
                messages::report_change_now(l),
                messages::report_change_result(l),
            ],
            dimensions: found
                .dimensions
                .iter()
                .enumerate()
                .map(|(place, change)| dimension(&now, place, change))
                .collect(),
            answers_title: messages::report_change_answers(l),
            answers_head: [
                messages::report_change_question(l),
                messages::report_change_then(l),
                messages::report_change_now(l),
            ],
            answers: found
                .answers
                .iter()
                .map(|change| answer(&then, &now, change))
                .collect(),
            answers_none: messages::report_change_answers_none(l),
            won_title: messages::report_change_won(l),
            won: found.won.iter().map(|one| now.condition(one)).collect(),
            lost_title: messages::report_change_lost(l),
            lost: found.lost.iter().map(|one| then.condition(one)).collect(),
            conditions_none: messages::report_change_conditions_none(l),
            done_title: messages::report_change_done(l),
            done: found
                .done
                .iter()
                .map(|one| done(&then, &now, one))
                .collect(),
            done_none: messages::report_change_done_none(l),
            caveats_title: messages::report_change_caveats(l),
            caveats: caveats(&then, &now, found),
            more: More::new(l, found),
        }
    }
}

/// A side with the arguments that its sentences may name.
struct Side<'a> {
    of: &'a ComparedSide<'a>,
    args: [(&'static str, ArgValue<'a>); 3],
}

impl<'a> Side<'a> {
    fn new(of: &'a ComparedSide<'a>) -> Self {
        let stated = |fact: &str| {
            let option = of.sheet.option(fact);
            ArgValue::from(option.map_or("", |option| option.as_str()))
        };
        Self {
            of,
            args: [
                ("offer", stated("offer")),
                ("segment", stated("segment")),
                ("country", stated("country")),
            ],
        }
    }

    fn say(&self, id: &str) -> String {
        self.of.words.text(id, &self.args)
    }

    fn key(&self, id: &ItemId) -> String {
        match self.of.content.milestone(id) {
            Some(_) => format!("milestone-{id}"),
            None => format!("question-{id}"),
        }
    }

    fn short(&self, id: &ItemId) -> String {
        self.of.words.attribute(&self.key(id), "short", &self.args)
    }

    fn hides_profile(&self) -> bool {
        self.of.diagnosis.reservations == Reservations::ProfileHidden
    }

    fn profile(&self) -> String {
        self.say(&format!("profile-{}", self.of.diagnosis.profile))
    }

    fn text(&self, index: Option<i64>) -> SideText {
        let (words, diagnosis) = (self.of.words, self.of.diagnosis);
        let profile = (!self.hides_profile()).then(|| self.profile());
        SideText {
            date: words.date(self.of.on),
            profile: profile.unwrap_or_else(|| messages::report_change_profile_none(words)),
            profile_id: (!self.hides_profile()).then(|| diagnosis.profile.clone()),
            stage: self.say(&format!("stage-{}", diagnosis.stage)),
            index: index.map_or_else(String::new, |index| index.to_string()),
            content: diagnosis.content_version.clone(),
        }
    }

    fn condition(&self, condition: &ConditionResult) -> String {
        let words = self.of.words;
        match &condition.kind {
            ConditionKind::Must(id) => self.say(&format!("condition-{id}")),
            ConditionKind::Average(id) => messages::report_change_average(
                words,
                self.say(&format!("dimension-{id}")),
                condition.threshold,
            ),
            ConditionKind::Index => {
                messages::report_change_average_index(words, condition.threshold)
            }
        }
    }
}

fn summary(
    l: &Localizer,
    then: &Side<'_>,
    now: &Side<'_>,
    found: &rumbo_core::comparison::Comparison,
) -> Vec<String> {
    let profile = if then.hides_profile() || now.hides_profile() {
        messages::report_change_profile_hidden(l)
    } else if found.profile.0 == found.profile.1 {
        messages::report_change_profile_same(l, now.profile())
    } else {
        messages::report_change_profile_moved(l, then.profile(), now.profile())
    };
    let index = match found.index {
        Some(change) => index(l, change),
        None => messages::report_change_index_none(
            l,
            l.percent(as_percent(INDEX_NEEDS_PERCENT)),
            l.percent(as_percent((found.coverage * 100).floor().to_integer())),
        ),
    };
    let mut said = vec![profile, index];
    if found.is_still() {
        said.push(messages::report_change_nothing(l));
    }
    said
}

#[allow(clippy::cast_precision_loss)] // 0 to 100
fn as_percent(whole: i64) -> f64 {
    whole as f64
}

fn index(l: &Localizer, change: Change) -> String {
    let (from, to) = (shown(change.from), shown(change.to));
    match change.movement() {
        Movement::Up => messages::report_change_index_up(l, from, to - from, to),
        Movement::Down => messages::report_change_index_down(l, from, from - to, to),
        Movement::Same if from == to => messages::report_change_index_equal(l, to),
        Movement::Same => messages::report_change_index_same(l, from, to),
    }
}

fn dimension(now: &Side<'_>, place: usize, found: &DimensionChange) -> MovedDimension {
    let l = now.of.words;
    let name = now.say(&format!("dimension-{}", found.id));
    let points = found
        .change
        .map(|change| (shown(change.from), shown(change.to)));
    let movement = found.change.map_or(Movement::Same, Change::movement);
    let said = match (points, movement) {
        (None, _) => messages::report_change_none(l),
        (Some((from, to)), Movement::Up) => messages::report_change_up(l, to - from),
        (Some((from, to)), Movement::Down) => messages::report_change_down(l, from - to),
        (Some(_), Movement::Same) => messages::report_change_same(l),
    };
    MovedDimension {
        id: found.id.clone(),
        place,
        points,
        movement,
        change: match found.common < found.asked && points.is_some() {
            true => messages::report_change_partly(l, found.asked, said, found.common),
            false => said,
        },
        alt: match points {
            Some((from, to)) => messages::report_change_bar_alt(l, name.as_str(), from, to),
            None => messages::report_change_bar_alt_none(l, name.as_str()),
        },
        name,
    }
}

fn answer(then: &Side<'_>, now: &Side<'_>, change: &AnswerChange) -> MovedAnswer {
    let l = now.of.words;
    let said = |side: &Side<'_>, item: &rumbo_core::diagnosis::ItemResult| {
        answer_words(side.of.words, &side.key(&item.id), &item.state, &|id| {
            side.say(id)
        })
    };
    MovedAnswer {
        id: change.to.id.clone(),
        question: now.short(&change.to.id),
        from: said(then, &change.from),
        to: said(now, &change.to),
        movement: change.movement,
        direction: match change.movement {
            Movement::Up => messages::report_change_answer_up(l),
            Movement::Down => messages::report_change_answer_down(l),
            Movement::Same => messages::report_change_answer_same(l),
        },
    }
}

fn done(then: &Side<'_>, now: &Side<'_>, done: &Done) -> (String, String) {
    let l = now.of.words;
    let title = match &done.task {
        TaskId::Action(action) => then.say(&format!("action-{action}")),
        TaskId::FindOut(dimension) => {
            messages::report_find_out(l, then.say(&format!("dimension-{dimension}")))
        }
    };
    let moved: Vec<String> = done.moved.iter().map(|item| now.short(item)).collect();
    let outcome = match (done.outcome, &done.task) {
        (Outcome::Moved, TaskId::Action(_)) => {
            messages::report_change_done_moved(l, l.list(&moved))
        }
        (Outcome::Moved, TaskId::FindOut(_)) => {
            messages::report_change_done_known(l, l.list(&moved))
        }
        (Outcome::NotMoved, _) => messages::report_change_done_not_moved(l),
        (Outcome::NotCompared, _) => messages::report_change_done_not_compared(l),
    };
    (title, outcome)
}

fn caveats(
    then: &Side<'_>,
    now: &Side<'_>,
    found: &rumbo_core::comparison::Comparison,
) -> Vec<String> {
    let l = now.of.words;
    let mut said = vec![
        messages::report_change_caveat_self(l),
        messages::report_change_caveat_small(l, APPRECIABLE_POINTS),
    ];
    let unknown = |side: &Side<'_>| side.of.diagnosis.reservations != Reservations::None;
    if unknown(then) || unknown(now) {
        said.push(messages::report_change_caveat_unknown(l));
    }
    if found.other_content {
        let version = |side: &Side<'_>| side.of.content.pack.base_version().to_owned();
        said.push(messages::report_change_caveat_content(
            l,
            version(then),
            version(now),
        ));
    }
    if !found.facts.is_empty() {
        let facts = found
            .facts
            .iter()
            .map(|fact| now.say(&format!("fact-{fact}")));
        said.push(messages::report_change_caveat_facts(
            l,
            facts.collect::<Vec<_>>().join(" "),
        ));
    }
    let mut tell = |why: &[Apart], say: fn(&Localizer, i64, String) -> String| {
        let items = found.apart.iter().filter(|(_, apart)| why.contains(apart));
        let names: Vec<String> = items
            .map(|(item, apart)| match apart {
                Apart::Retired => then.short(item),
                _ => now.short(item),
            })
            .collect();
        if !names.is_empty() {
            said.push(say(l, number(names.len()), l.list(&names)));
        }
    };
    tell(&[Apart::Revised], messages::report_change_caveat_revised);
    tell(&[Apart::New], messages::report_change_caveat_new);
    tell(&[Apart::Retired], messages::report_change_caveat_retired);
    tell(
        &[Apart::NotAskedThen, Apart::NotAskedNow],
        messages::report_change_caveat_asked,
    );
    tell(&[Apart::LeftOut], messages::report_change_caveat_left_out);
    said
}
