import { render, screen, waitFor } from "@testing-library/svelte";
import { beforeAll, describe, expect, it, vi } from "vitest";

import { mockProgram } from "../../../tests/program";
import stored from "../../../tests/fixtures/history.json";
import other from "../../../tests/fixtures/history-other.json";
import type { HistoryView } from "../../generated/views";
import { createHistory, pairWith } from "./history.svelte";
import HistoryComparison from "./HistoryComparison.svelte";
import { COMPACT_RULE, ruleLabels, ruleX, WIDE_RULE } from "./rule";

const view = stored as unknown as HistoryView;
const comparisonOf = (from: unknown) => (from as HistoryView).comparison ?? expect.fail("the story has two diagnoses");

describe("the pair", () => {
  it("changes in one place, and turns round when the other one is chosen", () => {
    expect(pairWith(["a", "b"], 0, "c")).toEqual(["c", "b"]);
    expect(pairWith(["a", "b"], 1, "c")).toEqual(["a", "c"]);
    expect(pairWith(["a", "b"], 0, "b")).toEqual(["b", "a"]);
    expect(pairWith(["a", "b"], 1, "a")).toEqual(["b", "a"]);
  });

  it("asks the program, and shows only the answer to the last choice", async () => {
    const waiting: ((found: HistoryView) => void)[] = [];
    const asked: unknown[] = [];
    mockProgram((_command, args) => {
      asked.push(args["pair"]);
      return new Promise<HistoryView>((done) => waiting.push(done));
    });
    const history = createHistory("c-1");
    void history.load();
    waiting[0]?.(view);
    await waitFor(() => expect(history.view).not.toBeNull());
    void history.choose(0, "first");
    void history.choose(0, "second");
    const answer = (id: string): HistoryView => ({ ...view, pair: [id, "now"] });
    waiting[2]?.(answer("second"));
    waiting[1]?.(answer("first"));
    await waitFor(() => expect(history.view?.pair?.[0]).toBe("second"));
    await Promise.resolve();
    expect(history.view?.pair?.[0], "the late answer is left").toBe("second");
    expect(asked[0], "at first the program chooses").toBeNull();
  });
});

describe("the rule from 0 to 100", () => {
  it("is linear, and holds both ends", () => {
    for (const rule of [WIDE_RULE, COMPACT_RULE]) {
      expect(ruleX(0, rule)).toBe(rule.left);
      expect(ruleX(100, rule)).toBe(rule.right);
      expect(ruleX(50, rule)).toBe((rule.left + rule.right) / 2);
    }
  });

  it("writes figures outside ring and dot, whichever way it went", () => {
    const [then, now] = ruleLabels({ from: 40, to: 60 }, WIDE_RULE);
    expect([then?.anchor, now?.anchor]).toEqual(["end", "start"]);
    const [high, low] = ruleLabels({ from: 60, to: 40 }, WIDE_RULE);
    expect([high?.anchor, low?.anchor]).toEqual(["start", "end"]);
    expect(ruleLabels({ from: 50, to: 50 }, WIDE_RULE)).toHaveLength(1);
    expect(ruleLabels({ from: null, to: null }, WIDE_RULE)).toEqual([]);
  });
});

describe("what changed", () => {
  // The picture follows its width, which a page without a layout does not have.
  beforeAll(() => void vi.stubGlobal("ResizeObserver", class { observe() {} unobserve() {} disconnect() {} }));

  it("stands in a picture and in a table with the same figures", () => {
    const comparison = comparisonOf(stored);
    render(HistoryComparison, { comparison });
    const text = document.querySelector("desc")?.parentElement?.textContent ?? "";
    expect(text.length).toBeGreaterThan(0);
    for (const one of comparison.dimensions) {
      const row = screen.getByTestId(`moved-${one.id}`).closest("tr");
      expect(row?.textContent).toContain(String(one.to));
      expect(row?.textContent).toContain(one.change);
    }
    for (const answer of comparison.answers) expect(screen.getByTestId(`answer-${answer.id}`).textContent).toContain(answer.to);
    for (const caveat of comparison.caveats) expect(screen.getByTestId("history-caveats").textContent).toContain(caveat);
  });

  it("says so where nothing can be compared or nothing was done", () => {
    const comparison = comparisonOf(other);
    render(HistoryComparison, { comparison });
    expect(screen.getByTestId("history-done").textContent).toContain(comparison.doneNone);
    const gone = comparison.dimensions.filter((one) => one.to === null);
    expect(gone.length).toBeGreaterThan(0);
    for (const one of gone) expect(screen.getByTestId(`moved-${one.id}`).textContent).toBe(one.change);
  });
});
