// The use cases, under the names that they have in `rumbo_app`. The only file that imports Tauri's JavaScript.
// Each change returns the new whole view; the window replaces what it had.

import { invoke as call } from "@tauri-apps/api/core";

import type {
  AboutView,
  AnswerInput,
  AssessmentSummary,
  AssessmentView,
  BlankOptions,
  BlankTarget,
  DirectoryAsk,
  DirectoryEntryView,
  DirectoryView,
  ExpressView,
  FactInput,
  FileView,
  GuideView,
  GuidesView,
  HistoryView,
  HomeView,
  LegalText,
  NextView,
  PaperSize,
  PathChoice,
  PlanOptions,
  PlanPreview,
  PlanSaved,
  ReportOptions,
  ReportSaved,
  ReportTarget,
  ResultView,
  RoadmapView,
  Settings,
  TaskStateChoice,
  Unsaved,
  WhatIfView,
  WorksheetTarget,
  WorksheetView,
} from "../generated/views";

let underWay = 0;

async function invoke<T>(command: string, args?: Record<string, unknown>): Promise<T> {
  underWay += 1;
  try {
    return await call<T>(command, args);
  } finally {
    underWay -= 1;
  }
}

const LOOK_AGAIN_MS = 20;

/** Once everything that was asked of the program is answered; no longer than `most` milliseconds. */
export async function settled(most: number): Promise<void> {
  let waited = 0;
  do {
    await new Promise((resume) => setTimeout(resume, LOOK_AGAIN_MS));
    waited += LOOK_AGAIN_MS;
  } while (underWay > 0 && waited < most);
}

export const home = () => invoke<HomeView>("home");

/** What is next for every company; the start knows the first few. */
export const nextForAll = () => invoke<NextView[]>("next_for_all");

export const acceptConsent = () => invoke<HomeView>("accept_consent");

export const saveSettings = (settings: Settings) => invoke<HomeView>("save_settings", { settings });

/** The company and all its diagnoses. It can't be undone: ask first. */
export const removeCompany = (companyId: string) => invoke<HomeView>("remove_company", { companyId });

/** An invented company to look around in; one that is here already stays as it is. */
export const addExample = () => invoke<HomeView>("add_example");

/** With all that was said and done in it. */
export const removeExample = () => invoke<HomeView>("remove_example");

export const about = () => invoke<AboutView>("about");

/** Licences and notices, whole. */
export const legalTexts = () => invoke<LegalText[]>("legal_texts");

/** In the system's file manager. */
export const openDataFolder = () => invoke<void>("open_data_folder");

/** Asks for a report or file with the system's own dialog and reads it; null when the person closed it. Keeps nothing yet. */
export const chooseFile = () => invoke<FileView | null>("choose_file");

/** Reads the file that was dropped on the window last; null when there is none. Keeps nothing yet. */
export const takeDroppedFile = () => invoke<FileView | null>("take_dropped_file");

/** Calls `heard` whenever a file is dropped on the window; returns what stops it. */
export function onFileDropped(heard: () => void): () => void {
  window.addEventListener("rumbo-file-dropped", heard);
  return () => window.removeEventListener("rumbo-file-dropped", heard);
}

/** Calls `heard` when the person closes the window, which then waits to be closed from here; returns what stops it. */
export function onClosing(heard: () => void): () => void {
  window.addEventListener("rumbo-closing", heard);
  return () => window.removeEventListener("rumbo-closing", heard);
}

/** Says that the page is there and takes care of it: nobody closes the window over its head. */
export const hearClosing = () => invoke<void>("hear_closing");

export const closeWindow = () => invoke<void>("close_window");

/** Keeps the file that was read last as a diagnosis; one that is here already is not doubled. */
export const openFile = () => invoke<AssessmentSummary>("open_file");

/** A draft with the texts of the first screens of a path; nothing is stored. */
export const newAssessment = (path: PathChoice) => invoke<AssessmentView>("new_assessment", { path });

export const startAssessment = (company: string, path: PathChoice, facts: [string, FactInput][]) =>
  invoke<AssessmentView>("start_assessment", { company, path, facts });

/** A new diagnosis with the facts of an old one. */
export const repeatAssessment = (assessmentId: string) =>
  invoke<AssessmentView>("repeat_assessment", { assessmentId });

/** The diagnoses of a company, two of them compared: the pair, the earlier first, or without one the last two. */
export const history = (companyId: string, pair: [string, string] | null) => invoke<HistoryView>("history", { companyId, pair });

/** How much is asked. What was said stays, also when going on from the express path to the whole questionnaire. */
export const choosePath = (assessmentId: string, path: PathChoice) =>
  invoke<AssessmentView>("choose_path", { assessmentId, path });

export const openAssessment = (assessmentId: string) => invoke<AssessmentView>("open_assessment", { assessmentId });

export const renameCompany = (assessmentId: string, name: string) =>
  invoke<AssessmentView>("rename_company", { assessmentId, name });

export const stateFact = (assessmentId: string, fact: string, value: FactInput | null) =>
  invoke<AssessmentView>("state_fact", { assessmentId, fact, value });

export const answerQuestion = (assessmentId: string, item: string, answer: AnswerInput | null) =>
  invoke<AssessmentView>("answer_question", { assessmentId, item, answer });

export const writeNote = (assessmentId: string, item: string, note: string) =>
  invoke<AssessmentView>("write_note", { assessmentId, item, note });

export const finishAssessment = (assessmentId: string, acceptBlanks: boolean) =>
  invoke<ResultView>("finish_assessment", { assessmentId, acceptBlanks });

export const reopenAssessment = (assessmentId: string) => invoke<AssessmentView>("reopen_assessment", { assessmentId });

/** A copy of the answers with what is not stored, in a folder that the person chooses; null when the dialog was closed. */
export const saveAnswersCopy = (assessmentId: string, unsaved: Unsaved) =>
  invoke<ReportSaved | null>("save_answers_copy", { assessmentId, unsaved });

/** What the express path can say. */
export const expressResult = (assessmentId: string) => invoke<ExpressView>("express_result", { assessmentId });

/** An unfinished diagnosis has one too: provisional. */
export const result = (assessmentId: string) => invoke<ResultView>("result", { assessmentId });

/** Items with the level to try. Nothing is stored. */
export const whatIf = (assessmentId: string, changes: [string, number][]) =>
  invoke<WhatIfView>("what_if", { assessmentId, changes });

export const roadmap = (assessmentId: string) => invoke<RoadmapView>("roadmap", { assessmentId });

export const setPlan = (assessmentId: string, startOn: string | null, hoursPerWeek: number | null) =>
  invoke<RoadmapView>("set_plan", { assessmentId, startOn, hoursPerWeek });

/** What would move. Nothing is stored. */
export const previewPlan = (assessmentId: string, startOn: string | null, hoursPerWeek: number | null) =>
  invoke<PlanPreview>("preview_plan", { assessmentId, startOn, hoursPerWeek });

/** Without a day (ISO) it was done today. */
export const tickStep = (assessmentId: string, task: string, step: string, done: boolean, on: string | null) =>
  invoke<RoadmapView>("tick_step", { assessmentId, task, step, done, on });

export const markTask = (assessmentId: string, task: string, done: boolean) =>
  invoke<RoadmapView>("mark_task", { assessmentId, task, done });

/** Where a task stands, since when (none: today), and why it will not be done. */
export const sayOfTask = (assessmentId: string, task: string, state: TaskStateChoice, on: string | null, why: string | null) =>
  invoke<RoadmapView>("say_of_task", { assessmentId, task, state, on, why });

export const noteOnTask = (assessmentId: string, task: string, note: string) =>
  invoke<RoadmapView>("note_on_task", { assessmentId, task, note });

export const reportTarget = (assessmentId: string) => invoke<ReportTarget>("report_target", { assessmentId });

/** Without a folder: into the proposed one. */
export const saveReport = (assessmentId: string, folder: string | null, options: ReportOptions) =>
  invoke<ReportSaved>("save_report", { assessmentId, folder, options });

/** Asks for a folder with the system's own dialog and saves there; null when the person closed it. */
export const chooseReportFolder = (assessmentId: string, options: ReportOptions) =>
  invoke<ReportSaved | null>("choose_report_folder", { assessmentId, options });

/** Opens the report in the system's viewer, which prints it. */
export const printReport = (assessmentId: string, options: ReportOptions) =>
  invoke<ReportSaved>("print_report", { assessmentId, options });

/** The plan for a calendar or a spreadsheet. Without a folder: into the proposed one. Never over an older file. */
export const savePlan = (assessmentId: string, folder: string | null, options: PlanOptions) =>
  invoke<PlanSaved>("save_plan", { assessmentId, folder, options });

/** Asks for a folder with the system's own dialog and saves there; null when the person closed it. */
export const choosePlanFolder = (assessmentId: string, options: PlanOptions) =>
  invoke<PlanSaved | null>("choose_plan_folder", { assessmentId, options });

export const openReport = (path: string) => invoke<void>("open_report", { path });

export const openReportFolder = (path: string) => invoke<void>("open_report_folder", { path });

/** In the person's own browser. Only after the person has seen the address and agreed. */
export const openLink = (url: string) => invoke<void>("open_link", { url });

/** Where a questionnaire on paper would be saved, and what can be chosen. */
export const blankTarget = () => invoke<BlankTarget>("blank_target");

/** Without a folder: into the proposed one. */
export const saveBlank = (folder: string | null, options: BlankOptions) => invoke<ReportSaved>("save_blank", { folder, options });

/** Asks for a folder with the system's own dialog and saves there; null when the person closed it. */
export const chooseBlankFolder = (options: BlankOptions) => invoke<ReportSaved | null>("choose_blank_folder", { options });

/** For a company or for nobody; without an ask what one begins with. */
export const directory = (assessmentId: string | null, ask: DirectoryAsk | null) =>
  invoke<DirectoryView>("directory", { assessmentId, ask });

export const directoryEntry = (assessmentId: string | null, id: string) =>
  invoke<DirectoryEntryView>("directory_entry", { assessmentId, id });
/** What there is to read and to fill in; without a filling-in, for nobody in particular. */
export const guides = (assessmentId: string | null) => invoke<GuidesView>("guides", { assessmentId });

export const guide = (guide: string, assessmentId: string | null) => invoke<GuideView>("guide", { guide, assessmentId });

/** Begins a cost sheet for the company of this filling-in. */
export const addWorksheet = (assessmentId: string, worksheet: string) =>
  invoke<WorksheetView>("add_worksheet", { assessmentId, worksheet });

export const worksheet = (sheetId: string) => invoke<WorksheetView>("worksheet", { sheetId });

/** The worked example alone. Nothing is stored. */
export const worksheetExample = (worksheet: string, assessmentId: string | null) =>
  invoke<WorksheetView>("worksheet_example", { worksheet, assessmentId });

/** What is no figure is kept as it was typed; the view says why it is none. */
export const writeWorksheetLine = (sheetId: string, line: string, text: string) =>
  invoke<WorksheetView>("write_worksheet_line", { sheetId, line, text });

export const labelWorksheet = (sheetId: string, name: string, currency: string) =>
  invoke<WorksheetView>("label_worksheet", { sheetId, name, currency });

export const copyWorksheet = (sheetId: string) => invoke<WorksheetView>("copy_worksheet", { sheetId });

/** The sheet and its figures. It can't be undone: ask first. */
export const removeWorksheet = (sheetId: string) => invoke<GuidesView>("remove_worksheet", { sheetId });

/** Where a cost sheet would be saved. */
export const worksheetTarget = () => invoke<WorksheetTarget>("worksheet_target");

/** Without a folder: into the proposed one. */
export const saveWorksheet = (sheetId: string, folder: string | null, paper: PaperSize) =>
  invoke<ReportSaved>("save_worksheet", { sheetId, folder, paper });

/** Asks for a folder with the system's own dialog and saves there; null when the person closed it. */
export const chooseWorksheetFolder = (sheetId: string, paper: PaperSize) =>
  invoke<ReportSaved | null>("choose_worksheet_folder", { sheetId, paper });

/** Opens the cost sheet in the system's viewer, which prints it. */
export const printWorksheet = (sheetId: string, paper: PaperSize) => invoke<ReportSaved>("print_worksheet", { sheetId, paper });
