// The line under a task in the list: where it stands and when, in words.

import { dayLabel } from "../../lib/dates";
import { t } from "../../lib/i18n.svelte";
import type { TaskView } from "../../generated/views";
import { stateOf } from "./tasks";

export function lineOf(task: TaskView): string {
  const { hours } = task;
  const state = stateOf(task);
  if (state === "done") return [task.said || t("follow-state-done"), t("roadmap-state-undated", { hours })].join(" · ");
  if (state === "discarded") return task.whyDiscarded ? t("follow-state-discarded-why", { why: task.whyDiscarded }) : task.said;
  if (task.startOn === null || task.finishOn === null) {
    const undated = t("roadmap-state-undated", { hours });
    return state === "now" ? `${task.said} · ${undated}` : undated;
  }
  const dates = { from: dayLabel(task.startOn), to: dayLabel(task.finishOn), hours };
  return state === "now" ? t("roadmap-state-now", dates) : t("roadmap-state-dated", dates);
}
