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

/** The same screen another way, without walking to it again: size of the window, colours, size of text. */
export async function turn(page, { size, theme = "light", text = "normal", forcedColors = "none" }) {
  await page.setViewportSize(size);
  await page.emulateMedia({ forcedColors, reducedMotion: "reduce" });
  await page.evaluate(({ theme, text }) => Object.assign(document.documentElement.dataset, { theme, text }), { theme, text });
  await page.evaluate(() => document.fonts.ready.then(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))));
}

/** Serves a built folder under the window's own content security policy. */
export async function serve(folder) {
  const { csp } = JSON.parse(readFileSync(join(UI, "../src-tauri/tauri.conf.json"), "utf8")).app.security;
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url, "http://stage").pathname);
    const file = join(folder, path === "/" ? "index.html" : path);
    try {
      const body = readFileSync(file);
      response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream", "content-security-policy": csp });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => new Promise((done) => server.close(done)) };
}

export const openBrowser = () =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--force-device-scale-factor=1"] });

/** Starts the server and the browser. Close both with the returned `close`. */
export async function openStage(folder = join(UI, "dist")) {
  const server = await serve(folder);
  const browser = await openBrowser();
  return {
    /** A page with the interface, `views` replacing fixtures; each answer comes after `delay` ms. The prototypes are frozen, as in the window. */
    async open({ width = 1366, height = 768, theme = "light", textSize = "normal", language = "es", reducedMotion = "reduce", forcedColors = "none", delay = 0, views = {} } = {}) {
      const home = { ...fixture("home"), ...views.home };
      home.settings = { language, theme, textSize };
      const fixtures = {
        directory: fixture("directory"),
        draft: fixture("draft"),
        assessment: fixture("assessment"),
        express: fixture("express"),
        result: fixture("result"),
        roadmap: fixture("roadmap"),
        whatIf: fixture("what-if"),
        history: fixture("history"),
        guides: fixture("guides"),
        guide: fixture("guide"),
        worksheet: fixture("worksheet"),
        ...views,
        home,
      };
      const context = await browser.newContext({ viewport: { width, height }, reducedMotion, forcedColors });
      const page = await context.newPage();
      const problems = [];
      page.on("pageerror", (error) => problems.push(String(error)));
      page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
      await page.addInitScript(`{
        Object.freeze(Object.prototype);
        const backend = (${createBackend.toString()})(${JSON.stringify(fixtures)});
        const refused = ${JSON.stringify(views.refused ?? null)};
        // What the program said, for tests that tell its words from the window's own.
        window.__said = [];
        window.__TAURI_INTERNALS__ = {
          invoke: async (command, args) => {
            if (${delay} > 0) await new Promise((come) => setTimeout(come, ${delay}));
            if (refused && refused[command]) {
              window.__said.push(refused[command]);
              throw refused[command];
            }
            const answer = backend(command, args);
            window.__said.push(answer);
            return answer;
          },
        };
      }`);
      await page.goto(server.address);
      await page.locator("h1").first().waitFor();
      return { page, problems, close: () => context.close() };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
