// La empresa y su foco: screen by screen. Until the compulsory facts of the first screen are there nothing is stored,
// because there is no diagnosis yet; from then on each change is.

import * as api from "../../lib/api";
import { problemOf, type Problem } from "../../lib/errors";
import type { AssessmentView, FactInput, FactView, PathChoice } from "../../generated/views";
import { createAssessment, type SaveState } from "./assessment.svelte";

/** What a step led to. */
export type Moved = "moved" | "started" | "missing" | "failed" | "start" | "end";

/** What was filled in and is not stored yet. */
export interface CompanyDraft {
  name: string;
  path: PathChoice;
  facts: Record<string, FactInput | null>;
}

export function createCompanyForm(first: AssessmentView, startWith: string | null, known: CompanyDraft | null = null) {
  let draft = $state.raw<AssessmentView | null>(first.id === "" ? first : null);
  let assessment = $state.raw(createAssessment(first));
  let name = $state(known?.name ?? first.company);
  const drafted = $state<Record<string, FactInput | null>>({ ...known?.facts });
  let index = $state(Math.max(first.screens.findIndex((screen) => screen.facts.some((fact) => fact.id === startWith)), 0));
  let missing = $state.raw<string[]>([]);
  let problem = $state.raw<Problem | null>(null);

  let path = $state(first.path);

  const view = $derived(draft ?? assessment.view);
  const screen = $derived(view.screens[Math.min(index, view.screens.length - 1)]);

  function valueOf(fact: FactView): FactInput | null {
    return draft ? (drafted[fact.id] ?? null) : assessment.valueOf(fact);
  }

  /** What of this screen must be there before the next. */
  function missingHere(): string[] {
    const facts = (screen?.facts ?? []).filter((fact) => fact.required && valueOf(fact) === null);
    return [...(index === 0 && name.trim() === "" ? ["name"] : []), ...facts.map((fact) => fact.id)];
  }

  async function start(): Promise<Moved> {
    const facts = Object.entries(drafted).filter((entry): entry is [string, FactInput] => entry[1] !== null);
    try {
      const view = await api.startAssessment(name.trim(), path, $state.snapshot(facts) as [string, FactInput][]);
      assessment = createAssessment(view);
      draft = null;
      problem = null;
      // The express path may have no other screen.
      if (view.screens.length === 1) return "end";
      index += 1;
      return "started";
    } catch (error) {
      problem = problemOf(error);
      return "failed";
    }
  }

  async function settle(): Promise<boolean> {
    await assessment.settled();
    return assessment.problem === null;
  }

  return {
    get view() {
      return view;
    },
    get screen() {
      return screen;
    },
    get index() {
      return index;
    },
    get name() {
      return name;
    },
    /** Null as soon as it is stored. */
    get draft(): CompanyDraft | null {
      return draft ? { name, path, facts: $state.snapshot(drafted) } : null;
    },
    get missing() {
      return missing;
    },
    get isLast() {
      return index >= view.screens.length - 1;
    },
    /** Questions can begin. */
    get mayAsk() {
      return draft === null && view.progress.missingFacts.length === 0;
    },
    get assessment() {
      return assessment;
    },
    get problem() {
      return problem ?? assessment.problem;
    },
    get saveState(): SaveState {
      return draft ? "idle" : assessment.saveState;
    },
    get path() {
      return path;
    },
    /** The other path asks other facts: the screens are read anew. What was filled in stays. */
    async choosePath(chosen: PathChoice): Promise<void> {
      path = chosen;
      if (draft === null) {
        if (!(await assessment.choosePath(chosen))) path = assessment.view.path;
        return;
      }
      try {
        const fresh = await api.newAssessment(chosen);
        // A quicker choice may have been made meanwhile, or the company stored.
        if (path === chosen && draft !== null) draft = fresh;
        problem = null;
      } catch (error) {
        problem = problemOf(error);
        path = draft?.path ?? path;
      }
    },
    valueOf,
    settle,
    noteTyping: () => assessment.noteTyping(),
    typeName(text: string) {
      name = text;
      assessment.noteTyping();
    },
    storeName() {
      missing = missing.filter((id) => id !== "name");
      if (draft || name.trim() === "") return;
      if (name.trim() !== view.company) void assessment.rename(name.trim());
    },
    state(fact: string, value: FactInput | null) {
      missing = missing.filter((id) => id !== fact);
      if (draft) drafted[fact] = value;
      else void assessment.stateFact(fact, value);
    },
    async move(step: 1 | -1): Promise<Moved> {
      if (step === -1) {
        missing = [];
        if (index === 0) return "start";
        index -= 1;
        return "moved";
      }
      missing = missingHere();
      if (missing.length > 0) return "missing";
      if (draft) return start();
      if (!(await settle())) return "failed";
      if (index >= view.screens.length - 1) return "end";
      index += 1;
      return "moved";
    },
  };
}
