// Reads something when a screen opens: the thing, or why it could not be had.

import { problemOf, type Problem } from "../lib/errors";

/** Call it while a component is set up. */
export function opened<T>(read: () => Promise<T>) {
  let value = $state.raw<T | null>(null);
  let problem = $state.raw<Problem | null>(null);

  async function load(): Promise<void> {
    try {
      value = await read();
      problem = null;
    } catch (error) {
      problem = problemOf(error);
    }
  }

  void load();
  return {
    get value() {
      return value;
    },
    get problem() {
      return problem;
    },
    load,
  };
}
