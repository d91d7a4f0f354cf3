// axe-core on every screen, in every theme, at 200 % and for a projector. Also: nothing may fail in the console, and no
// screen may scroll sideways. Ends with "rumbo-check: N passed, N failed" and a bad exit code on any failure.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { SCREENS } from "./screens.mjs";
import { openStage, turn } from "./stage.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const SIZE = { width: 1366, height: 768 };
const WAYS = [
  { name: "light" },
  { name: "dark", theme: "dark" },
  { name: "contrast", theme: "contrast" },
  { name: "contrast-dark", theme: "contrast-dark" },
  { name: "200 %", text: "largest" },
  { name: "projector", text: "projector" },
];

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

async function look(title, page) {
  const { violations } = await page.evaluate((values) => globalThis.axe.run(document, { runOnly: { type: "tag", values } }), RULES);
  check(
    title,
    violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`),
  );
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  check(`${title}: fits the width`, sideways > 0 ? [`${sideways} px too wide`] : []);
}

const stage = await openStage();
for (const screen of SCREENS) {
  for (const [language, ways] of [["es", WAYS], ["en", [{ name: "English" }]]]) {
    const { page, problems, close } = await stage.open({ language, views: screen.views ?? {} });
    try {
      await screen.go?.(page);
      await page.evaluate(AXE);
      for (const { name, ...way } of ways) {
        await turn(page, { size: SIZE, ...way });
        await look(`${screen.name}, ${name}`, page);
      }
      check(`${screen.name}, ${language}: quiet console`, problems);
    } catch (error) {
      check(`${screen.name}, ${language}`, [String(error)]);
    }
    await close();
  }
}
await stage.close();
console.log(`rumbo-check: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
