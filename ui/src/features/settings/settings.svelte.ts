// Ajustes: each change is kept at once, and told when it is.

import { tick } from "svelte";

import * as api from "../../lib/api";
import { problemOf, type Problem } from "../../lib/errors";
import { t } from "../../lib/i18n.svelte";
import type { AboutView, LegalText, Settings } from "../../generated/views";

/** `save` says whether it was kept; `kept` is what holds since. */
export function createSettings(save: (settings: Settings) => Promise<boolean>, kept: () => Settings) {
  let about = $state.raw<AboutView | null>(null);
  let legal = $state.raw<LegalText[]>([]);
  let said = $state("");
  let problem = $state.raw<Problem | null>(null);
  let last: Promise<unknown> = Promise.resolve();

  async function attempt(action: () => Promise<void>): Promise<void> {
    try {
      await action();
      problem = null;
    } catch (error) {
      problem = problemOf(error);
    }
  }

  return {
    get about() {
      return about;
    },
    get legal() {
      return legal;
    },
    /** What was kept last, in words. */
    get said() {
      return said;
    },
    get problem() {
      return problem;
    },
    /** Again when the language is another. */
    load: () => attempt(async () => void (about = await api.about())),
    /** Long, and read by few: only when it is opened. */
    loadLegal: () =>
      attempt(async () => {
        if (legal.length === 0) legal = await api.legalTexts();
      }),
    openFolder: () => attempt(api.openDataFolder),
    /** `change`: the words of what was chosen, in the language that holds afterwards. */
    async choose(chosen: Partial<Settings>, change: () => string): Promise<void> {
      // One after the other: a quick second choice builds on the first.
      const saved = last.then(() => save({ ...kept(), ...chosen }));
      last = saved;
      if (!(await saved)) return;
      // The same words twice would be told once: the region is emptied first.
      said = "";
      await tick();
      said = t("settings-saved", { change: change() });
    },
  };
}
