//! Every record has its sentences in every complete locale, and no locale has sentences of nothing.

use super::Checker;
use super::identity::kind_of;
use super::places::inner;
use crate::content::{FactKind, Item, Problem, Stated, Status};
use std::collections::{BTreeMap, BTreeSet};

/// The sentences of one locale. Fluent itself is known to `rumbo-i18n` alone.
pub trait MessageIndex {
    /// The locale, such as `es`.
    fn locale(&self) -> &str;
    /// Whether a message has a value, or this attribute.
    fn has(&self, id: &str, attribute: Option<&str>) -> bool;
    /// Every message of the locale's `content` folder; terms left aside.
    fn content_messages(&self) -> Vec<ContentMessage>;
    /// The sentence as a company with these facts reads it, such as `[("offer", "goods"), ("segment", "b2b")]`;
    /// `None` where this locale has none. An index that knows ids alone leaves this as it is: nothing is measured.
    fn text(&self, _id: &str, _attribute: Option<&str>, _facts: &[(&str, &str)]) -> Option<String> {
        None
    }
    /// Whether companies with other facts may read it otherwise.
    fn varies(&self, _id: &str, _attribute: Option<&str>) -> bool {
        true
    }
}

/// One message of a locale's `content` folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContentMessage {
    /// Id.
    pub id: String,
    /// Attributes, without the dot.
    pub attributes: Vec<String>,
    /// File, from the root of the project.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
}

/// Where the words of an extra pack stand in each locale.
const EXTRA_WORDS: &str = "/extra/";

/// Ids of the messages that these records have.
pub(super) fn ids_of(
    checker: &mut Checker<'_>,
    keep: impl Fn(&str, &str) -> bool,
) -> BTreeSet<String> {
    expected(checker)
        .into_iter()
        .filter(|(_, message)| keep(message.kind, &message.record))
        .map(|(id, _)| id)
        .collect()
}

/// What a message may and must have.
#[derive(Default)]
struct Expected {
    kind: &'static str,
    record: String,
    file: String,
    required: BTreeSet<&'static str>,
    optional: BTreeSet<&'static str>,
    /// Whether the record does without it.
    dispensable: bool,
}

type Messages = BTreeMap<String, Expected>;

pub(super) fn check(checker: &mut Checker<'_>, locales: &[&dyn MessageIndex]) {
    let expected = expected(checker);
    if locales.is_empty() {
        return;
    }
    let content = checker.content;
    let own = content.extra.iter().map(|extra| &extra.about.languages);
    for (languages, file, of_extra) in [(&content.pack.languages, "pack.toml", false)]
        .into_iter()
        .chain(own.map(|languages| (languages, "extra/pack.toml", true)))
    {
        for language in languages {
            match locales.iter().find(|locale| locale.locale() == language) {
                Some(locale) => complete(checker, &expected, *locale, of_extra),
                None => checker.in_file(
                    file,
                    format!("the locale `{language}` is called complete and does not exist"),
                    "add it to locales, or take it off `languages`",
                ),
            }
        }
    }
    for locale in locales {
        left_over(checker, &expected, *locale);
    }
}

/// Looks for the sentences of the pack's own records, or of those of its extra pack.
fn complete(
    checker: &mut Checker<'_>,
    expected: &Messages,
    locale: &dyn MessageIndex,
    of_extra: bool,
) {
    for (id, message) in expected.iter().filter(|(_, message)| !message.dispensable) {
        if checker.is_extra(message.kind, &message.record) != of_extra {
            continue;
        }
        let value = (!locale.has(id, None)).then(|| id.clone());
        let attributes = message
            .required
            .iter()
            .filter(|attribute| !locale.has(id, Some(attribute)))
            .map(|attribute| format!("{id}.{attribute}"));
        let missing: Vec<String> = value.into_iter().chain(attributes).collect();
        checker.expect(
            missing.is_empty(),
            message.kind,
            &message.record,
            format!(
                "in `{}` no message `{}`",
                locale.locale(),
                missing.join("`, `")
            ),
            match of_extra {
                true => format!(
                    "write it in locales/{}/{}.ftl",
                    locale.locale(),
                    message.file
                ),
                false => format!(
                    "write it in locales/{}/content/{}.ftl",
                    locale.locale(),
                    message.file
                ),
            },
        );
    }
}

fn left_over(checker: &mut Checker<'_>, expected: &Messages, locale: &dyn MessageIndex) {
    for message in locale.content_messages() {
        let known = expected.get(&message.id);
        let over: Vec<String> = match known {
            None => vec![message.id.clone()],
            Some(known) => message
                .attributes
                .iter()
                .filter(|name| {
                    !known.required.contains(name.as_str())
                        && !known.optional.contains(name.as_str())
                })
                .map(|name| format!("{}.{name}", message.id))
                .collect(),
        };
        let foreign = message.file.contains(EXTRA_WORDS)
            && known.is_some_and(|known| !checker.is_extra(known.kind, &known.record));
        if foreign {
            checker.problems.insert(Problem {
                file: message.file,
                line: message.line,
                reason: format!("the message `{}` is the pack's own", message.id),
                hint: "an extra pack says only what its own records say; to replace one, name it in `overrides`"
                    .to_owned(),
            });
        } else if !over.is_empty() {
            checker.problems.insert(Problem {
                file: message.file,
                line: message.line,
                reason: format!(
                    "nothing in the pack has the message `{}`",
                    over.join("`, `")
                ),
                hint: "delete it, or correct its id".to_owned(),
            });
        }
    }
}

/// Collects what is expected; a message that two records would share is a problem of the second.
struct Collector<'c, 'p> {
    checker: &'c mut Checker<'p>,
    messages: Messages,
}

impl Collector<'_, '_> {
    fn add(
        &mut self,
        kind: &'static str,
        record: &str,
        file: &str,
        id: String,
        required: &[&'static str],
        optional: &[&'static str],
    ) {
        let expected = Expected {
            kind,
            record: record.to_owned(),
            file: file.to_owned(),
            required: required.iter().copied().collect(),
            optional: optional.iter().copied().collect(),
            dispensable: false,
        };
        // Of a record that stands twice, its id says so already.
        if let Some(other) = self.messages.insert(id.clone(), expected)
            && (other.kind, other.record.as_str()) != (kind, record)
        {
            self.checker.at(
                kind,
                record,
                format!(
                    "its message `{id}` is also that of {} `{}`",
                    other.kind, other.record
                ),
                "rename an id or an option, so that joined by hyphens they differ",
            );
        }
    }

    /// The same, for a sentence that a record may have.
    fn add_dispensable(&mut self, kind: &'static str, record: &str, file: &str, id: String) {
        self.add(kind, record, file, id.clone(), &[], &[]);
        if let Some(message) = self.messages.get_mut(&id) {
            message.dispensable = true;
        }
    }
}

fn expected(checker: &mut Checker<'_>) -> Messages {
    let mut all = Collector {
        checker,
        messages: Messages::new(),
    };
    instrument(&mut all);
    result(&mut all);
    plan(&mut all);
    catalogue(&mut all);
    guidance(&mut all);
    all.messages
}

fn instrument(all: &mut Collector<'_, '_>) {
    let content = all.checker.content;
    for screen in &content.screens {
        let id = screen.id.as_str();
        all.add(
            "screen",
            id,
            "facts",
            format!("screen-{id}"),
            &[],
            &["lead"],
        );
    }
    for fact in &content.facts {
        let id = fact.id.as_str();
        let optional: &[&str] = match fact.kind {
            FactKind::Text => &["help", "placeholder", "short"],
            _ => &["help", "short"],
        };
        all.add(
            "fact",
            id,
            "facts",
            format!("fact-{id}"),
            &["why"],
            optional,
        );
        for option in &fact.options {
            all.add(
                "fact",
                id,
                "facts",
                format!("fact-{id}-{option}"),
                &[],
                &["help"],
            );
        }
    }
    let mut reasons = BTreeSet::new();
    for item in content.items() {
        let (kind, id) = (kind_of(item), item.id().as_str());
        let file = match item {
            Item::Milestone(_) => "milestones".to_owned(),
            Item::Question(question) => format!("questions-{}", question.dimension),
        };
        let name = format!("{kind}-{id}");
        all.add(
            kind,
            id,
            &file,
            name.clone(),
            &["short", "why", "example"],
            &["help"],
        );
        for option in item.options() {
            all.add(
                kind,
                id,
                &file,
                format!("{name}-{}", option.id),
                &["finding"],
                &[],
            );
        }
        if let Some(set) = item.as_set() {
            for mark in set.marks.iter().chain(&set.exclusive) {
                all.add(kind, id, &file, format!("{name}-{mark}"), &[], &["finding"]);
            }
            let levels: BTreeSet<u8> = set
                .reach
                .iter()
                .map(|reach| reach.level)
                .chain([0])
                .collect();
            for level in levels {
                all.add(kind, id, &file, format!("{name}-level-{level}"), &[], &[]);
            }
        }
        for reason in item.not_applicable() {
            if reasons.insert(reason) {
                all.add(kind, id, "reasons", format!("reason-{reason}"), &[], &[]);
            }
        }
    }
    for word in &content.glossary {
        let id = word.as_str();
        all.add(
            "glossary",
            id,
            "glossary",
            format!("glossary-{id}"),
            &["definition"],
            &[],
        );
    }
}

fn result(all: &mut Collector<'_, '_>) {
    let content = all.checker.content;
    for dimension in &content.dimensions {
        let id = dimension.id.as_str();
        all.add(
            "dimension",
            id,
            "dimensions",
            format!("dimension-{id}"),
            &["description"],
            &["short"],
        );
    }
    for stage in &content.stages {
        let id = stage.id.as_str();
        all.add("stage", id, "gates", format!("stage-{id}"), &[], &["short"]);
    }
    for gate in &content.gates {
        let id = gate.id.as_str();
        all.add("gate", id, "gates", format!("gate-{id}"), &[], &["short"]);
        for must in &gate.musts {
            let id = must.id.as_str();
            all.add("must", id, "gates", format!("condition-{id}"), &[], &[]);
        }
    }
    let lowest = content.stages.last().map(|stage| &stage.id);
    for profile in &content.profiles {
        let id = profile.id.as_str();
        // Below its gate a stage may stand on either footing, save the lowest stage, below which there is no gate.
        let required: &[&str] = if profile.ready || Some(&profile.stage) == lowest {
            &["subtitle", "meaning"]
        } else {
            &["subtitle", "subtitle-firm", "subtitle-weak", "meaning"]
        };
        all.add(
            "profile",
            id,
            "profiles",
            format!("profile-{id}"),
            required,
            &[],
        );
    }
}

fn plan(all: &mut Collector<'_, '_>) {
    let content = all.checker.content;
    for alert in &content.alerts {
        let id = alert.id.as_str();
        all.add("alert", id, "alerts", format!("alert-{id}"), &["body"], &[]);
    }
    for action in &content.actions {
        let id = action.id.as_str();
        let file = format!("actions-{}", action.dimension);
        all.add(
            "action",
            id,
            &file,
            format!("action-{id}"),
            &["why", "deliverable"],
            &[],
        );
        for step in 1..=action.steps {
            all.add(
                "action",
                id,
                &file,
                format!("action-{id}-step-{step}"),
                &[],
                &[],
            );
        }
    }
}

fn catalogue(all: &mut Collector<'_, '_>) {
    let content = all.checker.content;
    for programme in &content.programmes {
        let id = programme.id.as_str();
        let file = format!("programmes-{}", programme.country);
        let name = format!("programme-{id}");
        all.add(
            "programme",
            id,
            &file,
            name,
            &["who", "check"],
            &["cost", "duration"],
        );
        for criterion in programme.required.iter().chain(&programme.favours) {
            if criterion.stated == Some(Stated::Words) {
                let name = format!("criterion-{id}-{}", criterion.criterion);
                all.add("programme", id, "criteria", name, &[], &[]);
            }
        }
    }
    let mut needs = BTreeSet::new();
    for platform in &content.platforms {
        let id = platform.id.as_str();
        let name = format!("platform-{id}");
        // Who may sell there is said by `admits` and the criteria where no source says more.
        let optional = ["who", "cost", "duration", "limits"];
        all.add(
            "platform",
            id,
            "platforms",
            name.clone(),
            &["check"],
            &optional,
        );
        for criterion in platform.required.iter().chain(&platform.favours) {
            if criterion.stated == Some(Stated::Words) {
                let name = format!("criterion-{id}-{}", criterion.criterion);
                all.add("platform", id, "criteria", name, &[], &[]);
            }
        }
        for admission in &platform.admits {
            let message = format!("{name}-admits-{}", admission.country);
            all.add_dispensable("platform", id, "platforms", message);
        }
        for need in &platform.needs_first {
            if needs.insert(need) {
                all.add("platform", id, "needs", format!("need-{need}"), &[], &[]);
            }
        }
    }
    for rule in &content.rules {
        let id = rule.id.as_str();
        all.add("rule", id, "rules", format!("rule-{id}"), &[], &["check"]);
    }
    for benchmark in &content.benchmarks {
        let id = benchmark.id.as_str();
        all.add(
            "benchmark",
            id,
            "benchmarks",
            format!("benchmark-{id}"),
            &[],
            &[],
        );
    }
}

fn guidance(all: &mut Collector<'_, '_>) {
    let content = all.checker.content;
    for guide in &content.guides {
        let id = guide.id.as_str();
        let name = format!("guide-{id}");
        all.add("guide", id, "guides", name.clone(), &["lead"], &[]);
        for (part, count) in [
            ("text", guide.paragraphs),
            ("step", guide.steps),
            ("mistake", guide.mistakes),
        ] {
            for number in 1..=count {
                let message = format!("{name}-{part}-{number}");
                all.add("guide", id, "guides", message, &[], &[]);
            }
        }
    }
    for checklist in &content.checklists {
        let id = checklist.id.as_str();
        let name = format!("checklist-{id}");
        all.add("checklist", id, "checklists", name.clone(), &["lead"], &[]);
        for step in &checklist.steps {
            let record = inner(id, step.id.as_str());
            let message = format!("{name}-{}", step.id);
            // What is not known to be so is confirmed with somebody before it is done.
            let (required, optional): (&[_], &[_]) = match step.status {
                Status::Vigente => (&[], &["check"]),
                _ => (&["check"], &[]),
            };
            all.add("step", &record, "checklists", message, required, optional);
        }
    }
    for worksheet in &content.worksheets {
        let id = worksheet.id.as_str();
        let name = format!("worksheet-{id}");
        all.add("worksheet", id, "worksheets", name.clone(), &["lead"], &[]);
        for line in &worksheet.lines {
            let record = inner(id, line.id.as_str());
            let message = format!("{name}-{}", line.id);
            all.add("line", &record, "worksheets", message, &[], &["help"]);
        }
    }
    for contact in &content.contacts {
        let id = contact.id.as_str();
        all.add("contact", id, "contacts", format!("contact-{id}"), &[], &[]);
    }
}
