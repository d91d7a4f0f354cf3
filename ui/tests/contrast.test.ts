// The contrast of every text token on every background, from the tokens themselves (WCAG 2.2 formula).

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

const CSS = readFileSync(join(import.meta.dirname, "../src/styles/tokens.css"), "utf8");
type Side = "light" | "dark";

function tokensOf(selector: string): Record<string, Record<Side, string>> {
  const start = CSS.indexOf(`${selector} {`);
  const block = CSS.slice(start, CSS.indexOf("\n}", start));
  const found = [...block.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)];
  return Object.fromEntries(found.map(([, name = "", light = "", dark = ""]) => [name, { light, dark }]));
}

const plain = tokensOf(":root");
const high = { ...plain, ...tokensOf(':root[data-theme^="contrast"]') };
/** What can be chosen, or follows from the system: its tokens, the side of them that it shows, the least for text. */
const THEMES: { name: string; tokens: typeof plain; side: Side; least: number }[] = [
  { name: "light", tokens: plain, side: "light", least: 4.5 },
  { name: "dark", tokens: plain, side: "dark", least: 4.5 },
  { name: "contrast", tokens: high, side: "light", least: 7 },
  { name: "contrast-dark", tokens: high, side: "dark", least: 7 },
];

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

describe.each(THEMES)("$name colours", ({ name, tokens, side, least }) => {
  const colour = (token: string) => tokens[token]?.[side] ?? "";
  const ratio = (one: string, other: string) => contrast(colour(one), colour(other));

  it("are chosen by the theme's name, and show this side", () => {
    const start = CSS.indexOf(`:root[data-theme="${name}"] {`);
    expect(CSS.slice(start, CSS.indexOf("}", start))).toContain(`color-scheme: ${side};`);
  });

  it("text can be read on every ground", () => {
    const pairs = TEXT.flatMap((text) => GROUNDS.map((ground) => ({ text, ground, ratio: ratio(text, ground) })));
    expect(pairs.filter(({ ratio: found }) => !(found >= least)), `each pair needs ${least}`).toEqual([]);
  });

  it("text on the filled buttons can be read", () => {
    expect(ratio("on-signal", "signal")).toBeGreaterThanOrEqual(4.5);
    expect(ratio("on-sea", "sea")).toBeGreaterThanOrEqual(4.5);
  });

  it("the edge of a control can be seen", () => {
    for (const ground of ["paper", "surface", "sunken"]) expect(ratio("edge", ground)).toBeGreaterThanOrEqual(least > 4.5 ? 7 : 3);
  });

  it("each dimension's mark can be seen", () => {
    for (const dimension of DIMENSIONS) {
      for (const ground of ["paper", "surface"]) expect(ratio(dimension, ground), `${dimension} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });
});

describe("what the system forces", () => {
  const start = CSS.indexOf("@media (forced-colors: active)");
  const forced = Object.fromEntries([...CSS.slice(start).matchAll(/--([\w-]+): (\w+);/g)].map(([, token = "", colour = ""]) => [token, colour]));

  it("replaces every colour", () => {
    expect(Object.keys(plain).filter((token) => !(token in forced))).toEqual([]);
  });

  it("are the system's own names, and no fill tells anything", () => {
    const SYSTEM = new Set(["Canvas", "CanvasText", "LinkText", "Highlight", "HighlightText", "none"]);
    expect(Object.values(forced).filter((colour) => !SYSTEM.has(colour))).toEqual([]);
    for (const ground of GROUNDS) expect(forced[ground], ground).toBe("Canvas");
    for (const text of TEXT) expect(forced[text], text).not.toBe("Canvas");
  });
});

describe("dimension colours", () => {
  it("are nine", () => expect(DIMENSIONS).toHaveLength(9));
});
