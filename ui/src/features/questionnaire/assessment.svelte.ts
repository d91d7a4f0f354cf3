// One filling-in: its view, what is being saved, and the changes that a person makes to it.
//
// Changes are sent one after another, in the order made. What was chosen shows at once; "saved" shows only when the
// program has answered. A change that is refused shows what is stored again; one that the data can't take now stays on the
// screen, waits in `unsaved`, and is sent again with the next one or when the person asks for it.

import * as api from "../../lib/api";
import { problemOf, type Problem } from "../../lib/errors";
import { mayPass, unsaved, type Change } from "./unsaved.svelte";
import type { AnswerInput, AssessmentView, FactInput, FactView, ItemView, PathChoice } from "../../generated/views";

export type SaveState = "idle" | "saving" | "saved" | "unsaved";
export type Assessment = ReturnType<typeof createAssessment>;

export function createAssessment(first: AssessmentView) {
  let view = $state.raw(first);
  let waiting = $state(0);
  let typing = $state(false);
  let anySaved = $state(false);
  let problem = $state.raw<Problem | null>(null);
  const unsavedAnswers = $state<Record<string, { answer: AnswerInput | null }>>({});
  const unsavedFacts = $state<Record<string, { value: FactInput | null }>>({});
  let last: Promise<unknown> = Promise.resolve();

  /** Resolves to whether the change is stored. `made`: what can wait, if the data can't be written now. */
  function change(send: () => Promise<AssessmentView>, made: Change | null = null, forget: () => void = () => {}): Promise<boolean> {
    waiting += 1;
    const done = last.then(send).then(
      (next) => {
        view = next;
        if (made) unsaved.drop(made);
        if (unsaved.count === 0) problem = null;
        anySaved = true;
        return true;
      },
      (error: unknown) => {
        problem = problemOf(error);
        anySaved = false;
        if (made && mayPass(problem)) unsaved.keep(made, send);
        else if (made) unsaved.drop(made);
        return false;
      },
    );
    last = done.then((stored) => {
      waiting -= 1;
      if (stored || problem === null || !mayPass(problem)) forget();
      // There is room again: what waits goes too.
      if (stored && unsaved.count > 0) void retry();
    });
    return done;
  }

  /** Sends what waits again, in the order made. */
  async function retry(): Promise<void> {
    for (const { change: made, send } of unsaved.all()) {
      if (!(await change(send, made, () => settle(made)))) return;
    }
  }

  /** What is stored is shown from the view again. */
  function settle({ kind, id }: Change): void {
    if (kind === "answer") delete unsavedAnswers[id];
    if (kind === "fact") delete unsavedFacts[id];
  }

  return {
    get view() {
      return view;
    },
    get problem() {
      return problem;
    },
    get saveState(): SaveState {
      if (waiting > 0) return "saving";
      if (unsaved.count > 0) return "unsaved";
      return anySaved && !typing ? "saved" : "idle";
    },
    answerOf: (item: ItemView): AnswerInput | null => unsavedAnswers[item.id]?.answer ?? (item.id in unsavedAnswers ? null : item.answer),
    valueOf: (fact: FactView): FactInput | null => unsavedFacts[fact.id]?.value ?? (fact.id in unsavedFacts ? null : fact.value),
    answer(item: string, answer: AnswerInput | null): Promise<boolean> {
      const mine = { answer };
      unsavedAnswers[item] = mine;
      const shown = unsavedAnswers[item];
      return change(
        () => api.answerQuestion(view.id, item, answer),
        { kind: "answer", id: item, value: answer },
        () => {
          // A newer choice of the same question stays on the screen until it is saved itself.
          if (unsavedAnswers[item] === shown) delete unsavedAnswers[item];
        },
      );
    },
    stateFact(fact: string, value: FactInput | null): Promise<boolean> {
      unsavedFacts[fact] = { value };
      const shown = unsavedFacts[fact];
      return change(
        () => api.stateFact(view.id, fact, value),
        { kind: "fact", id: fact, value },
        () => {
          if (unsavedFacts[fact] === shown) delete unsavedFacts[fact];
        },
      );
    },
    writeNote(item: string, note: string): Promise<boolean> {
      typing = false;
      return change(() => api.writeNote(view.id, item, note), { kind: "note", id: item, value: note });
    },
    choosePath: (path: PathChoice) => change(() => api.choosePath(view.id, path)),
    rename: (name: string) => {
      typing = false;
      return change(() => api.renameCompany(view.id, name));
    },
    /** Someone is writing and it is not sent yet: nothing on the screen may say "saved". */
    noteTyping() {
      typing = true;
    },
    retry,
    /** When everything sent so far is answered. */
    settled: () => last.then(() => undefined),
    show(found: Problem | null) {
      problem = found;
    },
  };
}
