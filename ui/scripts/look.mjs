// Pictures of every screen, for eyes: `npm run look -- [folder] [part of a screen's name] [part of a way's name]`.

import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { SCREENS } from "./screens.mjs";
import { openStage } from "./stage.mjs";

const [folder = "../out/look-ui", wanted = "", wantedWay = ""] = process.argv.slice(2);
const SIZES = [
  [1366, 768],
  [1024, 600],
  [1920, 1080],
];
const LOOKS = [
  { look: "light" },
  { look: "dark", theme: "dark" },
  { look: "contrast", theme: "contrast" },
  { look: "contrast-dark", theme: "contrast-dark" },
  { look: "forced", forcedColors: "active" },
  { look: "double", textSize: "largest" },
  { look: "projector", textSize: "projector" },
];
const WAYS = SIZES.flatMap(([width, height]) => LOOKS.map(({ look, ...way }) => ({ name: `${look}-${width}x${height}`, width, height, ...way })));

mkdirSync(folder, { recursive: true });
const stage = await openStage();
for (const screen of SCREENS.filter((one) => one.name.includes(wanted))) {
  for (const { name, ...way } of WAYS.filter((one) => one.name.includes(wantedWay))) {
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
