// Every component has its place on the page of components, with the states that a person can bring about.

import { readdirSync } from "node:fs";
import { join } from "node:path";

import { render } from "@testing-library/svelte";
import { expect, it } from "vitest";

import Gallery from "../gallery/Gallery.svelte";

const FOLDER = join(import.meta.dirname, "../src/components");
const COMPONENTS = readdirSync(FOLDER).flatMap((name) => /^(\w+)\.svelte$/.exec(name)?.[1] ?? []);

it("the page shows every component, and none that is gone", () => {
  const { container } = render(Gallery);
  const shown = [...container.querySelectorAll<HTMLElement>("[data-component]")];
  expect(shown.map((one) => one.dataset["component"]).sort()).toEqual([...COMPONENTS].sort());
  for (const shelf of shown) {
    const name = shelf.dataset["component"];
    expect(shelf.querySelectorAll("[data-state]").length, `${name} has states`).toBeGreaterThan(0);
    // Whatever the keyboard reaches is shown with its focus; groups are made of components that are.
    const control = shelf.querySelector("button, input") !== null && name !== "ChoiceGroup";
    if (control) expect(shelf.querySelector("[data-force=focus-visible]"), `${name} with the focus`).not.toBeNull();
  }
});
