import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";

import stored from "../../../tests/fixtures/directory.json";
import { held, mockProgram } from "../../../tests/program";
import type { DirectoryView } from "../../generated/views";
import Directory from "../../views/Directory.svelte";
import { createDirectory } from "./directory.svelte";

const company = stored.company as DirectoryView;
const assessmentId = company.assessmentId;
const press = (key: string, options: object = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, ...options });
const focused = () => (document.activeElement as HTMLElement | null)?.dataset["testid"];

describe("the directory", () => {
  it("shows the answer to what was typed last, whichever comes first", async () => {
    const slow = held<DirectoryView>();
    mockProgram((_command, args, reply) => ((args["ask"] as { words: string } | null)?.words === "a" ? slow.promise : reply()));
    const directory = createDirectory(assessmentId);
    await directory.load();
    const first = directory.type("a");
    await directory.type("ab");
    slow.settle({ ...company, found: "late" });
    await first;
    expect(directory.words).toBe("ab");
    expect(directory.view?.ask.words).toBe("ab");
    expect(directory.view?.found).not.toBe("late");
  });

  it("keeps words and filters together, and drops the filters alone", async () => {
    const asked: unknown[] = [];
    mockProgram((_command, args, reply) => {
      asked.push(args["ask"]);
      return reply();
    });
    const directory = createDirectory(assessmentId);
    await directory.load();
    await directory.type("pagos");
    await directory.filter("kind", "platform");
    expect(asked.at(-1)).toMatchObject({ words: "pagos", kind: "platform" });
    expect(directory.filtered).toBe(true);
    await directory.clearFilters();
    expect(asked.at(-1)).toMatchObject({ words: "pagos", kind: null, country: null });
    await directory.showFor(null);
    expect(directory.view?.assessmentId).toBeNull();
    expect(asked.at(-1), "the words stay for whomever it is shown").toMatchObject({ words: "pagos" });
  });

  it("says why it could not search, and keeps what was found", async () => {
    let broken = false;
    mockProgram((_command, _args, reply) => {
      if (broken) throw { code: "data-locked", args: {}, detail: "locked" };
      return reply();
    });
    const directory = createDirectory(null);
    await directory.load();
    broken = true;
    await directory.type("pagos");
    expect(directory.problem?.code).toBe("data-locked");
    expect(directory.view?.rows.length).toBeGreaterThan(0);
    await directory.open("programme:x");
    expect(directory.entry).toBeNull();
  });
});

describe("the directory by keyboard alone", () => {
  const onback = vi.fn();
  const go = vi.fn();

  beforeEach(async () => {
    onback.mockReset();
    go.mockReset();
    mockProgram();
    render(Directory, { assessmentId, go, openSettings() {}, onback });
    await screen.findByTestId("directory-search");
  });

  it("/ and Ctrl F lead to the search, arrows into the list and back", async () => {
    expect(document.activeElement?.tagName, "the heading has the focus").toBe("H1");
    await press("/");
    expect(focused()).toBe("directory-search");
    await press("ArrowDown");
    expect(focused()).toBe("directory-row-1");
    await press("ArrowDown");
    expect(focused()).toBe("directory-row-2");
    await press("End");
    expect(focused()).toBe(`directory-row-${company.rows.length}`);
    await press("Home");
    await press("ArrowUp");
    expect(focused()).toBe("directory-search");
    screen.getByTestId("directory-row-2").focus();
    await press("f", { ctrlKey: true });
    expect(focused()).toBe("directory-search");
  });

  it("opens a record, and Escape leads back to its row, then out", async () => {
    const row = screen.getByTestId("directory-list").querySelector<HTMLElement>(`[data-id="${Object.keys(stored.entries)[0]}"]`)!;
    row.focus();
    await fireEvent.click(row);
    await screen.findByTestId("directory-entry");
    expect(document.activeElement?.tagName).toBe("H1");
    expect(screen.getByTestId("directory-verdict").textContent).toContain(company.company);
    await press("Escape");
    await waitFor(() => expect((document.activeElement as HTMLElement).dataset["id"]).toBe(row.dataset["id"]));
    expect(onback).not.toHaveBeenCalled();
    await press("Escape");
    expect(onback).toHaveBeenCalledOnce();
  });

  it("Escape clears the words before it leaves; nothing found offers a way out", async () => {
    const field = screen.getByTestId<HTMLInputElement>("directory-search");
    field.focus();
    await fireEvent.input(field, { target: { value: "zzzz" } });
    await screen.findByTestId("directory-empty");
    expect(screen.getByTestId("directory-found").getAttribute("role")).toBe("status");
    expect(screen.getByTestId("directory-drop-1").textContent).toMatch(/queda/);
    await press("Escape");
    expect(onback).not.toHaveBeenCalled();
    await screen.findByTestId("directory-row-1");
    expect(field.value).toBe("");
    await press("Escape");
    expect(onback).toHaveBeenCalledOnce();
  });
});
