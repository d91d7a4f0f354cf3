// One cost sheet: its view, what is being typed, and what is not kept yet.
//
// What was typed stays on the screen until the program has kept it; then the field shows it by the country's habit, as
// soon as the person has left it. What could not be kept stays as it was typed, and is sent again.

import * as api from "../../lib/api";
import { problemOf, type Problem } from "../../lib/errors";
import { unsent as unsentFields } from "../../lib/unsent";
import type { WorksheetView } from "../../generated/views";

/** The fields that are no lines. */
export const NAME = "#name";
export const CURRENCY = "#currency";

const PAUSE_MS = 600;

export type SaveState = "idle" | "saving" | "saved";
export type Sheet = ReturnType<typeof createSheet>;

export function createSheet(first: WorksheetView) {
  let view = $state.raw(first);
  let waiting = $state(0);
  let anySaved = $state(false);
  let problem = $state.raw<Problem | null>(null);
  /** What fields show in place of what is kept. */
  const typed = $state<Record<string, string>>({});
  /** Fields whose text is not sent, or was not kept. */
  const unsent = $state<Record<string, true>>({});
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  let focused: string | null = null;
  let left = false;
  let last: Promise<unknown> = Promise.resolve();

  function keptText(field: string): string {
    if (field === NAME) return view.name;
    if (field === CURRENCY) return view.currency;
    return view.lines.find((line) => line.id === field)?.text ?? "";
  }

  const named = (field: string) => `${view.id} ${field}`;
  const textOf = (field: string) => typed[field] ?? keptText(field);

  function write(field: string, text: string): Promise<WorksheetView> {
    if (field === NAME) return api.labelWorksheet(view.id, text, view.currency);
    if (field === CURRENCY) return api.labelWorksheet(view.id, view.name, text);
    return api.writeWorksheetLine(view.id, field, text);
  }

  /** The field shows what is kept, unless the person is in it or has typed on. */
  function settle(field: string): void {
    if (focused !== field && !(field in unsent)) delete typed[field];
  }

  function send(field: string): Promise<void> {
    clearTimeout(timers.get(field));
    if (!(field in unsent)) return last.then(() => undefined);
    const text = textOf(field);
    delete unsent[field];
    waiting += 1;
    const done = last.then(() => write(field, text)).then(
      (next) => {
        view = next;
        problem = null;
        anySaved = true;
        waiting -= 1;
        unsentFields.drop(named(field));
        settle(field);
      },
      (error: unknown) => {
        problem = problemOf(error);
        anySaved = false;
        waiting -= 1;
        typed[field] ??= text;
        if (!left) unsentFields.keep(named(field));
        unsent[field] = true;
      },
    );
    last = done;
    return done;
  }

  const sendAll = () => Promise.all(Object.keys(unsent).map(send)).then(() => undefined);

  return {
    get view() {
      return view;
    },
    get problem() {
      return problem;
    },
    get saveState(): SaveState {
      if (waiting > 0) return "saving";
      return anySaved && Object.keys(unsent).length === 0 ? "saved" : "idle";
    },
    textOf,
    /** Why what is kept of a line is no figure; while it is being changed nothing is said. */
    mistakeOf: (line: string) => (line in unsent ? "" : (view.lines.find((one) => one.id === line)?.mistake ?? "")),
    type(field: string, text: string) {
      focused = field;
      typed[field] = text;
      unsent[field] = true;
      clearTimeout(timers.get(field));
      timers.set(field, setTimeout(() => void send(field), PAUSE_MS));
    },
    /** Resolves when everything sent is answered. */
    async leave(field: string): Promise<void> {
      if (focused === field) focused = null;
      await send(field);
      settle(field);
    },
    /** Everything that is typed is kept, or its problem is shown. */
    async flush(): Promise<boolean> {
      await sendAll();
      await last;
      return Object.keys(unsent).length === 0;
    },
    /** The person has left the sheet: what is not kept is tried once more, and waits for nobody any more. */
    end(): void {
      left = true;
      for (const field of Object.keys(unsent)) unsentFields.drop(named(field));
      void sendAll();
    },
  };
}

/** What was copied from a table, in one line that can still be told from a figure; null for anything else. */
export function pastedTable(text: string): string | null {
  const trimmed = text.trim();
  return /[\t\r\n]/.test(trimmed) ? trimmed.replace(/\s*[\r\n]+\s*/g, "\t") : null;
}
