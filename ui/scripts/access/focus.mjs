// When the screen changes the keyboard is on its heading, and a screen reader begins there.

import { fixture } from "../stage.mjs";

const by = (page, id) => page.getByTestId(id);
const NOBODY = { home: { unfinished: [], companies: [] } };

/** Ways from one screen to the next: what is pressed, and what shows that it has come. */
const WALKS = [
  { name: "consent to Inicio", views: { home: { consented: false } }, steps: [["consent-accept", "home-start"]] },
  {
    name: "Inicio to the company, Ajustes and back",
    steps: [
      ["home-start", "company-name"],
      ["open-settings", "data-folder"],
      ["settings-back", "company-name"],
      ["nav-home", "home-start"],
    ],
  },
  {
    name: "questions to the roadmap",
    steps: [
      ["home-continue-1", "question-text"],
      ["nav-review", "review-finish"],
      ["review-finish", "review-accept-blanks", "dialog"],
      ["review-accept-blanks", "result-profile", "profile"],
      ["result-roadmap", "roadmap-task-1"],
      ["nav-result", "result-profile", "profile"],
      ["go-home", "home-start"],
    ],
  },
  {
    name: "a finished diagnosis",
    views: { assessment: { ...fixture("assessment"), finished: true } },
    steps: [["home-continue-1", "reopen"]],
  },
  {
    name: "the example",
    views: NOBODY,
    steps: [
      ["example-add", "example-result", "h2"],
      ["example-result", "result-profile", "profile"],
    ],
  },
];

async function walk(stage, { views = {}, steps }) {
  const { page, close } = await stage.open({ views });
  const problems = [];
  for (const [press, shown, goal = "h1"] of steps) {
    await by(page, press).click();
    await by(page, shown).first().waitFor();
    await page.waitForTimeout(50);
    const found = await page.evaluate(() => {
      const active = document.activeElement;
      return { tag: active?.tagName.toLowerCase() ?? "", inDialog: active?.closest("dialog") !== null };
    });
    // The result is announced by the name of the profile, the largest words on it.
    const fits = { dialog: found.inDialog, profile: found.tag === "h2" }[goal] ?? found.tag === goal;
    if (!fits) problems.push(`after ${press} the focus is on <${found.tag}>, not on the ${goal}`);
  }
  await close();
  return problems;
}

export const focusWalks = WALKS.map((one) => ({ name: `focus: ${one.name}`, walk: (stage) => walk(stage, one) }));
