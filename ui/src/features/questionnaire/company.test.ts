import { describe, expect, it } from "vitest";

import { mockProgram } from "../../../tests/program";
import draft from "../../../tests/fixtures/draft.json";
import stored from "../../../tests/fixtures/assessment.json";
import type { AssessmentView } from "../../generated/views";
import { createCompanyForm } from "./company.svelte";

const fresh = () => createCompanyForm(structuredClone(draft) as unknown as AssessmentView, null);

describe("a new company", () => {
  it("does not begin without the compulsory facts, and says which are missing", async () => {
    const sent: string[] = [];
    mockProgram((command, _args, reply) => {
      sent.push(command);
      return reply();
    });
    const form = fresh();
    form.typeName("  ");
    expect(await form.move(1)).toBe("missing");
    expect(form.missing).toEqual(["name", "country", "offer", "segment"]);
    expect(sent, "nothing is stored").toEqual([]);
  });

  it("is stored with the first screen, and from then on with each change", async () => {
    const sent: [string, unknown][] = [];
    mockProgram((command, args, reply) => {
      sent.push([command, args]);
      return reply();
    });
    const form = fresh();
    form.typeName("Telares Lihuén");
    form.state("country", { one: "cl" });
    form.state("offer", { one: "goods" });
    form.state("segment", { one: "b2c" });
    expect(await form.move(1)).toBe("started");
    expect(form.index).toBe(1);
    form.state("offer-name", { text: "Mantas" });
    expect(await form.settle()).toBe(true);
    expect(sent.map(([command]) => command)).toEqual(["start_assessment", "state_fact"]);
    expect(form.saveState).toBe("saved");
  });

  it("on the express path shows fewer screens, keeps what was filled in, and is stored as such", async () => {
    const sent: [string, Record<string, unknown>][] = [];
    mockProgram((command, args, reply) => {
      sent.push([command, args]);
      return reply();
    });
    const form = fresh();
    const all = form.view.screens.length;
    form.typeName("Telares Lihuén");
    form.state("country", { one: "cl" });
    await form.choosePath("express");
    expect(form.path).toBe("express");
    expect(form.view.screens.length).toBeLessThan(all);
    const country = form.screen?.facts.find((fact) => fact.id === "country");
    expect(country && form.valueOf(country)).toEqual({ one: "cl" });
    form.state("offer", { one: "goods" });
    form.state("segment", { one: "b2c" });
    expect(await form.move(1)).toBe("started");
    expect(sent.at(-1)).toMatchObject(["start_assessment", { path: "express" }]);
    expect(form.view.path).toBe("express");
  });

  it("with no other screen goes on to the questions", async () => {
    mockProgram((command, _args, reply) => {
      const view = reply() as AssessmentView;
      return command === "start_assessment" ? { ...view, screens: view.screens.slice(0, 1) } : view;
    });
    const form = fresh();
    form.typeName("Telares Lihuén");
    for (const [fact, option] of [["country", "cl"], ["offer", "goods"], ["segment", "b2c"]] as const) form.state(fact, { one: option });
    expect(await form.move(1)).toBe("end");
    expect(form.view.id, "it is stored").not.toBe("");
  });

  it("may take the other path later, and stays on it when that can not be stored", async () => {
    let full = false;
    mockProgram((command, _args, reply) => {
      if (command === "choose_path" && full) throw { code: "data-unwritable", args: {}, detail: "" };
      return reply();
    });
    const form = createCompanyForm(structuredClone(stored) as unknown as AssessmentView, null);
    await form.choosePath("express");
    expect(form.view.path).toBe("express");
    full = true;
    await form.choosePath("full");
    expect(form.path, "what is stored is shown").toBe("express");
    expect(form.problem?.code).toBe("data-unwritable");
  });

  it("keeps what was chosen when it could not be stored", async () => {
    mockProgram(() => {
      throw { code: "data-unwritable", args: {}, detail: "" };
    });
    const form = fresh();
    form.typeName("Telares Lihuén");
    for (const [fact, option] of [["country", "cl"], ["offer", "goods"], ["segment", "b2c"]] as const) form.state(fact, { one: option });
    expect(await form.move(1)).toBe("failed");
    expect(form.problem?.code).toBe("data-unwritable");
    expect(form.index, "still on the first screen").toBe(0);
    expect(form.name).toBe("Telares Lihuén");
  });
});
