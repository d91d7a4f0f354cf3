// Inicio: what there is, consent, settings.

import * as api from "../../lib/api";
import { applyAppearance } from "../../lib/appearance";
import { problemOf, type Problem } from "../../lib/errors";
import { markFirstScreen } from "../../lib/first-screen";
import { useLocale } from "../../lib/i18n.svelte";
import type { AssessmentSummary, CompanySummary, HomeView, Settings } from "../../generated/views";

export type Home = ReturnType<typeof createHome>;

export function createHome() {
  let view = $state.raw<HomeView | null>(null);
  let problem = $state.raw<Problem | null>(null);

  /** Whether it was done. */
  async function replaceBy(action: () => Promise<HomeView>): Promise<boolean> {
    try {
      view = await action();
      problem = null;
      useLocale(view.settings.language);
      applyAppearance(view.settings);
      markFirstScreen();
      return true;
    } catch (error) {
      problem = problemOf(error);
      return false;
    }
  }

  return {
    get view() {
      return view;
    },
    get problem() {
      return problem;
    },
    load: () => replaceBy(api.home),
    acceptConsent: () => replaceBy(api.acceptConsent),
    removeCompany: (companyId: string) => replaceBy(() => api.removeCompany(companyId)),
    addExample: () => replaceBy(api.addExample),
    removeExample: () => replaceBy(api.removeExample),
    saveSettings: (settings: Settings) => replaceBy(() => api.saveSettings(settings)),
  };
}

/** Companies whose name holds the words, whatever the accents and capitals. */
export function companiesNamed(companies: CompanySummary[], words: string): CompanySummary[] {
  const wanted = plain(words.trim());
  return wanted === "" ? companies : companies.filter((company) => plain(company.name).includes(wanted));
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{Mark}/gu, "").toLowerCase();
}

/** Whether the express path is answered: its result can be seen, and the whole questionnaire is still open. */
export function isExpressDone(summary: AssessmentSummary): boolean {
  return summary.path === "express" && !summary.finished && missingIn(summary) === 0;
}

/** Questions still to be answered. */
export function missingIn(summary: AssessmentSummary): number {
  return Math.max(summary.total - summary.answered, 0);
}
