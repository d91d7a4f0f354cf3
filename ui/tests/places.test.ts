// Through the window as a whole: Ajustes leads back to where one was, and the example comes and goes.

import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import App from "../src/App.svelte";
import { useLocale } from "../src/lib/i18n.svelte";
import home from "./fixtures/home.json";
import { mockProgram } from "./program";

const click = async (testid: string) => fireEvent.click(await screen.findByTestId(testid));
const nobody = { home: { ...home, companies: [], unfinished: [], settings: { language: "es", theme: "system", textSize: "normal" } } };

beforeEach(() => {
  useLocale("es");
  mockProgram(undefined, structuredClone(nobody));
  render(App);
});

describe("Ajustes", () => {
  it("leads back to a company that is being written, in another language too, and nothing written is lost", async () => {
    await click("home-start");
    await fireEvent.input(await screen.findByTestId("company-name"), { target: { value: "Taller Amanecer" } });
    await click("fact-country-pe");
    await click("open-settings");
    const heading = await screen.findByRole("heading", { level: 1, name: "Ajustes" });
    expect(document.activeElement, "the screen is announced from its heading").toBe(heading);
    await click("settings-language-en");
    await screen.findByRole("heading", { level: 1, name: "Settings" });
    await click("settings-back");
    expect((await screen.findByTestId<HTMLInputElement>("company-name")).value).toBe("Taller Amanecer");
    expect(screen.getByTestId<HTMLInputElement>("fact-country-pe").checked).toBe(true);
  });

  it("leads back to a company that was stored meanwhile, and never stores it twice", async () => {
    await click("home-start");
    await fireEvent.input(await screen.findByTestId("company-name"), { target: { value: "Taller Amanecer" } });
    for (const fact of ["country-pe", "offer-goods", "segment-b2c"]) await click(`fact-${fact}`);
    await click("facts-next");
    await waitFor(() => expect(screen.queryByTestId("company-name")).toBeNull());
    await click("open-settings");
    let begun = 0;
    mockProgram((command, _args, answer) => {
      if (command === "start_assessment") begun += 1;
      return answer();
    }, structuredClone(nobody));
    await click("settings-back");
    await click("facts-next");
    await waitFor(() => expect(screen.queryByTestId("company-name")).toBeNull());
    expect(begun).toBe(0);
  });
});

describe("the example", () => {
  it("is offered to whoever has no company, is marked, and goes with one click", async () => {
    await click("example-add");
    const name = await screen.findByRole("heading", { name: "Telares Lihuén" });
    await waitFor(() => expect(document.activeElement).toBe(name));
    expect(screen.getByTestId("example").textContent).toContain("ejemplo");
    expect(screen.getByTestId("example-said").textContent).toBe("Ejemplo agregado.");
    await click("example-remove");
    await screen.findByTestId("example-add");
    await waitFor(() => expect(screen.getByTestId("example-said").textContent).toContain("No queda nada"));
  });
});
