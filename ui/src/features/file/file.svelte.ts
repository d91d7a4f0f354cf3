// Opening a report or a file of answers: chosen or dropped, shown with what there is of it already, then kept.

import * as api from "../../lib/api";
import { problemOf, type Problem } from "../../lib/errors";
import type { AssessmentSummary, FileView } from "../../generated/views";

export type File = ReturnType<typeof createFile>;

/** `onopened`: where to go when the diagnosis is kept. */
export function createFile(onopened: (opened: AssessmentSummary) => void) {
  let busy = $state(false);
  let view = $state.raw<FileView | null>(null);
  let problem = $state.raw<Problem | null>(null);

  async function attempt(action: () => Promise<void>): Promise<void> {
    if (busy) return;
    busy = true;
    problem = null;
    try {
      await action();
    } catch (error) {
      view = null;
      problem = problemOf(error);
    }
    busy = false;
  }

  return {
    get busy() {
      return busy;
    },
    /** What the file holds, to be looked at first. */
    get view() {
      return view;
    },
    get problem() {
      return problem;
    },
    choose: () => attempt(async () => void (view = await api.chooseFile())),
    takeDropped: () => attempt(async () => void (view = await api.takeDroppedFile())),
    /** Keeps it and goes on there. */
    open: () =>
      attempt(async () => {
        const opened = await api.openFile();
        view = null;
        onopened(opened);
      }),
    close() {
      view = null;
      problem = null;
    },
  };
}
