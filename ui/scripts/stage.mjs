// The built interface in a real browser, under the window's own content security policy, with a stand-in for the program.

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

import { createBackend } from "../tests/backend.js";

const UI = fileURLToPath(new URL("..", import.meta.url));
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".ttf": "font/ttf" };

export const fixture = (name) => JSON.parse(readFileSync(join(UI, "tests/fixtures", `${name}.json`), "utf8"));

/** Starts the server and the browser. Close both with the returned `close`. */
export async function openStage() {
  const { csp } = JSON.parse(readFileSync(join(UI, "../src-tauri/tauri.conf.json"), "utf8")).app.security;
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url, "http://stage").pathname);
    const file = join(UI, "dist", path === "/" ? "index.html" : path);
    try {
      const body = readFileSync(file);
      response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream", "content-security-policy": csp });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const address = `http://127.0.0.1:${server.address().port}/`;
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--force-device-scale-factor=1"],
  });
  return {
    /** A page with the interface, `views` replacing fixtures. The prototypes are frozen, as in the window. */
    async open({ width = 1366, height = 768, theme = "light", textSize = "normal", language = "es", reducedMotion = "reduce", views = {} } = {}) {
      const home = { ...fixture("home"), ...views.home };
      home.settings = { language, theme, textSize };
      const fixtures = {
        draft: fixture("draft"),
        assessment: fixture("assessment"),
        express: fixture("express"),
        result: fixture("result"),
        roadmap: fixture("roadmap"),
        whatIf: fixture("what-if"),
        guides: fixture("guides"),
        guide: fixture("guide"),
        worksheet: fixture("worksheet"),
        ...views,
        home,
      };
      const context = await browser.newContext({ viewport: { width, height }, reducedMotion });
      const page = await context.newPage();
      const problems = [];
      page.on("pageerror", (error) => problems.push(String(error)));
      page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
      await page.addInitScript(`{
        Object.freeze(Object.prototype);
        const backend = (${createBackend.toString()})(${JSON.stringify(fixtures)});
        const refused = ${JSON.stringify(views.refused ?? null)};
        window.__TAURI_INTERNALS__ = {
          invoke: async (command, args) => {
            if (refused && refused[command]) throw refused[command];
            return backend(command, args);
          },
        };
      }`);
      await page.goto(address);
      await page.locator("h1").first().waitFor();
      return { page, problems, close: () => context.close() };
    },
    async close() {
      await browser.close();
      await new Promise((done) => server.close(done));
    },
  };
}
