// Pictures of every component in every state: `npm run look-components -- [folder]`. Builds the page apart from the program.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "vite";

import { openBrowser, serve } from "./stage.mjs";

const [folder = "../out/look-components"] = process.argv.slice(2);
const GALLERY = fileURLToPath(new URL("../gallery", import.meta.url));
const WAYS = [
  { name: "light", theme: "light" },
  { name: "dark", theme: "dark" },
  { name: "contrast", theme: "contrast" },
  { name: "contrast-dark", theme: "contrast-dark" },
  { name: "projector", theme: "light", text: "projector" },
];
/** After the words of waiting have come. */
const SETTLED_MS = 600;

/** The first control of each state that asks for it looks as with the mouse over it, or with the focus. */
async function force(page) {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send("DOM.enable");
  await protocol.send("CSS.enable");
  const { root } = await protocol.send("DOM.getDocument");
  for (const state of ["hover", "focus-visible", "active"]) {
    const controls = (state === "hover" ? ["button", "label"] : ["button", "input"]).map((control) => `[data-force="${state}"] ${control}`).join(", ");
    const { nodeIds } = await protocol.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector: controls });
    if (nodeIds.length === 0) throw new Error(`nothing on the page is shown with ${state}`);
    const forced = state === "focus-visible" ? ["focus", "focus-visible"] : [state];
    for (const nodeId of nodeIds) await protocol.send("CSS.forcePseudoState", { nodeId, forcedPseudoClasses: forced });
  }
}

await build({ configFile: join(GALLERY, "vite.config.ts"), logLevel: "warn" });
mkdirSync(folder, { recursive: true });
const server = await serve(join(GALLERY, "../../out/gallery"));
const browser = await openBrowser();
for (const { name, theme, text = "normal" } of WAYS) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(server.address);
  await page.evaluate(({ theme, text }) => Object.assign(document.documentElement.dataset, { theme, text }), { theme, text });
  await page.waitForTimeout(SETTLED_MS);
  await page.evaluate(() => document.fonts.ready);
  await force(page);
  await page.screenshot({ path: join(folder, `components-${name}.png`), fullPage: true });
  await page.close();
  console.log(`components-${name}`);
}
await browser.close();
await server.close();
