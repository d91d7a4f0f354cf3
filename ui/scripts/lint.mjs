// What the compiler does not see: imports go one way, words stand in locales/, only api.ts talks to the program,
// colours stand in tokens.css, only opacity and transform move, and components stay small.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { parse } from "svelte/compiler";

const UI = fileURLToPath(new URL("..", import.meta.url));
const SRC = join(UI, "src");
const MOST_LINES = 150;
/** Attributes that a person reads or hears. */
const SPOKEN = new Set(["aria-label", "aria-description", "alt", "title", "placeholder"]);
/** Who may import whom. A feature may also show a problem: every feature has them. */
const MAY_IMPORT = {
  components: ["components"],
  lib: ["lib", "generated"],
  features: ["components", "lib", "generated", "features/problem"],
  views: ["components", "lib", "generated", "features", "views"],
};

const problems = [];
const report = (file, line, text) => problems.push(`${relative(UI, file)}:${line}: ${text}`);

function filesUnder(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

const layerOf = (file) => relative(SRC, file).split("/")[0];
const featureOf = (file) => relative(SRC, file).split("/").slice(0, 2).join("/");
const lineAt = (text, position) => text.slice(0, position).split("\n").length;

function checkImports(file, text) {
  const layer = layerOf(file);
  const allowed = MAY_IMPORT[layer];
  for (const match of text.matchAll(/(?:from|import) "([^"]+)"/g)) {
    const line = lineAt(text, match.index);
    const [, target] = match;
    if (target.startsWith("@tauri-apps/") && relative(SRC, file) !== "lib/api.ts") {
      report(file, line, "only lib/api.ts may talk to the program");
    }
    if (!target.startsWith(".") || !allowed) continue;
    const found = resolve(dirname(file), target);
    const ok = allowed.includes(layerOf(found)) || allowed.includes(featureOf(found)) || featureOf(found) === featureOf(file);
    if (!ok) report(file, line, `${layer} may not import ${relative(SRC, found)}`);
  }
}

/** Letters that a person would read: two in a row outside an expression. */
const hasWords = (text) => /\p{Letter}{2}/u.test(text);

function checkWords(file, text) {
  const walk = (node) => {
    if (node === null || typeof node !== "object") return;
    if (node.type === "Text" && hasWords(node.data)) {
      report(file, lineAt(text, node.start), `a sentence outside locales/: "${node.data.trim()}"`);
    }
    if (node.type === "StyleDirective") return;
    if (node.type === "Attribute") {
      const spoken = SPOKEN.has(node.name) ? [node.value].flat().filter((part) => part.type === "Text") : [];
      for (const part of spoken.filter(({ data }) => hasWords(data))) {
        report(file, lineAt(text, part.start), `a sentence outside locales/: ${node.name}="${part.data}"`);
      }
      return;
    }
    for (const [key, child] of Object.entries(node)) {
      if (key !== "css" && key !== "instance" && key !== "module") [child].flat().forEach(walk);
    }
  };
  walk(parse(text, { modern: true }).fragment);
}

function checkStyle(file, text) {
  const style = text.match(/<style>[\s\S]*<\/style>/)?.[0] ?? "";
  const colour = style.match(/#[0-9a-f]{3,8}\b/i);
  if (colour && !file.endsWith("Brand.svelte")) report(file, lineAt(text, text.indexOf(colour[0])), `${colour[0]}: colours stand in styles/tokens.css`);
  if (text.includes("{@html")) report(file, 1, "{@html} lets data become markup");
  const lines = text.split("\n").length;
  if (lines > MOST_LINES) report(file, lines, `${lines} lines: split the component (at most ${MOST_LINES} with its styles)`);
}

/** What may move: the compositor does it alone, and nothing is laid out anew. */
const MAY_MOVE = new Set(["opacity", "transform"]);

/** Only opacity and transform move, and nothing moves without the styles that `prefers-reduced-motion` switches off. */
function checkMotion(file, text) {
  const style = file.endsWith(".css") ? text : (text.match(/<style>[\s\S]*<\/style>/)?.[0] ?? "");
  const at = (found) => lineAt(text, text.indexOf(style) + found.index);
  for (const found of style.matchAll(/\btransition(?:-property)?:\s*([^;]+);/g)) {
    const moved = found[1].split(",").map((one) => one.trim().split(/\s+/)[0]);
    const other = moved.find((one) => !MAY_MOVE.has(one) && one !== "none");
    if (other) report(file, at(found), `${other} may not be animated: only opacity and transform`);
  }
  for (const found of style.matchAll(/@keyframes [\w-]+ \{((?:[^{}]*\{[^{}]*\})*)\s*\}/g)) {
    const other = [...found[1].matchAll(/([\w-]+)\s*:/g)].map(([, name]) => name).find((name) => !MAY_MOVE.has(name));
    if (other) report(file, at(found), `${other} may not be animated: only opacity and transform`);
  }
  const endless = style.match(/animation[^;]*\binfinite\b/);
  if (endless) report(file, at(endless), "nothing turns or blinks without end");
  const directive = /<[^>]*\s(?:transition|in|out|animate):\w+/.exec(text.replace(style, "")) ?? /\.animate\(/.exec(text);
  if (directive) report(file, lineAt(text, directive.index), "movement stands in the styles, where prefers-reduced-motion switches it off");
}

/** Reduced motion is none: every time is 0 ms, and every animation off. */
function checkStillness() {
  const times = (css) => [...css.matchAll(/(--time-[\w-]+): (\d+)ms;/g)];
  const [tokens, base] = ["tokens.css", "base.css"].map((name) => join(SRC, "styles", name));
  const [all, reduced = ""] = readFileSync(tokens, "utf8").split("@media (prefers-reduced-motion: reduce)");
  const still = new Set(times(reduced).filter(([, , ms]) => ms === "0").map(([, name]) => name));
  for (const [, name] of times(all)) if (!still.has(name)) report(tokens, 1, `${name} is not 0 ms with reduced motion`);
  const rule = readFileSync(base, "utf8").split("@media (prefers-reduced-motion: reduce)")[1] ?? "";
  for (const wanted of ["animation: none !important", "transition: none !important"]) {
    if (!rule.includes(wanted)) report(base, 1, `reduced motion lacks "${wanted}"`);
  }
}

checkStillness();
for (const file of filesUnder(SRC).filter((path) => layerOf(path) !== "generated")) {
  const text = readFileSync(file, "utf8");
  if (/\.(css|ts|svelte)$/.test(file)) checkMotion(file, text);
  if (/\.(ts|svelte)$/.test(file) && !file.endsWith(".test.ts")) checkImports(file, text);
  if (file.endsWith(".svelte")) {
    checkWords(file, text);
    checkStyle(file, text);
  }
}

problems.forEach((problem) => console.error(problem));
console.log(problems.length === 0 ? "lint: nothing found" : `lint: ${problems.length} found`);
process.exit(problems.length === 0 ? 0 : 1);
