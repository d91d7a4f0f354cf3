//! What a screen or the terminal shows: plain data with all content sentences already in the person's language.
//!
//! The window replaces its state with these and computes no rule. `ts-rs` writes them to `ui/src/generated`.

mod about;
mod assessment;
mod blank;
mod directory;
mod express;
mod file;
mod guides;
mod history;
mod home;
mod plan_file;
mod report;
mod result;
mod roadmap;
mod unsaved;
mod worksheet;

pub use about::{AboutView, LegalText};
pub use assessment::{
    AnswerInput, AssessmentView, DimensionProgress, FactInput, FactScreenView, FactView,
    GlossaryView, ItemKind, ItemView, OptionView, PathChoice, Progress, RaiseView,
};
pub use blank::{BlankOptions, BlankTarget};
pub use directory::{
    DirectoryAsk, DirectoryCompany, DirectoryCondition, DirectoryDetail, DirectoryDrop,
    DirectoryEntryView, DirectoryFilter, DirectoryMark, DirectoryOption, DirectoryRow,
    DirectoryView,
};
pub use express::{ExpressStep, ExpressView, RestView};
pub use file::{FileStanding, FileView};
pub use guides::{
    CompanyChoice, GuideAction, GuideGroup, GuideLine, GuideLink, GuideSource, GuideView,
    GuidesView, SheetLine, WorksheetKind,
};
pub use history::{
    ComparisonView, DoneView, HistoryCell, HistoryEntry, HistoryView, MovedAnswerView,
    MovedDimensionView, MovementView, SideLabels, SideView,
};
pub use home::{
    AssessmentSummary, CompanySummary, ExampleView, HomeView, NextTask, NextView, Settings,
    TextSize, Theme,
};
pub use plan_file::{PlanFormat, PlanOptions, PlanSaved};
pub use report::{PaperSize, ReportFormat, ReportOptions, ReportSaved, ReportTarget};
pub use result::{
    AlertView, BenchmarkView, BorderlineView, ConditionView, DimensionView, GoalView,
    HighlightView, IntervalView, MapCell, MarketView, ProfileView, ResultView, WayStep, WayView,
    WhatIfView,
};
pub use roadmap::{
    CheckView, HelpNote, OfferView, PlanMove, PlanPreview, RoadmapView, StepView, TaskStateChoice,
    TaskView,
};
pub use unsaved::Unsaved;
pub use worksheet::{WorksheetLine, WorksheetTarget, WorksheetTotal, WorksheetView};
