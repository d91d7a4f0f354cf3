import { beforeEach, describe, expect, it } from "vitest";

import { mockProgram } from "../../../tests/program";
import { useLocale } from "../../lib/i18n.svelte";
import { createHome, type Home } from "../home/home.svelte";
import { languages, sizes, themes } from "./options";
import { createSettings } from "./settings.svelte";

const PLAIN = { language: "es", theme: "system", textSize: "normal" } as const;

const settingsOf = (home: Home) => createSettings(home.saveSettings, () => home.view?.settings ?? PLAIN);

describe("Ajustes", () => {
  beforeEach(() => useLocale("es"));

  it("applies each change at once, keeps it, and says so in the language that holds then", async () => {
    const kept: unknown[] = [];
    mockProgram((command, args, answer) => {
      if (command === "save_settings") kept.push(args["settings"]);
      return answer();
    });
    const settings = settingsOf(createHome());
    await settings.choose({ theme: "contrast-dark" }, () => themes().find(({ id }) => id === "contrast-dark")?.text ?? "");
    expect(document.documentElement.dataset["theme"]).toBe("contrast-dark");
    expect(settings.said).toBe("Guardado: Alto contraste, oscuro");
    await settings.choose({ textSize: "projector" }, () => sizes().at(-1)?.text ?? "");
    expect(document.documentElement.dataset["text"]).toBe("projector");
    await settings.choose({ language: "en" }, () => languages()[1]?.text ?? "");
    expect(settings.said).toBe("Saved: English");
    expect(kept).toHaveLength(3);
  });

  it("loses none of two choices made quickly", async () => {
    const kept: unknown[] = [];
    mockProgram(async (command, args, answer) => {
      await new Promise((resume) => setTimeout(resume, 10));
      if (command === "save_settings") kept.push(args["settings"]);
      return answer();
    });
    const settings = settingsOf(createHome());
    const both = [settings.choose({ textSize: "projector" }, () => ""), settings.choose({ language: "en" }, () => "")];
    await Promise.all(both);
    expect(kept.at(-1)).toEqual({ ...PLAIN, textSize: "projector", language: "en" });
  });

  it("says nothing of a change that was not kept", async () => {
    mockProgram(() => {
      throw { code: "data-read-only", args: {}, detail: "" };
    });
    const home = createHome();
    const settings = settingsOf(home);
    await settings.choose(PLAIN, () => "Español");
    expect(settings.said).toBe("");
    expect(home.problem?.code).toBe("data-read-only");
  });

  it("tells why the folder was not opened, and what the data takes", async () => {
    mockProgram((command, _args, answer) => {
      if (command === "open_data_folder") throw { code: "folder-not-opened", args: { path: "/datos" }, detail: "" };
      return answer();
    });
    const settings = settingsOf(createHome());
    await settings.load();
    expect(settings.about?.dataSize).toBe("1,4 MB");
    await settings.openFolder();
    expect(settings.problem?.code).toBe("folder-not-opened");
  });

  it("follows the system's wish for contrast, light or dark, when the colours are the system's", async () => {
    mockProgram();
    const asked = window.matchMedia;
    const wish = (...wishes: string[]) => {
      window.matchMedia = (query) => ({ ...asked(query), matches: wishes.some((one) => query.includes(one)) });
    };
    const theme = async (chosen: "system" | "light") => {
      await createHome().saveSettings({ ...PLAIN, theme: chosen });
      return document.documentElement.dataset["theme"];
    };
    wish("prefers-contrast");
    expect(await theme("system")).toBe("contrast");
    wish("prefers-contrast", "prefers-color-scheme: dark");
    expect(await theme("system")).toBe("contrast-dark");
    expect(await theme("light"), "what was chosen holds").toBe("light");
    window.matchMedia = asked;
  });
});
