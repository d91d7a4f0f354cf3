// Historia: the diagnoses of a company, and the two that stand beside each other.

import * as api from "../../lib/api";
import { problemOf, type Problem } from "../../lib/errors";
import type { HistoryView } from "../../generated/views";

export type Pair = [string, string];

/** Call it while a component is set up. */
export function createHistory(companyId: string) {
  let view = $state.raw<HistoryView | null>(null);
  let problem = $state.raw<Problem | null>(null);
  let asked = 0;

  async function load(pair: Pair | null = view?.pair ?? null): Promise<void> {
    const mine = ++asked;
    try {
      const next = await api.history(companyId, pair);
      // Only the answer to the last choice is shown.
      if (mine !== asked) return;
      view = next;
      problem = null;
    } catch (error) {
      if (mine === asked) problem = problemOf(error);
    }
  }

  return {
    get view() {
      return view;
    },
    get problem() {
      return problem;
    },
    load: () => load(),
    /** Another one in this place. Whoever chooses the one that stands in the other place changes them round. */
    choose(place: 0 | 1, id: string): Promise<void> {
      return view?.pair ? load(pairWith(view.pair, place, id)) : Promise.resolve();
    },
  };
}

export function pairWith([then, now]: Pair, place: 0 | 1, id: string): Pair {
  if (place === 0) return id === now ? [now, then] : [id, now];
  return id === then ? [now, then] : [then, id];
}
