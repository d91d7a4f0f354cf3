import { describe, expect, it } from "vitest";

import stored from "../../../tests/fixtures/plan-small.json";
import type { RoadmapView } from "../../generated/views";
import { blocksOf, layOut, stateOf } from "./tasks";

const view = stored as RoadmapView;

describe("the timeline", () => {
  const layout = layOut(view, 1200);

  it("keeps every bar inside, and the weeks to scale", () => {
    if (!layout) throw new Error("the plan has dates");
    expect(layout.bars).toHaveLength(view.tasks.length);
    for (const bar of layout.bars) {
      expect(bar.x).toBeGreaterThanOrEqual(0);
      expect(bar.x + bar.width).toBeLessThanOrEqual(layout.width);
    }
    const [first, second] = layout.bars;
    expect((first?.width ?? 0) / (second?.width ?? 1), "two weeks to three").toBeCloseTo(2 / 3, 2);
  });

  it("has bands side by side, without a gap", () => {
    let end = 0;
    for (const band of layout?.bands ?? []) {
      expect(band.x).toBeCloseTo(end, 5);
      end = band.x + band.width;
    }
    expect(end).toBeCloseTo(layout?.width ?? 0, 5);
  });

  it("grows instead of squeezing a long plan", () => {
    expect(layOut(view, 100)?.width).toBeGreaterThan(600);
  });

  it("marks what is done at its day, side by side, inside the picture", () => {
    const done = view.tasks.slice(0, 4).map((task) => ({ ...task, startOn: null, finishOn: null, saidOn: "2027-02-03" }));
    const marked = layOut({ ...view, tasks: [...done, ...view.tasks.slice(4)] }, 1200);
    const places = marked?.marks.map((mark) => mark.x) ?? [];
    expect(places).toHaveLength(4);
    for (const [index, x] of places.entries()) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + 44).toBeLessThanOrEqual(marked?.width ?? 0);
      if (index > 0) expect(x - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(48);
    }
  });

  it("is not drawn for a plan without dates", () => {
    const undated = view.tasks.map((task) => ({ ...task, startOn: null, finishOn: null }));
    expect(layOut({ ...view, tasks: undated }, 1200)).toBeNull();
  });
});

describe("tasks", () => {
  it("are done, under way, or to come; never late", () => {
    expect(view.tasks.map((task) => stateOf(task))).toEqual([
      ...Array<string>(4).fill("done"),
      "now",
      ...Array<string>(7).fill("next"),
    ]);
  });

  it("are discarded when the person says so, whatever else was said", () => {
    const [task] = view.tasks;
    if (!task) throw new Error("the plan has tasks");
    expect(stateOf({ ...task, done: false, state: "discarded" })).toBe("discarded");
  });

  it("that wait for something discarded stand together, after the others", () => {
    const [first, ...others] = view.tasks;
    if (!first) throw new Error("the plan has tasks");
    const blocks = blocksOf([{ ...first, held: "Queda sin fecha." }, ...others]);
    expect(blocks.at(-1)).toEqual({ block: "held", tasks: [{ ...first, held: "Queda sin fecha." }] });
    expect(blocks.flatMap((block) => block.tasks)).toHaveLength(view.tasks.length);
  });

  it("stand in their blocks, in the plan's order", () => {
    const blocks = blocksOf(view.tasks);
    expect(blocks.map((block) => block.block)).toEqual(["alert", "goal", "rest"]);
    expect(blocks.flatMap((block) => block.tasks)).toEqual(view.tasks);
  });
});
