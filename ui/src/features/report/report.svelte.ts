// The report, and the plan for calendar and spreadsheet: saved by one key into the proposed folder or by the system's dialog
// into another, opened, and printed by the system's viewer.

import * as api from "../../lib/api";
import { problemOf, type Problem } from "../../lib/errors";
import type { PaperSize, PlanFormat, PlanOptions, ReportFormat, ReportOptions, ReportTarget } from "../../generated/views";

/** What can be saved. */
export type Kind = ReportFormat | PlanFormat;

/** A file on disk. */
export interface Saved {
  kind: Kind;
  path: string;
  /** Only a PDF has its own. */
  pages: number | null;
  /** What it holds; may be empty. */
  note: string;
}

export type Report = ReturnType<typeof createReport>;

export function createReport(assessmentId: string) {
  let busy = $state(false);
  let target = $state.raw<ReportTarget | null>(null);
  let saved = $state.raw<Saved | null>(null);
  /** What was asked for last: another folder is chosen for the same. */
  let kind = $state<Kind>("pdf");
  let printing = $state(false);
  let problem = $state.raw<Problem | null>(null);
  /** What the person chose here; the paper otherwise is the one used last. */
  let paper = $state<PaperSize | null>(null);
  let withPrivate = $state(false);
  let withAlarm = $state(false);

  async function findTarget(): Promise<void> {
    target = await api.reportTarget(assessmentId).catch(() => null);
  }

  async function options(format: ReportFormat): Promise<ReportOptions> {
    if (target === null) await findTarget();
    return { format, paper: paper ?? target?.paper ?? "a4", withPrivate };
  }

  function planOptions(format: PlanFormat): PlanOptions {
    return { format, withAlarm };
  }

  /** Saves one kind of file, in the proposed folder or in one that the person chooses. */
  const saveAs = (chosen: Kind, elsewhere: boolean) =>
    attempt(async () => {
      kind = chosen;
      if (chosen === "pdf" || chosen === "document") {
        const how = await options(chosen);
        const report = elsewhere ? await api.chooseReportFolder(assessmentId, how) : await api.saveReport(assessmentId, null, how);
        return report && { kind: chosen, path: report.path, pages: report.pages, note: "" };
      }
      const how = planOptions(chosen);
      const plan = elsewhere ? await api.choosePlanFolder(assessmentId, how) : await api.savePlan(assessmentId, null, how);
      return plan && { kind: chosen, path: plan.path, pages: null, note: plan.note };
    });

  async function attempt(action: () => Promise<Saved | null | void>): Promise<void> {
    if (busy) return;
    busy = true;
    problem = null;
    printing = false;
    try {
      // Nothing new when the person closed the dialog: what was saved before still stands.
      saved = (await action()) ?? saved;
    } catch (error) {
      problem = problemOf(error);
    }
    busy = false;
  }

  return {
    get busy() {
      return busy;
    },
    get target() {
      return target;
    },
    get saved() {
      return saved;
    },
    /** The system's viewer was asked to open the report, for the person to print it there. */
    get printing() {
      return printing;
    },
    get problem() {
      return problem;
    },
    get paper() {
      return paper ?? target?.paper ?? "a4";
    },
    get withPrivate() {
      return withPrivate;
    },
    get kind() {
      return kind;
    },
    get withAlarm() {
      return withAlarm;
    },
    remind(wanted: boolean) {
      withAlarm = wanted;
    },
    choosePaper(chosen: PaperSize) {
      paper = chosen;
    },
    includePrivate(included: boolean) {
      withPrivate = included;
    },
    /** Where it would be saved and how, to be shown before. Not knowing it hinders nothing: saving says what is wrong. */
    findTarget,
    save: () => saveAs("pdf", false),
    saveAs: (chosen: Kind) => saveAs(chosen, false),
    saveElsewhere: (chosen: Kind = "pdf") => saveAs(chosen, true),
    print: () =>
      attempt(async () => {
        await api.printReport(assessmentId, await options("pdf"));
        printing = true;
      }),
    open: () => attempt(async () => (saved ? api.openReport(saved.path) : undefined)),
    openFolder: () => attempt(async () => (saved ? api.openReportFolder(saved.path) : undefined)),
  };
}
