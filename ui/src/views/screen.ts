// Which screen is shown. There is no router: the window has no addresses.

import type { CompanyDraft } from "../features/questionnaire/company.svelte";
import type { AssessmentSummary, AssessmentView } from "../generated/views";

export type Screen =
  | { name: "home" }
  /** `then`: the question to go on with; none: where the person left. */
  | { name: "company"; assessmentId: string | null; fact?: string; then?: string | null; draft?: CompanyDraft }
  | { name: "questions"; assessmentId: string; item: string | null }
  | { name: "review"; assessmentId: string }
  | { name: "express"; assessmentId: string }
  | { name: "result"; assessmentId: string }
  /** `task`: the one to open; none: the one in progress. */
  | { name: "roadmap"; assessmentId: string; task?: string | null }
  /** `back`: where it was opened from. */
  | { name: "settings"; back: Screen }
  | { name: "history"; companyId: string }
  /** Without `assessmentId`: for the company of the screen that one comes from. `back`: that screen. */
  | { name: "directory"; assessmentId?: string | null; back?: Screen }
  /** `from`: where the person came from, and goes back to. Without a filling-in: for nobody in particular. */
  | { name: "guides"; assessmentId: string | null; from: Screen }
  | { name: "guide"; guide: string; assessmentId: string | null; from: Screen }
  | { name: "worksheet"; sheetId: string; assessmentId: string | null; from: Screen }
  | { name: "worksheet-example"; worksheet: string; assessmentId: string | null; from: Screen };

/** Shows another screen. */
export type Go = (screen: Screen) => void;

/** Whether the express path is answered: its result comes at once, as there is little to look over. */
export function isExpressDone({ path, progress }: AssessmentView): boolean {
  return path === "express" && progress.answered === progress.total;
}

/** Where a diagnosis goes on: at its result when it has one, else at its questions. */
export function screenOf({ id, finished, path, answered, total }: AssessmentSummary): Screen {
  if (finished) return { name: "result", assessmentId: id };
  if (path === "express" && answered === total) return { name: "express", assessmentId: id };
  return { name: "questions", assessmentId: id, item: null };
}
