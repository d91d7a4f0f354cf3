import { describe, expect, it, vi } from "vitest";

import { held, mockProgram } from "../../tests/program";
import * as api from "./api";
import { close } from "./closing";

describe("closing the window", () => {
  it("waits until what the field held is stored", async () => {
    const asked: string[] = [];
    const storing = held<unknown>();
    mockProgram((command) => {
      asked.push(command);
      return command === "write_note" ? storing.promise : null;
    });
    const field = document.body.appendChild(document.createElement("textarea"));
    field.addEventListener("blur", () => void api.writeNote("a", "product-ready", "Preguntar a Rosa"));
    field.focus();
    const closed = close(() => false);
    await new Promise((resume) => setTimeout(resume, 60));
    expect(asked, "the window stays while the note is on its way").toEqual(["hear_closing", "write_note"]);
    storing.settle({});
    await closed;
    expect(asked.at(-1)).toBe("close_window");
    field.remove();
  });

  it("is not kept from it by a disk that never answers", async () => {
    vi.useFakeTimers();
    const asked: string[] = [];
    const never = held<unknown>();
    mockProgram((command) => {
      asked.push(command);
      return command === "home" ? never.promise : null;
    });
    void api.home();
    const closed = close(() => false);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(asked).not.toContain("close_window");
    await vi.advanceTimersByTimeAsync(2_000);
    await closed;
    expect(asked.at(-1)).toBe("close_window");
    vi.useRealTimers();
    never.settle({});
  });

  it("leaves the window open when the person is asked first", async () => {
    const asked: string[] = [];
    mockProgram((command) => {
      asked.push(command);
      return null;
    });
    await close(() => true);
    expect(asked).toEqual(["hear_closing"]);
  });
});
