// Pictures of every screen, for eyes: `npm run look -- [folder] [part of a screen's name]`.

import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { SCREENS } from "./screens.mjs";
import { openStage } from "./stage.mjs";

const [folder = "../out/look-ui", wanted = ""] = process.argv.slice(2);
const WAYS = [
  { name: "light" },
  { name: "dark", theme: "dark" },
  { name: "contrast", theme: "contrast" },
  { name: "double", textSize: "largest" },
];

mkdirSync(folder, { recursive: true });
const stage = await openStage();
for (const screen of SCREENS.filter((one) => one.name.includes(wanted))) {
  for (const { name, ...way } of WAYS) {
    const { page, problems, close } = await stage.open({ ...way, views: screen.views ?? {} });
    await screen.go?.(page);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(folder, `${screen.name}-${name}.png`), fullPage: true });
    for (const problem of problems) console.log(`${screen.name} (${name}): ${problem}`);
    await close();
  }
  console.log(screen.name);
}
await stage.close();
