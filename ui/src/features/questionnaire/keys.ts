// What a key means on the questions' screen. Writing, dialogs and focused buttons keep their own keys.

import { isDialogOpen, isPressable, isWriting } from "../../lib/focus";

export type Command =
  | { name: "choose"; index: number }
  | { name: "next" | "back" | "note" | "help" | "dont-know" };

/** The command of a key, or none. `index` counts from 0. */
export function commandOf(event: KeyboardEvent): Command | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return null;
  if (isDialogOpen() || isWriting(event.target)) return null;
  if (/^[1-9]$/.test(event.key)) return { name: "choose", index: Number(event.key) - 1 };
  switch (event.key) {
    case "Enter":
      return isPressable(event.target) ? null : { name: "next" };
    case "Backspace":
      return { name: "back" };
    case "0":
      return { name: "dont-know" };
    case "n":
    case "N":
      return { name: "note" };
    case "?":
      return { name: "help" };
    default:
      return null;
  }
}
