import { describe, expect, it } from "vitest";

import { mockProgram } from "../../../tests/program";
import { createReport } from "./report.svelte";

const PLAIN = { format: "pdf", paper: "a4", withPrivate: false };

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
    await report.openFolder();
    expect(sent).toEqual([
      ["report_target", { assessmentId: "a-1" }],
      ["save_report", { assessmentId: "a-1", folder: null, options: PLAIN }],
      ["open_report", { path: report.saved?.path }],
      ["open_report_folder", { path: report.saved?.path }],
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

  it("is made on the paper used last, until the person chooses, and with personal details only when asked", async () => {
    const sent: unknown[] = [];
    mockProgram((command, args, reply) => {
      if (command === "report_target") return { folder: "/", file: "a.pdf", paper: "letter", private: ["¿Quién la dirige?"] };
      sent.push(args["options"]);
      return reply();
    });
    const report = createReport("a-1");
    await report.save();
    expect(report.paper, "the one used last").toBe("letter");
    report.choosePaper("a4");
    report.includePrivate(true);
    await report.saveElsewhere();
    await report.print();
    const chosen = { ...PLAIN, withPrivate: true };
    expect(sent).toEqual([{ ...PLAIN, paper: "letter" }, chosen, chosen]);
  });

  it("is printed by the system's viewer, and the window says so until something else is done", async () => {
    mockProgram();
    const report = createReport("a-1");
    await report.print();
    expect(report.printing).toBe(true);
    expect(report.saved, "nothing was saved for the person").toBeNull();
    await report.save();
    expect(report.printing).toBe(false);
  });

  it("of the plan says what it holds, and another folder is chosen for the same kind", async () => {
    const sent: [string, unknown][] = [];
    mockProgram((command, args, reply) => {
      sent.push([command, args["options"]]);
      return reply();
    });
    const report = createReport("a-1");
    report.remind(true);
    await report.saveAs("calendar");
    expect(report.saved).toMatchObject({ kind: "calendar", pages: null });
    expect(report.saved?.path).toMatch(/\.ics$/);
    expect(report.saved?.note).toContain("12 acciones");
    await report.saveElsewhere(report.saved?.kind);
    expect(report.saved?.path).toMatch(/^\/media\/usb\/.*\.ics$/);
    const calendar = { format: "calendar", withAlarm: true };
    expect(sent, "no paper and no personal details are asked for").toEqual([
      ["save_plan", calendar],
      ["choose_plan_folder", calendar],
    ]);
    await report.save();
    expect(report.saved?.kind).toBe("pdf");
  });

  it("of a plan without dates says so and keeps what was saved", async () => {
    mockProgram((command, args, reply) => {
      const { format } = (args["options"] ?? {}) as { format?: string };
      if (command === "save_plan" && format === "calendar") throw { code: "plan-undated", args: {}, detail: "" };
      return reply();
    });
    const report = createReport("a-1");
    await report.saveAs("spreadsheet");
    await report.saveAs("calendar");
    expect(report.problem?.code).toBe("plan-undated");
    expect(report.saved?.kind).toBe("spreadsheet");
    expect(report.kind, "what another try is for").toBe("calendar");
  });

  it("that fails says why, and can be tried again", async () => {
    mockProgram((command, _args, reply) => {
      if (command === "report_target") return reply();
      throw { code: "report-disk-full", args: { path: "/media/usb" }, detail: "" };
    });
    const report = createReport("a-1");
    await report.save();
    expect(report.problem?.place).toBe("/media/usb");
    expect(report.busy).toBe(false);
  });
});
