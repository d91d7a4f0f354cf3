// Hoja de ruta: ticking, and laying the plan anew.

import * as api from "../../lib/api";
import { problemOf, type Problem } from "../../lib/errors";
import type { RoadmapView, TaskStateChoice, TaskView } from "../../generated/views";
import { stateOf } from "./tasks";

export type Roadmap = ReturnType<typeof createRoadmap>;

/** `task`: the one to open, else the one in progress. */
export function createRoadmap(first: RoadmapView, task: string | null = null) {
  let view = $state.raw(first);
  let problem = $state.raw<Problem | null>(null);
  let saved = $state<"idle" | "saving" | "saved">("idle");
  let chosen = $state(task ?? taskToShow(first)?.id ?? null);
  let last: Promise<unknown> = Promise.resolve();

  function change(action: () => Promise<RoadmapView>): Promise<boolean> {
    saved = "saving";
    const done = last.then(action).then(
      (next) => {
        view = next;
        problem = null;
        saved = "saved";
        return true;
      },
      (error: unknown) => {
        problem = problemOf(error);
        saved = "idle";
        return false;
      },
    );
    last = done;
    return done;
  }

  return {
    get view() {
      return view;
    },
    get problem() {
      return problem;
    },
    get chosen(): TaskView | null {
      const all = [...view.tasks, ...view.discarded];
      return all.find((task) => task.id === chosen) ?? all[0] ?? null;
    },
    /** What the last change came to; the person is typing again after `typing`. */
    get saved() {
      return saved;
    },
    typing() {
      saved = "idle";
    },
    choose(task: string) {
      chosen = task;
      saved = "idle";
    },
    tick: (task: string, step: string, done: boolean, on: string | null) =>
      change(() => api.tickStep(view.assessmentId, task, step, done, on)),
    say: (task: string, state: TaskStateChoice, on: string | null, why: string | null) =>
      change(() => api.sayOfTask(view.assessmentId, task, state, on, why)),
    note: (task: string, note: string) => change(() => api.noteOnTask(view.assessmentId, task, note)),
    mark: (task: string, done: boolean) => change(() => api.markTask(view.assessmentId, task, done)),
    plan: (startOn: string | null, hoursPerWeek: number) => change(() => api.setPlan(view.assessmentId, startOn, hoursPerWeek)),
    show(found: Problem) {
      problem = found;
    },
  };
}

/** The one in progress, else the first that is not done. */
function taskToShow(view: RoadmapView): TaskView | undefined {
  return view.tasks.find((task) => stateOf(task) === "now") ?? view.tasks.find((task) => !task.done) ?? view.tasks[0];
}
