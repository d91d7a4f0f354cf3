// Hoja de ruta: ticking, and laying the plan anew.

import * as api from "../../lib/api";
import { problemOf, type Problem } from "../../lib/errors";
import type { RoadmapView, TaskView } from "../../generated/views";
import { stateOf } from "./tasks";

export type Roadmap = ReturnType<typeof createRoadmap>;

export function createRoadmap(first: RoadmapView) {
  let view = $state.raw(first);
  let problem = $state.raw<Problem | null>(null);
  let chosen = $state(taskToShow(first)?.id ?? null);
  let last: Promise<unknown> = Promise.resolve();

  function change(action: () => Promise<RoadmapView>): Promise<boolean> {
    const done = last.then(action).then(
      (next) => {
        view = next;
        problem = null;
        return true;
      },
      (error: unknown) => {
        problem = problemOf(error);
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
      return view.tasks.find((task) => task.id === chosen) ?? view.tasks[0] ?? null;
    },
    choose(task: string) {
      chosen = task;
    },
    tick: (task: string, step: number, done: boolean) => change(() => api.tickStep(view.assessmentId, task, step, done)),
    mark: (task: string, done: boolean) => change(() => api.markTask(view.assessmentId, task, done)),
    plan: (startOn: string, hoursPerWeek: number) => change(() => api.setPlan(view.assessmentId, startOn, hoursPerWeek)),
    show(found: Problem) {
      problem = found;
    },
  };
}

/** The one in progress, else the first that is not done. */
function taskToShow(view: RoadmapView): TaskView | undefined {
  return view.tasks.find((task) => stateOf(task, view.today) === "now") ?? view.tasks.find((task) => !task.done) ?? view.tasks[0];
}
