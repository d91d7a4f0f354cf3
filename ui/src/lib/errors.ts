// One function: what came over the wire → code, sentence, hint, severity. Nobody looks at the text of an error.

import { t } from "./i18n.svelte";
import type { MessageKey } from "../generated/messages";

/** `stop`: nothing can go on. `problem`: this action failed. `input`: the person can mend what was entered. */
export type Severity = "stop" | "problem" | "input";

/** Every code of `AppError`, with how grave it is. */
const SEVERITIES = {
  "data-newer": "stop",
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
  "report-unwritable": "problem",
  "report-disk-full": "problem",
  "report-failed": "problem",
  "file-malformed": "problem",
  "file-foreign": "problem",
  "file-newer": "problem",
  "file-unknown-question": "problem",
  "content-invalid": "stop",
  "date-refused": "input",
  "link-refused": "problem",
  unexpected: "problem",
} as const satisfies Record<string, Severity>;

export type ErrorCode = keyof typeof SEVERITIES;

export const ERROR_CODES = Object.keys(SEVERITIES) as ErrorCode[];

/** An error in words. */
export interface Problem {
  code: ErrorCode;
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

interface WireError {
  code: string;
  args: Record<string, unknown>;
  detail: string;
}

/** Anything that was thrown becomes a problem in words; what is unknown is `unexpected`. */
export function problemOf(error: unknown): Problem {
  const wire = wireError(error);
  const code: ErrorCode = wire.code in SEVERITIES ? (wire.code as ErrorCode) : "unexpected";
  return {
    code,
    severity: SEVERITIES[code],
    text: t(`error-${code}` satisfies MessageKey),
    hint: t(`error-${code}.hint` satisfies MessageKey),
    place: placeOf(wire.args),
    detail: detailOf(wire),
  };
}

function wireError(error: unknown): WireError {
  if (typeof error === "object" && error !== null && "code" in error && typeof error.code === "string") {
    const { code, args, detail } = error as Partial<WireError> & { code: string };
    return { code, args: args ?? {}, detail: detail ?? "" };
  }
  return { code: "unexpected", args: {}, detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}

function placeOf(args: Record<string, unknown>): string {
  const place = args["path"] ?? args["folder"] ?? args["file"];
  return typeof place === "string" ? place : "";
}

function detailOf({ code, args, detail }: WireError): string {
  const pairs = Object.entries(args).map(([name, value]) => `${name} = ${String(value)}`);
  return [code, ...pairs, detail].filter((line) => line !== "").join("\n");
}
