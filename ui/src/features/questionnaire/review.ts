// Answers and facts in words, for the page that shows them all.

import { t } from "../../lib/i18n.svelte";
import type { FactView, ItemView, OptionView } from "../../generated/views";
import { marksOfFact, optionOfFact, writtenFact } from "./answers";

/** What was answered, as a sentence. */
export function answerInWords(item: ItemView): string {
  const { answer } = item;
  if (answer === null) return t("review-blank");
  if (answer === "dont-know") return t("review-dont-know");
  if ("not-applicable" in answer) return t("review-not-applicable", { reason: textOf(item.reasons, answer["not-applicable"]) });
  if ("option" in answer) return textOf(item.options, answer.option);
  return answer.set.map((mark) => textOf(item.options, mark)).join(" · ");
}

/** What was stated, or null when nothing was. */
export function factInWords(fact: FactView): string | null {
  if (fact.value === null) return null;
  const written = writtenFact(fact.value);
  if (fact.kind === "hours") return `${written} ${t("company-hours-unit")}`;
  if (written !== "") return written;
  const chosen = [...marksOfFact(fact.value), optionOfFact(fact.value) ?? ""].filter((id) => id !== "");
  return chosen.map((id) => textOf(fact.options, id)).join(" · ");
}

function textOf(options: OptionView[], id: string): string {
  return options.find((option) => option.id === id)?.text ?? id;
}
