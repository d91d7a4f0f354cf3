// The report: saved by one key into the proposed folder or by the system's dialog into another, opened, and printed by the
// system's viewer.

import * as api from "../../lib/api";
import { problemOf, type Problem } from "../../lib/errors";
import type { PaperSize, ReportFormat, ReportOptions, ReportSaved, ReportTarget } from "../../generated/views";

export type Report = ReturnType<typeof createReport>;

export function createReport(assessmentId: string) {
  let busy = $state(false);
  let target = $state.raw<ReportTarget | null>(null);
  let saved = $state.raw<ReportSaved | null>(null);
  let printing = $state(false);
  let problem = $state.raw<Problem | null>(null);
  /** What the person chose here; the paper otherwise is the one used last. */
  let paper = $state<PaperSize | null>(null);
  let withPrivate = $state(false);

  async function findTarget(): Promise<void> {
    target = await api.reportTarget(assessmentId).catch(() => null);
  }

  async function options(format: ReportFormat = "pdf"): Promise<ReportOptions> {
    if (target === null) await findTarget();
    return { format, paper: paper ?? target?.paper ?? "a4", withPrivate };
  }

  async function attempt(action: () => Promise<ReportSaved | null | void>): Promise<void> {
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
    choosePaper(chosen: PaperSize) {
      paper = chosen;
    },
    includePrivate(included: boolean) {
      withPrivate = included;
    },
    /** Where it would be saved and how, to be shown before. Not knowing it hinders nothing: saving says what is wrong. */
    findTarget,
    save: () => attempt(async () => api.saveReport(assessmentId, null, await options())),
    /** The same words, to be edited. */
    saveDocument: () => attempt(async () => api.saveReport(assessmentId, null, await options("document"))),
    saveElsewhere: () => attempt(async () => api.chooseReportFolder(assessmentId, await options())),
    print: () =>
      attempt(async () => {
        await api.printReport(assessmentId, await options());
        printing = true;
      }),
    open: () => attempt(async () => (saved ? api.openReport(saved.path) : undefined)),
    openFolder: () => attempt(async () => (saved ? api.openReportFolder(saved.path) : undefined)),
  };
}
