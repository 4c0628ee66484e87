import { expect, test } from "vitest";
import { jsonText, read, type Finding } from "@tarjih/reading";
import { reportFromJsonLine } from "@tarjih/archive";
import { claimLines } from "./claim-lines.ts";

const reading = (text: string): ReturnType<typeof read> => {
  const parsed = reportFromJsonLine(JSON.stringify({ text }), 1);
  if (!parsed.ok) throw new Error("no report");
  return read(parsed.report);
};

const long = Array.from(
  { length: 700 },
  (_, i) => `At least ${i + 3} prisoners escaped on day ${i}.`,
);
const opened: Finding = {
  type: "finding",
  id: "x1",
  code: "unreadable-file",
  report: null,
  severity: "error",
  detail: {},
};

test("a long report comes in several pieces, which together hold each claim once, in the order of the text", () => {
  const one = reading(long.join("\n"));
  const pieces = [...claimLines(one, [opened])];
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.every((piece) => piece.endsWith("\n"))).toBe(true);
  const lines = pieces.join("").trimEnd().split("\n");
  const all = [one.report, ...one.figures, ...one.dates, ...one.statements, ...one.attributions];
  const claims = [...all, ...one.places, ...one.questions, ...one.findings, opened].map((each) =>
    jsonText(each),
  );
  expect(lines.toSorted()).toEqual(claims.toSorted());
  expect(lines[0]).toBe(jsonText(one.report));
  expect(lines.at(-1)).toBe(jsonText(opened));
  const figures = lines.filter((line) => line.includes('"type":"figure"'));
  expect(figures).toEqual(one.figures.map((each) => jsonText(each)));
});

test("a report without a claim is one line", () => {
  const one = reading("Nothing happened.");
  expect([...claimLines(one)].join("").split("\n").slice(0, 1)).toEqual([jsonText(one.report)]);
});
