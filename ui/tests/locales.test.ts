// Both languages say everything, with the same variables; errors have their words; nothing unused lies about.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { SEVERITIES } from "../src/lib/errors";

const ROOT = join(import.meta.dirname, "../..");

/** Keys with the variables that each names, in the order of the alphabet. */
function sentences(language: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const folder = join(ROOT, "locales", language, "ui");
  for (const file of readdirSync(folder)) {
    let id = "";
    let key = "";
    for (const line of readFileSync(join(folder, file), "utf8").split("\n")) {
      const message = /^([a-z][\w-]*) =/.exec(line);
      const attribute = /^ {4}\.([a-z][\w-]*) =/.exec(line);
      if (message) key = id = message[1] ?? "";
      else if (attribute) key = `${id}.${attribute[1]}`;
      if (line.startsWith("#") || key === "") continue;
      const variables = [...line.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? "");
      found.set(key, [...new Set([...(found.get(key) ?? []), ...variables])].sort());
    }
  }
  return found;
}

function sources(folder: string): string {
  return readdirSync(folder)
    .filter((name) => name !== "generated")
    .map((name) => join(folder, name))
    .map((path) => (statSync(path).isDirectory() ? sources(path) : readFileSync(path, "utf8")))
    .join("\n");
}

describe("the window's sentences", () => {
  const spanish = sentences("es");
  const english = sentences("en");

  it("are the same in both languages, with the same variables", () => {
    expect([...english].sort()).toEqual([...spanish].sort());
  });

  it("are all used", () => {
    const text = sources(join(ROOT, "ui/src"));
    const unused = [...spanish.keys()].filter((key) => !key.startsWith("error-") && !text.includes(`"${key}"`));
    expect(unused, "a sentence that nobody shows").toEqual([]);
  });

  it("tell of every error what happened and what to do", () => {
    for (const code of Object.keys(SEVERITIES)) {
      expect(spanish.has(`error-${code}`), code).toBe(true);
      expect(spanish.has(`error-${code}.hint`), `${code}.hint`).toBe(true);
    }
  });

  it("use only characters that the fonts have", () => {
    const text = ["es", "en"].flatMap((language) =>
      readdirSync(join(ROOT, "locales", language, "ui")).map((file) => readFileSync(join(ROOT, "locales", language, "ui", file), "utf8")),
    );
    expect(text.join("").match(/[^\n\x20-\x7eáéíóúüñÁÉÍÓÚÜÑ¿¡«»—–…ºª€%−×≥→←·“”]/gu)).toBeNull();
  });
});
