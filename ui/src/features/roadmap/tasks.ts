// How tasks are grouped, named and laid on the timeline. Dates and rows come from the plan.

import { dayNumber, monthStarts } from "../../lib/dates";
import type { RoadmapView, TaskView } from "../../generated/views";

export type TaskState = "done" | "now" | "next" | "discarded";

/** Nothing is ever late: what was not done is laid anew. */
export function stateOf(task: TaskView): TaskState {
  if (task.done) return "done";
  if (task.state === "discarded") return "discarded";
  return task.state === "in-progress" ? "now" : "next";
}

/** Consecutive tasks of one block, in the plan's order; what waits for something discarded stands together. */
export function blocksOf(tasks: TaskView[]): { block: string; tasks: TaskView[] }[] {
  const blocks: { block: string; tasks: TaskView[] }[] = [];
  const held = tasks.filter((task) => task.held !== "");
  for (const task of tasks.filter((task) => task.held === "")) {
    const last = blocks.at(-1);
    if (last?.block === task.block) last.tasks.push(task);
    else blocks.push({ block: task.block, tasks: [task] });
  }
  if (held.length > 0) blocks.push({ block: "held", tasks: held });
  return blocks;
}

export interface Bar {
  task: TaskView;
  state: TaskState;
  x: number;
  width: number;
  /** The length of others' time after it; 0 for none. */
  wait: number;
}

export interface Band {
  horizon: string;
  x: number;
  width: number;
}

/** What is done holds no weeks: it stands at the day of it, over the rows. */
export interface Mark {
  task: TaskView;
  x: number;
}

export interface Layout {
  width: number;
  marks: Mark[];
  rows: number;
  bars: Bar[];
  bands: Band[];
  months: { day: number; x: number }[];
  /** Where today stands; null when it is outside the plan. */
  today: number | null;
}

/** A number must fit into the bar of a single week. */
const LEAST_WEEK = 24;
/** What is done stands as a mark of this width, this far from the next. */
export const MARK_WIDTH = 44;
const MARK_STEP = 48;

/** The plan to scale; null when nothing is dated. `room` is the width there is. */
export function layOut(view: RoadmapView, room: number): Layout | null {
  const dated = view.tasks.filter((task) => task.startOn !== null && task.finishOn !== null);
  if (dated.length === 0) return null;
  const start = (task: TaskView) => dayNumber(task.startOn ?? "");
  // The whole last day belongs to the task.
  const end = (task: TaskView) => dayNumber(task.finishOn ?? "") + 1;
  const done = view.tasks.filter((task) => task.done && task.startOn === null && task.saidOn !== null);
  const said = (task: TaskView) => dayNumber(task.saidOn ?? "");
  const first = Math.min(...dated.map(start), ...done.map(said));
  const last = Math.max(...dated.map((task) => end(task) + 7 * task.waitWeeks));
  const width = Math.max(room, ((last - first) / 7) * LEAST_WEEK);
  const x = (day: number) => ((day - first) / (last - first)) * (width - 2);
  const today = dayNumber(view.today);
  return {
    width,
    marks: marksOf(done, (task) => x(said(task)), width),
    rows: Math.max(...dated.map((task) => task.row)) + 1,
    bars: dated.map((task) => ({
      task,
      state: stateOf(task),
      x: x(start(task)),
      width: x(end(task)) - x(start(task)),
      wait: x(end(task) + 7 * task.waitWeeks) - x(end(task)),
    })),
    bands: bandsOf(dated, start, x, width),
    months: [first, ...monthStarts(first + 1, last - 8)].map((day) => ({ day, x: x(day) })),
    today: today >= first && today <= last ? x(today) : null,
  };
}

/** Side by side where their days are, each with room for its number and its tick. */
function marksOf(done: TaskView[], at: (task: TaskView) => number, width: number): Mark[] {
  const byDay = [...done].sort((a, b) => at(a) - at(b) || a.number - b.number);
  let free = 0;
  const marks = byDay.map((task) => {
    const x = Math.max(at(task), free);
    free = x + MARK_STEP;
    return { task, x };
  });
  // Those at the end push the others back rather than leave the picture.
  let end = width - 2;
  for (const mark of [...marks].reverse()) {
    mark.x = Math.min(mark.x, end - MARK_WIDTH);
    end = mark.x - (MARK_STEP - MARK_WIDTH);
  }
  return marks.filter((mark) => mark.x >= 0);
}

/** A band goes from its first task to the first of the next horizon. */
function bandsOf(dated: TaskView[], start: (task: TaskView) => number, x: (day: number) => number, width: number): Band[] {
  const starts = ["short", "medium", "long", "later"].flatMap((horizon) => {
    const days = dated.filter((task) => task.horizon === horizon).map(start);
    return days.length === 0 ? [] : [{ horizon, x: x(Math.min(...days)) }];
  });
  return starts.map((band, index) => ({
    horizon: band.horizon,
    x: index === 0 ? 0 : band.x,
    width: Math.max((starts[index + 1]?.x ?? width) - (index === 0 ? 0 : band.x), 0),
  }));
}
