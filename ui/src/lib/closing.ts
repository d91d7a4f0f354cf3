// The window is closed: whatever is being written in a field is stored first.

import * as api from "./api";

/** Closes the window, unless `ask` wants to ask the person first. */
export async function close(ask: () => boolean): Promise<void> {
  await api.hearClosing();
  // A field stores its words when it is left.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await api.settled();
  if (!ask()) await api.closeWindow();
}
