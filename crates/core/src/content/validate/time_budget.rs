//! How long answering takes, by the rule of the design: words to read at 180 a minute, and 8 seconds a decision.
//!
//! Counted is what stands unasked in the column that is read to answer: of a screen of facts its title, lead, questions,
//! why, help and options; of a question its text and options, and its help, without which some can't be answered.
//! Why a question is asked, its example and the glossary stand in a column of their own for whoever wants them; they are
//! not counted, and neither are the window's buttons and headings.
//! Every question that may be shown is counted as shown: the longest path is that of the company that does the most.
//! On the express path of a stage only the milestones are counted that a company of that stage can meet.

use super::readability::options;
use super::texts::{Library, Texts};
use super::{identity::kind_of, paths::describe};
use crate::answers::AnswerSheet;
use crate::condition::{Condition, Lookup};
use crate::content::{Content, Fact, Item, Problem};
use crate::ids::{FactId, ItemId, StageId};
use crate::questionnaire::{applicable, screens};
use std::collections::{BTreeMap, BTreeSet};

/// Words read in a minute.
const WORDS_A_MINUTE: f64 = 180.0;
/// Seconds that a decision takes.
const SECONDS_A_DECISION: f64 = 8.0;
/// Most minutes of the whole questionnaire.
pub const FULL_MINUTES: f64 = 25.0;
/// Most minutes of the express path at any stage.
pub const EXPRESS_MINUTES: f64 = 6.0;

/// How long a path takes.
#[derive(Clone, Debug, PartialEq)]
pub struct PathTime {
    /// The locale that is read.
    pub locale: String,
    /// The stage of an express path; none for the whole questionnaire.
    pub express: Option<StageId>,
    /// Whose path it is: `country = pe, offer = goods, …`.
    pub path: String,
    /// Words to read.
    pub words: usize,
    /// Facts, milestones and questions to decide, and the company's name.
    pub decisions: usize,
}

impl PathTime {
    /// Minutes, by the rule.
    #[allow(clippy::cast_precision_loss)] // words of one questionnaire: far below 2^53
    #[must_use]
    pub fn minutes(&self) -> f64 {
        self.words as f64 / WORDS_A_MINUTE + self.decisions as f64 * SECONDS_A_DECISION / 60.0
    }
}

/// The longest whole questionnaire of a locale, then the longest express path of each stage that has one.
pub(super) fn longest(
    content: &Content,
    library: &Library<'_>,
    paths: &[AnswerSheet],
) -> Vec<PathTime> {
    let stages = content.express.iter().map(|express| Some(&express.stage));
    std::iter::once(None)
        .chain(stages)
        .filter_map(|stage| {
            let asked = Asked::of(content, stage);
            let readers = library.readers(paths);
            let times = readers.map(|(path, texts)| time(content, texts, path, &asked));
            times.max_by(|one, other| one.minutes().total_cmp(&other.minutes()))
        })
        .collect()
}

/// What a path asks; `None` stands for everything.
struct Asked<'a> {
    express: Option<&'a StageId>,
    facts: Option<BTreeSet<&'a FactId>>,
    items: Option<BTreeSet<&'a ItemId>>,
}

impl<'a> Asked<'a> {
    fn of(content: &'a Content, express: Option<&'a StageId>) -> Self {
        let milestones = |stage: &'a StageId| {
            let all = content.milestones.iter().map(Item::Milestone);
            let shown = all.filter(|milestone| can_be_shown(content, stage, *milestone));
            shown.map(Item::id).collect::<Vec<_>>()
        };
        Self {
            express,
            facts: express.map(|_| content.branch_facts()),
            items: express.map(|stage| {
                let scored = content.express_items(stage).iter();
                scored.chain(milestones(stage)).collect()
            }),
        }
    }
}

fn time(content: &Content, texts: &Texts<'_>, path: &AnswerSheet, asked: &Asked<'_>) -> PathTime {
    let mut reader = Reader {
        content,
        texts,
        path,
        words: 0,
        // The company's name.
        decisions: 1,
    };
    for (screen, mut facts) in screens(content, path) {
        let own = asked.facts.as_ref();
        facts.retain(|fact| own.is_none_or(|own| own.contains(&fact.id)));
        if !facts.is_empty() {
            reader.screen(screen.id.as_str());
            facts.into_iter().for_each(|fact| reader.fact(fact));
        }
    }
    for item in applicable(content, path) {
        let own = asked.items.as_ref();
        if own.is_none_or(|own| own.contains(item.id())) {
            reader.item(item);
        }
    }
    PathTime {
        locale: texts.locale().to_owned(),
        express: asked.express.cloned(),
        path: describe(path),
        words: reader.words,
        decisions: reader.decisions,
    }
}

/// Whether a milestone is shown to some company of this stage.
fn can_be_shown(content: &Content, stage: &StageId, milestone: Item<'_>) -> bool {
    let Condition::AtLeast(parent, _) = milestone.shown_when() else {
        return true;
    };
    let mut deciding = BTreeSet::from([parent]);
    for stage in &content.stages {
        stage.requires.walk(&mut |part| {
            if let Condition::AtLeast(item, _) = part {
                deciding.insert(item);
            }
        });
    }
    let mut all = vec![Levels::default()];
    for item in deciding.iter().filter_map(|id| content.item(id)) {
        all = all
            .iter()
            .flat_map(|levels| (0..=item.top()).map(move |level| levels.with(item.id(), level)))
            .collect();
    }
    all.iter().any(|levels| {
        let mut stages = content.stages.iter();
        let own = stages.find(|other| other.requires.holds(levels));
        own.is_some_and(|own| own.id == *stage) && milestone.shown_when().holds(levels)
    })
}

#[derive(Clone, Default)]
struct Levels<'a>(BTreeMap<&'a ItemId, u8>);

impl<'a> Levels<'a> {
    fn with(&self, item: &'a ItemId, level: u8) -> Self {
        let mut levels = self.clone();
        levels.0.insert(item, level);
        levels
    }
}

impl Lookup for Levels<'_> {
    fn level(&self, item: &ItemId) -> u8 {
        self.0.get(item).copied().unwrap_or(0)
    }
}

/// Whoever answers, with what was read so far.
struct Reader<'a, 't> {
    content: &'a Content,
    texts: &'a Texts<'t>,
    path: &'a AnswerSheet,
    words: usize,
    decisions: usize,
}

impl Reader<'_, '_> {
    fn read(&mut self, id: &str, attribute: Option<&str>) {
        self.words += self.texts.words(id, attribute);
    }

    fn screen(&mut self, id: &str) {
        let name = format!("screen-{id}");
        self.read(&name, None);
        self.read(&name, Some("lead"));
    }

    fn fact(&mut self, fact: &Fact) {
        let name = format!("fact-{}", fact.id);
        for attribute in [None, Some("why"), Some("help")] {
            self.read(&name, attribute);
        }
        for option in &fact.options {
            self.read(&format!("{name}-{option}"), None);
        }
        self.decisions += 1;
    }

    fn item(&mut self, item: Item<'_>) {
        let name = format!("{}-{}", kind_of(item), item.id());
        self.read(&name, None);
        self.read(&name, Some("help"));
        for option in options(self.content, self.path, item) {
            self.read(&format!("{name}-{option}"), None);
        }
        self.decisions += 1;
    }
}

/// What takes too long.
pub(super) fn problem(time: &PathTime) -> Option<Problem> {
    let minutes = time.minutes();
    let (what, most) = match &time.express {
        None => ("the longest questionnaire".to_owned(), FULL_MINUTES),
        Some(stage) => (
            format!("the express path of stage `{stage}`"),
            EXPRESS_MINUTES,
        ),
    };
    // An estimate is as good as its first decimal: what prints as the limit keeps it.
    ((minutes * 10.0).round() > most * 10.0).then(|| Problem {
        file: format!("locales/{}/content", time.locale),
        line: 0,
        reason: format!(
            "{what} takes {minutes:.1} minutes: {} words and {} decisions ({})",
            time.words, time.decisions, time.path
        ),
        hint: format!("at most {most}: shorter questions, options and helps, or fewer facts"),
    })
}
