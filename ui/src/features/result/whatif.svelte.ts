// "¿Y si…?": some answers one level up. The program computes what would follow; nothing is stored.

import * as api from "../../lib/api";
import { problemOf, type Problem } from "../../lib/errors";
import type { AssessmentView, ItemView, WhatIfView } from "../../generated/views";

/** Questions that can be raised, with their level one up. */
export type Raisable = ItemView & { raise: NonNullable<ItemView["raise"]> };

export function createWhatIf(view: AssessmentView) {
  const items = view.items.filter((item): item is Raisable => item.raise !== null);
  const groups = view.dimensions
    .map((part) => ({ id: part.id, name: part.name, items: items.filter((item) => item.dimension === part.id) }))
    .filter((part) => part.items.length > 0);
  let raised = $state.raw<string[]>([]);
  let outcome = $state.raw<WhatIfView | null>(null);
  let problem = $state.raw<Problem | null>(null);
  let latest = 0;

  async function compute(): Promise<void> {
    const turn = ++latest;
    if (raised.length === 0) {
      outcome = null;
      return;
    }
    const changes = items.filter((item) => raised.includes(item.id)).map((item): [string, number] => [item.id, item.raise.level]);
    try {
      const next = await api.whatIf(view.id, changes);
      // An older answer that arrives late is not shown.
      if (turn === latest) {
        outcome = next;
        problem = null;
      }
    } catch (error) {
      if (turn === latest) problem = problemOf(error);
    }
  }

  return {
    groups,
    get raised() {
      return raised;
    },
    get outcome() {
      return outcome;
    },
    get problem() {
      return problem;
    },
    switch(item: string): Promise<void> {
      raised = raised.includes(item) ? raised.filter((other) => other !== item) : [...raised, item];
      return compute();
    },
  };
}
