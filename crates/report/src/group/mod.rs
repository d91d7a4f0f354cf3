//! The group report: what the companies of a workshop have in common, in a few pages that name none of them.
//!
//! The same engine as the report's. What may be told is the core's ([`rumbo_core::group`]); here it only gets words.

pub(crate) mod layout;

use chrono::NaiveDate;
use rumbo_core::content::{Currency, Programme};
use rumbo_core::group::{Common, GroupView, LEAST, MANY, Share, StageCell};
use rumbo_core::ids::{DimensionId, ProgrammeId};
use rumbo_core::matching::{counted_day, currency};
use rumbo_core::roadmap::TaskId;
use rumbo_core::{AnswerSheet, Content};
use rumbo_i18n::{ArgValue, Localizer, messages};

use crate::finish::Metadata;
use crate::model::Furniture;
use crate::model::records::provenance_of;
use crate::page::Paper;
use crate::text::Language;

/// Everything that a group report is made from.
#[derive(Clone, Copy, Debug)]
pub struct GroupInput<'a> {
    /// The pack that all diagnoses were made with.
    pub content: &'a Content,
    /// The picture.
    pub view: &'a GroupView,
    /// Facts that all companies share: sentences are chosen by them.
    pub shared: &'a AnswerSheet,
    /// How many companies began; as many as finished, or more.
    pub began: usize,
    /// What the workshop is called.
    pub title: Option<&'a str>,
    /// Where it was.
    pub place: Option<&'a str>,
    /// Its day, which the state of programmes is counted to as well.
    pub date: NaiveDate,
    /// Whether a company is an invented example.
    pub examples: bool,
    /// The paper.
    pub paper: Paper,
}

/// A group report, ready to be laid out.
#[derive(Clone, Debug)]
pub struct Group {
    /// The paper.
    pub paper: Paper,
    pub(crate) language: Language,
    pub(crate) metadata: Metadata,
    pub(crate) furniture: Furniture,
    /// Name of the product.
    pub product: String,
    /// What it is.
    pub kind: String,
    /// The workshop's, or what the report is about.
    pub title: String,
    /// Label and value: companies, date, place.
    pub facts: Vec<(String, String)>,
    /// What the companies do.
    pub stages: Stages,
    /// Means by dimension.
    pub bands: Bands,
    /// Brakes and steps.
    pub lists: Vec<Ranking>,
    /// Programmes.
    pub programmes: Programmes,
    /// What the numbers are and are not: title and paragraphs.
    pub numbers: (String, Vec<String>),
}

/// The map without names.
#[derive(Clone, Debug)]
pub struct Stages {
    /// Title.
    pub title: String,
    /// What is counted.
    pub lead: String,
    /// The lowest stage first.
    pub cells: Vec<Cell>,
    /// Stands under the map, with an arrow.
    pub axis: String,
    /// The map in words.
    pub alt: String,
    /// What "almost all" and a hidden figure mean.
    pub legend: String,
}

/// One stage of the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// What these companies do.
    pub stage: String,
    /// How many.
    pub share: String,
    /// Whether that is told.
    pub told: bool,
    /// By how firm their base is.
    pub by_base: Vec<String>,
}

/// Means by dimension.
#[derive(Clone, Debug)]
pub struct Bands {
    /// Title.
    pub title: String,
    /// How they are read.
    pub lead: String,
    /// Heads of the table.
    pub head: [String; 3],
    /// In the pack's order.
    pub rows: Vec<BandRow>,
}

/// The mean of a dimension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BandRow {
    /// The dimension.
    pub name: String,
    /// Its place in the pack, which gives colour and sign.
    pub place: usize,
    /// Where the block of ten begins.
    pub from: u8,
    /// "40–49".
    pub figure: String,
}

/// What is common, the commonest first.
#[derive(Clone, Debug)]
pub struct Ranking {
    /// Title.
    pub title: String,
    /// How it is read; that there is nothing, when there is.
    pub lead: String,
    /// What, with how many where it may be told.
    pub rows: Vec<(String, Option<String>)>,
}

/// Programmes that fit several companies.
#[derive(Clone, Debug)]
pub struct Programmes {
    /// Title.
    pub title: String,
    /// How they are read; why there are none, when there are.
    pub lead: String,
    /// The programmes.
    pub entries: Vec<Entry>,
}

/// One programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Name and operator.
    pub name: String,
    /// What it offers.
    pub what: String,
    /// Public address.
    pub address: Option<String>,
    /// Day and source.
    pub provenance: String,
}

impl Group {
    /// Says everything in the localizer's language.
    #[must_use]
    pub fn build(input: &GroupInput<'_>, localizer: &Localizer) -> Self {
        let l = localizer;
        let words = Words::new(input, l);
        let pack = &input.content.pack;
        let given = |text: Option<&str>| {
            let text = text.map(str::trim).filter(|text| !text.is_empty());
            text.map(str::to_owned)
        };
        let title = given(input.title).unwrap_or_else(|| messages::group_title(l));
        let companies = number(input.view.companies);
        let mut facts = vec![(
            messages::group_companies(l),
            match input.began > input.view.companies {
                true => messages::group_finished_of(l, number(input.began), companies),
                false => messages::group_finished(l, companies),
            },
        )];
        facts.push((messages::group_date(l), l.date(input.date)));
        facts.extend(given(input.place).map(|place| (messages::group_place(l), place)));
        Self {
            paper: input.paper,
            language: match l.locale().language() {
                rumbo_i18n::Language::English => Language::English,
                rumbo_i18n::Language::Spanish => Language::Spanish,
            },
            metadata: Metadata {
                title: messages::group_metadata_title(l, title.as_str()),
                subject: messages::group_kind(l),
                creator: messages::report_product(l),
                language: l.locale().code(),
                date: input.date,
                attachment: String::new(),
            },
            furniture: Furniture::new(
                l,
                messages::report_head(l, title.as_str()),
                messages::report_foot(l, l.month(pack.date), pack.version.as_str()),
            ),
            product: messages::report_product(l),
            kind: messages::group_kind(l),
            title,
            facts,
            stages: words.stages(),
            bands: words.bands(),
            lists: vec![words.brakes(), words.steps()],
            programmes: words.programmes(),
            numbers: (messages::group_numbers(l), words.numbers()),
        }
    }
}

/// Input and localizer together, with the facts that sentences select on.
struct Words<'a> {
    input: &'a GroupInput<'a>,
    l: &'a Localizer,
    args: [(&'static str, ArgValue<'a>); 3],
}

impl<'a> Words<'a> {
    fn new(input: &'a GroupInput<'a>, l: &'a Localizer) -> Self {
        let shared = |fact: &str, otherwise: &'static str| {
            let option = input.shared.option(fact);
            ArgValue::from(option.map_or(otherwise, |option| option.as_str()))
        };
        Self {
            input,
            l,
            args: [
                ("offer", shared("offer", "goods")),
                ("segment", shared("segment", "b2c")),
                ("country", shared("country", "other")),
            ],
        }
    }

    fn say(&self, id: &str) -> String {
        self.l.text(id, &self.args)
    }

    fn dimension(&self, id: &DimensionId) -> String {
        self.say(&format!("dimension-{id}"))
    }

    fn share(&self, share: Share) -> String {
        match share {
            Share::AlmostAll => messages::group_share_almost_all(self.l),
            Share::AlmostNone => messages::group_share_almost_none(self.l),
            Share::Count(count) => messages::group_share_count(self.l, count),
        }
    }

    fn stages(&self) -> Stages {
        let l = self.l;
        let cells: Vec<Cell> = self
            .input
            .view
            .stages
            .iter()
            .map(|one| self.cell(one))
            .collect();
        let said: Vec<String> = cells
            .iter()
            .map(|cell| {
                let own = messages::group_stage_is(l, cell.share.as_str(), cell.stage.as_str());
                let parts = std::iter::once(own).chain(cell.by_base.iter().cloned());
                parts.collect::<Vec<_>>().join(", ")
            })
            .collect();
        Stages {
            title: messages::group_stages(l),
            lead: messages::group_stages_lead(l),
            alt: messages::group_stages_alt(l, said.join("; ")),
            cells,
            axis: messages::group_stages_axis(l),
            legend: messages::group_stages_legend(l, LEAST),
        }
    }

    fn cell(&self, cell: &StageCell) -> Cell {
        let l = self.l;
        Cell {
            stage: self.say(&format!("stage-{}", cell.stage)),
            share: match cell.share {
                Some(share) => self.share(share),
                None => messages::group_share_hidden(l),
            },
            told: cell.share.is_some(),
            by_base: match cell.by_base {
                Some([building, ready]) => vec![
                    messages::group_base_ready(l, self.share(ready)),
                    messages::group_base_building(l, self.share(building)),
                ],
                None => Vec::new(),
            },
        }
    }

    fn bands(&self) -> Bands {
        let l = self.l;
        let place = |id: &DimensionId| {
            let mut dimensions = self.input.content.dimensions.iter();
            dimensions.position(|one| one.id == *id).unwrap_or(0)
        };
        let rows = self.input.view.dimensions.iter().map(|one| BandRow {
            name: self.dimension(&one.dimension),
            place: place(&one.dimension),
            from: one.band.from(),
            figure: messages::report_between(l, one.band.to(), one.band.from()),
        });
        Bands {
            title: messages::group_bands(l),
            lead: messages::group_bands_lead(l),
            head: [
                messages::group_bands_dimension(l),
                messages::group_bands_rule(l),
                messages::group_bands_figure(l),
            ],
            rows: rows.collect(),
        }
    }

    fn ranking<T>(
        &self,
        title: String,
        leads: [String; 2],
        common: &[Common<T>],
        name: impl Fn(&T) -> String,
    ) -> Ranking {
        let [lead, none] = leads;
        Ranking {
            title,
            lead: if common.is_empty() { none } else { lead },
            rows: common
                .iter()
                .map(|one| {
                    // "Almost none" would contradict a list of what is commonest.
                    let share = one.share.filter(|share| *share != Share::AlmostNone);
                    (name(&one.what), share.map(|share| self.share(share)))
                })
                .collect(),
        }
    }

    fn brakes(&self) -> Ranking {
        let l = self.l;
        let leads = [
            messages::group_brakes_lead(l),
            messages::group_brakes_none(l),
        ];
        let brakes = &self.input.view.brakes;
        self.ranking(messages::group_brakes(l), leads, brakes, |id| {
            self.dimension(id)
        })
    }

    fn steps(&self) -> Ranking {
        let l = self.l;
        let leads = [messages::group_steps_lead(l), messages::group_steps_none(l)];
        let steps = &self.input.view.steps;
        self.ranking(messages::group_steps(l), leads, steps, |task| match task {
            TaskId::Action(action) => self.say(&format!("action-{action}")),
            TaskId::FindOut(dimension) => messages::report_find_out(l, self.dimension(dimension)),
        })
    }

    fn programmes(&self) -> Programmes {
        let l = self.l;
        let view = self.input.view;
        let named = view.programmes.iter();
        let entries: Vec<Entry> = named.filter_map(|id| self.entry(id)).collect();
        let lead = if !view.has_many() {
            messages::group_programmes_few(l, MANY)
        } else if entries.is_empty() {
            messages::group_programmes_none(l, LEAST)
        } else {
            messages::group_programmes_lead(l, LEAST)
        };
        Programmes {
            title: messages::group_programmes(l),
            lead,
            entries,
        }
    }

    fn entry(&self, id: &ProgrammeId) -> Option<Entry> {
        let content = self.input.content;
        let mut programmes = content.programmes.iter();
        let found: &Programme = programmes.find(|programme| programme.id == *id)?;
        let day = counted_day(content, self.input.date);
        let to_review = currency(found, day) == Currency::ToReview;
        Some(Entry {
            name: messages::report_help_line(self.l, found.name.as_str(), found.operator.as_str()),
            what: self.say(&format!("programme-{id}")),
            address: found.url.clone(),
            provenance: provenance_of(content, self.l, found, to_review),
        })
    }

    fn numbers(&self) -> Vec<String> {
        let l = self.l;
        let pack = &self.input.content.pack;
        let mut said = Vec::new();
        if self.input.examples {
            said.push(messages::group_numbers_examples(l));
        }
        said.push(messages::group_numbers_declared(l));
        said.push(messages::group_numbers_protected(l, LEAST, MANY));
        said.push(messages::group_numbers_limits(l));
        said.push(messages::group_numbers_version(
            l,
            l.date(pack.date),
            pack.version.as_str(),
        ));
        said
    }
}

/// A count in a sentence that has a singular.
fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
