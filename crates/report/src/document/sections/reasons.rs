//! Why this profile: the conditions as a table, then the shortest way in two parts.

use crate::document::block::{Cell, Row, Run, Story, Style, Table};
use crate::model::{CardLabels, Reasons, Way};

pub(super) fn tell(story: &mut Story, reasons: &Reasons, labels: &CardLabels) {
    story.heading(1, &reasons.title);
    story.body(&reasons.intro);
    if let Some(remark) = &reasons.not_applicable {
        story.text(Style::Body, remark);
    }
    story.heading(2, &reasons.conditions_title);
    story.lead(&reasons.conditions_note);
    story.table(conditions(reasons));
    if let Some(way) = &reasons.way {
        shortest_way(story, way, labels);
    }
}

fn conditions(reasons: &Reasons) -> Table {
    let rows = reasons.conditions.iter().map(|row| {
        // What only customers decide is told apart on paper by the same slant.
        let cell = |text: &str| match row.market {
            true => Cell::run(Run::italic(text)),
            false => Cell::plain(text),
        };
        let result = match row.met || row.market {
            true => cell(&row.result),
            false => Cell::bold(row.result.as_str()),
        };
        Row::Cells(vec![
            cell(&row.sentence),
            cell(&row.now),
            cell(&row.asked),
            result,
        ])
    });
    Table {
        widths: vec![52, 12, 12, 24],
        head: reasons.conditions_head.to_vec(),
        rows: rows.collect(),
    }
}

fn shortest_way(story: &mut Story, way: &Way, labels: &CardLabels) {
    story.heading(2, &way.title);
    story.heading(3, &way.own_title);
    if way.actions.is_empty() {
        story.text(Style::Body, &way.own_intro);
    } else {
        story.lead(&way.own_intro);
        let [number, action, hours, _] = labels.list_head.clone();
        let rows = way.actions.iter().zip(1..).map(|((title, hours), number)| {
            Row::Cells(vec![
                Cell::bold(number.to_string()),
                Cell::plain(title.as_str()),
                Cell::plain(hours.as_str()),
            ])
        });
        story.table(Table {
            widths: vec![10, 74, 16],
            head: vec![number, action, hours],
            rows: rows.collect(),
        });
    }
    story.body(&way.remarks);
    if way.market.is_empty() {
        return;
    }
    story.heading(3, &way.market_title);
    story.runs(Style::Body, vec![Run::italic(way.market_intro.as_str())]);
    for (sentence, helps) in &way.market {
        let helps = helps.as_ref().map(|helps| format!(". {helps}"));
        let text = format!("{sentence}{}", helps.unwrap_or_default());
        story.runs(Style::Bullet, vec![Run::italic(text)]);
    }
}
