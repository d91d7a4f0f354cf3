// What can be chosen in Ajustes, in words.

import { t } from "../../lib/i18n.svelte";
import type { TextSize, Theme } from "../../generated/views";

export interface Option<Id extends string> {
  id: Id;
  text: string;
}

/** Each in its own words, so that whoever took the wrong one finds back. */
export const languages = (): Option<string>[] => [
  { id: "es", text: t("settings-language-es") },
  { id: "en", text: t("settings-language-en") },
];

export const themes = (): Option<Theme>[] => [
  { id: "system", text: t("settings-theme-system") },
  { id: "light", text: t("settings-theme-light") },
  { id: "dark", text: t("settings-theme-dark") },
  { id: "contrast", text: t("settings-theme-contrast") },
  { id: "contrast-dark", text: t("settings-theme-contrast-dark") },
];

export const sizes = (): Option<TextSize>[] => [
  { id: "normal", text: t("settings-text-percent", { percent: 100 }) },
  { id: "large", text: t("settings-text-percent", { percent: 125 }) },
  { id: "larger", text: t("settings-text-percent", { percent: 150 }) },
  { id: "largest", text: t("settings-text-percent", { percent: 200 }) },
  { id: "projector", text: t("settings-text-projector") },
];
