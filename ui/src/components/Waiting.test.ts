import { render, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import Waiting, { WORDS_AFTER_MS } from "./Waiting.svelte";

describe("words while something is awaited", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("never come before a fifth of a second, and then do", async () => {
    expect(WORDS_AFTER_MS).toBeGreaterThanOrEqual(200);
    render(Waiting, { text: "Abriendo sus datos" });
    vi.advanceTimersByTime(WORDS_AFTER_MS - 1);
    await tick();
    expect(screen.getByRole("status").textContent).toBe("");
    vi.advanceTimersByTime(1);
    await tick();
    expect(screen.getByRole("status").textContent).toBe("Abriendo sus datos");
  });

  it("never come when it is over before", async () => {
    const { unmount } = render(Waiting, { text: "Abriendo sus datos" });
    unmount();
    vi.advanceTimersByTime(WORDS_AFTER_MS * 2);
    await tick();
    expect(document.body.textContent).toBe("");
  });
});
