// Puts the chosen theme and size of text on the page; the styles do the rest.

import type { Settings } from "../generated/views";

/** Follows the system's wish for more contrast as well when the theme is the system's. */
export function applyAppearance(settings: Settings): void {
  const root = document.documentElement;
  const system = settings.theme === "system";
  const theme = system && window.matchMedia("(prefers-contrast: more)").matches ? "contrast" : settings.theme;
  if (theme === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
  root.dataset["text"] = settings.textSize;
}
