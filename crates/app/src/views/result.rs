//! Resultado: profile, dimensions, why, goal, shortest way.

use serde::Serialize;
use ts_rs::TS;

/// The result of a diagnosis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct ResultView {
    /// The filling-in.
    pub assessment_id: String,
    /// The company's name.
    pub company: String,
    /// Invented, for practice.
    pub example: bool,
    /// Day of the diagnosis, in words.
    pub date: String,
    /// How long it serves as a reference.
    pub reference: String,
    /// Unfinished or too much unknown; the notices say why.
    pub provisional: bool,
    /// What must be said before anything else: provisional, with reservations, on the limit, base above the stage.
    pub notices: Vec<String>,
    /// Alerts, at most three.
    pub alerts: Vec<AlertView>,
    /// The profile; none when too much is unknown.
    pub profile: Option<ProfileView>,
    /// What the company already does, in words.
    pub stage: String,
    /// Index.
    pub index: IntervalView,
    /// Six cells, by profile number.
    pub map: Vec<MapCell>,
    /// The map in words.
    pub map_text: String,
    /// The nine dimensions.
    pub dimensions: Vec<DimensionView>,
    /// Up to three.
    pub strengths: Vec<HighlightView>,
    /// Up to three.
    pub brakes: Vec<HighlightView>,
    /// Where to go.
    pub goal: GoalView,
    /// What the goal asks: musts, then averages, in the gate's order.
    pub conditions: Vec<ConditionView>,
    /// "Lo que depende de usted".
    pub way: WayView,
    /// "Lo que decide el mercado".
    pub market: Vec<MarketView>,
    /// Other profiles one answer away.
    pub borderline: Vec<BorderlineView>,
    /// Survey figures beside the company's own answers.
    pub benchmarks: Vec<BenchmarkView>,
    /// Questions left out as "no aplica", with their reason.
    pub not_applicable: Vec<String>,
    /// Answers nobody knew, as noun phrases.
    pub unknown: Vec<String>,
}

/// A profile in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct ProfileView {
    /// Id.
    pub id: String,
    /// 1 to 6.
    pub number: u8,
    /// Name.
    pub name: String,
    /// Plain subtitle.
    pub subtitle: String,
    /// What it means.
    pub meaning: String,
}

/// A score as shown, with what is still possible.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct IntervalView {
    /// Rounded down, 0 to 100.
    pub score: u8,
    /// Least possible.
    pub low: u8,
    /// Greatest possible.
    pub high: u8,
}

/// A cell of the map.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct MapCell {
    /// Profile id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Column: 0, 1 or 2, by what the company already does.
    pub column: u8,
    /// Row: true when the base is ready.
    pub ready: bool,
    /// The company is here.
    pub current: bool,
    /// Its goal is here.
    pub goal: bool,
    /// Still possible, when provisional.
    pub possible: bool,
    /// One answer away.
    pub borderline: bool,
}

/// A dimension in figures.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct DimensionView {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Score with what is still possible.
    pub score: IntervalView,
    /// What the goal asks, if anything.
    pub threshold: Option<u8>,
    /// Points missing to it; 0 when met or not asked.
    pub missing: u8,
}

/// A strength or a brake.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct HighlightView {
    /// Dimension.
    pub dimension: String,
    /// Its name.
    pub name: String,
    /// Its score.
    pub score: u8,
    /// What the company's own answer says.
    pub finding: String,
}

/// Where to go.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct GoalView {
    /// Sentence that names it.
    pub text: String,
    /// Conditions met.
    pub met: u32,
    /// Conditions in all; 0 when everything is met already.
    pub total: u32,
}

/// A condition of the goal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct ConditionView {
    /// Sentence.
    pub text: String,
    /// Whether it holds.
    pub met: bool,
    /// "cumple", or by how much it is short.
    pub verdict: String,
    /// Only customers can meet it.
    pub market: bool,
}

/// The shortest way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct WayView {
    /// Steps in order.
    pub steps: Vec<WayStep>,
    /// Hours in all.
    pub hours: u32,
    /// "6 acciones; con 4 horas por semana termina la semana del …", or why there is none.
    pub summary: String,
}

/// A step of the shortest way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct WayStep {
    /// Action.
    pub id: String,
    /// Title.
    pub title: String,
    /// Planned hours.
    pub hours: u16,
}

/// Something that the market decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct MarketView {
    /// Sentence.
    pub text: String,
    /// Titles of actions that work towards it.
    pub actions: Vec<String>,
}

/// Something done today that puts the company at risk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct AlertView {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// What it is about.
    pub body: String,
    /// The action that answers it.
    pub action: String,
    /// Its hours.
    pub hours: u16,
    /// Source, date and how sure it is.
    pub source: String,
}

/// Another profile one answer away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct BorderlineView {
    /// Sentence.
    pub text: String,
    /// The other profile.
    pub profile: String,
}

/// A survey figure beside an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct BenchmarkView {
    /// The figure in a sentence.
    pub text: String,
    /// Base, year, countries, and whether the company is of the group.
    pub caveat: String,
}

/// What would change if some answers were better. Never stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct WhatIfView {
    /// The result as it would be.
    pub result: ResultView,
    /// The roadmap as it would be.
    pub roadmap: super::RoadmapView,
    /// Whether something was raised that the market decides.
    pub market_raised: bool,
}
