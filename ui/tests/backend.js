// A stand-in for the program, fed by the views in `fixtures`: enough to walk through every screen. It computes nothing;
// it only remembers answers, facts, notes and ticks. Self-contained, as it is also sent into a page as text.

/**
 * @param {Record<string, any>} fixtures `home`, `draft`, `assessment`, `express`, `result`, `roadmap`, `whatIf`;
 *   `file`, when one is chosen or dropped; `private`, the personal details stated
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
  const task = (id) => [...state.roadmap.tasks, ...state.roadmap.discarded].find((one) => one.id === id) ?? refuse("not-found");

  const commands = {
    home: () => state.home,
    accept_consent: () => Object.assign(state.home, { consented: true }),
    save_settings: ({ settings }) => Object.assign(state.home, { settings }),
    remove_company: ({ companyId }) =>
      Object.assign(state.home, { companies: state.home.companies.filter((one) => one.id !== companyId), unfinished: [] }),
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
    open_report: () => null,
    open_report_folder: () => null,
    open_link: () => null,
    blank_target: () => ({
      folder: "/home/ana/Documentos",
      options: { country: "pe", offer: "goods", segment: "b2c", path: "full", paper: "a4" },
      facts: state.draft.screens.flatMap((screen) => screen.facts).filter((one) => ["country", "offer", "segment"].includes(one.id)),
    }),
    save_blank: () => ({ path: "/home/ana/Documentos/Cuestionario de Perú, productos para personas.pdf", pages: 10 }),
    choose_blank_folder: () => ({ path: "/media/usb/Cuestionario de Perú, productos para personas.pdf", pages: 10 }),
  };
  return (command, args = {}) => structuredClone((commands[command] ?? (() => refuse("unexpected")))(args));
}
