// Shapes of the rule from 0 to 100, in units of its drawing. Points come from the program.

import type { MovedDimensionView } from "../../generated/views";

export interface RuleMeasures {
  width: number;
  top: number;
  rowHeight: number;
  /** Where the rule begins and ends. */
  left: number;
  right: number;
  /** From the top of a row to its rule, and to the baseline of its name. */
  rule: number;
  name: number;
}

export const WIDE_RULE: RuleMeasures = { width: 580, top: 26, rowHeight: 32, left: 200, right: 548, rule: 15, name: 20 };
export const COMPACT_RULE: RuleMeasures = { width: 332, top: 26, rowHeight: 58, left: 30, right: 302, rule: 38, name: 17 };

/** Where so many points stand. */
export function ruleX(points: number, { left, right }: RuleMeasures): number {
  return left + ((right - left) * points) / 100;
}

/** Points that are close share one figure's room: then only the later one is written. */
const LEAST_APART = 1;

export interface RuleLabel {
  text: string;
  x: number;
  anchor: "start" | "end";
  now: boolean;
}

/** The figures outside ring and dot, so that neither is written over. */
export function ruleLabels({ from, to }: Pick<MovedDimensionView, "from" | "to">, rule: RuleMeasures): RuleLabel[] {
  if (from === null || to === null) return [];
  const beside = (points: number, after: boolean, now: boolean): RuleLabel => ({
    text: String(points),
    x: ruleX(points, rule) + (after ? 12 : -12),
    anchor: after ? "start" : "end",
    now,
  });
  if (Math.abs(to - from) < LEAST_APART) return [beside(to, true, true)];
  return [beside(from, from > to, false), beside(to, to > from, true)];
}
