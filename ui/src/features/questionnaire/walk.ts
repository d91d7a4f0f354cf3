// Where the person is among the questions that are shown. Which ones are shown is decided by the program.

import type { AssessmentView, ItemView } from "../../generated/views";

/** The questions asked now, in order. */
export function shownItems(view: AssessmentView): ItemView[] {
  return view.items.filter((item) => item.shown);
}

/** The wanted question if it is shown, else the one to go on with. */
export function itemToShow(view: AssessmentView, wanted: string | null): ItemView | null {
  const items = shownItems(view);
  const find = (id: string | null) => items.find((item) => item.id === id);
  return find(wanted) ?? find(view.progress.nextItem) ?? items[0] ?? null;
}

/** One further (+1) or back (-1); null at the ends. An answer may have hidden the present one meanwhile. */
export function neighbour(view: AssessmentView, from: string, step: 1 | -1): string | null {
  const start = view.items.findIndex((item) => item.id === from);
  for (let index = start + step; index >= 0 && index < view.items.length; index += step) {
    const item = view.items[index];
    if (item?.shown) return item.id;
  }
  return null;
}

/**
 * Where "next" leads: what is answered is not asked again. The next question without an answer, else an earlier one that
 * was not left blank on purpose in this sitting; where nothing is open, the next in order. Null after the last.
 */
export function onward(view: AssessmentView, from: string, leftBlank: ReadonlySet<string>): string | null {
  const place = view.items.findIndex((item) => item.id === from);
  const open = view.items.filter((item) => item.shown && item.answer === null);
  if (open.length === 0) return neighbour(view, from, 1);
  const ahead = open.find((item) => view.items.indexOf(item) > place);
  return (ahead ?? open.find((item) => item.id !== from && !leftBlank.has(item.id)))?.id ?? null;
}

/** The first question without an answer. */
export function firstOpen(view: AssessmentView): string | null {
  return shownItems(view).find((item) => item.answer === null)?.id ?? null;
}

/** The question of a part to jump to: its first without an answer, else its first. */
export function firstOfPart(view: AssessmentView, part: string): string | null {
  const items = shownItems(view).filter((item) => item.dimension === part);
  return (items.find((item) => item.answer === null) ?? items[0])?.id ?? null;
}

/** Where each part ends, in questions from the start, for the line of progress. The express path leaves parts out. */
export function partEnds(view: AssessmentView): number[] {
  let end = 0;
  const parts = view.dimensions.filter((part) => part.total > 0);
  return parts.map((part) => (end += part.total)).slice(0, -1);
}
