import { describe, expect, it } from "vitest";

import { mockProgram } from "../../../tests/program";
import { createBlank } from "./blank.svelte";

describe("the questionnaire on paper", () => {
  it("is made as the last one until the person chooses, and can then be opened", async () => {
    const sent: [string, unknown][] = [];
    mockProgram((command, args, reply) => {
      sent.push([command, args]);
      return reply();
    });
    const blank = createBlank();
    await blank.load();
    expect(blank.target?.facts.map((fact) => fact.id), "what can be chosen").toEqual(["country", "offer", "segment"]);
    blank.choose({ country: "ec", path: "express" });
    await blank.save();
    await blank.open();
    const chosen = { country: "ec", offer: "goods", segment: "b2c", path: "express", paper: "a4" };
    expect(sent).toEqual([
      ["blank_target", {}],
      ["save_blank", { folder: null, options: chosen }],
      ["open_report", { path: blank.saved?.path }],
    ]);
    blank.choose({ paper: "letter" });
    expect(blank.saved, "what was saved is another questionnaire").toBeNull();
  });

  it("keeps the saved one when the dialog is closed without choosing", async () => {
    mockProgram((command, _args, reply) => (command === "choose_blank_folder" ? null : reply()));
    const blank = createBlank();
    await blank.load();
    await blank.save();
    const { saved } = blank;
    expect(saved?.path).toContain("Documentos");
    await blank.saveElsewhere();
    expect(blank.saved).toEqual(saved);
  });

  it("that can't be saved says why, and can be tried again", async () => {
    let full = true;
    mockProgram((command, _args, reply) => {
      if (command === "save_blank" && full) throw { code: "report-disk-full", args: { path: "/media/usb" }, detail: "" };
      return reply();
    });
    const blank = createBlank();
    await blank.load();
    await blank.save();
    expect(blank.problem?.place).toBe("/media/usb");
    expect(blank.saved).toBeNull();
    full = false;
    await blank.save();
    expect(blank.problem, "it is said no longer").toBeNull();
    expect(blank.saved?.pages).toBe(10);
  });
});
