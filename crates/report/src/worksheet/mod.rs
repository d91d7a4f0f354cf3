//! A cost sheet as an owner filled it in: its lines and figures in words, for the screen and for paper.
//!
//! The same engine as the report's. What follows from the figures is worked out by the core
//! ([`rumbo_core::worksheet`]); here it only gets words.

pub(crate) mod layout;

use chrono::NaiveDate;
use rumbo_core::AnswerSheet;
use rumbo_core::content::{Line, LineFigure, Unit, Worksheet};
use rumbo_core::worksheet::{Figure, Figures};
use rumbo_i18n::{ArgValue, Localizer, messages};

use crate::finish::Metadata;
use crate::model::Furniture;
use crate::page::Paper;
use crate::text::Language;

/// Everything that a cost sheet is made from.
#[derive(Clone, Copy, Debug)]
pub struct SheetInput<'a> {
    /// The sheet of the pack.
    pub worksheet: &'a Worksheet,
    /// Facts of the company, which sentences select on.
    pub facts: &'a AnswerSheet,
    /// What the owner filled in.
    pub filled_in: &'a Figures,
    /// The company; nothing where the sheet is shown to nobody in particular.
    pub company: &'a str,
    /// Whether the company is invented.
    pub example: bool,
    /// What the owner calls the sheet; may be empty.
    pub name: &'a str,
    /// The currency in the owner's word; may be empty.
    pub currency: &'a str,
    /// Day on which it is made.
    pub today: NaiveDate,
    /// The paper.
    pub paper: Paper,
}

/// A cost sheet in words, ready to be laid out.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The paper.
    pub paper: Paper,
    pub(crate) language: Language,
    pub(crate) metadata: Metadata,
    pub(crate) furniture: Furniture,
    /// Name of the product.
    pub product: String,
    /// What kind of document it is.
    pub kind: String,
    /// What the sheet works out.
    pub title: String,
    /// How it is filled in; for the screen alone.
    pub lead: String,
    /// What the owner calls it, or else what it works out.
    pub name: String,
    /// Label and value: company, currency, day, how much is filled in.
    pub facts: Vec<(String, String)>,
    /// Heads of the columns.
    pub columns: [String; 3],
    /// Lines, from top to bottom.
    pub rows: Vec<SheetRow>,
    /// How many lines are filled in, and how many could be.
    pub filled: (usize, usize),
    /// What the figures are and are not.
    pub note: String,
}

/// A line in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetRow {
    /// Id of the line.
    pub id: String,
    /// What it is.
    pub label: String,
    /// Help; may be empty.
    pub help: String,
    /// What it counts.
    pub unit: Unit,
    /// Sign of the unit: the currency, "%" or nothing.
    pub sign: String,
    /// Whether it is drawn as a total.
    pub total: bool,
    /// Whether the owner fills it in.
    pub input: bool,
    /// The figure with its unit, if there is one.
    pub figure: Option<String>,
    /// What is said where there is none.
    pub instead: String,
    /// Where the figure comes from.
    pub origin: String,
    /// The figure of the worked example, without a currency: it is invented.
    pub example: String,
}

impl Sheet {
    /// Says everything in the localizer's language.
    #[must_use]
    pub fn build(input: &SheetInput<'_>, localizer: &Localizer) -> Self {
        let l = localizer;
        let words = Words::new(input, l);
        let key = format!("worksheet-{}", input.worksheet.id);
        let title = words.say(&key);
        let rows = rows(input, &words, &key);
        let inputs = rows.iter().filter(|row| row.input);
        let filled = (
            inputs.clone().filter(|row| row.figure.is_some()).count(),
            inputs.count(),
        );
        let name = match input.name {
            "" => title.clone(),
            name => name.to_owned(),
        };
        let head = match (input.company, input.example) {
            ("", _) => messages::report_product(l),
            (company, true) => messages::report_head_example(l, company),
            (company, false) => messages::report_head(l, company),
        };
        Self {
            paper: input.paper,
            language: match l.locale().language() {
                rumbo_i18n::Language::English => Language::English,
                rumbo_i18n::Language::Spanish => Language::Spanish,
            },
            metadata: Metadata {
                title: match input.company {
                    "" => title.clone(),
                    company => messages::report_worksheet_metadata_title(l, company, name.as_str()),
                },
                subject: messages::report_worksheet_kind(l),
                creator: messages::report_product(l),
                language: l.locale().code(),
                date: input.today,
                attachment: String::new(),
            },
            furniture: Furniture::new(
                l,
                head,
                messages::report_worksheet_foot(l, l.date(input.today)),
            ),
            product: messages::report_product(l),
            kind: messages::report_worksheet_kind(l),
            lead: words.attribute(&key, "lead"),
            facts: facts(input, l, filled, &title, &name),
            columns: [
                messages::report_worksheet_line(l),
                messages::report_worksheet_origin(l),
                messages::report_worksheet_figure(l),
            ],
            rows,
            filled,
            note: messages::report_worksheet_note(l),
            title,
            name,
        }
    }
}

fn facts(
    input: &SheetInput<'_>,
    l: &Localizer,
    (filled, inputs): (usize, usize),
    title: &str,
    name: &str,
) -> Vec<(String, String)> {
    let mut facts = Vec::new();
    if name != title {
        facts.push((messages::report_worksheet_what(l), title.to_owned()));
    }
    let mut say = |label: String, value: &str| {
        if !value.is_empty() {
            facts.push((label, value.to_owned()));
        }
    };
    say(messages::report_worksheet_company(l), input.company);
    say(messages::report_worksheet_currency(l), input.currency);
    facts.push((
        messages::report_worksheet_filled_label(l),
        filled_words(l, filled, inputs),
    ));
    facts
}

/// "14 de 16 cifras".
fn filled_words(l: &Localizer, filled: usize, inputs: usize) -> String {
    messages::report_worksheet_filled(l, count(filled), count(inputs))
}

fn rows(input: &SheetInput<'_>, words: &Words<'_>, key: &str) -> Vec<SheetRow> {
    let figures = input.worksheet.figures(input.filled_in);
    let example = input.worksheet.example();
    let lines = input.worksheet.lines.iter();
    lines
        .map(|line| {
            let line_key = format!("{key}-{}", line.id);
            let is_input = matches!(line.figure, LineFigure::Input(_));
            SheetRow {
                id: line.id.to_string(),
                label: words.say(&line_key),
                help: words.may_say(&line_key, "help").unwrap_or_default(),
                unit: line.unit,
                sign: match line.unit {
                    Unit::Money => input.currency.to_owned(),
                    Unit::Percent => "%".to_owned(),
                    Unit::Count => String::new(),
                },
                total: line.total,
                input: is_input,
                figure: figures
                    .get(&line.id)
                    .map(|figure| amount(words.l, figure, line.unit, input.currency)),
                instead: instead(words.l, input.worksheet, line, &figures),
                origin: match is_input {
                    true => messages::report_worksheet_written(words.l),
                    false => messages::report_worksheet_worked_out(words.l),
                },
                example: example
                    .get(&line.id)
                    .map(|figure| amount(words.l, figure, line.unit, ""))
                    .unwrap_or_default(),
            }
        })
        .collect()
}

/// What is said where there is no figure.
fn instead(l: &Localizer, sheet: &Worksheet, line: &Line, figures: &Figures) -> String {
    match (&line.figure, sheet.lacks(&line.id, figures).len()) {
        (LineFigure::Input(_), _) => messages::report_worksheet_blank(l),
        (LineFigure::Formula(_), 0) => messages::report_worksheet_no_result(l),
        (LineFigure::Formula(_), lacking) => messages::report_worksheet_missing(l, count(lacking)),
    }
}

/// A figure in words: money with both decimals and the currency, percent with its sign.
fn amount(l: &Localizer, figure: &Figure, unit: Unit, currency: &str) -> String {
    let Some(hundredths) = figure.hundredths() else {
        return messages::report_worksheet_too_large(l);
    };
    match unit {
        Unit::Money if currency.is_empty() => l.amount(hundredths),
        Unit::Money => messages::report_worksheet_money(l, l.amount(hundredths), currency),
        Unit::Percent => messages::format_percent(l, shortest(l, hundredths)),
        Unit::Count => shortest(l, hundredths),
    }
}

/// Hundredths as a number without zeros at its end.
fn shortest(l: &Localizer, hundredths: i64) -> String {
    let sign = if hundredths < 0 { "-" } else { "" };
    let (whole, rest) = (
        hundredths.unsigned_abs() / 100,
        hundredths.unsigned_abs() % 100,
    );
    let plain = format!("{sign}{whole}.{rest:02}");
    l.decimal(plain.trim_end_matches('0').trim_end_matches('.'))
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// The pack's sentences for this company.
struct Words<'a> {
    l: &'a Localizer,
    args: [(&'static str, ArgValue<'a>); 3],
}

impl<'a> Words<'a> {
    /// Goods and consumers are spoken of where nothing is stated.
    fn new(input: &SheetInput<'a>, l: &'a Localizer) -> Self {
        let stated = |fact: &str, otherwise: &'static str| {
            let option = input.facts.option(fact);
            ArgValue::from(option.map_or(otherwise, |option| option.as_str()))
        };
        Self {
            l,
            args: [
                ("offer", stated("offer", "goods")),
                ("segment", stated("segment", "b2c")),
                ("country", stated("country", "other")),
            ],
        }
    }

    fn say(&self, id: &str) -> String {
        self.l.text(id, &self.args)
    }

    fn attribute(&self, id: &str, name: &str) -> String {
        self.l.attribute(id, name, &self.args)
    }

    fn may_say(&self, id: &str, attribute: &str) -> Option<String> {
        self.l.content(id, Some(attribute), &self.args)
    }
}
