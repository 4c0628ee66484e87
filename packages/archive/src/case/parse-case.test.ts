import { EMPTY_CASE } from "@tarjih/reading";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCase } from "./parse-case.ts";
import type { CaseProblem } from "./case-problem.ts";

/** `code line:column` and facts of every mistake. */
function problems(text: string): readonly (readonly [string, CaseProblem["detail"]])[] {
  const parsed = parseCase(text, "case.yaml");
  if (parsed.ok) return [];
  return parsed.problems.map(({ code, line, column, detail }) => [
    `${code} ${line}:${column}`,
    detail,
  ]);
}

test("an empty file is the empty case", () => {
  for (const text of ["", "# nothing yet\n", "\uFEFF"]) {
    expect(parseCase(text, "case.yaml")).toEqual({
      ok: true,
      case: EMPTY_CASE,
      ocr: false,
      warnings: [],
    });
  }
});

test("reads a whole case", () => {
  const text = `
title: Fire at the mill
language: en
event: {id: fire, name: {ar: حريق المطحنة, en: Mill fire}, start: 2031-04-12, end: 2031-04-14, place: mill}
events:
  - {id: flood-2029, name: Flood, start: 2029-02, end: 2029}
actors:
  - id: guild
    names: {ar: [نقابة الطحانين, النقابة], en: Millers' Guild}
    kind: body
    party: guild
    loaded: {en: [the racket]}
    ambiguous: [النقابة]
  - {id: brigade, names: [Fire Brigade, فوج الإطفاء], kind: government, party: town}
places:
  - {id: town, names: {en: [Oldtown]}, kind: city, lat: -34.5, lon: 21, precision: city}
  - {id: mill, names: {ar: المطحنة}, kind: site, within: town, precision: 300}
relations:
  - {from: brigade, to: guild, kind: copies}
mask: [Adam Reed, {names: {ar: [لينا عازار]}, as: {en: a baker}}]
unmask: [Nora Reed]
`;
  expect(parseCase(text, "case.yaml")).toEqual({
    ok: true,
    ocr: false,
    warnings: [],
    case: {
      title: "Fire at the mill",
      language: "en",
      events: [
        {
          id: "fire",
          name: { ar: "حريق المطحنة", en: "Mill fire" },
          start: "2031-04-12",
          end: "2031-04-14",
          place: "mill",
        },
        {
          id: "flood-2029",
          name: { ar: "", en: "Flood" },
          start: "2029-02-01",
          end: "2029-12-31",
          place: null,
        },
      ],
      actors: [
        {
          id: "guild",
          names: { ar: ["نقابة الطحانين", "النقابة"], en: ["Millers' Guild"] },
          kind: "body",
          party: "guild",
          loaded: { ar: [], en: ["the racket"] },
          ambiguous: ["النقابة"],
        },
        {
          id: "brigade",
          names: { ar: ["فوج الإطفاء"], en: ["Fire Brigade"] },
          kind: "body",
          party: "town",
        },
      ],
      places: [
        {
          id: "town",
          names: { ar: [], en: ["Oldtown"] },
          kind: "city",
          within: null,
          precision: "city",
          lat: -34.5,
          lon: 21,
        },
        {
          id: "mill",
          names: { ar: ["المطحنة"], en: [] },
          kind: "site",
          within: "town",
          precision: "site",
          lat: null,
          lon: null,
        },
      ],
      relations: [{ from: "brigade", to: "guild", kind: "copies" }],
      mask: ["Adam Reed", "لينا عازار"],
      maskedAs: [{ names: ["لينا عازار"], as: { ar: "", en: "a baker" } }],
      unmask: ["Nora Reed"],
    },
  });
});

test("a typo in a key names the nearest one", () => {
  expect(problems("title: x\nacotrs: []\n")).toEqual([
    [
      "unknown-key 2:1",
      expect.objectContaining({ key: "acotrs", part: "case", nearest: "actors" }),
    ],
  ]);
  expect(problems("places:\n  - id: a\n    widthin: b\n")).toEqual([
    [
      "unknown-key 3:5",
      expect.objectContaining({ key: "widthin", part: "place", nearest: "within" }),
    ],
  ]);
});

test.each([
  ["title: [a", "yaml-syntax 1:10"],
  ["title: a\ntitle: b", "yaml-syntax 2:1"],
  ["- a\n- b", "not-a-map 1:1"],
  ["actors: x", "wrong-type 1:9"],
  ["actors:\n  - mgf", "wrong-type 2:5"],
  ["title: {a: b}", "wrong-type 1:8"],
  ["actors:\n  - {names: {en: A}}", "missing-key 2:5"],
  ["actors:\n  - {id: a, kind: wizard}", "not-one-of 2:19"],
  ["language: fr", "not-one-of 1:11"],
  ["actors:\n  - {id: a}\n  - {id: a}", "duplicate-id 3:10"],
  ["event: {id: e}\nevents: [{id: e}]", "duplicate-id 2:15"],
  ["actors:\n  - {id: guild}\n  - {id: b, party: giuld}", "names-nothing 3:20"],
  ["places:\n  - {id: a, within: b}", "names-nothing 2:21"],
  ["event: {place: mil}\nplaces: [{id: mill}]", "names-nothing 1:16"],
  ["places:\n  - {id: a, within: b}\n  - {id: b, within: a}", "cycle 3:21"],
  ["places:\n  - {id: a, within: a}", "cycle 2:21"],
  ["relations:\n  - {from: a, to: a, kind: copies}", "cycle 2:19"],
  ["places:\n  - {id: a, lat: 91}", "out-of-range 2:18"],
  ["places:\n  - {id: a, lon: -181}", "out-of-range 2:18"],
  ["places:\n  - {id: a, lat: north}", "wrong-type 2:18"],
  ["event: {start: 2031-02-30}", "bad-date 1:16"],
  ["event: {start: 2031-04-12, end: 2031-04-11}", "end-before-start 1:33"],
  ["relations:\n  - {from: a, to: b, kind: hates}", "not-one-of 2:28"],
  ["relations:\n  - {from: a, kind: copies}", "missing-key 2:5"],
])("%j", (text, found) => {
  expect(problems(text).map(([place]) => place)).toEqual([found]);
});

test("every mistake is told at once, in the order of the file", () => {
  const text = "titel: x\nevent: {start: soon}\nplaces:\n  - {id: a, within: z}\n  - {lat: 5}\n";
  expect(problems(text).map(([place]) => place)).toEqual([
    "unknown-key 1:1",
    "bad-date 2:16",
    "names-nothing 4:21",
    "missing-key 5:5",
  ]);
});

test("an event's place may be a name, and free where no places are listed", () => {
  expect(problems("event: {place: Oldtown}\nplaces: [{id: t, names: {en: Oldtown}}]")).toEqual([]);
  expect(problems("event: {place: Oldtown}")).toEqual([]);
});

test("never throws", () => {
  const piece = fc.constantFrom(
    "event",
    "actors",
    "places",
    ": ",
    "\n",
    "  ",
    "- ",
    "{",
    "}",
    "[",
    "]",
    "id",
    "a",
    ", ",
    "within",
    "&x ",
    "*x",
    "names",
    "lat",
    "1e999",
    "__proto__",
    "constructor",
    "kind",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      expect(parseCase(pieces.join(""), "case.yaml")).toHaveProperty("ok");
    }),
    { numRuns: 500 },
  );
});

test("an alias that holds itself or grows without end is a mistake", () => {
  expect(problems("places: &p\n  - {id: a, names: *p}")[0]?.[0]).toMatch(/^yaml-syntax/u);
  const bomb = [
    "a: &a [x, x]",
    ...Array.from("bcdefghijk", (c, i) => `${c}: &${c} [${`*${"abcdefghij"[i]}, `.repeat(9)}]`),
  ];
  expect(problems(bomb.join("\n")).length).toBeGreaterThan(0);
});

test("a case may ask for the letters of its pictures", () => {
  const parsed = parseCase("ocr: true\n", "case.yaml");
  expect(parsed.ok && parsed.ocr).toBe(true);
  expect(problems("ocr: perhaps\n")).toEqual([
    ["not-one-of 1:6", { key: "ocr", value: "perhaps", allowed: "true, false" }],
  ]);
});
