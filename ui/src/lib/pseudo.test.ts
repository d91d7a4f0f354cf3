import { expect, it } from "vitest";

import { framed, letters } from "./pseudo";

it("keeps a sentence readable, and makes it longer", () => {
  const sentence = "Sus datos se quedan en este equipo.";
  expect(letters(sentence).normalize("NFD").replace(/\p{Mark}/gu, "")).toMatch(/^Suus daatoos/);
  expect(letters(sentence).length).toBeGreaterThanOrEqual(sentence.length * 1.3);
  expect(framed("Sí")).toBe("⟦Sí⟧");
});
