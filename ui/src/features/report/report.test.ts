import { describe, expect, it } from "vitest";

import { mockProgram } from "../../../tests/program";
import { createReport } from "./report.svelte";

describe("saving the report", () => {
  it("with one key goes to the proposed folder, and can then be opened", async () => {
    const sent: [string, unknown][] = [];
    mockProgram((command, args, reply) => {
      sent.push([command, args]);
      return reply();
    });
    const report = createReport("a-1");
    await report.save();
    expect(report.saved?.path).toContain("Documentos");
    await report.open();
    expect(sent).toEqual([
      ["save_report", { assessmentId: "a-1", folder: null }],
      ["open_report", { path: report.saved?.path }],
    ]);
  });

  it("keeps the saved one when the dialog is closed without choosing", async () => {
    mockProgram((command, _args, reply) => (command === "choose_report_folder" ? null : reply()));
    const report = createReport("a-1");
    await report.save();
    const { saved } = report;
    await report.saveElsewhere();
    expect(report.saved).toEqual(saved);
  });

  it("that fails says why, and can be tried again", async () => {
    mockProgram(() => {
      throw { code: "report-disk-full", args: { path: "/media/usb" }, detail: "" };
    });
    const report = createReport("a-1");
    await report.save();
    expect(report.problem?.place).toBe("/media/usb");
    expect(report.busy).toBe(false);
  });
});
