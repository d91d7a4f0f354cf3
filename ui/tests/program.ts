// The stand-in for the program behind Tauri's own mock.

import { mockIPC } from "@tauri-apps/api/mocks";

import { createBackend } from "./backend.js";
import assessment from "./fixtures/assessment.json";
import express from "./fixtures/express.json";
import directory from "./fixtures/directory.json";
import draft from "./fixtures/draft.json";
import guide from "./fixtures/guide.json";
import guides from "./fixtures/guides.json";
import home from "./fixtures/home.json";
import result from "./fixtures/result.json";
import whatIf from "./fixtures/what-if.json";
import roadmap from "./fixtures/roadmap.json";
import worksheet from "./fixtures/worksheet.json";

type Reply = (command: string, args: Record<string, unknown>, answer: () => unknown) => unknown;

/** Answers every command from the fixtures. `reply` may delay, refuse or watch one. */
export function mockProgram(reply: Reply = (_command, _args, answer) => answer(), views: Record<string, unknown> = {}): void {
  const fixtures = { home, directory, draft, assessment, express, result, roadmap, whatIf, guides, guide, worksheet };
  const backend = createBackend({ ...fixtures, ...views });
  mockIPC((command, payload) => {
    const args = (payload ?? {}) as Record<string, unknown>;
    return reply(command, args, () => backend(command, args));
  });
}

/** A promise that a test settles itself. */
export function held<T>(): { promise: Promise<T>; settle: (value: T) => void; refuse: (error: unknown) => void } {
  let settle!: (value: T) => void;
  let refuse!: (error: unknown) => void;
  const promise = new Promise<T>((resolve, reject) => {
    settle = resolve;
    refuse = reject;
  });
  return { promise, settle, refuse };
}
