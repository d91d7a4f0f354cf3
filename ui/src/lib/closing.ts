// The window is closed: whatever is being written in a field is stored first.

import * as api from "./api";

/** A disk that does not answer must not keep the window; the program itself waits longer for what it is writing. */
const MOST_MS = 10_000;

/** Closes the window, unless `ask` wants to ask the person first. */
export async function close(ask: () => boolean): Promise<void> {
  await api.hearClosing();
  // A field stores its words when it is left.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await api.settled(MOST_MS);
  if (!ask()) await api.closeWindow();
}
