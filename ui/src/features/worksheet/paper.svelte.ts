// A cost sheet on paper: saved into the proposed folder or another, opened, and printed by the system's viewer.

import * as api from "../../lib/api";
import { problemOf, type Problem } from "../../lib/errors";
import type { PaperSize, ReportSaved } from "../../generated/views";

export type SheetPaper = ReturnType<typeof createSheetPaper>;

/** `ready` keeps what is still being typed, so that paper says what the screen says; it resolves to whether it could. */
export function createSheetPaper(sheetId: string, ready: () => Promise<boolean>) {
  let busy = $state(false);
  let saved = $state.raw<ReportSaved | null>(null);
  let printing = $state(false);
  let problem = $state.raw<Problem | null>(null);
  let paper = $state<PaperSize | null>(null);

  async function size(): Promise<PaperSize> {
    paper ??= (await api.worksheetTarget()).paper;
    return paper;
  }

  async function attempt(action: () => Promise<ReportSaved | null | void>): Promise<void> {
    if (busy) return;
    busy = true;
    problem = null;
    printing = false;
    try {
      // Nothing new when the person closed the dialog: what was saved before still stands.
      if (await ready()) saved = (await action()) ?? saved;
    } catch (error) {
      problem = problemOf(error);
    }
    busy = false;
  }

  return {
    get busy() {
      return busy;
    },
    get saved() {
      return saved;
    },
    /** The system's viewer was asked to open it, for the person to print it there. */
    get printing() {
      return printing;
    },
    get problem() {
      return problem;
    },
    get paper() {
      return paper ?? "a4";
    },
    choosePaper(chosen: PaperSize) {
      paper = chosen;
      saved = null;
    },
    /** The paper used last, to be shown before. Not knowing it hinders nothing. */
    load: () => size().then(() => undefined, () => undefined),
    save: () => attempt(async () => api.saveWorksheet(sheetId, null, await size())),
    saveElsewhere: () => attempt(async () => api.chooseWorksheetFolder(sheetId, await size())),
    print: () =>
      attempt(async () => {
        await api.printWorksheet(sheetId, await size());
        printing = true;
      }),
    open: () => attempt(async () => (saved ? api.openReport(saved.path) : undefined)),
    openFolder: () => attempt(async () => (saved ? api.openReportFolder(saved.path) : undefined)),
  };
}
