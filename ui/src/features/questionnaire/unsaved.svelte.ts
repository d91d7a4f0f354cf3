// Changes that the data file had no room for: they stay on the screen until they are stored, or the person lets them go.

import { SvelteMap } from "svelte/reactivity";

import * as api from "../../lib/api";
import { problemOf, type Problem } from "../../lib/errors";
import type { AnswerInput, AssessmentView, Code, FactInput, ReportSaved, Unsaved } from "../../generated/views";

/** The data can't be written now, and may be later. Any other refusal would come again. */
const MAY_PASS: ReadonlySet<Code> = new Set<Code>(["data-unwritable", "data-locked", "data-read-only"]);

/** What was to be stored. `null`: the answer or value was to be cleared. */
export type Change =
  | { kind: "answer"; id: string; value: AnswerInput | null }
  | { kind: "fact"; id: string; value: FactInput | null }
  | { kind: "note"; id: string; value: string };

interface Waiting {
  change: Change;
  send: () => Promise<AssessmentView>;
}

const waiting = new SvelteMap<string, Waiting>();
const keyOf = ({ kind, id }: Change) => `${kind} ${id}`;

export const mayPass = (problem: Problem) => MAY_PASS.has(problem.code);

/** Of the one filling-in that is open; another one is opened only when nothing waits. */
export const unsaved = {
  get count() {
    return waiting.size;
  },
  keep: (change: Change, send: () => Promise<AssessmentView>) => waiting.set(keyOf(change), { change, send }),
  /** What is on the screen instead of what is stored. */
  noteOf: (item: string): string | undefined => {
    const found = waiting.get(`note ${item}`)?.change;
    return found?.kind === "note" ? found.value : undefined;
  },
  drop: (change: Change) => waiting.delete(keyOf(change)),
  forget: () => waiting.clear(),
  all: (): Waiting[] => [...waiting.values()],
};

/** Everything that waits, as the program takes it for a copy. What was to be cleared is left as it is stored. */
export function unsavedInput(): Unsaved {
  const found: Unsaved = { facts: [], answers: [], notes: [] };
  for (const { change } of unsaved.all()) {
    if (change.kind === "note") found.notes.push([change.id, change.value]);
    else if (change.kind === "fact" && change.value !== null) found.facts.push([change.id, change.value]);
    else if (change.kind === "answer" && change.value !== null) found.answers.push([change.id, change.value]);
  }
  return found;
}

export type Copy = ReturnType<typeof createCopy>;

/** The copy that the person saves elsewhere while the data can't be written. */
export function createCopy(assessmentId: () => string) {
  let saved = $state.raw<ReportSaved | null>(null);
  let problem = $state.raw<Problem | null>(null);
  return {
    get saved() {
      return saved;
    },
    get problem() {
      return problem;
    },
    async save(): Promise<void> {
      try {
        saved = (await api.saveAnswersCopy(assessmentId(), unsavedInput())) ?? saved;
        problem = null;
      } catch (error) {
        problem = problemOf(error);
      }
    },
  };
}
