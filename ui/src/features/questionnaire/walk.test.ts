import { describe, expect, it } from "vitest";

import stored from "../../../tests/fixtures/assessment.json";
import type { AssessmentView } from "../../generated/views";
import { firstOpen, itemToShow, neighbour, onward, partEnds, shownItems } from "./walk";

const fresh = () => structuredClone(stored) as unknown as AssessmentView;

describe("walking through the questions", () => {
  it("goes on where the program says", () => {
    const view = fresh();
    expect(itemToShow(view, null)?.id).toBe(view.progress.nextItem);
  });

  it("skips what is not shown, in both directions", () => {
    const view = fresh();
    const [one, hidden, three] = view.items;
    if (!one || !hidden || !three) throw new Error("the fixture needs three questions");
    hidden.shown = false;
    expect(neighbour(view, one.id, 1)).toBe(three.id);
    expect(neighbour(view, three.id, -1)).toBe(one.id);
    expect(neighbour(view, hidden.id, 1), "also from a question that an answer has just hidden").toBe(three.id);
  });

  it("marks the end of each part that asks something, and the last one is the end of the line", () => {
    const view = fresh();
    const totals = [3, 0, 2, 0, 0, 4];
    view.dimensions = totals.map((total, place) => ({ id: String(place), name: "", answered: 0, total }));
    expect(partEnds(view)).toEqual([3, 5]);
  });

  it("asks nothing twice: next leads to what is open, then to what was passed over, never back to what was left blank", () => {
    const view = fresh();
    const [one, two, three, four] = shownItems(view);
    if (!one || !two || !three || !four) throw new Error("the fixture needs four questions");
    for (const item of view.items) item.answer ??= "dont-know";
    one.answer = null;
    four.answer = null;
    expect(firstOpen(view)).toBe(one.id);
    expect(onward(view, two.id, new Set()), "over the third, which is answered").toBe(four.id);
    four.answer = "dont-know";
    expect(onward(view, four.id, new Set()), "back to the first, which nobody saw").toBe(one.id);
    expect(onward(view, four.id, new Set([one.id])), "the first was left blank on purpose").toBeNull();
    one.answer = "dont-know";
    expect(onward(view, two.id, new Set()), "everything is answered: one by one").toBe(three.id);
  });

  it("ends at both ends", () => {
    const view = fresh();
    const items = shownItems(view);
    expect(neighbour(view, items[0]?.id ?? "", -1)).toBeNull();
    expect(neighbour(view, items.at(-1)?.id ?? "", 1)).toBeNull();
  });
});
