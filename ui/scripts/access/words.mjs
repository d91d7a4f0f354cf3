// Sentences that stand neither in locales/ nor in the data. In the pseudo language each sentence of locales/ has a frame.

/** Everything that is shown or spoken and has no frame, unless the program said it. */
export function unframedWords(page) {
  return page.evaluate(() => {
    const SPOKEN = ["aria-label", "aria-description", "title", "placeholder", "alt"];
    const said = [];
    const collect = (value) => {
      if (typeof value === "string") said.push(value);
      else if (value && typeof value === "object") [Object.keys(value), Object.values(value)].flat().forEach(collect);
    };
    collect(window.__said);
    const known = said.join("\n");
    /** A sentence may hold another, as a date does. */
    const withoutFrames = (text) => {
      let [rest, before] = [text, ""];
      while (rest !== before) [rest, before] = [rest.replace(/⟦[^⟦⟧]*⟧/g, " "), rest];
      return rest;
    };
    const problems = [];
    const look = (text, where) => {
      for (const part of withoutFrames(text).split(/\s{2,}|[.:]\s|\n|\s[·=]\s/)) {
        const words = part.trim().replace(/^[·:,;.\s]+|[·:,;.\s]+$/g, "");
        if (/\p{Letter}{2}/u.test(words) && !known.includes(words)) problems.push(`${where}: "${words.slice(0, 80)}"`);
      }
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest("script, style, kbd")) continue;
      look(node.data, "text");
    }
    for (const element of document.body.querySelectorAll("*")) {
      for (const name of SPOKEN) if (element.hasAttribute(name)) look(element.getAttribute(name) ?? "", name);
    }
    return problems;
  });
}
