// Directorio: what is looked for, what was found, and the one that is open. The program searches; the window only asks.

import * as api from "../../lib/api";
import { problemOf, type Problem } from "../../lib/errors";
import type { DirectoryAsk, DirectoryEntryView, DirectoryView } from "../../generated/views";

export type Directory = ReturnType<typeof createDirectory>;

export const NO_FILTERS = { country: null, offer: null, sector: null, stage: null, kind: null, standing: null, fit: null };

export function createDirectory(first: string | null) {
  let view = $state.raw<DirectoryView | null>(null);
  let problem = $state.raw<Problem | null>(null);
  let entry = $state.raw<DirectoryEntryView | null>(null);
  // What stands in the field, which is ahead of what was found for it.
  let words = $state("");
  let assessmentId = first;
  let latest = 0;

  /** The answer to what was asked last is shown; an earlier one that comes later is not. */
  async function show(read: () => Promise<DirectoryView>): Promise<void> {
    const mine = ++latest;
    try {
      const found = await read();
      if (mine !== latest) return;
      view = found;
      problem = null;
    } catch (error) {
      if (mine === latest) problem = problemOf(error);
    }
  }

  function ask(next: DirectoryAsk): Promise<void> {
    words = next.words;
    return show(() => api.directory(assessmentId, next));
  }

  const change = (part: Partial<DirectoryAsk>) => ask({ ...NO_FILTERS, ...view?.ask, words, ...part });

  return {
    get view() {
      return view;
    },
    get problem() {
      return problem;
    },
    get entry() {
      return entry;
    },
    get words() {
      return words;
    },
    get assessmentId() {
      return assessmentId;
    },
    get filtered() {
      return view?.filters.some((filter) => filter.chosen !== null) ?? false;
    },
    load: () => show(() => api.directory(assessmentId, null)),
    ask,
    type: (typed: string) => change({ words: typed }),
    filter: (id: Exclude<keyof DirectoryAsk, "words">, option: string | null) => change({ [id]: option }),
    clearFilters: () => change(NO_FILTERS),
    /** For another company, or for none: in its country, with the same words. */
    async showFor(next: string | null): Promise<void> {
      assessmentId = next;
      await show(() => api.directory(next, null));
      if (words !== "") await change({});
    },
    async open(id: string): Promise<void> {
      try {
        entry = await api.directoryEntry(assessmentId, id);
        problem = null;
      } catch (error) {
        problem = problemOf(error);
      }
    },
    close(): void {
      entry = null;
    },
    fail(found: Problem): void {
      problem = found;
    },
  };
}
