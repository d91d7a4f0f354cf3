//! Guías: what there is to read, and one guide.

use serde::Serialize;
use ts_rs::TS;

use super::GlossaryView;

/// What there is to read and to fill in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct GuidesView {
    /// The latest filling-in of the company that it is for; none: for nobody in particular.
    pub assessment_id: Option<String>,
    /// The company's name; empty for nobody in particular.
    pub company: String,
    /// Invented, for practice.
    pub example: bool,
    /// Guides, in the order to be read.
    pub groups: Vec<GuideGroup>,
    /// Cost sheets that can be begun.
    pub worksheets: Vec<WorksheetKind>,
    /// Cost sheets of the company.
    pub sheets: Vec<SheetLine>,
    /// Companies that a cost sheet can be made for.
    pub companies: Vec<CompanyChoice>,
}

/// Guides under one heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct GuideGroup {
    /// `first`: of the company's brakes and roadmap; `topics`: of the dimensions; `methods`: ways of working.
    pub kind: String,
    /// The guides.
    pub guides: Vec<GuideLine>,
}

/// A guide in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct GuideLine {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
    /// What one knows after reading it.
    pub lead: String,
    /// The dimension that it explains; empty for ways of working.
    pub dimension: String,
    /// Its name; empty for ways of working.
    pub dimension_name: String,
    /// Minutes of reading.
    pub minutes: u32,
    /// Why this company should read it first; empty where nothing says so.
    pub reason: String,
}

/// A cost sheet that can be begun.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct WorksheetKind {
    /// Id in the content.
    pub id: String,
    /// What it works out.
    pub title: String,
    /// How it is filled in.
    pub lead: String,
}

/// A cost sheet of the company in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct SheetLine {
    /// Id.
    pub id: String,
    /// What the person calls it, or else what it works out.
    pub name: String,
    /// What it works out; empty where that is its name.
    pub kind: String,
    /// "12 de 14 cifras · Diferencia con otros: 12,00 dólares".
    pub state: String,
}

/// A company that a cost sheet can be made for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct CompanyChoice {
    /// Its latest filling-in.
    pub assessment_id: String,
    /// Name.
    pub name: String,
}

/// A guide to be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct GuideView {
    /// Id.
    pub id: String,
    /// The company's name; empty for nobody in particular.
    pub company: String,
    /// Invented, for practice.
    pub example: bool,
    /// Title.
    pub title: String,
    /// What one knows after reading it.
    pub lead: String,
    /// The dimension that it explains; empty for ways of working.
    pub dimension: String,
    /// Its name; empty for ways of working.
    pub dimension_name: String,
    /// Minutes of reading.
    pub minutes: u32,
    /// Paragraphs.
    pub paragraphs: Vec<String>,
    /// What to do, in order.
    pub steps: Vec<String>,
    /// What to avoid.
    pub mistakes: Vec<String>,
    /// Actions that put it to work.
    pub actions: Vec<GuideAction>,
    /// Words of it that are explained.
    pub glossary: Vec<GlossaryView>,
    /// The cost sheet that belongs to it and concerns the company.
    pub worksheet: Option<WorksheetKind>,
    /// Cost sheets of the company of that kind.
    pub sheets: Vec<SheetLine>,
    /// What is to be known of its age: the day, and whether its method comes from programmes that have ended.
    pub dated: Vec<String>,
    /// What it rests on.
    pub sources: Vec<GuideSource>,
    /// The guide before it.
    pub previous: Option<GuideLink>,
    /// The guide after it.
    pub next: Option<GuideLink>,
}

/// An action that puts a guide to work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct GuideAction {
    /// Title.
    pub title: String,
    /// Where it stands in the company's roadmap; empty where it does not.
    pub planned: String,
}

/// What a guide rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct GuideSource {
    /// Who published what, and when.
    pub text: String,
    /// Public address; empty where there is none.
    pub url: String,
}

/// Another guide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export, export_to = "views.ts")]
pub struct GuideLink {
    /// Id.
    pub id: String,
    /// Title.
    pub title: String,
}
