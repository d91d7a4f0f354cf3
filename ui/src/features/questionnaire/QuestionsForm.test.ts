import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { mockProgram } from "../../../tests/program";
import stored from "../../../tests/fixtures/assessment.json";
import type { AssessmentView } from "../../generated/views";
import QuestionsForm from "./QuestionsForm.svelte";

const view = stored as unknown as AssessmentView;
const here = () => screen.getByTestId("question-text").dataset["item"];
const press = (key: string, target: Element | Window = window) => fireEvent.keyDown(target, { key });

describe("the questions by keyboard alone", () => {
  const onend = vi.fn();
  const sent: [string, Record<string, unknown>][] = [];

  beforeEach(() => {
    onend.mockReset();
    sent.length = 0;
    mockProgram((command, args, reply) => {
      sent.push([command, args]);
      return reply();
    });
  });

  function show(changes: Partial<AssessmentView> = {}, startWith: string | null = null): void {
    render(QuestionsForm, {
      first: { ...structuredClone(view), ...changes },
      startWith,
      onmove() {},
      onfacts() {},
      onreview() {},
      onend,
      onleave() {},
    });
  }

  it("a figure chooses, Enter goes on, Backspace goes back", async () => {
    show();
    const start = here();
    expect(start).toBe(view.progress.nextItem);
    await press("2");
    await waitFor(() => expect(screen.getByTestId("saved-sign").dataset["state"]).toBe("saved"));
    expect(sent[0]?.[0]).toBe("answer_question");
    expect(screen.getByTestId<HTMLInputElement>("question-option-2").checked).toBe(true);
    await press("Enter");
    await waitFor(() => expect(here()).not.toBe(start));
    expect(document.activeElement, "the heading has the focus").toBe(screen.getByTestId("question-text"));
    await press("Backspace");
    await waitFor(() => expect(here()).toBe(start));
  });

  it("the answer of the last time shows only once there is one of this time, and is not chosen", async () => {
    const items = structuredClone(view.items);
    const first = items.find((item) => item.id === view.progress.nextItem) ?? expect.fail("a question is open");
    first.earlier = "Caso por caso.";
    show({ items });
    expect(screen.queryByTestId("question-earlier")).toBeNull();
    expect(screen.getByTestId<HTMLInputElement>("question-option-1").checked).toBe(false);
    await press("2");
    expect((await screen.findByTestId("question-earlier")).textContent).toContain("La vez pasada: Caso por caso.");
  });

  it("N opens the note, and figures written there are text", async () => {
    show();
    await press("n");
    const note = await screen.findByTestId("question-note-text");
    await press("2", note);
    await press("Backspace", note);
    expect(sent, "nothing was chosen").toEqual([]);
    expect(here()).toBe(view.progress.nextItem);
  });

  it("a note that was there already leaves the keys to the options", async () => {
    const items = structuredClone(view.items);
    const item = items.find((one) => one.id === view.progress.nextItem);
    if (item) item.note = "Preguntar a Marta";
    show({ items });
    expect(screen.getByTestId("question-note-text")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByTestId("question-text"));
    await press("n");
    expect(document.activeElement, "N goes to the note").toBe(screen.getByTestId("question-note-text"));
  });

  it("a note is sent when its field is left", async () => {
    show();
    await press("n");
    const note = await screen.findByTestId("question-note-text");
    await fireEvent.input(note, { target: { value: "Preguntar a Marta" } });
    await fireEvent.blur(note);
    expect(sent).toEqual([["write_note", { assessmentId: view.id, item: view.progress.nextItem, note: "Preguntar a Marta" }]]);
  });

  it("Enter on a button presses the button only", async () => {
    show();
    const start = here();
    await press("Enter", screen.getByTestId("question-dont-know"));
    expect(here()).toBe(start);
  });

  it("what is answered already is leapt over", async () => {
    const items = structuredClone(view.items);
    for (const item of items) item.answer ??= "dont-know";
    const [first, last] = [items[0], items.at(-1)];
    if (!first || !last) throw new Error("the fixture has questions");
    last.answer = null;
    show({ items }, first.id);
    await press("Enter");
    await waitFor(() => expect(here()).toBe(last.id));
  });

  it("after the last question they end", async () => {
    const items = structuredClone(view.items);
    for (const item of items) item.answer ??= "dont-know";
    show({ items }, view.items.at(-1)?.id ?? null);
    await press("Enter");
    await waitFor(() => expect(onend).toHaveBeenCalledOnce());
  });

  it("after eight \"no sé\" in a row a pause is offered, once", async () => {
    show({ progress: { ...view.progress, dontKnowInARow: 8 } });
    await fireEvent.click(screen.getByTestId("pause-go-on"));
    await waitFor(() => expect(screen.queryByTestId("pause-go-on")).toBeNull());
  });
});
