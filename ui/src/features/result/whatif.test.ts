import { describe, expect, it } from "vitest";

import { held, mockProgram } from "../../../tests/program";
import stored from "../../../tests/fixtures/assessment.json";
import foreseen from "../../../tests/fixtures/what-if.json";
import type { AssessmentView, WhatIfView } from "../../generated/views";
import { createWhatIf } from "./whatif.svelte";

const view = stored as unknown as AssessmentView;
const [one, other] = view.items.filter((item) => item.raise !== null).map((item) => item.id);

describe("¿y si…?", () => {
  it("asks with the level that the program named, and stores nothing", async () => {
    const sent: [string, unknown][] = [];
    mockProgram((command, args, reply) => {
      sent.push([command, args]);
      return reply();
    });
    const whatIf = createWhatIf(view);
    await whatIf.switch(one ?? "");
    expect(sent).toEqual([["what_if", { assessmentId: view.id, changes: [[one, view.items.find((item) => item.id === one)?.raise?.level]] }]]);
    expect(whatIf.outcome?.result.index.score).toBe(foreseen.result.index.score);
    await whatIf.switch(one ?? "");
    expect(whatIf.outcome, "nothing raised: back to the stored result").toBeNull();
  });

  it("never shows an older reply that arrives late", async () => {
    const replies = [held<WhatIfView>(), held<WhatIfView>()];
    let asked = 0;
    mockProgram(() => replies[asked++]?.promise);
    const whatIf = createWhatIf(view);
    const first = whatIf.switch(one ?? "");
    const second = whatIf.switch(other ?? "");
    replies[1]?.settle({ marketRaised: true } as WhatIfView);
    await second;
    replies[0]?.settle({ marketRaised: false } as WhatIfView);
    await first;
    expect(whatIf.outcome?.marketRaised).toBe(true);
  });
});
