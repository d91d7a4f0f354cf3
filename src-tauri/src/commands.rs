//! The use cases as commands of the window, three lines each, under the names that they have in `rumbo_app`.

use std::path::Path;
use std::sync::Arc;

use rumbo_app::views::{
    AboutView, AnswerInput, AssessmentSummary, AssessmentView, BlankOptions, BlankTarget,
    DirectoryAsk, DirectoryEntryView, DirectoryView, ExpressView, FactInput, FileView, GuideView,
    GuidesView, HistoryView, HomeView, LegalText, NextView, PaperSize, PathChoice, PlanOptions,
    PlanPreview, PlanSaved, ReportOptions, ReportSaved, ReportTarget, ResultView, RoadmapView,
    Settings, TaskStateChoice, Unsaved, WhatIfView, WorksheetTarget, WorksheetView,
};
use rumbo_app::{AppError, Rumbo};
use tauri::ipc::Invoke;
use tauri::{AppHandle, State, Wry};

use crate::session::{Reply, Session};
use crate::{outside, session, window};

type Open<'a> = State<'a, Arc<Session>>;

/// Everything that the window may call. `capabilities/main.json` grants each by name (a test compares).
pub fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        home,
        next_for_all,
        hear_closing,
        close_window,
        accept_consent,
        save_settings,
        remove_company,
        add_example,
        remove_example,
        about,
        legal_texts,
        open_data_folder,
        choose_file,
        take_dropped_file,
        open_file,
        new_assessment,
        start_assessment,
        repeat_assessment,
        history,
        choose_path,
        open_assessment,
        rename_company,
        state_fact,
        answer_question,
        write_note,
        finish_assessment,
        reopen_assessment,
        save_answers_copy,
        express_result,
        result,
        what_if,
        roadmap,
        set_plan,
        preview_plan,
        tick_step,
        mark_task,
        say_of_task,
        note_on_task,
        report_target,
        save_report,
        choose_report_folder,
        print_report,
        save_plan,
        choose_plan_folder,
        open_report,
        open_report_folder,
        open_link,
        blank_target,
        save_blank,
        choose_blank_folder,
        add_worksheet,
        choose_worksheet_folder,
        copy_worksheet,
        directory,
        directory_entry,
        guide,
        guides,
        label_worksheet,
        print_worksheet,
        remove_worksheet,
        save_worksheet,
        worksheet,
        worksheet_example,
        worksheet_target,
        write_worksheet_line,
    ]
}

#[tauri::command(async)]
fn home(open: Open<'_>) -> Reply<HomeView> {
    open.run(|rumbo| rumbo.home())
}

#[tauri::command(async)]
fn next_for_all(open: Open<'_>) -> Reply<Vec<NextView>> {
    open.run(|rumbo| rumbo.next_for_all())
}

/// The page takes care of the closing that it was told of.
#[tauri::command(async)]
fn hear_closing(open: Open<'_>) {
    open.closing_was_heard();
}

/// What the page had to store is stored.
#[tauri::command(async)]
fn close_window(app: AppHandle) -> Reply<()> {
    window::close(&app).map_err(|error| failed("the window was not closed", error))
}

#[tauri::command(async)]
fn accept_consent(open: Open<'_>) -> Reply<HomeView> {
    open.run(|rumbo| rumbo.accept_consent())
}

#[tauri::command(async)]
fn save_settings(open: Open<'_>, settings: Settings) -> Reply<HomeView> {
    open.run(|rumbo| rumbo.save_settings(&settings))
}

#[tauri::command(async)]
fn remove_company(open: Open<'_>, company_id: String) -> Reply<HomeView> {
    open.run(|rumbo| rumbo.remove_company(&company_id))
}

#[tauri::command(async)]
fn add_example(open: Open<'_>) -> Reply<HomeView> {
    open.run(|rumbo| rumbo.add_example())
}

#[tauri::command(async)]
fn remove_example(open: Open<'_>) -> Reply<HomeView> {
    open.run(|rumbo| rumbo.remove_example())
}

#[tauri::command(async)]
fn about(open: Open<'_>) -> Reply<AboutView> {
    open.run(|rumbo| rumbo.about())
}

#[tauri::command(async)]
fn legal_texts() -> Vec<LegalText> {
    Rumbo::legal_texts()
}

/// In the system's file manager.
#[tauri::command(async)]
fn open_data_folder(open: Open<'_>) -> Reply<()> {
    outside::open_folder(&open.run(|rumbo| Ok(rumbo.data_folder()))?)
}

/// The system's own dialog; nothing when the person closed it. The file is read and held until it is opened.
#[tauri::command(async)]
fn choose_file(app: AppHandle, open: Open<'_>) -> Reply<Option<FileView>> {
    let (folder, words) = open.run(|rumbo| Ok((rumbo.open_folder()?, session::words(rumbo)?)))?;
    let chosen = outside::choose_file(&app, &words, &folder);
    chosen.map(|path| open.hold_file(&path)).transpose()
}

/// The file that was dropped on the window last, read and held as a chosen one; nothing when there is none.
#[tauri::command(async)]
fn take_dropped_file(open: Open<'_>) -> Reply<Option<FileView>> {
    let dropped = open.take_dropped();
    dropped.map(|path| open.hold_file(&path)).transpose()
}

/// Keeps the file that is held.
#[tauri::command(async)]
fn open_file(open: Open<'_>) -> Reply<AssessmentSummary> {
    let held = open.held_file()?;
    open.run(|rumbo| rumbo.open_file(&held))
}

#[tauri::command(async)]
fn new_assessment(open: Open<'_>, path: PathChoice) -> Reply<AssessmentView> {
    open.run(|rumbo| rumbo.new_assessment(path))
}

#[tauri::command(async)]
fn start_assessment(
    open: Open<'_>,
    company: String,
    path: PathChoice,
    facts: Vec<(String, FactInput)>,
) -> Reply<AssessmentView> {
    open.run(|rumbo| rumbo.start_assessment(&company, false, path, &facts))
}

#[tauri::command(async)]
fn repeat_assessment(open: Open<'_>, assessment_id: String) -> Reply<AssessmentView> {
    open.run(|rumbo| rumbo.repeat_assessment(&assessment_id))
}

#[tauri::command(async)]
fn history(
    open: Open<'_>,
    company_id: String,
    pair: Option<(String, String)>,
) -> Reply<HistoryView> {
    let pair = pair.as_ref().map(|(from, to)| (from.as_str(), to.as_str()));
    open.run(|rumbo| rumbo.history(&company_id, pair))
}

#[tauri::command(async)]
fn choose_path(open: Open<'_>, assessment_id: String, path: PathChoice) -> Reply<AssessmentView> {
    open.run(|rumbo| rumbo.choose_path(&assessment_id, path))
}

#[tauri::command(async)]
fn open_assessment(open: Open<'_>, assessment_id: String) -> Reply<AssessmentView> {
    open.run(|rumbo| rumbo.open_assessment(&assessment_id))
}

#[tauri::command(async)]
fn rename_company(open: Open<'_>, assessment_id: String, name: String) -> Reply<AssessmentView> {
    open.run(|rumbo| rumbo.rename_company(&assessment_id, &name))
}

#[tauri::command(async)]
fn state_fact(
    open: Open<'_>,
    assessment_id: String,
    fact: String,
    value: Option<FactInput>,
) -> Reply<AssessmentView> {
    open.run(|rumbo| rumbo.state_fact(&assessment_id, &fact, value.as_ref()))
}

#[tauri::command(async)]
fn answer_question(
    open: Open<'_>,
    assessment_id: String,
    item: String,
    answer: Option<AnswerInput>,
) -> Reply<AssessmentView> {
    open.run(|rumbo| rumbo.answer_question(&assessment_id, &item, answer.as_ref()))
}

#[tauri::command(async)]
fn write_note(
    open: Open<'_>,
    assessment_id: String,
    item: String,
    note: String,
) -> Reply<AssessmentView> {
    open.run(|rumbo| rumbo.write_note(&assessment_id, &item, &note))
}

#[tauri::command(async)]
fn finish_assessment(
    open: Open<'_>,
    assessment_id: String,
    accept_blanks: bool,
) -> Reply<ResultView> {
    open.run(|rumbo| rumbo.finish_assessment(&assessment_id, accept_blanks))
}

#[tauri::command(async)]
fn reopen_assessment(open: Open<'_>, assessment_id: String) -> Reply<AssessmentView> {
    open.run(|rumbo| rumbo.reopen_assessment(&assessment_id))
}

#[tauri::command(async)]
fn express_result(open: Open<'_>, assessment_id: String) -> Reply<ExpressView> {
    open.run(|rumbo| rumbo.express_result(&assessment_id))
}

#[tauri::command(async)]
fn result(open: Open<'_>, assessment_id: String) -> Reply<ResultView> {
    open.run(|rumbo| rumbo.result(&assessment_id))
}

#[tauri::command(async)]
fn what_if(open: Open<'_>, assessment_id: String, changes: Vec<(String, u8)>) -> Reply<WhatIfView> {
    open.run(|rumbo| rumbo.what_if(&assessment_id, &changes))
}

#[tauri::command(async)]
fn roadmap(open: Open<'_>, assessment_id: String) -> Reply<RoadmapView> {
    open.run(|rumbo| rumbo.roadmap(&assessment_id))
}

#[tauri::command(async)]
fn set_plan(
    open: Open<'_>,
    assessment_id: String,
    start_on: Option<String>,
    hours_per_week: Option<u16>,
) -> Reply<RoadmapView> {
    open.run(|rumbo| rumbo.set_plan(&assessment_id, start_on.as_deref(), hours_per_week))
}

#[tauri::command(async)]
fn preview_plan(
    open: Open<'_>,
    assessment_id: String,
    start_on: Option<String>,
    hours_per_week: Option<u16>,
) -> Reply<PlanPreview> {
    open.run(|rumbo| rumbo.preview_plan(&assessment_id, start_on.as_deref(), hours_per_week))
}

#[tauri::command(async)]
fn tick_step(
    open: Open<'_>,
    assessment_id: String,
    task: String,
    step: String,
    done: bool,
    on: Option<String>,
) -> Reply<RoadmapView> {
    open.run(|rumbo| rumbo.tick_step(&assessment_id, &task, &step, done, on.as_deref()))
}

#[tauri::command(async)]
fn mark_task(
    open: Open<'_>,
    assessment_id: String,
    task: String,
    done: bool,
) -> Reply<RoadmapView> {
    open.run(|rumbo| rumbo.mark_task(&assessment_id, &task, done))
}

#[tauri::command(async)]
fn say_of_task(
    open: Open<'_>,
    assessment_id: String,
    task: String,
    state: TaskStateChoice,
    on: Option<String>,
    why: Option<String>,
) -> Reply<RoadmapView> {
    open.run(|rumbo| rumbo.say_of_task(&assessment_id, &task, state, on.as_deref(), why.as_deref()))
}

#[tauri::command(async)]
fn note_on_task(
    open: Open<'_>,
    assessment_id: String,
    task: String,
    note: String,
) -> Reply<RoadmapView> {
    open.run(|rumbo| rumbo.note_on_task(&assessment_id, &task, &note))
}

#[tauri::command(async)]
fn report_target(open: Open<'_>, assessment_id: String) -> Reply<ReportTarget> {
    open.run(|rumbo| rumbo.report_target(&assessment_id))
}

#[tauri::command(async)]
fn save_report(
    open: Open<'_>,
    assessment_id: String,
    folder: Option<String>,
    options: ReportOptions,
) -> Reply<ReportSaved> {
    let folder = folder.as_deref().map(Path::new);
    let saved = open.run(|rumbo| rumbo.save_report(&assessment_id, folder, &options))?;
    open.may_be_opened(&saved);
    Ok(saved)
}

/// The system's own dialog; nothing when the person closed it.
#[tauri::command(async)]
fn choose_report_folder(
    app: AppHandle,
    open: Open<'_>,
    assessment_id: String,
    options: ReportOptions,
) -> Reply<Option<ReportSaved>> {
    let (target, words) =
        open.run(|rumbo| Ok((rumbo.report_target(&assessment_id)?, session::words(rumbo)?)))?;
    let Some(folder) = outside::choose_folder(&app, &words, Path::new(&target.folder)) else {
        return Ok(None);
    };
    let saved = open.run(|rumbo| rumbo.save_report(&assessment_id, Some(&folder), &options))?;
    open.may_be_opened(&saved);
    Ok(Some(saved))
}

/// A copy of the answers, with those that could not be stored, in a folder that the person chooses; nothing when the
/// dialog was closed.
#[tauri::command(async)]
fn save_answers_copy(
    app: AppHandle,
    open: Open<'_>,
    assessment_id: String,
    unsaved: Unsaved,
) -> Reply<Option<ReportSaved>> {
    let (begin_in, words) = open.run(|rumbo| Ok((rumbo.open_folder()?, session::words(rumbo)?)))?;
    let Some(folder) = outside::choose_folder(&app, &words, &begin_in) else {
        return Ok(None);
    };
    let saved = open.run(|rumbo| rumbo.save_answers_copy(&assessment_id, &unsaved, &folder))?;
    open.may_be_opened(&saved);
    Ok(Some(saved))
}

/// The report in the system's viewer, which prints it.
#[tauri::command(async)]
fn print_report(
    open: Open<'_>,
    assessment_id: String,
    options: ReportOptions,
) -> Reply<ReportSaved> {
    let printed = open.run(|rumbo| rumbo.print_report(&assessment_id, &options))?;
    outside::open_path(Path::new(&printed.path))?;
    Ok(printed)
}

#[tauri::command(async)]
fn save_plan(
    open: Open<'_>,
    assessment_id: String,
    folder: Option<String>,
    options: PlanOptions,
) -> Reply<PlanSaved> {
    let folder = folder.as_deref().map(Path::new);
    let saved = open.run(|rumbo| rumbo.save_plan(&assessment_id, folder, &options))?;
    open.may_be_opened_at(&saved.path);
    Ok(saved)
}

/// The system's own dialog; nothing when the person closed it.
#[tauri::command(async)]
fn choose_plan_folder(
    app: AppHandle,
    open: Open<'_>,
    assessment_id: String,
    options: PlanOptions,
) -> Reply<Option<PlanSaved>> {
    let (target, words) =
        open.run(|rumbo| Ok((rumbo.report_target(&assessment_id)?, session::words(rumbo)?)))?;
    let Some(folder) = outside::choose_folder(&app, &words, Path::new(&target.folder)) else {
        return Ok(None);
    };
    let saved = open.run(|rumbo| rumbo.save_plan(&assessment_id, Some(&folder), &options))?;
    open.may_be_opened_at(&saved.path);
    Ok(Some(saved))
}

/// Only a report that this window has saved.
#[tauri::command(async)]
fn open_report(open: Open<'_>, path: String) -> Reply<()> {
    open.was_saved(&path)?;
    outside::open_path(Path::new(&path))
}

/// The folder of a report that this window has saved.
#[tauri::command(async)]
fn open_report_folder(open: Open<'_>, path: String) -> Reply<()> {
    open.was_saved(&path)?;
    let path = Path::new(&path);
    outside::open_folder(path.parent().unwrap_or(path))
}

#[tauri::command(async)]
fn blank_target(open: Open<'_>) -> Reply<BlankTarget> {
    open.run(|rumbo| rumbo.blank_target())
}

#[tauri::command(async)]
fn save_blank(open: Open<'_>, folder: Option<String>, options: BlankOptions) -> Reply<ReportSaved> {
    let folder = folder.as_deref().map(Path::new);
    let saved = open.run(|rumbo| rumbo.save_blank(folder, &options))?;
    open.may_be_opened(&saved);
    Ok(saved)
}

/// The system's own dialog; nothing when the person closed it.
#[tauri::command(async)]
fn choose_blank_folder(
    app: AppHandle,
    open: Open<'_>,
    options: BlankOptions,
) -> Reply<Option<ReportSaved>> {
    let (target, words) = open.run(|rumbo| Ok((rumbo.blank_target()?, session::words(rumbo)?)))?;
    let Some(folder) = outside::choose_folder(&app, &words, Path::new(&target.folder)) else {
        return Ok(None);
    };
    let saved = open.run(|rumbo| rumbo.save_blank(Some(&folder), &options))?;
    open.may_be_opened(&saved);
    Ok(Some(saved))
}

#[tauri::command(async)]
fn guides(open: Open<'_>, assessment_id: Option<String>) -> Reply<GuidesView> {
    open.run(|rumbo| rumbo.guides(assessment_id.as_deref()))
}

#[tauri::command(async)]
fn guide(open: Open<'_>, guide: String, assessment_id: Option<String>) -> Reply<GuideView> {
    open.run(|rumbo| rumbo.guide(&guide, assessment_id.as_deref()))
}

#[tauri::command(async)]
fn add_worksheet(open: Open<'_>, assessment_id: String, worksheet: String) -> Reply<WorksheetView> {
    open.run(|rumbo| rumbo.add_worksheet(&assessment_id, &worksheet))
}

#[tauri::command(async)]
fn worksheet(open: Open<'_>, sheet_id: String) -> Reply<WorksheetView> {
    open.run(|rumbo| rumbo.worksheet(&sheet_id))
}

#[tauri::command(async)]
fn worksheet_example(
    open: Open<'_>,
    worksheet: String,
    assessment_id: Option<String>,
) -> Reply<WorksheetView> {
    open.run(|rumbo| rumbo.worksheet_example(&worksheet, assessment_id.as_deref()))
}

#[tauri::command(async)]
fn write_worksheet_line(
    open: Open<'_>,
    sheet_id: String,
    line: String,
    text: String,
) -> Reply<WorksheetView> {
    open.run(|rumbo| rumbo.write_worksheet_line(&sheet_id, &line, &text))
}

#[tauri::command(async)]
fn label_worksheet(
    open: Open<'_>,
    sheet_id: String,
    name: String,
    currency: String,
) -> Reply<WorksheetView> {
    open.run(|rumbo| rumbo.label_worksheet(&sheet_id, &name, &currency))
}

#[tauri::command(async)]
fn copy_worksheet(open: Open<'_>, sheet_id: String) -> Reply<WorksheetView> {
    open.run(|rumbo| rumbo.copy_worksheet(&sheet_id))
}

#[tauri::command(async)]
fn remove_worksheet(open: Open<'_>, sheet_id: String) -> Reply<GuidesView> {
    open.run(|rumbo| rumbo.remove_worksheet(&sheet_id))
}

#[tauri::command(async)]
fn worksheet_target(open: Open<'_>) -> Reply<WorksheetTarget> {
    open.run(|rumbo| rumbo.worksheet_target())
}

#[tauri::command(async)]
fn save_worksheet(
    open: Open<'_>,
    sheet_id: String,
    folder: Option<String>,
    paper: PaperSize,
) -> Reply<ReportSaved> {
    let folder = folder.as_deref().map(Path::new);
    let saved = open.run(|rumbo| rumbo.save_worksheet(&sheet_id, folder, paper))?;
    open.may_be_opened(&saved);
    Ok(saved)
}

/// The system's own dialog; nothing when the person closed it.
#[tauri::command(async)]
fn choose_worksheet_folder(
    app: AppHandle,
    open: Open<'_>,
    sheet_id: String,
    paper: PaperSize,
) -> Reply<Option<ReportSaved>> {
    let (target, words) =
        open.run(|rumbo| Ok((rumbo.worksheet_target()?, session::words(rumbo)?)))?;
    let Some(folder) = outside::choose_folder(&app, &words, Path::new(&target.folder)) else {
        return Ok(None);
    };
    let saved = open.run(|rumbo| rumbo.save_worksheet(&sheet_id, Some(&folder), paper))?;
    open.may_be_opened(&saved);
    Ok(Some(saved))
}

/// The cost sheet in the system's viewer, which prints it.
#[tauri::command(async)]
fn print_worksheet(open: Open<'_>, sheet_id: String, paper: PaperSize) -> Reply<ReportSaved> {
    let printed = open.run(|rumbo| rumbo.print_worksheet(&sheet_id, paper))?;
    outside::open_path(Path::new(&printed.path))?;
    Ok(printed)
}

/// In the person's own browser, and only an address that stands in the content.
#[tauri::command(async)]
fn open_link(open: Open<'_>, url: String) -> Reply<()> {
    open.run(|rumbo| rumbo.check_link(&url))?;
    outside::open_address(&url)
}

#[tauri::command(async)]
fn directory(
    open: Open<'_>,
    assessment_id: Option<String>,
    ask: Option<DirectoryAsk>,
) -> Reply<DirectoryView> {
    open.run(|rumbo| rumbo.directory(assessment_id.as_deref(), ask))
}

#[tauri::command(async)]
fn directory_entry(
    open: Open<'_>,
    assessment_id: Option<String>,
    id: String,
) -> Reply<DirectoryEntryView> {
    open.run(|rumbo| rumbo.directory_entry(assessment_id.as_deref(), &id))
}

/// A fault of the system around us, for the commands that leave the window.
pub fn failed(what: &str, error: impl std::fmt::Display) -> rumbo_app::WireError {
    AppError::Unexpected(format!("{what}: {error}")).to_wire()
}
