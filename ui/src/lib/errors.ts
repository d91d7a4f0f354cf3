// One function: what came over the wire → code, sentence, hint, severity. Nobody looks at the text of an error.

import type { Code, WireError } from "../generated/views";
import { errorText } from "./i18n.svelte";

/** `stop`: nothing can go on. `problem`: this action failed. `input`: the person can mend what was entered. */
export type Severity = "stop" | "problem" | "input";

/** How grave each error is. */
export const SEVERITIES: Record<Code, Severity> = {
  "data-newer": "stop",
  "data-foreign": "stop",
  "data-corrupt": "stop",
  "data-locked": "stop",
  "data-read-only": "stop",
  "data-unwritable": "problem",
  "not-found": "problem",
  "answer-refused": "problem",
  "name-empty": "input",
  "name-too-long": "input",
  "facts-missing": "input",
  "blanks-unaccepted": "input",
  "diagnosis-finished": "problem",
  "express-path": "problem",
  "group-too-small": "problem",
  "date-refused": "input",
  "day-refused": "input",
  "link-refused": "problem",
  "report-unwritable": "problem",
  "report-disk-full": "problem",
  "report-failed": "problem",
  "folder-gone": "problem",
  "file-name-too-long": "problem",
  "plan-undated": "problem",
  "file-unreadable": "problem",
  "file-malformed": "problem",
  "file-truncated": "problem",
  "file-foreign": "problem",
  "file-newer": "problem",
  "file-newer-content": "problem",
  "file-wrong-values": "problem",
  "file-too-large": "problem",
  "pdf-foreign": "problem",
  "pdf-damaged": "problem",
  "pdf-encrypted": "problem",
  "pdf-oversized": "problem",
  "same-folder": "problem",
  "not-opened": "problem",
  "folder-not-opened": "problem",
  "content-invalid": "stop",
  unexpected: "problem",
};

/** An error in words. */
export interface Problem {
  code: Code;
  severity: Severity;
  /** What happened and what was kept. */
  text: string;
  /** What to do. */
  hint: string;
  /** The file or folder that it is about; may be empty. */
  place: string;
  /** For whoever helps: code, arguments and cause. */
  detail: string;
}

/** Anything that was thrown becomes a problem in words; what is unknown is `unexpected`. */
export function problemOf(error: unknown): Problem {
  const wire = wireError(error);
  return {
    code: wire.code,
    severity: SEVERITIES[wire.code],
    text: errorText(wire.code, "", wire.args),
    hint: errorText(wire.code, ".hint", wire.args),
    place: wire.args["path"] ?? "",
    detail: detailOf(wire),
  };
}

function wireError(error: unknown): WireError {
  if (typeof error === "object" && error !== null && "code" in error && String(error.code) in SEVERITIES) {
    const { code, args, detail } = error as Partial<WireError> & { code: Code };
    return { code, args: args ?? {}, detail: detail ?? "" };
  }
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : JSON.stringify(error);
  return { code: "unexpected", args: {}, detail };
}

function detailOf({ code, args, detail }: WireError): string {
  const pairs = Object.entries(args).map(([name, value]) => `${name} = ${value}`);
  return [code, ...pairs, detail].filter((line) => line !== "").join("\n");
}
