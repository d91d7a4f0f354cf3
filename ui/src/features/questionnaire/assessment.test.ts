import { afterEach, describe, expect, it, vi } from "vitest";

import { held, mockProgram } from "../../../tests/program";
import stored from "../../../tests/fixtures/assessment.json";
import type { AssessmentView } from "../../generated/views";
import { createAssessment } from "./assessment.svelte";
import { unsaved, unsavedInput } from "./unsaved.svelte";

afterEach(() => unsaved.forget());

const view = stored as unknown as AssessmentView;
const open = view.items.find((item) => item.answer === null && item.kind === "level");
if (!open) throw new Error("the fixture needs an open question");
const [first, second] = open.options.map((option) => option.id);

describe("an answer", () => {
  it("shows at once, and is called saved only when the program has answered", async () => {
    const answer = held<void>();
    mockProgram(async (_command, _args, reply) => {
      await answer.promise;
      return reply();
    });
    const assessment = createAssessment(view);
    expect(assessment.saveState).toBe("idle");
    const done = assessment.answer(open.id, { option: first ?? "" });
    expect(assessment.answerOf(open), "what was chosen is on the screen").toEqual({ option: first });
    expect(assessment.saveState).toBe("saving");
    answer.settle();
    expect(await done).toBe(true);
    await assessment.settled();
    expect(assessment.saveState).toBe("saved");
    expect(assessment.view.progress.answered, "the new whole view replaced the old").toBe(view.progress.answered + 1);
  });

  it("that finds no room stays on the screen, is called unsaved, and goes with the next one that is stored", async () => {
    let full = true;
    mockProgram((_command, _args, reply) => {
      if (full) throw { code: "data-unwritable", args: {}, detail: "disk full" };
      return reply();
    });
    const assessment = createAssessment(view);
    expect(await assessment.answer(open.id, { option: first ?? "" })).toBe(false);
    await assessment.settled();
    expect(assessment.answerOf(open), "what was chosen stays").toEqual({ option: first });
    expect(assessment.saveState).toBe("unsaved");
    expect(unsavedInput().answers).toEqual([[open.id, { option: first }]]);
    await assessment.retry();
    expect(unsaved.count, "still no room").toBe(1);

    full = false;
    await assessment.writeNote(open.id, "Preguntar a Marta");
    await vi.waitFor(() => expect(assessment.saveState).toBe("saved"));
    expect(unsaved.count).toBe(0);
    expect(assessment.problem).toBeNull();
    const now = assessment.view.items.find((item) => item.id === open.id);
    expect(now?.answer, "it is stored").toEqual({ option: first });
  });

  it("that is refused is taken back, and never called saved", async () => {
    mockProgram(() => {
      throw { code: "answer-refused", args: {}, detail: "no such option" };
    });
    const assessment = createAssessment(view);
    expect(await assessment.answer(open.id, { option: first ?? "" })).toBe(false);
    await assessment.settled();
    expect(assessment.answerOf(open), "what is stored shows again").toBeNull();
    expect(assessment.saveState).toBe("idle");
    expect(assessment.problem?.code).toBe("answer-refused");
  });

  it("changed twice quickly is sent in order and ends as the last", async () => {
    const sent: unknown[] = [];
    mockProgram(async (_command, args, reply) => {
      sent.push(args["answer"]);
      await Promise.resolve();
      return reply();
    });
    const assessment = createAssessment(view);
    void assessment.answer(open.id, { option: first ?? "" });
    void assessment.answer(open.id, { option: second ?? "" });
    await assessment.settled();
    expect(sent).toEqual([{ option: first }, { option: second }]);
    const now = assessment.view.items.find((item) => item.id === open.id);
    expect(now && assessment.answerOf(now)).toEqual({ option: second });
  });

  it("is not called saved while a note is being written", async () => {
    mockProgram();
    const assessment = createAssessment(view);
    await assessment.answer(open.id, { option: first ?? "" });
    await assessment.settled();
    assessment.noteTyping();
    expect(assessment.saveState).toBe("idle");
    await assessment.writeNote(open.id, "Preguntar a Marta");
    await assessment.settled();
    expect(assessment.saveState).toBe("saved");
  });
});
