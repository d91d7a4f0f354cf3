import { describe, expect, it } from "vitest";

import { setAnswer, switchMark } from "./answers";

describe("marks", () => {
  it("are switched on and off", () => {
    expect(switchMark(["reviews"], "samples", ["none"])).toEqual(["reviews", "samples"]);
    expect(switchMark(["reviews", "samples"], "reviews", ["none"])).toEqual(["samples"]);
  });

  it("and \"none of these\" put each other out", () => {
    expect(switchMark(["reviews", "samples"], "none", ["none"]), "none alone").toEqual(["none"]);
    expect(switchMark(["none"], "reviews", ["none"]), "a mark without none").toEqual(["reviews"]);
  });

  it("all gone are no answer: the question is open again", () => {
    expect(setAnswer([])).toBeNull();
  });
});
