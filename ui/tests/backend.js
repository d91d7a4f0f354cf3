// A stand-in for the program, fed by the views in `fixtures`: enough to walk through every screen. It computes nothing;
// it only remembers answers, facts, notes and ticks. Self-contained, as it is also sent into a page as text.

/**
 * @param {Record<string, any>} fixtures `home`, `draft`, `assessment`, `express`, `result`, `roadmap`, `whatIf`, `history`;
 *   `directory` with the views `all`, `company` and `nothing` and some `entries`; `file`, when one is chosen or dropped;
 *   `private`, the personal details stated; `guides`, `guide`, `worksheet`
 * @returns {(command: string, args?: Record<string, any>) => any}
 */
export function createBackend(fixtures) {
  const state = structuredClone(fixtures);
  const refuse = (code, args = {}) => {
    throw { code, args, detail: `the stand-in refuses: ${code}` };
  };
  const progress = () => {
    const view = state.assessment;
    const shown = view.items.filter((item) => item.shown);
    view.progress.total = shown.length;
    view.progress.answered = shown.filter((item) => item.answer !== null).length;
    view.progress.nextItem = shown.find((item) => item.answer === null)?.id ?? null;
    for (const part of view.dimensions) {
      const items = shown.filter((item) => item.dimension === part.id);
      part.total = items.length;
      part.answered = items.filter((item) => item.answer !== null).length;
    }
    return structuredClone(view);
  };
  const fact = (id) => state.assessment.screens.flatMap((screen) => screen.facts).find((one) => one.id === id);
  const item = (id) => state.assessment.items.find((one) => one.id === id) ?? refuse("answer-refused");
  const line = (id) => state.worksheet.lines.find((one) => one.id === id && one.input) ?? refuse("not-found");
  const task = (id) => [...state.roadmap.tasks, ...state.roadmap.discarded].find((one) => one.id === id) ?? refuse("not-found");

  const planEnding = ({ format }) => ({ calendar: "ics", spreadsheet: "xlsx", table: "csv" })[format];
  const planNote = ({ format }) =>
    ({
      calendar: "Lleva 12 acciones con fecha. Quedaron fuera 2 acciones sin fecha. Al importar de nuevo el mismo plan, la mayoría de los calendarios mueve lo que ya estaba.",
      spreadsheet: "Trae el plan, los pasos por marcar y los apoyos con su fuente. Lo que cambie en ella no vuelve a Rumbo.",
      table: "Trae las acciones del plan, una por fila.",
    })[format];

  const commands = {
    home: () => state.home,
    accept_consent: () => Object.assign(state.home, { consented: true }),
    save_settings: ({ settings }) => Object.assign(state.home, { settings }),
    remove_company: ({ companyId }) =>
      Object.assign(state.home, { companies: state.home.companies.filter((one) => one.id !== companyId), unfinished: [] }),
    add_example: () => {
      const { name, focus } = state.home.example;
      state.home.example.assessments = [
        { id: "a-example", company: name, example: true, focus, date: "22 de octubre de 2026", finished: true, path: "full", answered: 39, total: 39, profile: "Cabotaje" },
      ];
      return state.home;
    },
    remove_example: () => {
      state.home.example.assessments = [];
      return state.home;
    },
    about: () => ({ version: "0.1.0", dataSize: "1,4 MB", countries: ["Chile", "Colombia", "Ecuador", "México", "Perú"] }),
    legal_texts: () => [
      { name: "MIT License", text: "Permission is hereby granted, free of charge, to any person obtaining a copy. ".repeat(20) },
      { name: "Asap: SIL Open Font License 1.1", text: "This Font Software is licensed under the SIL Open Font License, Version 1.1. ".repeat(20) },
    ],
    open_data_folder: () => null,
    choose_file: () => state.file ?? null,
    take_dropped_file: () => state.file ?? null,
    open_file: () => state.home.companies[0].assessments[0],
    // The express path asks fewer facts; here those of the first two screens.
    new_assessment: ({ path }) => ({ ...state.draft, path, screens: state.draft.screens.slice(0, path === "express" ? 2 : undefined) }),
    start_assessment: ({ company, path, facts }) => {
      if (company.trim() === "") refuse("name-empty", { count: "0" });
      state.assessment = { ...structuredClone(state.draft), id: "a-new", companyId: "c-new", company, path };
      state.assessment.progress.missingFacts = [];
      for (const [id, value] of facts) fact(id).value = value;
      return progress();
    },
    repeat_assessment: () => Object.assign(state.assessment, { id: "a-again", finished: false }),
    // The pair is remembered; what changed between it is not computed here.
    history: ({ pair }) => Object.assign(state.history, pair ? { pair } : {}),
    choose_path: ({ path }) => {
      state.assessment.path = path;
      return progress();
    },
    open_assessment: () => progress(),
    rename_company: ({ name }) => Object.assign(state.assessment, { company: name }),
    state_fact: ({ fact: id, value }) => {
      fact(id).value = value;
      return progress();
    },
    save_answers_copy: () => ({ path: "/media/usb/Telares Lihuén – 2026-11-21.rumbo", pages: null }),
    answer_question: ({ item: id, answer }) => {
      item(id).answer = answer;
      return progress();
    },
    write_note: ({ item: id, note }) => {
      item(id).note = note;
      return progress();
    },
    finish_assessment: ({ acceptBlanks }) => {
      const view = progress();
      const blanks = view.progress.total - view.progress.answered;
      if (blanks > 0 && !acceptBlanks) refuse("blanks-unaccepted", { count: String(blanks) });
      state.assessment.finished = true;
      return state.result;
    },
    reopen_assessment: () => {
      state.assessment.finished = false;
      return progress();
    },
    express_result: () => state.express,
    result: () => state.result,
    what_if: () => state.whatIf,
    roadmap: () => state.roadmap,
    set_plan: ({ startOn, hoursPerWeek }) => Object.assign(state.roadmap, { startOn, hoursPerWeek }),
    preview_plan: () => state.preview ?? { summary: ["Ninguna acción cambia de semana.", "El plan termina la semana del 25 de diciembre, como hoy."], moves: [] },
    tick_step: ({ task: id, step, done, on }) => {
      const found = task(id).steps.find((one) => one.id === step) ?? refuse("not-found");
      if (on !== null && on > state.roadmap.today) refuse("day-refused", { from: "21 de noviembre de 2026", to: "hoy" });
      Object.assign(found, { done, doneOn: done ? (on ?? state.roadmap.today) : null, said: done ? `hecho el ${on ?? state.roadmap.today}` : "" });
      return state.roadmap;
    },
    mark_task: ({ task: id, done }) => commands.say_of_task({ task: id, state: done ? "done" : "not-begun", on: null, why: null }),
    say_of_task: ({ task: id, state: said, on, why }) => {
      const found = task(id);
      const day = on ?? state.roadmap.today;
      const begun = said !== "not-begun";
      Object.assign(found, { state: said, done: said === "done", saidOn: begun ? day : null, said: begun ? `${said}: ${day}` : "", whyDiscarded: why ?? "" });
      const { tasks, discarded } = state.roadmap;
      const all = [...tasks, ...discarded];
      state.roadmap.tasks = all.filter((one) => one.state !== "discarded");
      state.roadmap.discarded = all.filter((one) => one.state === "discarded");
      return state.roadmap;
    },
    note_on_task: ({ task: id, note }) => {
      task(id).note = note;
      return state.roadmap;
    },
    report_target: () => ({ folder: "/home/ana/Documentos", file: "Telares Lihuén – 2026-11-20.pdf", paper: "a4", private: state.private ?? [] }),
    save_report: () => ({ path: "/home/ana/Documentos/Telares Lihuén – 2026-11-20.pdf", pages: 11 }),
    choose_report_folder: () => ({ path: "/media/usb/Telares Lihuén – 2026-11-20.pdf", pages: 11 }),
    print_report: () => ({ path: "/home/ana/.local/share/org.rumbo.desktop/print/Telares Lihuén – 2026-11-20.pdf", pages: 11 }),
    save_plan: ({ options }) => {
      if (options.format === "calendar" && state.roadmap.tasks.every((one) => one.startOn === null)) refuse("plan-undated");
      return { path: `/home/ana/Documentos/Telares Lihuén – hoja de ruta – 2026-11-20.${planEnding(options)}`, note: planNote(options) };
    },
    choose_plan_folder: ({ options }) => ({
      path: `/media/usb/Telares Lihuén – hoja de ruta – 2026-11-20.${planEnding(options)}`,
      note: planNote(options),
    }),
    open_report: () => null,
    open_report_folder: () => null,
    open_link: () => null,
    blank_target: () => ({
      folder: "/home/ana/Documentos",
      options: { country: "pe", offer: "goods", segment: "b2c", path: "full", paper: "a4" },
      facts: state.draft.screens.flatMap((screen) => screen.facts).filter((one) => ["country", "offer", "segment"].includes(one.id)),
    }),
    save_blank: () => ({ path: "/home/ana/Documentos/Cuestionario de Perú, productos para personas.pdf", pages: 10 }),
    // Words and the country are looked for in names alone; nothing else is searched.
    directory: ({ assessmentId, ask }) => {
      const view = structuredClone(assessmentId === null ? state.directory.all : state.directory.company);
      if (ask === null) return view;
      const words = ask.words.toLowerCase().split(" ").filter(Boolean);
      const rows = view.rows.filter((row) => words.every((word) => row.name.toLowerCase().includes(word)));
      const filters = view.filters.map((filter) => ({ ...filter, chosen: ask[filter.id] }));
      const drop = rows.length === 0 ? state.directory.nothing.drop : [];
      const found = rows.length === 0 ? state.directory.nothing.found : view.found;
      return { ...view, ask, rows, filters, drop, found };
    },
    directory_entry: ({ assessmentId, id }) => {
      if (assessmentId === null) return { ...state.directory.lone, row: state.directory.all.rows.find((row) => row.id === id) ?? refuse("not-found") };
      return state.directory.entries[id] ?? refuse("not-found");
    },
    choose_blank_folder: () => ({ path: "/media/usb/Cuestionario de Perú, productos para personas.pdf", pages: 10 }),
    guides: ({ assessmentId }) =>
      assessmentId === null ? { ...state.guides, assessmentId, company: "", example: false, sheets: [], groups: state.guides.groups.slice(1) } : state.guides,
    guide: ({ guide }) => ({ ...state.guide, id: guide }),
    add_worksheet: () => state.worksheet,
    worksheet: () => state.worksheet,
    worksheet_example: () => ({ ...state.worksheet, id: "", company: "" }),
    // Kept as it was typed; the figures that follow are the program's.
    write_worksheet_line: ({ line: id, text }) => {
      line(id).text = text;
      return state.worksheet;
    },
    label_worksheet: ({ name, currency }) => Object.assign(state.worksheet, { name, currency }),
    copy_worksheet: () => Object.assign(state.worksheet, { id: "w-copy", name: `Copia de ${state.worksheet.name}` }),
    remove_worksheet: () => Object.assign(state.guides, { sheets: [] }),
    worksheet_target: () => ({ folder: "/home/ana/Documentos", paper: "a4" }),
    save_worksheet: () => ({ path: "/home/ana/Documentos/Telares Lihuén – Mantas a Canadá.pdf", pages: 2 }),
    choose_worksheet_folder: () => ({ path: "/media/usb/Telares Lihuén – Mantas a Canadá.pdf", pages: 2 }),
    print_worksheet: () => ({ path: "/home/ana/.local/share/org.rumbo.desktop/print/Telares Lihuén – Mantas a Canadá.pdf", pages: 2 }),
  };
  return (command, args = {}) => structuredClone((commands[command] ?? (() => refuse("unexpected")))(args));
}
