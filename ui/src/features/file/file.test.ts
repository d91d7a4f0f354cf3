import { render, screen } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";

import stored from "../../../tests/fixtures/file.json";
import { mockProgram } from "../../../tests/program";
import type { AssessmentSummary, FileView } from "../../generated/views";
import { createFile } from "./file.svelte";
import FileDialog from "./FileDialog.svelte";

const view = stored as FileView;

describe("a file", () => {
  it("that is chosen is shown first, and kept when the person says so", async () => {
    const sent: string[] = [];
    mockProgram((command, _args, reply) => {
      sent.push(command);
      return reply();
    }, { file: view });
    const opened: AssessmentSummary[] = [];
    const file = createFile((summary) => opened.push(summary));
    await file.choose();
    expect(file.view?.company).toBe("Telares Lihuén");
    expect(opened, "looking keeps nothing").toEqual([]);
    await file.open();
    expect(opened).toHaveLength(1);
    expect(file.view).toBeNull();
    expect(sent).toEqual(["choose_file", "open_file"]);
  });

  it("that is left alone is not kept, and a closed dialog changes nothing", async () => {
    mockProgram((command, _args, reply) => (command === "choose_file" ? null : reply()), { file: view });
    const file = createFile(() => expect.unreachable("nothing was opened"));
    await file.takeDropped();
    file.close();
    expect(file.view).toBeNull();
    await file.choose();
    expect(file.view).toBeNull();
    expect(file.problem).toBeNull();
  });

  it("that is refused says why and offers another", async () => {
    let damaged = true;
    mockProgram((_command, _args, reply) => {
      if (damaged) throw { code: "pdf-damaged", args: {}, detail: "the attachment is missing" };
      return reply();
    }, { file: view });
    const file = createFile(() => {});
    await file.choose();
    render(FileDialog, { file });
    expect(screen.getByRole("alert").textContent).toContain("dañado");
    damaged = false;
    screen.getByTestId("file-other").click();
    await screen.findByTestId("file-view");
    expect(file.problem).toBeNull();
  });

  it.each([
    ["new", "Agregarlo y abrirlo"],
    ["joins", "Agregarlo y abrirlo"],
    ["same", "Abrir el que ya está"],
    ["differs", "Conservar los dos y abrir este"],
  ] as const)("that is %s says what will happen: %s", async (standing, action) => {
    mockProgram(undefined, { file: { ...view, standing, known: "3 de noviembre de 2026" } });
    const file = createFile(() => {});
    await file.choose();
    render(FileDialog, { file });
    expect(screen.getByTestId("file-keep").textContent?.trim()).toBe(action);
    const said = screen.getByTestId("file-standing").textContent ?? "";
    expect(said.includes("3 de noviembre"), "which one is here already").toBe(standing === "differs");
  });
});
