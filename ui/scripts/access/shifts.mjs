// Nothing moves that the person has not moved: each answer of the program comes late here, so that what it shifts is
// told from what a key or a click shifted half a second before.

const by = (page, id) => page.getByTestId(id);
/** Longer than the half second in which the browser puts a shift down to the person. */
const ANSWER_MS = 700;
const SETTLED_MS = 1000;

async function watched(stage, go) {
  const { page, close } = await stage.open({ delay: ANSWER_MS });
  await go.to(page);
  await page.waitForTimeout(SETTLED_MS);
  await page.evaluate(() => {
    window.__shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.hadRecentInput) continue;
        const at = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(" ");
        const moved = entry.sources.map(
          ({ node, previousRect, currentRect }) => `${(node?.textContent ?? "?").slice(0, 60)} (${at(previousRect)} → ${at(currentRect)})`,
        );
        window.__shifts.push(`moved by ${entry.value.toFixed(4)}: ${moved.join(" | ")}`);
      }
    }).observe({ type: "layout-shift" });
  });
  await go.walk(page);
  const shifts = await page.evaluate(() => window.__shifts);
  await close();
  return shifts;
}

const QUESTIONS = {
  async to(page) {
    await by(page, "home-continue-1").click();
    await by(page, "question-text").waitFor();
  },
  async walk(page) {
    for (const key of ["1", "2", "1", "3", "2", "1"]) {
      const before = await by(page, "question-text").getAttribute("data-item");
      await page.keyboard.press(key);
      await page.waitForTimeout(SETTLED_MS);
      await page.keyboard.press("Enter");
      await page.waitForTimeout(SETTLED_MS);
      const after = await by(page, "question-text").getAttribute("data-item");
      if (before === after) throw new Error(`still at ${before}`);
    }
  },
};

const STEPS = {
  async to(page) {
    await QUESTIONS.to(page);
    await by(page, "nav-review").click();
    await by(page, "review-finish").click();
    await by(page, "review-accept-blanks").click();
    await by(page, "result-roadmap").click();
    await by(page, "roadmap-task-1").click();
  },
  async walk(page) {
    const boxes = page.locator("article input[type=checkbox]");
    const count = Math.min(await boxes.count(), 5);
    if (count < 3) throw new Error(`${count} steps to tick`);
    for (let box = 0; box < count; box += 1) {
      await boxes.nth(box).click({ force: true });
      await page.waitForTimeout(SETTLED_MS);
    }
  },
};

export const shiftWalks = [
  { name: "nothing shifts from question to question", walk: (stage) => watched(stage, QUESTIONS) },
  { name: "nothing shifts when steps are ticked", walk: (stage) => watched(stage, STEPS) },
];
