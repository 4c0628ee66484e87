import fc from "fast-check";
import { expect, test } from "vitest";
import { CELL_STEPS } from "@tarjih/reading";
import type { EvidenceColumn, Worksheet } from "@tarjih/reading";
import { parseWorksheet } from "./parse-worksheet.ts";
import { updateWorksheet } from "./update-worksheet.ts";
import { writeWorksheet } from "./write-worksheet.ts";

const comments = {
  head: ["head"],
  hypotheses: ["rows"],
  evidence: ["columns"],
  ratings: ["cells"],
  leftOut: ["out"],
};

const column = (id: string, text: string, claims: readonly string[]): EvidenceColumn => ({
  id,
  text,
  about: `about-${id}`,
  root: "root-a",
  claims,
  credibility: "medium",
  relevance: "high",
  reliability: null,
});

const sheet = (evidence: readonly EvidenceColumn[]): Worksheet => ({
  title: "سجن: a test",
  hypotheses: [
    { id: "h1", text: "«تواطؤ الحراس»", by: ["صحيفة"], claims: ["s1"], prior: 0.25 },
    { id: "other", text: "another", by: [], claims: [], prior: null },
  ],
  evidence,
  raters: [
    {
      rater: "Nour",
      cells: new Map(
        evidence.map(({ id }) => [
          id,
          new Map([
            ["h1", "CC" as const],
            ["other", null],
          ]),
        ]),
      ),
    },
  ],
  leftOut: ["s9"],
});

test("what is written is read again", () => {
  const cell = fc.constantFrom(null, ...CELL_STEPS);
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: "grapheme" }), cell, cell, (text, a, b) => {
      fc.pre(text.trim() === text);
      const made = sheet([column("e1", text, ["f1", "f2"])]);
      const raters = [
        {
          rater: "R",
          cells: new Map([
            [
              "e1",
              new Map([
                ["h1", a],
                ["other", b],
              ]),
            ],
          ]),
        },
      ];
      const filled = { ...made, raters };
      expect(parseWorksheet(writeWorksheet(filled, comments), "w.yaml")).toEqual({
        ok: true,
        sheet: filled,
      });
    }),
  );
});

test("mistakes name line and column, and what was meant", () => {
  const text = writeWorksheet(sheet([column("e1", "words", [])]), comments)
    .replace("h1: CC", "h1: CCC")
    .replace("relevance: high", "relevence: high")
    .replace("prior: 0.25", "prior: 25");
  const parsed = parseWorksheet(text, "w.yaml");
  if (parsed.ok) throw new Error("read");
  const lines = text.split("\n");
  expect(parsed.problems.map(({ code, detail }) => [code, detail["key"]])).toEqual([
    ["out-of-range", "prior"],
    ["unknown-key", "relevence"],
    ["not-one-of", "h1"],
  ]);
  for (const { line, column: at, detail } of parsed.problems) {
    if (detail["value"] === "CCC") expect(lines[line - 1]?.slice(at - 1)).toMatch(/^CCC/u);
  }
});

test("small letters, blanks and Arabic digits are understood", () => {
  const text = writeWorksheet(sheet([column("e1", "words", [])]), comments)
    .replace("h1: CC", "h1: ii")
    .replace("other: ~", "other:")
    .replace("prior: 0.25", "prior: ٠٫٢٥");
  const parsed = parseWorksheet(text, "w.yaml");
  expect(parsed.ok && parsed.sheet.raters[0]?.cells.get("e1")).toEqual(
    new Map([
      ["h1", "II"],
      ["other", null],
    ]),
  );
  expect(parsed.ok && parsed.sheet.hypotheses[0]?.prior).toBe(0.25);
});

test.each([
  ["", "missing-key"],
  ["- a", "wrong-type"],
  ["hypotheses: [", "yaml-syntax"],
  ["hypotheses: [{id: other, text: a}, {id: other, text: b}]", "duplicate-id"],
  [
    "hypotheses: [{id: other, text: a}]\nratings: [{rater: x, cells: {e7: {other: C}}}]",
    "unknown-key",
  ],
])("%j is told as %s", (text, code) => {
  const parsed = parseWorksheet(text, "w.yaml");
  expect(parsed.ok ? [] : parsed.problems.map((problem) => problem.code)).toContain(code);
});

test("an update adds what is new and leaves the rest as a person wrote it", () => {
  const text = writeWorksheet(sheet([column("e1", "words", ["f1"])]), comments).replace(
    "    cells:",
    "    # my own remark\n    cells:",
  );
  const parsed = parseWorksheet(text, "w.yaml");
  if (!parsed.ok) throw new Error("not read");
  const made = sheet([
    column("e1", "words", ["f1", "f2"]),
    column("e2", "new words", ["f3"]),
    column("e3", "left out", ["s9"]),
  ]);
  const row = { id: "h9", text: "a new one", by: ["B"], claims: ["s2"], prior: null };
  const more = { ...made, hypotheses: [...made.hypotheses, row] };
  const updated = updateWorksheet(text, parsed.sheet, more);
  expect(updated).toMatchObject({ hypotheses: 1, evidence: 1 });
  expect(updated.text).toContain("# my own remark");
  const again = parseWorksheet(updated.text, "w.yaml");
  if (!again.ok) throw new Error("not read again");
  expect(again.sheet.hypotheses.map(({ id }) => id)).toEqual(["h1", "other", "h2"]);
  expect(again.sheet.evidence.map(({ id, text: words }) => [id, words])).toEqual([
    ["e1", "words"],
    ["e2", "new words"],
  ]);
  expect(again.sheet.raters[0]?.cells.get("e1")?.get("h1")).toBe("CC");
  expect([...(again.sheet.raters[0]?.cells.get("e2")?.keys() ?? [])]).toEqual([
    "h1",
    "other",
    "h2",
  ]);
  expect(updateWorksheet(updated.text, again.sheet, more)).toEqual({
    text: updated.text,
    hypotheses: 0,
    evidence: 0,
  });
});
