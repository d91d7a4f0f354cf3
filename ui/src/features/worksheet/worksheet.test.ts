import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import worksheet from "../../../tests/fixtures/worksheet.json";
import { held, mockProgram } from "../../../tests/program";
import type { WorksheetView } from "../../generated/views";
import { unsent } from "../../lib/unsent";
import { createSheetPaper } from "./paper.svelte";
import { createSheet, CURRENCY, NAME, pastedTable } from "./worksheet.svelte";

const FIRST = worksheet as WorksheetView;
const FULL = { code: "data-unwritable", args: {}, detail: "" };

describe("a cost sheet", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("keeps what is typed after a pause, once, and says so only then", async () => {
    const sent: unknown[] = [];
    const answer = held<void>();
    mockProgram(async (_command, args, reply) => {
      sent.push(args);
      await answer.promise;
      return reply();
    });
    const sheet = createSheet(FIRST);
    sheet.type("making", "2");
    sheet.type("making", "21");
    expect([sheet.saveState, sent.length]).toEqual(["idle", 0]);
    await vi.advanceTimersByTimeAsync(600);
    expect(sent).toEqual([{ sheetId: FIRST.id, line: "making", text: "21" }]);
    expect(sheet.saveState).toBe("saving");
    answer.settle();
    await sheet.flush();
    expect(sheet.saveState).toBe("saved");
  });

  it("shows what is typed while the person is in the field, and by the country's habit afterwards", async () => {
    mockProgram((command, _args, reply) => {
      if (command !== "write_worksheet_line") return reply();
      return { ...FIRST, lines: FIRST.lines.map((line) => (line.id === "making" ? { ...line, text: "1.234,50" } : line)) };
    });
    const sheet = createSheet(FIRST);
    sheet.type("making", "1,234.50");
    await vi.advanceTimersByTimeAsync(600);
    expect(sheet.textOf("making"), "nothing jumps under the fingers").toBe("1,234.50");
    await sheet.leave("making");
    expect(sheet.textOf("making")).toBe("1.234,50");
  });

  it("that can't be kept shows its text and the problem, and is sent again", async () => {
    let full = true;
    mockProgram((_command, _args, reply) => {
      if (full) throw FULL;
      return reply();
    });
    const sheet = createSheet(FIRST);
    sheet.type("freight", "99");
    await sheet.leave("freight");
    expect(sheet.problem?.code).toBe("data-unwritable");
    expect(sheet.textOf("freight")).toBe("99");
    expect(sheet.saveState, "it is not called kept").toBe("idle");
    expect(await sheet.flush(), "still not kept").toBe(false);
    expect(unsent.count, "whoever leaves is asked").toBe(1);
    full = false;
    expect(await sheet.flush()).toBe(true);
    expect([sheet.problem, sheet.textOf("freight"), sheet.saveState]).toEqual([null, "99", "saved"]);
    expect(unsent.count, "nothing waits any more").toBe(0);
  });

  it("that was left all the same waits for nobody", async () => {
    mockProgram(() => {
      throw FULL;
    });
    const sheet = createSheet(FIRST);
    sheet.type("freight", "99");
    await sheet.leave("freight");
    sheet.end();
    await vi.runAllTimersAsync();
    expect(unsent.count).toBe(0);
  });

  it("keeps name and currency without losing one for the other", async () => {
    mockProgram();
    const sheet = createSheet(FIRST);
    sheet.type(NAME, "Mantas a Perú");
    sheet.type(CURRENCY, "soles");
    await sheet.flush();
    expect([sheet.view.name, sheet.view.currency]).toEqual(["Mantas a Perú", "soles"]);
  });

  it("says nothing of a mistake while it is being mended", async () => {
    mockProgram();
    const wrong = { ...FIRST, lines: FIRST.lines.map((line) => (line.id === "making" ? { ...line, mistake: "Escriba solo números." } : line)) };
    const sheet = createSheet(wrong);
    expect(sheet.mistakeOf("making")).toBe("Escriba solo números.");
    sheet.type("making", "1");
    expect(sheet.mistakeOf("making")).toBe("");
  });
});

describe("what is pasted", () => {
  it("from a table keeps its cells apart; a single cell is a figure", () => {
    expect(pastedTable("12\n30\r\n45\n")).toBe("12\t30\t45");
    expect(pastedTable("12\t30")).toBe("12\t30");
    expect(pastedTable("12,50\n")).toBeNull();
    expect(pastedTable("12,50")).toBeNull();
  });
});

describe("a cost sheet on paper", () => {
  it("is made only of what is kept", async () => {
    const sent: string[] = [];
    mockProgram((command, _args, reply) => {
      sent.push(command);
      return reply();
    });
    const waiting = createSheetPaper("w-1", () => Promise.resolve(false));
    await waiting.save();
    expect([sent, waiting.saved]).toEqual([[], null]);
    const paper = createSheetPaper("w-1", () => Promise.resolve(true));
    paper.choosePaper("letter");
    await paper.save();
    await paper.open();
    expect(sent).toEqual(["save_worksheet", "open_report"]);
    expect(paper.saved?.path).toContain("Mantas a Canadá");
    await paper.print();
    expect(paper.printing).toBe(true);
  });
});
