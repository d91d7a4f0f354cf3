import { fireEvent, render, screen } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";

import worksheet from "../../../tests/fixtures/worksheet-wrong.json";
import { mockProgram } from "../../../tests/program";
import type { WorksheetView } from "../../generated/views";
import { createSheet } from "./worksheet.svelte";
import WorksheetLines from "./WorksheetLines.svelte";

describe("the lines of a cost sheet", () => {
  it("are fields with names, help and the reason of a mistake, and Enter goes down them", async () => {
    mockProgram();
    const sheet = createSheet(worksheet as WorksheetView);
    render(WorksheetLines, { lines: sheet.view.lines, sheet, example: false });
    const [first, second] = screen.getAllByRole("textbox") as [HTMLInputElement, HTMLInputElement];
    expect(first.value, "as it was typed").toBe("doce");
    expect(first.getAttribute("aria-invalid")).toBe("true");
    const described = first.getAttribute("aria-describedby")?.split(" ").map((id) => document.getElementById(id)?.textContent).join(" ");
    expect(described).toContain("solo números");
    first.focus();
    await fireEvent.keyDown(first, { key: "Enter" });
    expect(document.activeElement).toBe(second);
  });

  it("show the example beside and never in the fields", () => {
    mockProgram();
    const sheet = createSheet(worksheet as WorksheetView);
    const { container } = render(WorksheetLines, { lines: sheet.view.lines, sheet, example: true });
    expect(container.querySelectorAll(".invented").length).toBe(sheet.view.lines.length);
    const [first] = screen.getAllByRole("textbox") as [HTMLInputElement];
    expect(first.value).toBe("doce");
  });
});
