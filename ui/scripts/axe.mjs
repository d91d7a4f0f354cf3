// axe-core on every screen, in light, dark, high contrast and at 200 %. Also: nothing may fail in the console, and no
// screen may scroll sideways. Ends with "rumbo-check: N passed, N failed" and a bad exit code on any failure.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { SCREENS } from "./screens.mjs";
import { openStage } from "./stage.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const WAYS = [
  { name: "light" },
  { name: "dark", theme: "dark" },
  { name: "contrast", theme: "contrast" },
  { name: "200 %", textSize: "largest" },
  { name: "English", language: "en" },
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

const stage = await openStage();
for (const screen of SCREENS) {
  for (const { name, ...way } of WAYS) {
    const { page, problems, close } = await stage.open({ ...way, views: screen.views ?? {} });
    const title = `${screen.name}, ${name}`;
    try {
      await screen.go?.(page);
      await page.evaluate(AXE);
      const { violations } = await page.evaluate((values) => globalThis.axe.run(document, { runOnly: { type: "tag", values } }), RULES);
      check(
        title,
        violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`),
      );
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      check(`${title}: fits the width`, sideways > 0 ? [`${sideways} px too wide`] : []);
      check(`${title}: quiet console`, problems);
    } catch (error) {
      check(title, [String(error)]);
    }
    await close();
  }
}
await stage.close();
console.log(`rumbo-check: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
