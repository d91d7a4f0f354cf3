// What axe does not see, in a real browser: names, roles and reading order by the accessibility tree, focus and Tab,
// shifts, clipped words, and sentences outside locales/. Ends as axe.mjs does: "rumbo-check: N passed, N failed".
// `npm run access -- [part of a screen's name]` looks at some screens only.

import { fileURLToPath } from "node:url";

import { build } from "vite";

import { clippedWords } from "./access/clipped.mjs";
import { focusWalks } from "./access/focus.mjs";
import { shiftWalks } from "./access/shifts.mjs";
import { readTree, tabOrder } from "./access/tree.mjs";
import { unframedWords } from "./access/words.mjs";
import { SCREENS } from "./screens.mjs";
import { openStage, turn } from "./stage.mjs";

const PSEUDO = fileURLToPath(new URL("../../out/pseudo", import.meta.url));
const UI = fileURLToPath(new URL("..", import.meta.url));
const [wanted = ""] = process.argv.slice(2);
/** The least that the window is made for, at the largest size of text; and a usual laptop. */
const NARROW = { size: { width: 1024, height: 600 }, text: "largest" };
const LAPTOP = { size: { width: 1366, height: 768 } };

let passed = 0;
let failed = 0;

function check(name, problems) {
  if (problems.length === 0) {
    passed += 1;
    return;
  }
  failed += 1;
  console.log(`failed: ${name}`);
  for (const problem of problems) console.log(`  ${problem}`);
}

/** A walk that ends badly is a problem as well. */
async function attempt(name, action) {
  try {
    await action();
  } catch (error) {
    check(name, [String(error)]);
  }
}

async function onScreens(stage, look) {
  for (const screen of SCREENS.filter((one) => one.name.includes(wanted))) {
    const { page, close } = await stage.open({ views: screen.views ?? {} });
    await attempt(screen.name, async () => {
      await screen.go?.(page);
      await look(screen.name, page);
    });
    await close();
  }
}

/** Each check finds the fault that is made for it: none of them is blind. */
async function proveChecks(stage) {
  const { page, close } = await stage.open({});
  await page.evaluate(() => {
    document.querySelector("main").insertAdjacentHTML(
      "afterbegin",
      `<button tabindex="5"></button><p id="cut">Una frase que no cabe en su caja de ninguna manera</p><p>Frase escrita en el programa</p>`,
    );
    Object.assign(document.getElementById("cut").style, { width: "40px", overflow: "hidden", whiteSpace: "nowrap" });
  });
  const tree = await readTree(page);
  const finds = {
    "a button without a name": tree.problems.length,
    "a place out of order": (await tabOrder(page, tree)).length,
    "a clipped word": (await clippedWords(page)).length,
    "a sentence in the code": (await unframedWords(page)).filter((one) => one.includes("Frase escrita")).length,
  };
  check("the checks see their faults", Object.keys(finds).filter((fault) => finds[fault] === 0));
  await close();
}

const stage = await openStage();
await attempt("the checks see their faults", () => proveChecks(stage));
await onScreens(stage, async (name, page) => {
  const tree = await readTree(page);
  check(`${name}: names, roles, one first heading`, tree.problems);
  check(`${name}: Tab follows the order of reading`, await tabOrder(page, tree));
  for (const way of [LAPTOP, NARROW]) {
    await turn(page, way);
    check(`${name}: no word is clipped (${way.size.width} × ${way.size.height}, ${way.text ?? "normal"})`, await clippedWords(page));
  }
});
if (wanted === "") {
  for (const { name, walk } of [...focusWalks, ...shiftWalks]) {
    await attempt(name, async () => check(name, await walk(stage)));
  }
}
await stage.close();

await build({ root: UI, mode: "pseudo", logLevel: "error", build: { outDir: PSEUDO, emptyOutDir: true } });
const longer = await openStage(PSEUDO);
await onScreens(longer, async (name, page) => {
  check(`${name}: every sentence stands in locales/ or in the data`, await unframedWords(page));
  for (const way of [LAPTOP, NARROW]) {
    await turn(page, way);
    check(`${name}: longer sentences fit (${way.size.width} × ${way.size.height}, ${way.text ?? "normal"})`, await clippedWords(page));
  }
});
await longer.close();

console.log(`rumbo-check: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
