// What is read and filled in on the way, from whatever screen the person is on.

import { getContext, setContext } from "svelte";

export interface Reading {
  openGuides: () => void;
  openGuide: (guide: string) => void;
}

const KEY = Symbol("reading");

/** Call it while the window is set up. */
export const lendReading = (reading: Reading): void => void setContext(KEY, reading);

/** Nothing where a component is looked at by itself. */
export const useReading = (): Reading | undefined => getContext<Reading | undefined>(KEY);
