// Generated from locales/ by `cargo xtask codegen`: do not edit.

/** Every sentence of the interface, with the arguments that it needs. */
export interface MessageArgs {
}

export type MessageKey = keyof MessageArgs;


/** The text of the Fluent files, by locale. */
export const resources: Record<Locale, string[]> = {
  "es": [],
  "es-CL": [],
  "es-CO": [],
  "es-EC": [],
  "es-MX": [],
  "es-PE": [],
  "en": [],
};

/** Where each locale looks for a sentence, in order. */
export const fallbacks: Record<Locale, Locale[]> = {
  "es": ["es"],
  "es-CL": ["es-CL", "es"],
  "es-CO": ["es-CO", "es"],
  "es-EC": ["es-EC", "es"],
  "es-MX": ["es-MX", "es"],
  "es-PE": ["es-PE", "es"],
  "en": ["en", "es"],
};

export type Locale = "es" | "es-CL" | "es-CO" | "es-EC" | "es-MX" | "es-PE" | "en";
