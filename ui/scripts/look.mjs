// Pictures of every screen, for eyes: `npm run look -- [folder] [part of a screen's name] [part of a way's name]`.

import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { SCREENS } from "./screens.mjs";
import { openStage, turn } from "./stage.mjs";

const [folder = "../out/look-ui", wanted = "", wantedWay = ""] = process.argv.slice(2);
const LAPTOP = { width: 1366, height: 768 };
const SIZES = [LAPTOP, { width: 1024, height: 600 }, { width: 1920, height: 1080 }];
const AT_EVERY_SIZE = [
  { look: "light" },
  { look: "dark", theme: "dark" },
  { look: "contrast", theme: "contrast" },
  { look: "double", text: "largest" },
];
const AT_ONE = [
  { look: "contrast-dark", theme: "contrast-dark" },
  { look: "forced", forcedColors: "active" },
  { look: "projector", text: "projector" },
];
const WAYS = [...SIZES.flatMap((size) => AT_EVERY_SIZE.map((way) => ({ ...way, size }))), ...AT_ONE.map((way) => ({ ...way, size: LAPTOP }))].map(
  (way) => ({ ...way, name: `${way.look}-${way.size.width}x${way.size.height}` }),
);

mkdirSync(folder, { recursive: true });
const stage = await openStage();
for (const screen of SCREENS.filter((one) => one.name.includes(wanted))) {
  const { page, problems, close } = await stage.open({ views: screen.views ?? {} });
  await screen.go?.(page);
  for (const { name, size, theme = "light", text = "normal", forcedColors = "none" } of WAYS.filter((one) => one.name.includes(wantedWay))) {
    await turn(page, { size, theme, text, forcedColors });
    await page.screenshot({ path: join(folder, `${screen.name}-${name}.png`), fullPage: true });
  }
  for (const problem of problems) console.log(`${screen.name}: ${problem}`);
  await close();
  console.log(screen.name);
}
await stage.close();
