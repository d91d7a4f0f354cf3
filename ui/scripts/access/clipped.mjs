// Words that do not fit their box, leave the window, or are cut by what surrounds them.

/**
 * Each with its words. A name that is cut with an ellipsis and can be read whole by its title is meant to be; so are the
 * last lines of a row of a list that opens what it is about, whole.
 */
export function clippedWords(page) {
  return page.evaluate(() => {
    const TOLERANCE = 1.5;
    const problems = [];
    const width = document.documentElement.clientWidth;
    const isHidden = (element) => element.closest(".visually-hidden, [aria-hidden=true], svg") !== null;
    const isMeant = (element) => {
      const { textOverflow, webkitLineClamp } = getComputedStyle(element);
      const opens = webkitLineClamp !== "none" && element.closest("li button") !== null;
      return opens || (textOverflow === "ellipsis" && element.title !== "");
    };
    const cuts = (element) => ["hidden", "clip"].includes(getComputedStyle(element).overflowX);
    const scrolls = (element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowX);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const dialog = document.querySelector("dialog[open]");
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const box = node.parentElement;
      if (!node.data.trim() || !box || isHidden(box) || isMeant(box) || !box.checkVisibility()) continue;
      if (dialog && !dialog.contains(box)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const words = node.data.trim().slice(0, 60);
      const rects = [...range.getClientRects()].filter((rect) => rect.width > 1);
      let clip = { left: 0, right: width };
      for (let around = box; around; around = around.parentElement) {
        if (scrolls(around)) {
          clip = null;
          break;
        }
        if (!cuts(around) || around === document.body) continue;
        const edge = around.getBoundingClientRect();
        clip = { left: Math.max(clip.left, edge.left), right: Math.min(clip.right, edge.right) };
      }
      if (clip && rects.some((rect) => rect.left < clip.left - TOLERANCE || rect.right > clip.right + TOLERANCE)) {
        problems.push(`cut at the side: "${words}"`);
        continue;
      }
      const own = getComputedStyle(box).display;
      if (own !== "inline" && box.clientWidth > 0 && box.scrollWidth > box.clientWidth + TOLERANCE && !scrolls(box)) {
        problems.push(`wider than its box by ${box.scrollWidth - box.clientWidth} px: "${words}"`);
      }
      if (own !== "inline" && box.clientHeight > 0 && cuts(box) && box.scrollHeight > box.clientHeight + TOLERANCE) {
        problems.push(`higher than its box: "${words}"`);
      }
    }
    return problems;
  });
}
