//! "Cómo se juzga": dimensions, stages, gates and profiles.

use rumbo_core::content::Gate;
use rumbo_i18n::messages;

use super::parts::{Bit, Chapter, Grid, Group, Kind, Line, Record, RecordId, joined, plain, quiet};
use super::words::Words;

pub(super) fn chapter(words: &Words<'_>) -> Chapter {
    let l = words.l;
    Chapter {
        title: messages::book_judging(l),
        lead: vec![
            messages::book_judging_lead_scores(l),
            messages::book_judging_lead_gates(l),
        ],
        groups: vec![
            dimensions(words),
            stages(words),
            gates(words),
            profiles(words),
        ],
        ..Chapter::default()
    }
}

fn dimensions(words: &Words<'_>) -> Group {
    let l = words.l;
    let records = words.content.dimensions.iter().map(|dimension| {
        let key = format!("dimension-{}", dimension.id);
        let mut record = Record::new(Kind::Dimension, &dimension.id, words.say(&key));
        record.fact(messages::book_weight(l, i64::from(dimension.weight)));
        record.text(words.attribute(&key, "description"));
        let questions = words
            .content
            .questions
            .iter()
            .filter(|question| question.dimension == dimension.id);
        record.say(
            messages::book_questions(l),
            joined(questions.map(|question| words.item(&question.id)), "; "),
        );
        record
    });
    Group {
        records: records.collect(),
        ..Group::titled(messages::book_dimensions(l))
    }
}

fn stages(words: &Words<'_>) -> Group {
    let l = words.l;
    // The pack names the highest first.
    let records = words.content.stages.iter().rev().map(|stage| {
        let mut record = Record::new(
            Kind::Stage,
            &stage.id,
            words.say(&format!("stage-{}", stage.id)),
        );
        record.say(messages::book_requires(l), words.condition(&stage.requires));
        if let Some(skipped) = &stage.skipped_when {
            record.say(messages::book_skipped_when(l), words.condition(skipped));
        }
        let express = words.content.express_items(&stage.id);
        record.say(
            messages::book_express(l),
            joined(express.iter().map(|item| words.item(item)), "; "),
        );
        record
    });
    Group {
        records: records.collect(),
        ..Group::titled(messages::book_stages(l))
    }
}

fn gates(words: &Words<'_>) -> Group {
    let l = words.l;
    let records = words.content.gates.iter().map(|gate| {
        let mut record = Record::new(
            Kind::Gate,
            &gate.id,
            messages::book_gate(l, words.say(&format!("gate-{}", gate.id))),
        );
        record.say(
            messages::book_gate_stage(l),
            vec![Bit::to(
                words.say(&format!("stage-{}", gate.stage)),
                RecordId::new(Kind::Stage, &gate.stage),
            )],
        );
        record.grid(musts(words, gate));
        let averages = gate.averages.iter().map(|average| {
            let words = format!(
                "{} {}",
                words.dimension(&average.dimension),
                average.at_least
            );
            Bit::to(words, RecordId::new(Kind::Dimension, &average.dimension))
        });
        record.say(messages::book_averages(l), joined(averages, "; "));
        if gate.index > 0 {
            record.say(
                messages::book_index(l),
                plain(messages::book_index_at_least(l, u32::from(gate.index))),
            );
        }
        record
    });
    Group {
        lead: vec![messages::book_gates_lead(l)],
        records: records.collect(),
        ..Group::titled(messages::book_gates(l))
    }
}

fn musts(words: &Words<'_>, gate: &Gate) -> Grid {
    let l = words.l;
    let mut columns = vec![
        (messages::book_must(l), 3.0, false),
        (messages::book_must_asks(l), 3.4, false),
    ];
    if words.has_companies() {
        columns.push((messages::book_must_lacking(l), 1.2, true));
    }
    let mut grid = Grid::new(columns);
    for must in &gate.musts {
        let mut sentence: Vec<Line> = vec![
            plain(words.say(&format!("condition-{}", must.id))),
            quiet(must.id.to_string()),
        ];
        if must.when != rumbo_core::Condition::Always {
            let mut whom = vec![Bit::quiet(format!("{} ", messages::book_must_only(l)))];
            whom.extend(words.condition(&must.when));
            sentence.push(whom);
        }
        let mut cells = vec![sentence, vec![words.condition(&must.requires)]];
        if words.has_companies() {
            let counted = words.coverage.musts.iter().find(|(id, ..)| *id == must.id);
            let said = counted.map(|(_, lacking, asked)| messages::book_of(l, *asked, *lacking));
            cells.push(said.into_iter().map(plain).collect());
        }
        grid.rows.push(cells);
    }
    grid
}

fn profiles(words: &Words<'_>) -> Group {
    let l = words.l;
    let records = words.content.profiles.iter().map(|profile| {
        let key = format!("profile-{}", profile.id);
        let mut record = Record::new(
            Kind::Profile,
            &profile.id,
            format!("{}. {}", profile.number, words.say(&key)),
        );
        let subtitles = ["subtitle", "subtitle-firm", "subtitle-weak"]
            .into_iter()
            .filter_map(|attribute| words.may_say(&key, Some(attribute)))
            .map(plain);
        record.say_all(messages::book_subtitle(l), subtitles.collect());
        record.text(words.attribute(&key, "meaning"));
        record.say(
            messages::book_profile_is(l),
            vec![
                Bit::to(
                    words.say(&format!("stage-{}", profile.stage)),
                    RecordId::new(Kind::Stage, &profile.stage),
                ),
                Bit::plain(match profile.ready {
                    true => format!("; {}", messages::book_profile_ready(l)),
                    false => format!("; {}", messages::book_profile_building(l)),
                }),
            ],
        );
        let companies = words.coverage.companies.iter();
        let names: Vec<String> = companies
            .filter(|company| company.profile == profile.id)
            .map(|company| company.name.clone())
            .collect();
        record.say(messages::book_companies(l), plain(names.join(", ")));
        record
    });
    Group {
        records: records.collect(),
        ..Group::titled(messages::book_profiles(l))
    }
}
