// Every screen and state worth looking at, and how a person gets there.

import { fixture } from "./stage.mjs";

const byId = (page, id) => page.getByTestId(id);
const LOCKED = { code: "data-locked", args: {}, detail: "the data file is locked by another program" };
const CORRUPT = { code: "data-corrupt", args: { path: "/home/ana/.local/share/org.rumbo.desktop/rumbo.sqlite" }, detail: "malformed image" };
const FOLDER = "/home/ana/.local/share/org.rumbo.desktop";
const FULL = { code: "report-disk-full", args: { path: "/home/ana/Documentos" }, detail: "no space left on device" };

async function toSettings(page) {
  await byId(page, "open-settings").click();
  await byId(page, "data-folder").waitFor();
}

async function toQuestions(page) {
  await byId(page, "home-continue-1").click();
  await byId(page, "question-text").waitFor();
}

async function toResult(page) {
  await toQuestions(page);
  await byId(page, "nav-review").click();
  await byId(page, "review-finish").click();
  await byId(page, "review-accept-blanks").click();
  await byId(page, "result-profile").waitFor();
}

async function toRoadmap(page) {
  await toResult(page);
  await byId(page, "result-roadmap").click();
  await byId(page, "roadmap-task-1").waitFor();
}

async function toTask(page, task) {
  await toRoadmap(page);
  await byId(page, task).click();
  await byId(page, "task-state-done").waitFor({ state: "attached" });
}

/** The fixture's roadmap with every task done, or with every one discarded for a long reason, and a long note on each. */
function followed(state) {
  const view = fixture("roadmap");
  const note = "Hablé con Rosa, de la oficina comercial. Pide la ficha del producto y el peso de cada paquete. ".repeat(20);
  const all = [...view.tasks, ...view.discarded].map((task) => ({
    ...task,
    state,
    note,
    held: "",
    done: state === "done",
    said: state === "done" ? "Hecha el 21 de noviembre de 2026" : "Descartada el 21 de noviembre de 2026",
    saidOn: "2026-11-21",
    whyDiscarded: state === "done" ? "" : note,
    ...{ startOn: null, finishOn: null, horizon: null },
  }));
  const numbered = all.map((task, index) => ({ ...task, number: state === "done" ? index + 1 : 0 }));
  return {
    ...view,
    tasks: state === "done" ? numbered : [],
    discarded: state === "done" ? [] : numbered,
    goalHeld: state === "done" ? null : "Sin lo que descartó, el plan no llega a su meta. Puede retomarlo cuando quiera.",
    repeat: "Su diagnóstico es del 21 de mayo de 2026. Conviene repetirlo, para ver qué cambió.",
    clock: "El reloj de este equipo dice 17 de octubre de 2025, antes de lo último que guardó. Rumbo cuenta desde el 21 de noviembre de 2026. Si el reloj está mal, corríjalo en su equipo.",
  };
}

const LONG_NAME = fixture("home").companies.at(-1).name;

/** Inicio with what is next for a company of the longest name, and for one with nothing left to do. */
function longNext() {
  const { next } = fixture("home");
  const [first] = next;
  return [{ ...first, company: LONG_NAME }, { ...first, assessmentId: "a-over", task: null, progress: "No queda nada por hacer en esta hoja de ruta.", repeat: next[1].repeat }];
}

const PREVIEW = {
  summary: ["7 acciones cambian de semana.", "El plan termina la semana del 5 de febrero de 2029. Hoy termina la semana del 25 de diciembre de 2028.", "Las 2 acciones hechas quedan como están."],
  moves: fixture("roadmap").tasks.slice(2, 9).map((task) => ({ title: task.title, before: "semana del 23 de noviembre", after: "semana del 1 de febrero" })),
};

/** The fixture's filling-in on the express path: milestones and a few questions, all but the last `open` answered. */
function onExpress(open) {
  const view = fixture("assessment");
  const asked = new Set(view.items.filter((item) => item.shown).slice(0, 12).map((item) => item.id));
  for (const item of view.items) {
    item.shown = asked.has(item.id);
    if (item.shown && item.answer === null) item.answer = "dont-know";
  }
  const shown = view.items.filter((item) => item.shown);
  for (const item of shown.slice(shown.length - open)) item.answer = null;
  return { ...view, path: "express", screens: view.screens.slice(0, 2) };
}

/** Inicio with an express path that is answered, and one that is not. */
function expressHome() {
  const home = fixture("home");
  const [first] = home.unfinished;
  const done = { ...first, path: "express", answered: 12, total: 12 };
  const begun = { ...first, id: "a-begun", path: "express", answered: 5, total: 12 };
  const [company, ...others] = home.companies;
  return { unfinished: [done, begun], companies: [{ ...company, assessments: [done] }, ...others] };
}

async function toExpress(page) {
  await toQuestions(page);
  await byId(page, "nav-review").click();
  await byId(page, "review-finish").click();
  await byId(page, "express-stage").waitFor();
}

async function toFile(page) {
  await byId(page, "open-file").click();
  await byId(page, "file-view").waitFor();
}

async function toHistory(page) {
  await page.locator("details summary").first().click();
  await byId(page, "company-history").locator("visible=true").first().click();
  await byId(page, "history-title").waitFor();
}

/** Inicio where the first company has a finished diagnosis. */
function finishedHome() {
  const home = fixture("home");
  const [company, ...others] = home.companies;
  const finished = { ...company.assessments[0], finished: true, profile: "Cabotaje" };
  return { companies: [{ ...company, assessments: [finished] }, ...others] };
}

/** Historia with one diagnosis only. */
function historyOfOne() {
  const view = fixture("history");
  return { ...view, diagnoses: view.diagnoses.slice(1), pair: null, comparison: null };
}

/** Historia of a company that has another profile now, and lost a condition. */
function profileMoved() {
  const view = fixture("history");
  const { comparison } = view;
  const now = comparison.map.find((cell) => cell.ready && cell.column === 1);
  const map = comparison.map.map((cell) => ({ ...cell, now: cell === now }));
  const summary = [`Su perfil pasó de ${comparison.then.profile} a ${now.name}.`, ...comparison.summary.slice(1)];
  const [first, ...won] = comparison.won;
  return { ...view, comparison: { ...comparison, map, summary, won, lost: [first], now: { ...comparison.now, profile: now.name } } };
}

/** A repeated diagnosis: what was worked on comes first, and has an answer of the last time. */
function repeated() {
  const view = fixture("assessment");
  const first = view.items.find((item) => item.id === view.progress.nextItem);
  first.earlier = first.options[0].text;
  first.dimension = "revisited";
  const part = { id: "revisited", name: "Lo que trabajó", answered: 0, total: 1 };
  return { ...view, items: [first, ...view.items.filter((item) => item !== first)], dimensions: [part, ...view.dimensions] };
}

async function toDirectory(page) {
  await byId(page, "nav-directory").click();
  await byId(page, "directory-search").waitFor();
}

async function toDirectoryOfCompany(page) {
  await toResult(page);
  await toDirectory(page);
}

/** The first with this fit, by itself. */
async function toEntry(page, fit) {
  await toDirectoryOfCompany(page);
  const { rows } = fixture("directory").company;
  const { entries } = fixture("directory");
  const { id } = rows.find((row) => row.id in entries && row.fit.id === fit);
  await page.locator(`[data-id="${id}"]`).click();
  await byId(page, "directory-entry").waitFor();
}

/** The directory with names as long as an extra pack may give. */
function longDirectory() {
  const directory = structuredClone(fixture("directory"));
  const long = (text) => `${text} ${"de internacionalización y comercio electrónico transfronterizo ".repeat(3)}`.slice(0, 200);
  for (const row of [...directory.company.rows, ...Object.values(directory.entries).map((entry) => entry.row)]) {
    row.name = long(row.name);
    row.about = `${long("Agencia nacional")} · ${row.about}`;
  }
  directory.company.company = LONG_NAME;
  for (const company of directory.company.companies) company.name = LONG_NAME;
  for (const entry of Object.values(directory.entries)) entry.company = LONG_NAME;
  return directory;
}

async function toGuides(page) {
  await toQuestions(page);
  await byId(page, "open-guides").click();
  await byId(page, "guides-title").waitFor();
}

async function toWorksheet(page) {
  await toGuides(page);
  await byId(page, "start-landed-price").click();
  await byId(page, "sheet-title").waitFor();
}

/** A guide and cost sheets of a company with the longest names there can be. */
function withLongNames() {
  const [sheet] = fixture("guides").sheets;
  const long = { ...sheet, name: LONG_NAME };
  const worksheet = { ...fixture("worksheet"), company: LONG_NAME, name: LONG_NAME, currency: "nuevos pesos de los de antaño" };
  const say = (text) => text.replace("dólares", worksheet.currency);
  worksheet.lines = worksheet.lines.map((line) => ({ ...line, figure: say(line.figure), sign: say(line.sign) }));
  worksheet.totals = worksheet.totals.map((total) => ({ ...total, figure: say(total.figure) }));
  const guides = { ...fixture("guides"), company: LONG_NAME, sheets: [long, { ...long, id: "w-2" }], companies: [{ assessmentId: "a-1", name: LONG_NAME }] };
  return { guides, worksheet };
}

/** Hoja de ruta, with one of its buttons pressed. */
const toExport = (button) => async (page) => {
  await toRoadmap(page);
  await byId(page, button).click();
  await byId(page, "saved-path").waitFor();
};

export const SCREENS = [
  { name: "consent", views: { home: { consented: false } } },
  { name: "consent-long-folder", views: { home: { consented: false, dataFolder: `C:\\Usuarios\\${"María de los Ángeles ".repeat(8)}\\AppData` } } },
  { name: "start-failed", views: { refused: { home: CORRUPT } } },
  { name: "start-locked", views: { refused: { home: LOCKED } } },
  { name: "home" },
  { name: "home-empty", views: { home: { unfinished: [], companies: [] } } },
  {
    name: "home-example",
    views: { home: { unfinished: [], companies: [] } },
    async go(page) {
      await byId(page, "example-add").click();
      await byId(page, "example-result").waitFor();
    },
  },
  {
    name: "home-more",
    go: (page) => page.locator("details summary").first().click(),
  },
  {
    name: "home-remove",
    async go(page) {
      await page.locator("details summary").nth(2).click();
      await byId(page, "company-remove").locator("visible=true").click();
    },
  },
  {
    name: "questions-unsaved",
    views: { refused: { answer_question: { code: "data-unwritable", args: {}, detail: "database or disk is full" } } },
    async go(page) {
      await toQuestions(page);
      await byId(page, "question-dont-know").click();
      await byId(page, "unsaved-copy").click();
      await byId(page, "unsaved-copied").waitFor();
    },
  },
  {
    name: "questions-leave-unsaved",
    views: { refused: { answer_question: { code: "data-unwritable", args: {}, detail: "database or disk is full" } } },
    async go(page) {
      await toQuestions(page);
      await byId(page, "question-dont-know").click();
      await byId(page, "unsaved").waitFor();
      await byId(page, "nav-review").click();
      await byId(page, "unsaved-leave").waitFor();
    },
  },
  { name: "file", views: { file: fixture("file") }, go: toFile },
  {
    name: "file-differs",
    views: {
      file: {
        ...fixture("file"),
        company: LONG_NAME,
        standing: "differs",
        known: "3 de noviembre de 2026",
        private: ["¿La empresa es de alguno de estos grupos, o la dirige alguien de ellos?"],
        otherContent: "Se hizo con el contenido 0.9.0; aquí se lee con el 1.0.0. El resultado puede cambiar.",
      },
    },
    go: toFile,
  },
  {
    name: "file-damaged",
    views: { refused: { choose_file: { code: "pdf-damaged", args: {}, detail: "the PDF is damaged: the attachment is missing" } } },
    async go(page) {
      await byId(page, "open-file").click();
      await byId(page, "file-problem").waitFor();
    },
  },
  {
    name: "blank",
    async go(page) {
      await byId(page, "open-blank").click();
      await byId(page, "blank-save").waitFor();
    },
  },
  {
    name: "blank-saved",
    async go(page) {
      await byId(page, "open-blank").click();
      await byId(page, "blank-save").click();
      await byId(page, "blank-saved-path").waitFor();
    },
  },
  {
    name: "blank-not-saved",
    views: { refused: { save_blank: FULL } },
    async go(page) {
      await byId(page, "open-blank").click();
      await byId(page, "blank-save").click();
      await page.getByRole("alert").waitFor();
    },
  },
  { name: "settings", go: toSettings },
  {
    name: "settings-chosen",
    async go(page) {
      await toSettings(page);
      await byId(page, "settings-text-large").check({ force: true });
      await byId(page, "settings-said").getByText(/./).waitFor();
    },
  },
  {
    name: "settings-legal",
    async go(page) {
      await toSettings(page);
      await byId(page, "about-legal").click();
      await page.locator("pre").first().waitFor();
    },
  },
  {
    name: "settings-folder-failed",
    views: { refused: { open_data_folder: { code: "folder-not-opened", args: { path: FOLDER }, detail: "no file manager" } } },
    async go(page) {
      await toSettings(page);
      await byId(page, "open-data-folder").click();
      await page.getByRole("alert").waitFor();
    },
  },
  { name: "company-new", go: (page) => byId(page, "home-start").click() },
  {
    name: "company-express",
    async go(page) {
      await byId(page, "home-start").click();
      await byId(page, "path-express").check();
    },
  },
  {
    name: "company-missing",
    async go(page) {
      await byId(page, "home-start").click();
      await byId(page, "facts-next").click();
    },
  },
  {
    name: "company-sector",
    async go(page) {
      await byId(page, "home-start").click();
      await byId(page, "company-name").fill("Telares Lihuén");
      await page.getByTestId("fact-country-cl").check({ force: true });
      await page.getByTestId("fact-offer-goods").check({ force: true });
      await page.getByTestId("fact-segment-b2c").check({ force: true });
      await byId(page, "facts-next").click();
      await page.getByTestId("fact-sector-crafts").check({ force: true });
      await byId(page, "saved-sign").getByText(/./).waitFor();
    },
  },
  { name: "question", go: toQuestions },
  {
    name: "question-answered",
    async go(page) {
      await toQuestions(page);
      await page.keyboard.press("2");
      await page.keyboard.press("n");
      await byId(page, "saved-sign").getByText(/./).waitFor();
    },
  },
  {
    name: "question-set",
    async go(page) {
      await toQuestions(page);
      await byId(page, "nav-review").click();
      await byId(page, "review-item-trust-proof").click();
      await byId(page, "question-text").waitFor();
    },
  },
  {
    name: "question-keys",
    async go(page) {
      await toQuestions(page);
      await page.keyboard.press("?");
    },
  },
  {
    name: "finished",
    views: { assessment: { ...fixture("assessment"), finished: true } },
    go: (page) => byId(page, "home-continue-1").click(),
  },
  {
    name: "review",
    async go(page) {
      await toQuestions(page);
      await byId(page, "nav-review").click();
      await byId(page, "review-finish").waitFor();
    },
  },
  {
    name: "review-blanks",
    async go(page) {
      await toQuestions(page);
      await byId(page, "nav-review").click();
      await byId(page, "review-finish").click();
    },
  },
  { name: "home-next-long", views: { home: { unfinished: [], next: longNext(), nextMore: 14 } } },
  { name: "home-express", views: { home: expressHome() } },
  { name: "question-express", views: { assessment: onExpress(3) }, go: toQuestions },
  {
    name: "review-express-blanks",
    views: { assessment: onExpress(2) },
    async go(page) {
      await toQuestions(page);
      await byId(page, "nav-review").click();
      await byId(page, "review-finish").click();
    },
  },
  { name: "express", views: { assessment: onExpress(0) }, go: toExpress },
  {
    name: "express-missing",
    views: {
      assessment: onExpress(0),
      express: { ...fixture("express"), missing: 2, notices: ["Faltan 2 respuestas del exprés. Hasta tenerlas, nada de esto es definitivo."] },
    },
    go: toExpress,
  },
  { name: "express-long-name", views: { assessment: onExpress(0), express: { ...fixture("express"), company: LONG_NAME } }, go: toExpress },
  {
    name: "express-gone-on",
    views: { assessment: onExpress(0) },
    async go(page) {
      await toExpress(page);
      await byId(page, "express-go-on").click();
      await byId(page, "facts-next").waitFor();
    },
  },
  { name: "result", go: toResult },
  { name: "result-provisional", views: { result: fixture("result-provisional") }, go: toResult },
  {
    name: "what-if",
    async go(page) {
      await toResult(page);
      await byId(page, "result-what-if").click();
      await page.locator("details summary").first().click();
      await page.locator("[data-testid^=what-if-] >> visible=true").locator("nth=1").waitFor();
    },
  },
  { name: "result-long-name", views: { result: { ...fixture("result"), company: LONG_NAME } }, go: toResult },
  {
    name: "result-saved",
    async go(page) {
      await toResult(page);
      await byId(page, "save-pdf").click();
      await byId(page, "saved-path").waitFor();
    },
  },
  {
    name: "roadmap",
    async go(page) {
      await toRoadmap(page);
      await byId(page, "roadmap-task-5").click();
    },
  },
  {
    name: "roadmap-options",
    views: { private: ["¿La empresa es de alguno de estos grupos, o la dirige alguien de ellos?"] },
    async go(page) {
      await toRoadmap(page);
      await byId(page, "report-options").click();
      await byId(page, "report-private").waitFor();
    },
  },
  {
    name: "roadmap-printing",
    async go(page) {
      await toRoadmap(page);
      await page.keyboard.press("Control+p");
      await byId(page, "print-opened").waitFor();
    },
  },
  { name: "roadmap-calendar", go: toExport("save-calendar") },
  { name: "roadmap-spreadsheet", go: toExport("save-spreadsheet") },
  {
    name: "roadmap-undated-calendar",
    views: { refused: { save_plan: { code: "plan-undated", args: {}, detail: "no action of the plan has a date" } } },
    async go(page) {
      await toRoadmap(page);
      await byId(page, "save-calendar").click();
      await page.getByRole("alert").waitFor();
    },
  },
  {
    name: "roadmap-plan",
    views: { preview: PREVIEW },
    async go(page) {
      await toRoadmap(page);
      await byId(page, "change-plan").click();
      await page.locator("label:has([data-testid=plan-other])").click();
      await page.getByText("semana del 1 de febrero").first().waitFor();
    },
  },
  { name: "roadmap-under-way", go: (page) => toTask(page, "roadmap-task-3") },
  {
    name: "roadmap-correct-day",
    async go(page) {
      await toTask(page, "roadmap-task-3");
      await byId(page, "roadmap-step-1-correct").click();
      await byId(page, "task-note").fill("Rosa llama el martes.");
      await byId(page, "task-note").blur();
      await page.locator("[data-testid=saved-sign][data-state=saved]").waitFor();
    },
  },
  {
    name: "roadmap-discarded",
    async go(page) {
      await toRoadmap(page);
      await page.locator("[data-testid^=roadmap-discarded-]").click();
      await byId(page, "task-why").waitFor();
    },
  },
  {
    name: "roadmap-held",
    async go(page) {
      await toTask(page, `roadmap-task-${fixture("roadmap").tasks.at(-1).number}`);
    },
  },
  { name: "roadmap-all-done", views: { roadmap: followed("done") }, go: toRoadmap },
  {
    name: "roadmap-all-discarded",
    views: { roadmap: followed("discarded") },
    async go(page) {
      await toResult(page);
      await byId(page, "result-roadmap").click();
      await byId(page, "task-why").waitFor();
    },
  },
  {
    name: "roadmap-link",
    async go(page) {
      await toRoadmap(page);
      await byId(page, "roadmap-task-5").click();
      await page.locator("article button.link").filter({ hasText: "." }).first().click();
    },
  },
  {
    name: "roadmap-not-saved",
    views: { refused: { save_report: FULL } },
    async go(page) {
      await toRoadmap(page);
      await byId(page, "save-pdf").click();
      await page.getByRole("alert").waitFor();
    },
  },
  { name: "history", views: { home: finishedHome() }, go: toHistory },
  { name: "history-one", views: { home: finishedHome(), history: historyOfOne() }, go: toHistory },
  {
    name: "history-express",
    views: {
      home: finishedHome(),
      history: {
        ...historyOfOne(),
        express: [{ ...fixture("history").diagnoses[0], id: "a-express", profile: null, index: "" }],
        expressNote: "El exprés pregunta solo una parte y no se compara. Si lo continúa y lo termina, entrará en la comparación con todo lo que ya respondió.",
        unfinished: "a-express",
      },
    },
    go: toHistory,
  },
  { name: "history-three-still", views: { home: finishedHome(), history: fixture("history-three") }, go: toHistory },
  { name: "history-other-content", views: { home: finishedHome(), history: fixture("history-other") }, go: toHistory },
  {
    name: "history-long-name",
    views: { home: finishedHome(), history: { ...profileMoved(), company: LONG_NAME } },
    go: toHistory,
  },
  {
    name: "history-failed",
    views: { home: finishedHome(), refused: { history: CORRUPT } },
    async go(page) {
      await page.locator("details summary").first().click();
      await byId(page, "company-history").locator("visible=true").first().click();
      await page.getByRole("alert").waitFor();
    },
  },
  {
    name: "question-repeated",
    views: { assessment: repeated() },
    async go(page) {
      await toQuestions(page);
      await page.keyboard.press("2");
      await byId(page, "question-earlier").waitFor();
    },
  },
  { name: "directory", go: toDirectory },
  { name: "directory-company", go: toDirectoryOfCompany },
  {
    name: "directory-filtered",
    async go(page) {
      await toDirectoryOfCompany(page);
      await byId(page, "directory-offer").selectOption("goods");
      await byId(page, "directory-clear").waitFor();
    },
  },
  {
    name: "directory-empty",
    async go(page) {
      await toDirectoryOfCompany(page);
      await byId(page, "directory-search").fill("payoneer agricultura");
      await byId(page, "directory-empty").waitFor();
    },
  },
  { name: "directory-detail-fits", go: (page) => toEntry(page, "fits") },
  { name: "directory-detail-check", go: (page) => toEntry(page, "check") },
  { name: "directory-detail-not", go: (page) => toEntry(page, "does-not-fit") },
  {
    name: "directory-detail-alone",
    async go(page) {
      await toDirectory(page);
      await byId(page, "directory-row-1").click();
      await byId(page, "directory-entry").waitFor();
    },
  },
  {
    name: "directory-link",
    async go(page) {
      await toEntry(page, "fits");
      await byId(page, "directory-link").click();
    },
  },
  { name: "directory-long-names", views: { directory: longDirectory() }, go: toDirectoryOfCompany },
  { name: "directory-long-detail", views: { directory: longDirectory() }, go: (page) => toEntry(page, "check") },
  {
    name: "directory-failed",
    views: { refused: { directory: LOCKED } },
    async go(page) {
      await byId(page, "nav-directory").click();
      await page.getByRole("alert").waitFor();
    },
  },
  { name: "guides", go: toGuides },
  {
    name: "guides-nobody",
    async go(page) {
      await byId(page, "open-guides").click();
      await byId(page, "guides-title").waitFor();
    },
  },
  {
    name: "guides-first-use",
    views: { guides: { ...fixture("guides"), sheets: [], companies: [] } },
    async go(page) {
      await byId(page, "open-guides").click();
      await byId(page, "guides-title").waitFor();
    },
  },
  { name: "guides-long-names", views: withLongNames(), go: toGuides },
  {
    name: "guide",
    async go(page) {
      await toGuides(page);
      await page.locator("[data-testid^=guide-]").first().click();
      await byId(page, "guide-title").waitFor();
    },
  },
  {
    name: "guide-from-question",
    async go(page) {
      await toQuestions(page);
      await byId(page, "nav-review").click();
      await byId(page, "review-item-trust-proof").click();
      await byId(page, "question-guide").click();
      await byId(page, "guide-title").waitFor();
    },
  },
  { name: "worksheet-empty", views: { worksheet: fixture("worksheet-empty") }, go: toWorksheet },
  { name: "worksheet", go: toWorksheet },
  {
    name: "worksheet-beside-example",
    async go(page) {
      await toWorksheet(page);
      await byId(page, "sheet-example").click();
    },
  },
  { name: "worksheet-wrong", views: { worksheet: fixture("worksheet-wrong") }, go: toWorksheet },
  { name: "worksheet-long-names", views: withLongNames(), go: toWorksheet },
  {
    name: "worksheet-not-kept",
    views: { refused: { write_worksheet_line: { code: "data-unwritable", args: {}, detail: "disk full" } } },
    async go(page) {
      await toWorksheet(page);
      await byId(page, "line-making").fill("21,50");
      await page.getByRole("alert").waitFor();
    },
  },
  {
    name: "worksheet-saved",
    async go(page) {
      await toWorksheet(page);
      await page.keyboard.press("Control+s");
      await byId(page, "saved-path").waitFor();
    },
  },
  {
    name: "worksheet-remove",
    async go(page) {
      await toWorksheet(page);
      await byId(page, "sheet-remove").click();
      await byId(page, "sheet-remove-confirm").waitFor();
    },
  },
  {
    name: "worksheet-example",
    async go(page) {
      await toGuides(page);
      await byId(page, "example-landed-price").click();
      await byId(page, "sheet-title").waitFor();
    },
  },
];
