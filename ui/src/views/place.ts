// Guides and worksheets are opened from anywhere, and lead back to where the person was.

import type { Screen } from "./screen";

/** The screen that they were opened from: they follow one another, and none is where a person came from. */
function origin(screen: Screen): Screen {
  return "from" in screen ? origin(screen.from) : screen;
}

const assessmentOf = (screen: Screen) => ("assessmentId" in screen ? (screen.assessmentId ?? null) : null);

/** The guides, for the company on the screen. */
export function guidesFrom(screen: Screen): Screen {
  return { name: "guides", assessmentId: assessmentOf(screen), from: origin(screen) };
}

/** One guide, read on the way. */
export function guideFrom(screen: Screen, guide: string): Screen {
  return { name: "guide", guide, assessmentId: assessmentOf(screen), from: screen };
}
