// Preguntas: which question is on the screen, and when a pause is offered.

import type { AssessmentView } from "../../generated/views";
import { createAssessment } from "./assessment.svelte";
import { firstOfPart, itemToShow, neighbour, onward } from "./walk";

/** "No sé" in a row from which a pause is offered, as the method says. */
const PAUSE_FROM = 8;

export function createQuestions(first: AssessmentView, wanted: string | null) {
  const assessment = createAssessment(first);
  let current = $state(itemToShow(first, wanted)?.id ?? null);
  let pauseRefused = $state(false);

  // Left with "next" and without an answer: not led to again before the review.
  const leftBlank = new Set<string>();

  const item = $derived(itemToShow(assessment.view, current));

  function move(to: string | null): boolean {
    if (to === null) return false;
    current = to;
    return true;
  }

  return {
    assessment,
    get item() {
      return item;
    },
    get pauseOffered() {
      const { dontKnowInARow } = assessment.view.progress;
      return !pauseRefused && dontKnowInARow >= PAUSE_FROM;
    },
    refusePause() {
      pauseRefused = true;
    },
    /** False after the last question. Waits for what is being saved: it may show or hide the next one. */
    async next(): Promise<boolean> {
      await assessment.settled();
      if (current === null) return false;
      leftBlank.add(current);
      return move(onward(assessment.view, current, leftBlank));
    },
    /** False before the first. */
    async back(): Promise<boolean> {
      await assessment.settled();
      return move(current === null ? null : neighbour(assessment.view, current, -1));
    },
    jump(part: string) {
      current = firstOfPart(assessment.view, part) ?? current;
    },
  };
}
