// Choosing and marking: what a click or a key means for one answer. What an answer is worth is not here.

import type { AnswerInput, FactInput } from "../../generated/views";

/** The marks after one is switched. An exclusive mark and the others put each other out. */
export function switchMark(marks: string[], mark: string, exclusive: string[]): string[] {
  if (marks.includes(mark)) return marks.filter((other) => other !== mark);
  if (exclusive.includes(mark)) return [mark];
  return [...marks.filter((other) => !exclusive.includes(other)), mark];
}

/** Marks of an answer; an answer of another kind has none. */
export function marksOf(answer: AnswerInput | null): string[] {
  return typeof answer === "object" && answer !== null && "set" in answer ? answer.set : [];
}

/** The option of an answer, if it is one. */
export function optionOf(answer: AnswerInput | null): string | null {
  return typeof answer === "object" && answer !== null && "option" in answer ? answer.option : null;
}

/** The reason of a "no aplica". */
export function reasonOf(answer: AnswerInput | null): string | null {
  return typeof answer === "object" && answer !== null && "not-applicable" in answer ? answer["not-applicable"] : null;
}

/** Without a mark there is no answer. */
export function setAnswer(marks: string[]): AnswerInput | null {
  return marks.length === 0 ? null : { set: marks };
}

/** The marks of a fact. */
export function marksOfFact(value: FactInput | null): string[] {
  return value !== null && "many" in value ? value.many : [];
}

/** The option of a fact. */
export function optionOfFact(value: FactInput | null): string | null {
  return value !== null && "one" in value ? value.one : null;
}

/** What stands in a field of words or hours. */
export function writtenFact(value: FactInput | null): string {
  if (value === null) return "";
  if ("text" in value) return value.text;
  return "hours" in value ? String(value.hours) : "";
}
