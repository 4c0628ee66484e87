import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { makeZip } from "../formats/zip/make-zip.fixture.ts";
import { makeWorkbook } from "./make-workbook.fixture.ts";
import { readClaimsFile } from "./read-claims-file.ts";

const HEAD = ["الموضوع", "value", "source", "asOf", "measure"];

test("a workbook gives what the same table gives as CSV", async () => {
  const book = makeWorkbook([
    HEAD,
    ["مرفأ", { number: "17" }, "Harbour & Post", { day: 47950 }, "killed"],
    ["مرفأ", "١٬٢٠٠", "لينا", "2031-04", null],
    [null, null, null, null, null],
    ["مرفأ", { number: "1.7E1" }, "Adam", null, "killed"],
    ["مرفأ", { number: "2.5" }, "Adam", null, "killed"],
  ]);
  const csv = [
    HEAD.join(","),
    "مرفأ,17,Harbour & Post,2031-04-12,killed",
    "مرفأ,١٬٢٠٠,لينا,2031-04,",
    ",,,,",
    "مرفأ,17,Adam,,killed",
    "مرفأ,2.5,Adam,,killed",
  ].join("\n");
  const read = await readClaimsFile(book, "a.x");
  expect(read).toEqual(await readClaimsFile(Buffer.from(csv), "a.x"));
  expect(read.claims.map(({ row, low }) => [row, low])).toEqual([
    [1, 17],
    [2, 1200],
    [4, 17],
  ]);
  expect(read.findings).toMatchObject([
    { code: "claims-rows-lost", detail: { count: 1, rows: 4 } },
    { code: "bad-claims-row", detail: { row: 5, cause: "fraction" } },
  ]);
});

test("a workbook that LibreOffice writes gives its numbers, days and results, hidden rows too", async () => {
  const folder = new URL("../../../../fixtures/office/", import.meta.url);
  const { claims, findings } = await readClaimsFile(
    readFileSync(new URL("claims.xlsx", folder)),
    "claims.xlsx",
  );
  const rows = claims.map(({ row, measure, low, asOf, source, via }) =>
    [row, measure, low, asOf, source, via].map((cell) => cell ?? "").join(" | "),
  );
  expect(rows).toEqual([
    "1 | killed | 17 | 2031-04-12 | Harbour & Post | ",
    "2 | other | 1200 | 2031-04-13 | لينا | صحيفة الساحل",
    "5 | wounded | 1200 | 2031-04-14 | Adam | ",
    "8 | arrested | 34 | 2031-04 | line one\nline two | ",
  ]);
  // What a formula cannot compute, and what is no whole number, is told with its cell.
  const [lost, ...mistakes] = findings;
  expect(lost).toMatchObject({ code: "claims-rows-lost", detail: { count: 2, rows: 6 } });
  expect(mistakes.map(({ detail }) => [detail["cell"], detail["cause"]])).toEqual([
    ["C7", "missing-cell"],
    ["C8", "fraction"],
  ]);
});

test.each([
  ["no zip", Buffer.from("PK\u0003\u0004 and nothing more"), "xlsx"],
  ["another zip", makeZip([{ name: "a.txt", content: "17" }]), "xlsx"],
  ["a damaged one", makeWorkbook([HEAD]).subarray(0, 900), "xlsx"],
  [
    "a bomb",
    makeZip([{ name: "xl/worksheets/sheet1.xml", content: Buffer.alloc(70 * 1024 * 1024) }]),
    "xlsx-too-large",
  ],
  [
    "a bomb that says it is small",
    makeZip([{ name: "xl/a.xml", content: Buffer.alloc(70 * 1024 * 1024), claims: 9 }]),
    "xlsx",
  ],
])("%s is told", async (_, bytes, cause) => {
  expect(await readClaimsFile(bytes, "a.xlsx")).toMatchObject({
    claims: [],
    findings: [{ code: "unreadable-file", detail: { name: "a.xlsx", cause } }],
  });
});
