//! What is asked: facts, milestones, questions by dimension, and the words of the glossary.

use rumbo_core::Condition;
use rumbo_core::content::{Fact, FactKind, Item, Question, QuestionKind};
use rumbo_core::ids::OptionId;
use rumbo_i18n::messages;

use super::parts::{Bit, Chapter, Grid, Group, Kind, Line, Record, RecordId, joined, plain, quiet};
use super::words::Words;

pub(super) fn facts(words: &Words<'_>) -> Chapter {
    let l = words.l;
    let groups = words.content.screens.iter().map(|screen| {
        let key = format!("screen-{}", screen.id);
        Group {
            lead: words.may_say(&key, Some("lead")).into_iter().collect(),
            records: screen
                .facts
                .iter()
                .filter_map(|id| words.content.fact(id))
                .map(|one| fact(words, one))
                .collect(),
            ..Group::titled(words.say(&key))
        }
    });
    Chapter {
        title: messages::book_facts(l),
        lead: vec![messages::book_facts_lead(l)],
        groups: groups.collect(),
        ..Chapter::default()
    }
}

fn fact(words: &Words<'_>, fact: &Fact) -> Record {
    let l = words.l;
    let key = format!("fact-{}", fact.id);
    let mut record = Record::new(Kind::Fact, &fact.id, words.say(&key));
    let kind = match fact.kind {
        FactKind::One => "single",
        FactKind::Many => "several",
        FactKind::Hours => "hours",
        FactKind::Text => "text",
    };
    record.fact(messages::book_fact_kind(l, kind));
    if fact.required {
        record.fact(messages::book_required(l));
    }
    if fact.private {
        record.fact(messages::book_private(l));
    }
    record.say_all(
        messages::book_why(l),
        words.variant_lines(&key, Some("why"), &[&fact.applies]),
    );
    record.say_all(
        messages::book_help(l),
        words.variant_lines(&key, Some("help"), &[&fact.applies]),
    );
    if fact.applies != Condition::Always {
        record.say(messages::book_asked_of(l), words.condition(&fact.applies));
    }
    let options = fact.options.iter().map(|option| {
        let counted = words.coverage.facts.iter();
        let count = counted
            .filter(|used| used.owner == fact.id && used.option == *option)
            .map(|used| used.companies)
            .next();
        let text = words.say(&format!("{key}-{option}"));
        match count.filter(|_| words.has_companies()) {
            Some(count) => vec![Bit::plain(text), Bit::quiet(format!(" ({count})"))],
            None => plain(text),
        }
    });
    let mut listed = Line::new();
    for option in options {
        if !listed.is_empty() {
            listed.push(Bit::plain("; "));
        }
        listed.extend(option);
    }
    record.say(messages::book_options(l), listed);
    record
}

pub(super) fn milestones(words: &Words<'_>) -> Chapter {
    let l = words.l;
    let records = words.content.milestones.iter();
    Chapter {
        title: messages::book_milestones(l),
        lead: vec![messages::book_milestones_lead(l)],
        groups: vec![Group::of(
            records
                .map(|milestone| item(words, Item::Milestone(milestone)))
                .collect(),
        )],
        ..Chapter::default()
    }
}

pub(super) fn questions(words: &Words<'_>) -> Chapter {
    let l = words.l;
    let groups = words.content.dimensions.iter().map(|dimension| {
        let questions = words.content.questions.iter();
        let questions: Vec<&Question> = questions
            .filter(|question| question.dimension == dimension.id)
            .collect();
        Group {
            records: questions
                .into_iter()
                .map(|question| item(words, Item::Question(question)))
                .collect(),
            ..Group::titled(words.dimension(&dimension.id))
        }
    });
    Chapter {
        title: messages::book_questions(l),
        lead: vec![
            messages::book_questions_lead(l),
            messages::book_questions_lead_levels(l),
        ],
        groups: groups.collect(),
        ..Chapter::default()
    }
}

/// A question or milestone with everything that hangs on it.
fn item(words: &Words<'_>, item: Item<'_>) -> Record {
    let l = words.l;
    let id = item.id();
    let key = words.item_key(id);
    let applies = [item.applies()];
    let mut variants = words.variants(&key, None, &applies).into_iter();
    let (whom, title) = variants.next().unwrap_or((None, id.to_string()));
    let title = match &whom {
        Some(whom) => format!("{title} ({whom})"),
        None => title,
    };
    let record_id = words.item_record(id);
    let mut record = Record::new(record_id.kind, id, title);
    match item {
        Item::Milestone(_) => record.fact(messages::book_one_situation(l)),
        Item::Question(question) => {
            record.fact(match question.kind {
                QuestionKind::Level => messages::book_one_situation(l),
                QuestionKind::Set => messages::book_marks(l),
            });
            record.fact(messages::book_weight(l, i64::from(question.weight)));
        }
    }
    record.fact(messages::book_revision(l, u32::from(item.revision())));
    let others = variants.map(|(whom, text)| {
        vec![
            Bit::quiet(format!("{}: ", whom.unwrap_or_default())),
            Bit::plain(text),
        ]
    });
    record.say_all(messages::book_asked_as(l), others.collect());
    record.say(messages::book_short(l), words.line(&key, "short"));
    record.say(
        messages::book_asked_of(l),
        words.for_whom_condition(item.applies()),
    );
    if *item.shown_when() != Condition::Always {
        record.say(
            messages::book_shown_when(l),
            words.condition(item.shown_when()),
        );
    }
    for (attribute, label) in [
        ("help", messages::book_help(l)),
        ("why", messages::book_why(l)),
        ("example", messages::book_example(l)),
    ] {
        record.say_all(label, words.variant_lines(&key, Some(attribute), &applies));
    }
    record.grid(match item.as_set() {
        Some(set) => marks(words, set, &key),
        None => situations(words, item, &key),
    });
    if let Some(set) = item.as_set() {
        record.grid(reached(words, item, set, &key));
    }
    let reasons = item
        .not_applicable()
        .iter()
        .map(|reason| plain(words.say(&format!("reason-{reason}"))));
    record.say_all(messages::book_not_applicable(l), reasons.collect());
    if let Item::Question(question) = item {
        let glossary = question.glossary.iter().map(|word| {
            Bit::to(
                words.say(&format!("glossary-{word}")),
                RecordId::new(Kind::Word, word),
            )
        });
        record.say(messages::book_glossary(l), joined(glossary, "; "));
    }
    if let Item::Milestone(milestone) = item {
        let actions = words.content.actions.iter();
        let towards = actions.filter(|action| action.works_towards.contains(&milestone.id));
        record.say(
            messages::book_worked_towards_by(l),
            words.actions(towards.map(|action| &action.id)),
        );
    }
    record.say_all(messages::book_used_by(l), used_by(words, item));
    let benchmarks = words.content.benchmarks.iter();
    let benchmarks = benchmarks
        .filter(|benchmark| benchmark.item == *id)
        .map(|benchmark| {
            let text = words.say(&format!("benchmark-{}", benchmark.id));
            vec![Bit::to(text, RecordId::new(Kind::Benchmark, &benchmark.id))]
        });
    record.say_all(messages::book_compare(l), benchmarks.collect());
    record
}

/// Situations with level, finding, and what lifts them.
fn situations(words: &Words<'_>, item: Item<'_>, key: &str) -> Grid {
    let l = words.l;
    let mut columns = vec![
        (messages::book_level(l), 0.9, false),
        (messages::book_situation(l), 6.0, false),
    ];
    if words.has_companies() {
        columns.push((messages::book_chosen(l), 0.9, true));
    }
    let mut grid = Grid::new(columns);
    for option in item.options() {
        let option_key = format!("{key}-{}", option.id);
        let applies = [item.applies(), &option.applies];
        let mut cell = words.variant_lines(&option_key, None, &applies);
        if option.applies != Condition::Always {
            let mut only = vec![Bit::quiet(format!("{} ", messages::book_only_for(l)))];
            only.extend(words.condition(&option.applies));
            cell.push(only);
        }
        cell.push(finding(
            words,
            words.variants(&option_key, Some("finding"), &applies),
        ));
        cell.extend(lifted_by(words, item, option.level));
        let mut row = vec![vec![plain(points(words, item, option.level))], cell];
        if words.has_companies() {
            row.push(vec![plain(chosen(words, item, &option.id))]);
        }
        grid.rows.push(row);
    }
    grid
}

/// Marks of a set question.
fn marks(words: &Words<'_>, set: &Question, key: &str) -> Grid {
    let l = words.l;
    let mut columns = vec![(messages::book_mark(l), 6.9, false)];
    if words.has_companies() {
        columns.push((messages::book_chosen(l), 0.9, true));
    }
    let mut grid = Grid::new(columns);
    for mark in set.marks.iter().chain(&set.exclusive) {
        let mut cell = words.variant_lines(&format!("{key}-{mark}"), None, &[&set.applies]);
        if set.exclusive.as_ref() == Some(mark) {
            cell.push(quiet(messages::book_exclusive(l)));
        }
        let mut row = vec![cell];
        if words.has_companies() {
            row.push(vec![plain(chosen(words, Item::Question(set), mark))]);
        }
        grid.rows.push(row);
    }
    grid
}

/// Levels of a set question, with the formula of each and its finding.
fn reached(words: &Words<'_>, item: Item<'_>, set: &Question, key: &str) -> Grid {
    let l = words.l;
    let mut grid = Grid::new([
        (messages::book_level(l), 0.9, false),
        (messages::book_reached_with(l), 6.9, false),
    ]);
    for level in 0..=set.top() {
        let mut cell: Vec<Line> = Vec::new();
        for reach in set.reach.iter().filter(|reach| reach.level == level) {
            let mut formula = Line::new();
            if reach.applies != Condition::Always {
                formula.extend(words.condition(&reach.applies));
                formula.push(Bit::plain(": "));
            }
            formula.extend(words.formula(&reach.when, item));
            cell.push(formula);
        }
        if level == 0 {
            cell.push(plain(messages::book_reached_otherwise(l)));
        }
        let variants = words.variants(&format!("{key}-level-{level}"), None, &[&set.applies]);
        if cell.is_empty() && variants.is_empty() {
            continue;
        }
        cell.push(finding(words, variants));
        cell.extend(lifted_by(words, item, level));
        grid.rows
            .push(vec![vec![plain(points(words, item, level))], cell]);
    }
    grid
}

/// "2 de 3".
fn points(words: &Words<'_>, item: Item<'_>, level: u8) -> String {
    messages::book_of(words.l, u32::from(item.top()), u32::from(level))
}

/// What the owner is told.
fn finding(words: &Words<'_>, variants: Vec<(Option<String>, String)>) -> Line {
    let l = words.l;
    let mut line = vec![Bit::quiet(format!("{} ", messages::book_told(l)))];
    for (index, (whom, text)) in variants.into_iter().enumerate() {
        if index > 0 {
            line.push(Bit::plain(" "));
        }
        if let Some(whom) = whom {
            line.push(Bit::quiet(format!("{whom}: ")));
        }
        line.push(Bit::quiet(text));
    }
    line
}

/// "La suben: …", or that nothing does; nothing is said of the top.
fn lifted_by(words: &Words<'_>, item: Item<'_>, level: u8) -> Option<Line> {
    let l = words.l;
    let mut answers = words.coverage.answers.iter();
    let answer = answers.find(|answer| answer.item == *item.id() && answer.level == level)?;
    // A milestone is worked towards from any of its levels: that is said once.
    item.dimension()?;
    if answer.lifted_by.is_empty() {
        return Some(vec![Bit::strong(messages::book_lifted_by_none(l))]);
    }
    let mut line = vec![Bit::quiet(format!("{} ", messages::book_lifted_by(l)))];
    for (index, (action, to)) in answer.lifted_by.iter().enumerate() {
        if index > 0 {
            line.push(Bit::quiet("; "));
        }
        line.push(words.action(action));
        line.push(Bit::quiet(format!(
            " ({})",
            messages::book_to_level(l, *to)
        )));
    }
    Some(line)
}

fn chosen(words: &Words<'_>, item: Item<'_>, option: &OptionId) -> String {
    let used = words.coverage.options.iter();
    let count = used
        .filter(|used| used.owner == *item.id() && used.option == *option)
        .map(|used| used.companies)
        .next();
    count.map(|count| count.to_string()).unwrap_or_default()
}

/// Gates, stages, alerts, the express path and other questions that look at it, each in a paragraph.
fn used_by(words: &Words<'_>, item: Item<'_>) -> Vec<Line> {
    let l = words.l;
    let content = words.content;
    let looks_at = |condition: &Condition| {
        let mut found = false;
        condition.walk(&mut |part| {
            if let Condition::AtLeast(id, _) | Condition::Below(id, _) = part {
                found |= id == item.id();
            }
        });
        found
    };
    let named = |kind: Kind, id: &str| {
        let name = words.say(&format!("{}-{id}", kind.name()));
        Bit::to(words.quoted(&name), RecordId::new(kind, id))
    };
    let paragraph = |label: String, bits: Vec<Bit>| {
        let mut line = Line::new();
        if !bits.is_empty() {
            line.push(Bit::quiet(format!("{label}: ")));
            line.extend(joined(bits, "; "));
        }
        line
    };
    let gates = content.gates.iter();
    let gates = gates.filter(|gate| gate.musts.iter().any(|must| looks_at(&must.requires)));
    let stages = content.stages.iter();
    let stages = stages.filter(|stage| looks_at(&stage.requires));
    let alerts = content.alerts.iter();
    let alerts = alerts.filter(|alert| looks_at(&alert.when));
    let express = content.express.iter();
    let express = express.filter(|express| express.items.contains(item.id()));
    let shows = content.items().filter(|other| looks_at(other.shown_when()));
    vec![
        paragraph(
            messages::book_gates(l),
            gates
                .map(|gate| named(Kind::Gate, gate.id.as_str()))
                .collect(),
        ),
        paragraph(
            messages::book_stages(l),
            stages
                .map(|stage| named(Kind::Stage, stage.id.as_str()))
                .collect(),
        ),
        paragraph(
            messages::book_express(l),
            express
                .map(|express| named(Kind::Stage, express.stage.as_str()))
                .collect(),
        ),
        paragraph(
            messages::book_alerts(l),
            alerts
                .map(|alert| named(Kind::Alert, alert.id.as_str()))
                .collect(),
        ),
        paragraph(
            messages::book_opens(l),
            shows.map(|other| words.item(other.id())).collect(),
        ),
    ]
}

pub(super) fn glossary(words: &Words<'_>) -> Chapter {
    let l = words.l;
    let mut records: Vec<(String, Record)> = words
        .content
        .glossary
        .iter()
        .map(|word| {
            let key = format!("glossary-{word}");
            let name = words.say(&key);
            let mut record = Record::small(Kind::Word, word, name.clone());
            record.text(words.attribute(&key, "definition"));
            let questions = words.content.questions.iter();
            let questions = questions
                .filter(|question| question.glossary.contains(word))
                .map(|question| words.item(&question.id));
            record.say(messages::book_in(l), joined(questions, "; "));
            (name.to_lowercase(), record)
        })
        .collect();
    records.sort_by(|(a, _), (b, _)| a.cmp(b));
    Chapter {
        title: messages::book_glossary(l),
        lead: vec![messages::book_glossary_lead(l)],
        groups: vec![Group::of(
            records.into_iter().map(|(_, record)| record).collect(),
        )],
        ..Chapter::default()
    }
}
