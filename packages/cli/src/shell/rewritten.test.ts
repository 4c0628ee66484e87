import { expect, test } from "vitest";
import { rewrittenOpen, rewrittenReports } from "./rewritten.ts";

const open = (id: string, en: string): Parameters<typeof rewrittenOpen>[0][number] => ({
  id,
  kind: "conflict",
  text: { ar: "؟", en },
  settledBy: { ar: "", en: "" },
});

test("an open question that says something else is told, one that says the same is not", () => {
  const before = [open("o-1", "21 or 23?"), open("o-2", "when?")];
  const after = [open("o-1", "21 or 25?"), open("o-2", "when?"), open("o-3", "where?")];
  expect(rewrittenOpen(before, after).map(({ is }) => is.text.en)).toEqual(["21 or 25?"]);
});

test("a report with another text at the same path is told, one at another path is new", () => {
  const [first, second] = [
    { id: "first", path: "reports/a.txt" },
    { id: "second", path: "reports/b.txt" },
  ];
  const corrected = { ...first, id: "corrected" };
  expect(rewrittenReports([first], [second, corrected])).toEqual([{ was: first, is: corrected }]);
  expect(rewrittenReports([first], [second])).toEqual([]);
  expect(rewrittenReports([first], [corrected, { ...corrected, id: "twice" }])).toEqual([]);
});
