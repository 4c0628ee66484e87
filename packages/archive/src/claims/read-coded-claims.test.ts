import fc from "fast-check";
import { expect, test } from "vitest";
import { BOUNDS, MEASURES } from "@tarjih/reading";
import { readCodedClaims } from "./read-coded-claims.ts";

/** Words that a column takes, as a finding lists them. */
const words: Readonly<Record<string, string>> = {
  bound: BOUNDS.join(", "),
  measure: MEASURES.join(", "),
};

const read = (text: string): ReturnType<typeof readCodedClaims> =>
  readCodedClaims(Buffer.from(text), "c.csv");

test("reads every column", () => {
  const text =
    "subject,measure,group,low,high,bound,mode,asOf,source,via,report\nmill fire,killed,civilians,10,12,range,total,2031-04-12,LDO,Blue Shore,a.txt\n";
  expect(read(text)).toEqual({
    claims: [
      {
        row: 1,
        subject: "mill fire",
        measure: "killed",
        group: "civilians",
        low: 10,
        high: 12,
        bound: "range",
        mode: "total",
        asOf: "2031-04-12",
        source: "LDO",
        via: "Blue Shore",
        report: "a.txt",
      },
    ],
    findings: [],
  });
});

test("everybody is no group", () => {
  const { claims } = read(
    "subject,value,source,group\nfire,12,A,all\nfire,12,B,الكل\nfire,2,B,women\n",
  );
  expect(claims.map(({ group }) => group)).toEqual(["unknown", "unknown", "women"]);
});

test("three columns are enough, in any order, with a mark, aliases and blank lines", () => {
  const { claims, findings } = read(
    '\uFEFFSource;VALUE;Topic;my notes\r\nA;"1,200";fire;x\r\n\r\n;;;\r\nB;٣٤٠;fire;\r\n',
  );
  expect(findings).toEqual([]);
  expect(claims).toEqual([
    expect.objectContaining({
      row: 1,
      source: "A",
      subject: "fire",
      low: 1200,
      high: 1200,
      bound: "exact",
      measure: "other",
      group: "unknown",
      mode: "unknown",
      asOf: null,
      via: null,
      report: null,
    }),
    expect.objectContaining({ row: 4, source: "B", low: 340, high: 340 }),
  ]);
});

test("tabs, and a comma inside a quoted head", () => {
  expect(read('subject\tvalue\tsource\t"a, b, c, d"\nfire\t3\tA\t').claims).toHaveLength(1);
});

test("windows-1256, as spreadsheets save it", () => {
  const bytes = Buffer.concat([
    Buffer.from("subject,value,source\n"),
    Uint8Array.from([0xe5, 0xcc, 0xe6, 0xe3]),
    Buffer.from(",3,A\n"),
  ]);
  const { claims, findings } = readCodedClaims(bytes, "c.csv");
  expect(claims[0]?.subject).toBe("هجوم");
  expect(findings).toMatchObject([{ code: "charset-guessed" }]);
});

test.each([
  ["100,,more-than", { low: 100, high: null, bound: "more-than" }],
  ["100,,at least", { low: 100, high: null, bound: "at-least" }],
  ["100,,up_to", { low: null, high: 100, bound: "up-to" }],
  [",100,at-most", { low: null, high: 100, bound: "at-most" }],
  ["100,,Less-Than", { low: null, high: 100, bound: "less-than" }],
  ["100,,about", { low: 100, high: 100, bound: "about" }],
  ["100,,", { low: 100, high: 100, bound: "exact" }],
  ["20,99,vague", { low: 20, high: 99, bound: "vague" }],
  ["20,99,", { low: 20, high: 99, bound: "range" }],
  ["0,0,", { low: 0, high: 0, bound: "exact" }],
])("%s", (cells, value) => {
  const { claims, findings } = read(`subject,source,low,high,bound\nfire,A,${cells}\n`);
  expect(findings).toEqual([]);
  expect(claims[0]).toMatchObject(value);
});

test.each([
  [",A,5,,,,", "subject", "missing-cell", ""],
  ["fire,,5,,,,", "source", "missing-cell", ""],
  ["fire,A,,,,,", "value", "missing-cell", ""],
  ["fire,A,-5,,,,", "low", "negative", "-5"],
  ["fire,A,5.5,,,,", "low", "fraction", "5.5"],
  ["fire,A,٥٫٥,,,,", "low", "fraction", "٥٫٥"],
  ["fire,A,1000000000000000,,,,", "low", "too-large", "1000000000000000"],
  ["fire,A,dozens,,,,", "low", "not-a-count", "dozens"],
  ["fire,A,99999999999999999999,,,,", "low", "too-large", "99999999999999999999"],
  ["fire,A,9,5,,,", "low", "low-above-high", "9 > 5"],
  ["fire,A,5,9,exact,,", "bound", "exact-with-range", "5-9"],
  ["fire,A,5,,roughly,,", "bound", "not-one-of", "roughly"],
  ["fire,A,5,,,slain,", "measure", "not-one-of", "slain"],
  ["fire,A,5,,,,12/04/2031", "asOf", "day-or-month", "12/04/2031"],
  ["fire,A,5,,,,٠٣/٠٤/٢٠٣١", "asOf", "day-or-month", "٠٣/٠٤/٢٠٣١"],
  ["fire,A,5,,,,32/04/2031", "asOf", "bad-date", "32/04/2031"],
  ["fire,A,5,,,,13/13/2031", "asOf", "bad-date", "13/13/2031"],
  ["fire,A,5,,,,47943", "asOf", "serial-date", "47943"],
])("%s is left out", (row, column, cause, value) => {
  const { claims, findings } = read(
    `subject,source,low,high,bound,measure,asOf\nfire,B,1,,,,\n${row}\n`,
  );
  expect(claims).toHaveLength(1);
  expect(findings).toMatchObject([
    {
      code: "bad-claims-row",
      severity: "error",
      detail: {
        name: "c.csv",
        row: 2,
        column,
        cause,
        value,
        ...(cause === "not-one-of" ? { allowed: words[column] } : {}),
      },
    },
  ]);
});

test.each([
  [">30", { low: 30, high: null, bound: "more-than" }],
  ["≥ 30", { low: 30, high: null, bound: "at-least" }],
  ["<=30", { low: null, high: 30, bound: "at-most" }],
  ["< ٣٠", { low: null, high: 30, bound: "less-than" }],
  ["approx. 30", { low: 30, high: 30, bound: "about" }],
  ["نحو ٣٠", { low: 30, high: 30, bound: "about" }],
  ["12-15", { low: 12, high: 15, bound: "range" }],
  ["12–15", { low: 12, high: 15, bound: "range" }],
])("a bound or two ends in the cell of the value: %s", (cell, value) => {
  const { claims, findings } = read(`subject,source,value\nfire,A,${cell}\n`);
  expect(findings).toEqual([]);
  expect(claims[0]).toMatchObject(value);
});

test.each([
  ["-5,", "negative"],
  ["15-12,", "low-above-high"],
  [">30,about", "not-a-count"],
  ["2031-04-12,", "not-a-count"],
  ["nearly 30,", "not-a-count"],
])("a cell that says two things or something else is no value: %s", (cells, cause) => {
  const { claims, findings } = read(`subject,source,value,bound\nfire,A,${cells}\n`);
  expect(claims).toEqual([]);
  expect(findings).toMatchObject([{ detail: { cause } }]);
});

test("all mistakes of a row are told", () => {
  const { findings } = read(
    "subject,source,value,bound,asOf\nfire,,dozens,roughly,47943\nfire,B,3,,\n",
  );
  expect(findings.map(({ detail }) => [detail["row"], detail["column"]])).toEqual([
    [1, "bound"],
    [1, "value"],
    [1, "asOf"],
    [1, "source"],
  ]);
});

test.each([
  ["", "subject, value, source"],
  ["subject,value\nfire,3\n", "source"],
  ["a,b,c\n1,2,3\n", "subject, value, source"],
])("%j lacks columns", (text, column) => {
  expect(read(text)).toMatchObject({
    claims: [],
    findings: [{ code: "bad-claims-row", detail: { row: 0, column, cause: "missing-column" } }],
  });
});

test("a quotation mark that never closes ends the reading at its row", () => {
  const { claims, findings } = read('subject,value,source\nfire,3,A\n"fire,4,B\nfire,5,C\n');
  expect(claims.map(({ row }) => row)).toEqual([1]);
  expect(findings).toMatchObject([{ detail: { row: 2, cause: "csv" } }]);
});

test("a picture is no table", () => {
  const bytes = Uint8Array.from([0x89, 0x50, 0x4e, 0x47]);
  expect(readCodedClaims(bytes, "c.csv").findings).toMatchObject([{ code: "unreadable-file" }]);
});

test("every row is a claim, a finding or blank", () => {
  const cell = fc.constantFrom("", "fire", "5", "9", "at-least", "killed", "2031-04-12", "x y");
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { maxLength: 20 }),
      (rows) => {
        const text = `subject,source,low,high,bound,measure,asOf\n${rows.map((row) => `${row.join(",")}\n`).join("")}`;
        const { claims, findings } = read(text);
        const filled = rows.filter((row) => row.some((it) => it !== ""));
        const left = new Set(findings.map(({ detail }) => detail["row"]));
        expect(claims.length + left.size).toBe(filled.length);
        for (const { low, high } of claims) expect(low !== null || high !== null).toBe(true);
      },
    ),
  );
});

test("the line that tells Excel the separator is no head", () => {
  const table = "sep=;\r\nsubject;value;source\r\nkilled;31;Olm Post\r\n";
  const { claims, findings } = readCodedClaims(Buffer.from(`\uFEFF${table}`), "a.csv");
  expect(findings).toEqual([]);
  expect(claims).toMatchObject([{ row: 1, source: "Olm Post" }]);
});
