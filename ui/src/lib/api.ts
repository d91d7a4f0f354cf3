// The use cases, under the names that they have in `rumbo_app`. The only file that imports Tauri's JavaScript.
// Each change returns the new whole view; the window replaces what it had.

import { invoke } from "@tauri-apps/api/core";

import type {
  AnswerInput,
  AssessmentSummary,
  AssessmentView,
  BlankOptions,
  BlankTarget,
  ExpressView,
  FactInput,
  FileView,
  HomeView,
  PathChoice,
  PlanPreview,
  ReportOptions,
  ReportSaved,
  ReportTarget,
  ResultView,
  RoadmapView,
  Settings,
  TaskStateChoice,
  WhatIfView,
} from "../generated/views";

export const home = () => invoke<HomeView>("home");

export const acceptConsent = () => invoke<HomeView>("accept_consent");

export const saveSettings = (settings: Settings) => invoke<HomeView>("save_settings", { settings });

/** The company and all its diagnoses. It can't be undone: ask first. */
export const removeCompany = (companyId: string) => invoke<HomeView>("remove_company", { companyId });

/** Asks for a report or file with the system's own dialog and reads it; null when the person closed it. Keeps nothing yet. */
export const chooseFile = () => invoke<FileView | null>("choose_file");

/** Reads the file that was dropped on the window last; null when there is none. Keeps nothing yet. */
export const takeDroppedFile = () => invoke<FileView | null>("take_dropped_file");

/** Calls `heard` whenever a file is dropped on the window; returns what stops it. */
export function onFileDropped(heard: () => void): () => void {
  window.addEventListener("rumbo-file-dropped", heard);
  return () => window.removeEventListener("rumbo-file-dropped", heard);
}

/** Keeps the file that was read last as a diagnosis; one that is here already is not doubled. */
export const openFile = () => invoke<AssessmentSummary>("open_file");

/** A draft with the texts of the first screens of a path; nothing is stored. */
export const newAssessment = (path: PathChoice) => invoke<AssessmentView>("new_assessment", { path });

export const startAssessment = (company: string, path: PathChoice, facts: [string, FactInput][]) =>
  invoke<AssessmentView>("start_assessment", { company, path, facts });

/** A new diagnosis with the facts of an old one. */
export const repeatAssessment = (assessmentId: string) =>
  invoke<AssessmentView>("repeat_assessment", { assessmentId });

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
