// The questionnaire on paper: chosen, saved into the proposed folder or another, and opened.

import * as api from "../../lib/api";
import { problemOf, type Problem } from "../../lib/errors";
import type { BlankOptions, BlankTarget, ReportSaved } from "../../generated/views";

export type Blank = ReturnType<typeof createBlank>;

export function createBlank() {
  let target = $state.raw<BlankTarget | null>(null);
  let options = $state.raw<BlankOptions | null>(null);
  let busy = $state(false);
  let saved = $state.raw<ReportSaved | null>(null);
  let problem = $state.raw<Problem | null>(null);

  async function attempt(action: () => Promise<void>): Promise<void> {
    if (busy) return;
    busy = true;
    problem = null;
    try {
      await action();
    } catch (error) {
      problem = problemOf(error);
    }
    busy = false;
  }

  return {
    get target() {
      return target;
    },
    get options() {
      return options;
    },
    get busy() {
      return busy;
    },
    get saved() {
      return saved;
    },
    get problem() {
      return problem;
    },
    /** What can be chosen, and as what the last one was made. */
    load: () =>
      attempt(async () => {
        target = await api.blankTarget();
        options = target.options;
      }),
    /** What was saved before is another questionnaire. */
    choose(chosen: Partial<BlankOptions>) {
      if (options) options = { ...options, ...chosen };
      saved = null;
    },
    save: () =>
      attempt(async () => {
        if (options) saved = await api.saveBlank(null, options);
      }),
    /** Nothing new when the person closes the dialog. */
    saveElsewhere: () =>
      attempt(async () => {
        if (options) saved = (await api.chooseBlankFolder(options)) ?? saved;
      }),
    open: () =>
      attempt(async () => {
        if (saved) await api.openReport(saved.path);
      }),
  };
}
