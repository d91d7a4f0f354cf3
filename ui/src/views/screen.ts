// Which screen is shown. There is no router: the window has no addresses.

export type Screen =
  | { name: "home" }
  | { name: "company"; assessmentId: string | null; fact?: string }
  | { name: "questions"; assessmentId: string; item: string | null }
  | { name: "review"; assessmentId: string }
  | { name: "result"; assessmentId: string }
  | { name: "roadmap"; assessmentId: string };

/** Shows another screen. */
export type Go = (screen: Screen) => void;
