import { describe, expect, it } from "vitest";

import { problemOf } from "./errors";
import { useLocale } from "./i18n.svelte";

describe("problemOf", () => {
  it("says a known error in the person's language, with its place", () => {
    const wire = { code: "data-corrupt", args: { path: "/datos/rumbo.sqlite" }, detail: "malformed" };
    const problem = problemOf(wire);
    expect(problem.text).toContain("dañado");
    expect(problem.place).toBe("/datos/rumbo.sqlite");
    expect(problem.severity).toBe("stop");
    useLocale("en");
    expect(problemOf(wire).text).toContain("damaged");
    useLocale("es");
  });

  it("counts in words", () => {
    expect(problemOf({ code: "blanks-unaccepted", args: { count: "1" }, detail: "" }).text).toContain("Queda 1 pregunta");
    expect(problemOf({ code: "blanks-unaccepted", args: { count: "3" }, detail: "" }).text).toContain("Quedan 3 preguntas");
  });

  it("keeps what it does not know as a detail to copy", () => {
    const problem = problemOf(new TypeError("x is undefined"));
    expect(problem.code).toBe("unexpected");
    expect(problem.detail).toContain("x is undefined");
    expect(problemOf({ code: "from-the-future", args: {}, detail: "?" }).code).toBe("unexpected");
  });
});
