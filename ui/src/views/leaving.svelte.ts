// Leaving a screen, or the window, while something is not stored: the person is asked first.

import { unsaved } from "../features/questionnaire/unsaved.svelte";
import * as api from "../lib/api";
import { unsent } from "../lib/unsent";
import type { Screen } from "./screen";

/** `go` is called once nothing waits any more. */
export function createLeaving(go: (next: Screen) => void) {
  let to = $state.raw<Screen | "out" | null>(null);
  const count = () => unsaved.count + unsent.count;
  return {
    get asked() {
      return to !== null;
    },
    /** How much would be lost. */
    get count() {
      return count();
    },
    /** Whether the person is asked before going there, or out of the window. */
    ask(next: Screen | "out"): boolean {
      if (count() > 0) to = next;
      return count() > 0;
    },
    stay(): void {
      to = null;
    },
    leave(): void {
      const next = to;
      to = null;
      unsaved.forget();
      unsent.forget();
      if (next === "out") void api.closeWindow();
      else if (next) go(next);
    },
  };
}
