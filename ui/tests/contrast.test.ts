// The contrast of every text token on every background, from the tokens themselves (WCAG 2.2 formula).

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

const CSS = readFileSync(join(import.meta.dirname, "../src/styles/tokens.css"), "utf8");
const SIDES = ["light", "dark"] as const;
type Side = (typeof SIDES)[number];

function tokensOf(selector: string): Record<string, Record<Side, string>> {
  const start = CSS.indexOf(`${selector} {`);
  const block = CSS.slice(start, CSS.indexOf("\n}", start));
  const found = [...block.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)];
  return Object.fromEntries(found.map(([, name = "", light = "", dark = ""]) => [name, { light, dark }]));
}

const plain = tokensOf(":root");
const themes = { plain, contrast: { ...plain, ...tokensOf(':root[data-theme="contrast"]') } };

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = ["ink", "ink2", "sea", "signal", "ok", "warn", "error"];
const GROUNDS = ["paper", "surface", "sunken", "tint-sea", "tint-signal", "tint-warn"];
const DIMENSIONS = Object.keys(plain).filter((name) => name.startsWith("dimension-"));

describe.each(Object.entries(themes))("%s colours", (name, tokens) => {
  it.each(SIDES)("%s: text can be read on every ground", (side) => {
    const weak = TEXT.flatMap((text) => GROUNDS.map((ground) => ({ text, ground, ratio: ratio(text, ground, side) }))).filter(
      ({ ratio: found }) => !(found >= (name === "contrast" ? 7 : 4.5)),
    );
    expect(weak, "each pair needs 4.5, and 7 in high contrast").toEqual([]);
  });

  it.each(SIDES)("%s: text on the filled buttons can be read", (side) => {
    expect(ratio("on-signal", "signal", side)).toBeGreaterThanOrEqual(4.5);
    expect(ratio("on-sea", "sea", side)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SIDES)("%s: the edge of a control can be seen", (side) => {
    for (const ground of ["paper", "surface", "sunken"]) expect(ratio("edge", ground, side)).toBeGreaterThanOrEqual(3);
  });

  function ratio(one: string, other: string, side: Side): number {
    return contrast(tokens[one]?.[side] ?? "", tokens[other]?.[side] ?? "");
  }
});

describe("dimension colours", () => {
  it("are nine", () => expect(DIMENSIONS).toHaveLength(9));

  it.each(SIDES)("%s: each mark can be seen on paper and surface", (side) => {
    for (const dimension of DIMENSIONS) {
      for (const ground of ["paper", "surface"]) {
        const found = contrast(plain[dimension]?.[side] ?? "", plain[ground]?.[side] ?? "");
        expect(found, `${dimension} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });
});
