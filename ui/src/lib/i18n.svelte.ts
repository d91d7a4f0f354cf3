// The window's own sentences. Sentences of the content come inside the views, already in the person's language.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

import { fallbacks, resources, type Locale, type MessageArgs, type MessageKey } from "../generated/messages";
import type { Code } from "../generated/views";
import { framed, letters } from "./pseudo";

type ArgumentsOf<K extends MessageKey> = MessageArgs[K] extends undefined ? [] : [MessageArgs[K]];

/** Known when it is built: elsewhere nothing of it is left. */
const PSEUDO = import.meta.env.MODE === "pseudo";

let locale = $state<Locale>("es");
const bundles = new Map<Locale, FluentBundle>();

/** The language shown now. Reading it inside a component follows its changes. */
export function currentLocale(): Locale {
  return locale;
}

/** An unknown language is ignored: the window stays readable. */
export function useLocale(language: string): void {
  if (language in fallbacks) {
    locale = language as Locale;
    document.documentElement.lang = language;
  }
}

/** The sentence of a key. A key or an argument that does not exist does not compile. */
export function t<K extends MessageKey>(key: K, ...args: ArgumentsOf<K>): string {
  return text(key, args[0] as Record<string, FluentVariable> | undefined);
}

/** The sentence of an error. Its arguments come over the wire as text; figures become numbers for the plurals. */
export function errorText(code: Code, part: "" | ".hint", args: Partial<Record<string, string>>): string {
  const named = Object.entries(args).map(([name, value = ""]) => [name, name === "count" ? Number(value) : value]);
  return text(`error-${code}${part}` satisfies MessageKey, Object.fromEntries(named));
}

function text(key: MessageKey, args: Record<string, FluentVariable> | undefined): string {
  const [id = key, attribute] = key.split(".") as [string, string?];
  for (const step of fallbacks[locale]) {
    const bundle = bundleOf(step);
    const message = bundle.getMessage(id);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    if (pattern) {
      const sentence = bundle.formatPattern(pattern, args);
      return PSEUDO ? framed(sentence) : sentence;
    }
  }
  return key;
}

function bundleOf(step: Locale): FluentBundle {
  const known = bundles.get(step);
  if (known) return known;
  const bundle = new FluentBundle(step, { useIsolating: false, ...(PSEUDO ? { transform: letters } : {}) });
  for (const text of resources[step]) bundle.addResource(new FluentResource(text));
  bundles.set(step, bundle);
  return bundle;
}
