// Saving the PDF: one key into the proposed folder, another folder by the system's dialog, then opening it.

import * as api from "../../lib/api";
import { problemOf, type Problem } from "../../lib/errors";
import type { ReportSaved, ReportTarget } from "../../generated/views";

export type Report = ReturnType<typeof createReport>;

export function createReport(assessmentId: string) {
  let busy = $state(false);
  let target = $state.raw<ReportTarget | null>(null);
  let saved = $state.raw<ReportSaved | null>(null);
  let problem = $state.raw<Problem | null>(null);

  async function attempt(action: () => Promise<ReportSaved | null | void>): Promise<void> {
    if (busy) return;
    busy = true;
    problem = null;
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
    get problem() {
      return problem;
    },
    /** Where it would be saved, to be shown before. Not knowing it hinders nothing: saving says what is wrong. */
    async findTarget() {
      target = await api.reportTarget(assessmentId).catch(() => null);
    },
    save: () => attempt(() => api.saveReport(assessmentId, null)),
    saveElsewhere: () => attempt(() => api.chooseReportFolder(assessmentId)),
    open: () => attempt(async () => (saved ? api.openReport(saved.path) : undefined)),
  };
}
