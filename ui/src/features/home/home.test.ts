import { describe, expect, it } from "vitest";

import { mockProgram } from "../../../tests/program";
import stored from "../../../tests/fixtures/home.json";
import type { CompanySummary, HomeView } from "../../generated/views";
import { companiesNamed, createHome } from "./home.svelte";

const companies = (stored as HomeView).companies as CompanySummary[];

describe("finding a company", () => {
  it("forgives accents and capitals", () => {
    expect(companiesNamed(companies, "NUBARRON").map((company) => company.name)).toEqual(["Nubarrón Sistemas"]);
    expect(companiesNamed(companies, " ")).toHaveLength(companies.length);
  });
});

describe("the start", () => {
  it("that fails says why, and can be tried again", async () => {
    let locked = true;
    mockProgram((_command, _args, reply) => {
      if (locked) throw { code: "data-locked", args: {}, detail: "" };
      return reply();
    });
    const home = createHome();
    await home.load();
    expect(home.view).toBeNull();
    expect(home.problem?.code).toBe("data-locked");
    locked = false;
    await home.load();
    expect(home.problem).toBeNull();
    expect(home.view?.consented).toBe(true);
  });

  it("puts theme, size of text and language on the page", async () => {
    mockProgram();
    const home = createHome();
    await home.saveSettings({ language: "en", theme: "dark", textSize: "largest" });
    expect(document.documentElement.dataset["theme"]).toBe("dark");
    expect(document.documentElement.dataset["text"]).toBe("largest");
    expect(document.documentElement.lang).toBe("en");
    await home.saveSettings({ language: "es", theme: "system", textSize: "normal" });
    expect(document.documentElement.dataset["theme"], "the system decides").toBeUndefined();
  });
});
