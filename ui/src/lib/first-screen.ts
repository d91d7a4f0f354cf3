// When the first screen that can be used is drawn: a mark in the webview's own timeline, which `cargo xtask bench window`
// reads. Nothing leaves the window.

let marked = false;

/** Called once the first screen has its content: after the frame that shows it, the mark is set, once. */
export function markFirstScreen(): void {
  if (marked) return;
  marked = true;
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("first-screen")));
}
