// Days from the views (ISO, without a time) for drawing and labelling them. No rule of the plan is here.

import { t } from "./i18n.svelte";

const DAY = 86_400_000;

/** Days since 1970; a day has no time zone. */
export function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY);
}

/** The first of each month between two days, both included. */
export function monthStarts(first: number, last: number): number[] {
  const starts: number[] = [];
  const date = new Date(first * DAY);
  date.setUTCDate(1);
  while (date.getTime() / DAY <= last) {
    const day = date.getTime() / DAY;
    if (day >= first) starts.push(day);
    date.setUTCMonth(date.getUTCMonth() + 1);
  }
  return starts;
}

/** "feb". */
export function monthLabel(day: number): string {
  return t("roadmap-month-short", { month: new Date(day * DAY).getUTCMonth() + 1 });
}

/** "15 feb". */
export function dayLabel(iso: string): string {
  const day = dayNumber(iso);
  return t("roadmap-day-month", { day: new Date(day * DAY).getUTCDate(), monthName: monthLabel(day) });
}
