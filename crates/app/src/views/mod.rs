//! What a screen or the terminal shows: plain data with all content sentences already in the person's language.
//!
//! The window replaces its state with these and computes no rule. `ts-rs` writes them to `ui/src/generated`.

mod assessment;
mod blank;
mod express;
mod file;
mod guides;
mod home;
mod report;
mod result;
mod roadmap;
mod worksheet;

pub use assessment::{
    AnswerInput, AssessmentView, DimensionProgress, FactInput, FactScreenView, FactView,
    GlossaryView, ItemKind, ItemView, OptionView, PathChoice, Progress, RaiseView,
};
pub use blank::{BlankOptions, BlankTarget};
pub use express::{ExpressStep, ExpressView, RestView};
pub use file::{FileStanding, FileView};
pub use guides::{
    CompanyChoice, GuideAction, GuideGroup, GuideLine, GuideLink, GuideSource, GuideView,
    GuidesView, SheetLine, WorksheetKind,
};
pub use home::{AssessmentSummary, CompanySummary, HomeView, Settings, TextSize, Theme};
pub use report::{PaperSize, ReportFormat, ReportOptions, ReportSaved, ReportTarget};
pub use result::{
    AlertView, BenchmarkView, BorderlineView, ConditionView, DimensionView, GoalView,
    HighlightView, IntervalView, MapCell, MarketView, ProfileView, ResultView, WayStep, WayView,
    WhatIfView,
};
pub use roadmap::{CheckView, HelpNote, OfferView, RoadmapView, StepView, TaskView};
pub use worksheet::{WorksheetLine, WorksheetTarget, WorksheetTotal, WorksheetView};
