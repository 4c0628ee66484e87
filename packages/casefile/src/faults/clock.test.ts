import { expect, test } from "vitest";
import { closeCase, decide, journal, openCase, readWeighing, verifyCase } from "../index.ts";
import { emptyFolder } from "../empty-folder.fixture.ts";
import { HOW, fix } from "../merge/two-copies.fixture.ts";
import { STEPS, caseForSteps } from "./steps.fixture.ts";

/** Each look at the clock gives an earlier time, over an hour, a day and a change of zone, to before the case was made. */
const BACKWARDS = [
  "2031-05-01T10:00:00Z",
  "2031-05-01T09:00:00+03:00",
  "2031-04-30T23:59:59.999Z",
  "1999-12-31T23:59:59-05:00",
];

test.each(STEPS)(
  "a clock that goes backwards stops nothing, and the order stays that of the chain: $name",
  async ({ run }) => {
    const folder = emptyFolder();
    const path = caseForSteps(folder);
    const before = await verifyCase(path);
    let look = 0;
    const clock = (): string => BACKWARDS[Math.min(look++, BACKWARDS.length - 1)] ?? "";
    const file = openCase(path, { who: "Nour", clock });
    run(file, folder);
    // Of two decisions on one thing the later by the chain stands, whatever the clock says of it.
    decide(file, [fix("late-f1", 21)], HOW);
    expect(readWeighing(file)?.figures.find(({ id }) => id === "late-f1")?.low).toBe(21);
    const entries = journal(file);
    closeCase(file);
    expect(look).toBeGreaterThan(1);
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
    const { problems } = await verifyCase(path, { expectHead: before.head ?? "" });
    expect(problems).toEqual([]);
  },
);
