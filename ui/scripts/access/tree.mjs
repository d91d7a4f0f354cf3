// The accessibility tree as the browser gives it to a screen reader, by its own protocol.

/** What a person can do something with: each must say what it is called. */
const CONTROLS = new Set(["button", "link", "textbox", "searchbox", "combobox", "checkbox", "radio", "spinbutton", "slider", "switch", "DisclosureTriangle", "Date"]);
/** Without a name these say nothing. */
const NAMED = new Set([...CONTROLS, "dialog", "image", "img", "region", "navigation", "heading", "group"]);
const OF_ONE_PIECE = new Set(["Date", "spinbutton", "searchbox", "textbox"]);
/** More than any screen has places to stop at. */
const MOST_STOPS = 300;

/** The nodes in the order of reading, with what is wrong with them. */
export async function readTree(page) {
  const protocol = await page.context().newCDPSession(page);
  const { nodes } = await protocol.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = [];
  const walk = (node) => {
    if (!node) return;
    if (!node.ignored) read.push(node);
    // The parts of a field for dates are the browser's own.
    if (OF_ONE_PIECE.has(roleOf(node))) return;
    for (const child of node.childIds ?? []) walk(byId.get(child));
  };
  walk(nodes.find((node) => node.parentId === undefined));
  return { protocol, read, problems: problemsOf(read) };
}

const roleOf = (node) => node.role?.value ?? "";
const nameOf = (node) => (node.name?.value ?? "").trim();
const property = (node, name) => node.properties?.find((one) => one.name === name)?.value?.value;
const isRoot = (node) => roleOf(node) === "RootWebArea";

function problemsOf(read) {
  const of = (role) => read.filter((node) => roleOf(node) === role);
  const problems = [];
  for (const node of read) {
    // A group is named where it is a group of choices; the browser's own groups are not ours to name.
    const needsName = roleOf(node) === "group" ? (node.properties ?? []).length > 0 && property(node, "labelledby") !== undefined : NAMED.has(roleOf(node));
    if (needsName && nameOf(node) === "") problems.push(`a ${roleOf(node)} without a name`);
  }
  const dialogs = of("dialog");
  const first = of("heading").filter((node) => property(node, "level") === 1);
  // Under an open dialog the screen is not to be read.
  if (dialogs.length === 0) {
    if (first.length !== 1) problems.push(`${first.length} headings of the first level: ${first.map(nameOf).join(", ")}`);
    for (const landmark of ["main", "banner"]) {
      if (of(landmark).length !== 1) problems.push(`${of(landmark).length} × ${landmark}`);
    }
    if (of("navigation").length === 0) problems.push("no navigation");
  } else if (first.length > 0) {
    problems.push("the screen under the dialog can still be read");
  }
  let level = 0;
  for (const node of of("heading")) {
    const next = property(node, "level");
    if (dialogs.length === 0 && next > level + 1) problems.push(`heading "${nameOf(node)}" jumps from level ${level} to ${next}`);
    level = next;
  }
  for (const node of read.filter((one) => property(one, "live") === "assertive")) {
    if (roleOf(node) === "alert" && !(node.childIds ?? []).length) problems.push("an alert that says nothing");
  }
  return problems;
}

/** Does the keyboard come to every control, in the order in which it is read? */
export async function tabOrder(page, { protocol, read }) {
  const place = new Map(read.map((node, index) => [node.backendDOMNodeId, index]));
  const stops = [];
  for (let press = 0; press < MOST_STOPS; press += 1) {
    await page.keyboard.press("Tab");
    const id = await focused(protocol);
    if (id === null) {
      // The page is over: from here it begins again.
      if (stops.length > 0 && stops.includes(null)) break;
      stops.push(null);
      continue;
    }
    // A field for dates has several stops inside.
    if (stops.at(-1) === id) continue;
    if (stops.filter((one) => one === id).length > 1) break;
    stops.push(id);
  }
  const round = oneRound(stops);
  const problems = [];
  const places = round.map((id) => place.get(id)).filter((one) => one !== undefined);
  const start = places.indexOf(Math.min(...places));
  const ordered = [...places.slice(start), ...places.slice(0, start)];
  ordered.forEach((one, index) => {
    if (index > 0 && one < ordered[index - 1]) {
      problems.push(`Tab goes back from "${nameOf(read[ordered[index - 1]])}" to "${nameOf(read[one])}"`);
    }
  });
  // One at the very end would pass for the beginning of a round.
  const forced = await page.evaluate(() => [...document.querySelectorAll("[tabindex]")].filter((one) => one.tabIndex > 0).length);
  if (forced > 0) problems.push(`${forced} with a tabindex above 0`);
  const reached = new Set([...round, ...(await amongArrows(protocol))]);
  for (const node of read) {
    // Arrows go about among radio buttons: Tab comes to one of them.
    if (!CONTROLS.has(roleOf(node)) || roleOf(node) === "radio" || isRoot(node)) continue;
    if (!reached.has(node.backendDOMNodeId)) problems.push(`Tab never comes to the ${roleOf(node)} "${nameOf(node)}"`);
  }
  return problems;
}

/** What the arrows of a list come to: Tab comes to one of its rows. */
async function amongArrows(protocol) {
  const { root } = await protocol.send("DOM.getDocument");
  const { nodeIds } = await protocol.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector: '[data-arrows]:has([tabindex="0"]) [tabindex="-1"]' });
  const found = await Promise.all(nodeIds.map((nodeId) => protocol.send("DOM.describeNode", { nodeId })));
  return found.map(({ node }) => node.backendNodeId);
}

/** From one stop until the same comes again. */
function oneRound(stops) {
  const found = [];
  for (const stop of stops.filter((one) => one !== null)) {
    if (found.includes(stop)) break;
    found.push(stop);
  }
  return found;
}

/** The element with the focus; null when the page itself has it. */
async function focused(protocol) {
  const { result } = await protocol.send("Runtime.evaluate", {
    expression: "document.activeElement === document.body ? null : document.activeElement",
  });
  if (result.subtype === "null") return null;
  const { node } = await protocol.send("DOM.describeNode", { objectId: result.objectId });
  return node.backendNodeId;
}
