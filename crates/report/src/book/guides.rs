//! What is read and filled in: guides, checklists, worksheets with their worked example, contacts.

use rumbo_core::Condition;
use rumbo_core::content::{
    Checklist, Contact, Currency, Guide, LineFigure, Status, Unit, Worksheet,
};
use rumbo_core::matching::currency;
use rumbo_core::worksheet::{Figure, Formula, Operator};
use rumbo_i18n::messages;

use super::parts::{Bit, Chapter, Grid, Group, Kind, Line, Record, RecordId, plain, quiet};
use super::words::Words;

pub(super) fn guides(words: &Words<'_>) -> Chapter {
    let l = words.l;
    Chapter {
        title: messages::book_guides(l),
        lead: vec![messages::book_guides_lead(l)],
        groups: vec![Group::of(
            words
                .content
                .guides
                .iter()
                .map(|one| guide(words, one))
                .collect(),
        )],
        ..Chapter::default()
    }
}

fn guide(words: &Words<'_>, guide: &Guide) -> Record {
    let l = words.l;
    let key = format!("guide-{}", guide.id);
    let mut record = Record::new(Kind::Guide, &guide.id, words.say(&key));
    record.text(words.attribute(&key, "lead"));
    let said = |name: &str, count: u8| -> Vec<String> {
        (1..=count)
            .map(|number| words.say(&format!("{key}-{name}-{number}")))
            .collect()
    };
    for text in said("text", guide.paragraphs) {
        record.text(text);
    }
    record.steps(messages::book_steps(l), said("step", guide.steps));
    record.steps(messages::book_mistakes(l), said("mistake", guide.mistakes));
    if let Some(dimension) = &guide.dimension {
        record.say(
            messages::book_dimension(l),
            vec![Bit::to(
                words.dimension(dimension),
                RecordId::new(Kind::Dimension, dimension),
            )],
        );
    }
    if guide.applies != Condition::Always {
        record.say(messages::book_for_whom(l), words.condition(&guide.applies));
    }
    record.say(messages::book_actions(l), words.actions(&guide.actions));
    if let Some(sheet) = &guide.worksheet {
        record.say(
            messages::book_worksheet(l),
            vec![Bit::to(
                words.say(&format!("worksheet-{sheet}")),
                RecordId::new(Kind::Worksheet, sheet),
            )],
        );
    }
    let mut state = plain(words.dated(guide.as_of));
    if guide.historical_method {
        state.push(Bit::plain(". "));
        state.push(Bit::strong(messages::book_historical_method(l)));
    }
    record.say(messages::book_state(l), state);
    record.say(messages::book_sources(l), words.references(&guide.sources));
    record
}

pub(super) fn checklists(words: &Words<'_>) -> Chapter {
    let l = words.l;
    Chapter {
        title: messages::book_checklists(l),
        lead: vec![messages::book_checklists_lead(l)],
        groups: vec![Group::of(
            words
                .content
                .checklists
                .iter()
                .map(|one| checklist(words, one))
                .collect(),
        )],
        ..Chapter::default()
    }
}

fn checklist(words: &Words<'_>, checklist: &Checklist) -> Record {
    let l = words.l;
    let key = format!("checklist-{}", checklist.id);
    let mut record = Record::new(Kind::Checklist, &checklist.id, words.say(&key));
    record.fact(words.country(checklist.country.as_str()));
    let offers: Vec<String> = checklist
        .offer
        .iter()
        .map(|offer| messages::book_offer(l, offer.as_str()))
        .collect();
    record.fact(l.list(&offers));
    record.text(words.attribute(&key, "lead"));
    let mut grid = Grid::new([
        (messages::book_number(l), 0.5, false),
        (messages::book_step(l), 4.4, false),
        (messages::book_state_and_source(l), 2.9, false),
    ]);
    for (index, step) in checklist.steps.iter().enumerate() {
        let step_key = format!("{key}-{}", step.id);
        let mut what: Vec<Line> = vec![plain(words.say(&step_key))];
        if let Some(institution) = &step.institution {
            what.push(quiet(institution.as_str()));
        }
        let check = words.line(&step_key, "check");
        if !check.iter().all(|bit| bit.text.is_empty()) {
            let mut line = vec![Bit::strong(format!("{} ", messages::book_to_check(l)))];
            line.extend(check);
            what.push(line);
        }
        if step.when != Condition::Always {
            let mut line = vec![Bit::quiet(format!("{} ", messages::book_only_for(l)))];
            line.extend(words.condition(&step.when));
            what.push(line);
        }
        if let Some(item) = &step.item {
            what.push(vec![
                Bit::quiet(format!("{} ", messages::book_serves_question(l))),
                words.item(item),
            ]);
        }
        let mut state = vec![vec![
            Bit::strong(words.status(step.status)),
            Bit::plain(format!(", {}", words.dated(step.as_of))),
        ]];
        if currency(step, words.day) == Currency::ToReview && step.status != Status::Historico {
            state.push(vec![Bit::strong(messages::book_to_review(l))]);
        }
        state.push(quiet(messages::book_evidence_of(
            l,
            words.evidence(step.evidence),
        )));
        state.push(words.references(&step.sources));
        if let Some(url) = &step.url {
            state.push(vec![Bit::address(url)]);
        }
        grid.rows
            .push(vec![vec![plain((index + 1).to_string())], what, state]);
    }
    record.grid(grid);
    record
}

pub(super) fn worksheets(words: &Words<'_>) -> Chapter {
    let l = words.l;
    Chapter {
        title: messages::book_worksheets(l),
        lead: vec![messages::book_worksheets_lead(l)],
        groups: vec![Group::of(
            words
                .content
                .worksheets
                .iter()
                .map(|one| worksheet(words, one))
                .collect(),
        )],
        ..Chapter::default()
    }
}

fn worksheet(words: &Words<'_>, sheet: &Worksheet) -> Record {
    let l = words.l;
    let key = format!("worksheet-{}", sheet.id);
    let mut record = Record::new(Kind::Worksheet, &sheet.id, words.say(&key));
    record.text(words.attribute(&key, "lead"));
    if sheet.applies != Condition::Always {
        record.say(messages::book_for_whom(l), words.condition(&sheet.applies));
    }
    let figures = sheet.example();
    let mut grid = Grid::new([
        (messages::book_line(l), 3.6, false),
        (messages::book_formula(l), 2.9, false),
        (messages::book_worked_example(l), 1.3, true),
    ]);
    for line in &sheet.lines {
        let line_key = format!("{key}-{}", line.id);
        let label = words.say(&line_key);
        let mut cell = vec![vec![match line.total {
            true => Bit::strong(label),
            false => Bit::plain(label),
        }]];
        if let Some(help) = words.may_say(&line_key, Some("help")) {
            cell.push(quiet(help));
        }
        let from = match &line.figure {
            LineFigure::Input(_) => quiet(messages::book_filled_in(l)),
            LineFigure::Formula(formula) => plain(said(words, &key, formula, false)),
        };
        let figure = figures
            .get(&line.id)
            .and_then(|figure| amount(words, figure, line.unit));
        let figure = figure.unwrap_or_else(|| messages::book_no_figure(l));
        grid.rows.push(vec![
            cell,
            vec![from],
            vec![vec![match line.total {
                true => Bit::strong(figure),
                false => Bit::plain(figure),
            }]],
        ]);
    }
    record.grid(grid);
    record
}

/// A figure with two decimals, rounded half up; percent with its sign.
pub(super) fn amount(words: &Words<'_>, figure: &Figure, unit: Unit) -> Option<String> {
    let hundredths = figure.hundredths()?;
    #[allow(clippy::cast_precision_loss)] // money of a parcel
    let value = hundredths as f64 / 100.0;
    Some(match unit {
        Unit::Percent => words.l.percent(value),
        Unit::Money | Unit::Count => words.l.number(value),
    })
}

/// A formula with the labels of its lines.
fn said(words: &Words<'_>, key: &str, formula: &Formula, inner: bool) -> String {
    match formula {
        Formula::Number(number) => match number.hundredths() {
            #[allow(clippy::cast_precision_loss)] // a small constant
            Some(hundredths) => words.l.number(hundredths as f64 / 100.0),
            None => number.to_string(),
        },
        Formula::Line(line) => words.quoted(&words.say(&format!("{key}-{line}"))),
        Formula::Operation(left, operator, right) => {
            let sign = match operator {
                Operator::Plus => "+",
                Operator::Minus => "−",
                Operator::Times => "×",
                Operator::Over => "÷",
            };
            let binds = matches!(operator, Operator::Times | Operator::Over);
            let part = |of: &Formula, right: bool| {
                let looser = matches!(
                    of,
                    Formula::Operation(_, Operator::Plus | Operator::Minus, _)
                );
                let brackets = (binds && looser) || (right && matches!(of, Formula::Operation(..)));
                said(words, key, of, brackets)
            };
            let text = format!("{} {sign} {}", part(left, false), part(right, true));
            match inner {
                true => format!("({text})"),
                false => text,
            }
        }
    }
}

pub(super) fn contacts(words: &Words<'_>) -> Chapter {
    let l = words.l;
    let groups = words.countries().into_iter().map(|country| {
        let contacts = words.content.contacts.iter();
        Group {
            records: contacts
                .filter(|one| one.country.as_str() == country)
                .map(|one| contact(words, one))
                .collect(),
            ..Group::titled(words.country(country))
        }
    });
    Chapter {
        title: messages::book_contacts(l),
        lead: vec![messages::book_contacts_lead(l)],
        groups: groups.filter(|group| !group.records.is_empty()).collect(),
        ..Chapter::default()
    }
}

fn contact(words: &Words<'_>, contact: &Contact) -> Record {
    let l = words.l;
    let mut record = Record::small(Kind::Contact, &contact.id, contact.name.as_str());
    record.text(words.say(&format!("contact-{}", contact.id)));
    let mut ways: Line = Line::new();
    let mut push = |bit: Bit| {
        if !ways.is_empty() {
            ways.push(Bit::plain(" · "));
        }
        ways.push(bit);
    };
    for text in [&contact.address, &contact.phone, &contact.email]
        .into_iter()
        .flatten()
    {
        push(Bit::plain(text.as_str()));
    }
    if let Some(url) = &contact.url {
        push(Bit::address(url));
    }
    record.say(messages::book_reached_at(l), ways);
    record.say(messages::book_state(l), plain(words.dated(contact.as_of)));
    record.say(
        messages::book_sources(l),
        words.references(&contact.sources),
    );
    record
}
