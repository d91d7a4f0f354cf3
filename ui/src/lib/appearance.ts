// Puts the chosen theme and size of text on the page; the styles do the rest.

import type { Settings } from "../generated/views";

/** The wish for more contrast counts when the theme is the system's; what the system forces holds over any theme (styles). */
export function applyAppearance(settings: Settings): void {
  const root = document.documentElement;
  const wishes = (query: string) => window.matchMedia(query).matches;
  const contrast = wishes("(prefers-color-scheme: dark)") ? "contrast-dark" : "contrast";
  const theme = settings.theme === "system" && wishes("(prefers-contrast: more)") ? contrast : settings.theme;
  if (theme === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
  root.dataset["text"] = settings.textSize;
}
