// Where the keyboard and the screen reader are.

/** For headings: a new screen is announced from its heading, and Tab goes on from there. */
export function focusOnMount(node: HTMLElement): void {
  node.tabIndex = -1;
  node.focus({ preventScroll: true });
}

/** Is the person writing, so that letters and Backspace are text and not commands? */
export function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && target.type !== "radio" && target.type !== "checkbox";
}

/** Does Enter already mean something where the focus is? */
export function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("button, a, summary, select, textarea") !== null;
}

/** Is this key pressed together with Ctrl, or with Cmd on a Mac, and nothing else? */
export function isCommand(event: KeyboardEvent, key: string): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === key;
}

/** Is a dialog open over the screen? Its keys are its own. */
export function isDialogOpen(): boolean {
  return document.querySelector("dialog[open]") !== null;
}
