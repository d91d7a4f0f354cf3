// The sizes of type that the tokens give, in pixels, at the person's choices.

import { readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

const CSS = readFileSync(join(import.meta.dirname, "../src/styles/tokens.css"), "utf8");

function block(selector: string): Record<string, string> {
  const start = CSS.indexOf(`${selector} {`);
  const lines = CSS.slice(start, CSS.indexOf("\n}", start)).matchAll(/^ {2}([\w-]+): (.+);$/gm);
  return Object.fromEntries([...lines].map(([, name = "", value = ""]) => [name, value]));
}

const plain = block(":root");
const projector = { ...plain, ...block(':root[data-text="projector"]') };

/** Size and height of a line. */
function sizeOf(tokens: Record<string, string>, role: string): [number, number] {
  const root = (16 * parseFloat(tokens["font-size"] ?? "100%")) / 100;
  const size = root * parseFloat(tokens[`--text-${role}`] ?? "");
  return [Math.round(size), Math.round(size * parseFloat(tokens[`--line-${role}`] ?? ""))];
}

describe("sizes of type", () => {
  it.each([
    ["h1", [38, 44], [48, 54]],
    ["h2", [26, 32], [32, 38]],
    ["h3", [21, 26], [28, 34]],
    ["body", [17, 26], [24, 34]],
    ["small", [15, 22], [22, 30]],
    ["note", [14, 20], [20, 28]],
  ])("%s, in the window and for a room", (role, window, room) => {
    expect(sizeOf(plain, role)).toEqual(window);
    expect(sizeOf(projector, role)).toEqual(room);
  });

  it("grow to the double", () => {
    const sizes = ["large", "larger", "largest"].map((size) => block(`:root[data-text="${size}"]`)["font-size"]);
    expect(sizes).toEqual(["125%", "150%", "200%"]);
  });
});
