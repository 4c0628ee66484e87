import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makeZip } from "../formats/zip/make-zip.fixture.ts";
import { findClaimsTables } from "./find-claims-tables.ts";
import { joinTables } from "./join-tables.ts";
import { makeWorkbook } from "./make-workbook.fixture.ts";
import { tablesInZip } from "./tables-in-zip.ts";

const CSV =
  "subject,measure,low,source\nElm prison,escaped,31,Ministry\nElm prison,escaped,x,Desk\n";
const BOOK = makeWorkbook([
  ["Subject", "Measure", "Value", "Source"],
  ["Elm prison", "killed", { number: "4" }, "Ministry"],
]);

async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tarjih-tables-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

test("tables of claims are found in folders, zips and zips in zips; other tables, workbooks and names that lead out are not", async () => {
  const inner = makeZip([{ name: "d.csv", content: CSV }]);
  const zip = makeZip([
    { name: "day/c.csv", content: CSV },
    { name: "book.xlsx", content: BOOK },
    { name: "in.zip", content: inner },
    { name: "other.csv", content: "Datum;N;Quelle\n2031-05-04;31;Desk\n" },
    { name: "../out.csv", content: CSV },
    { name: "__MACOSX/c.csv", content: CSV },
    { name: "a.txt", content: "Nine fled." },
  ]);
  const folder = await folderOf({
    "e.zip": zip,
    "c.csv": CSV,
    // As the exports of a case have it: what reports say would count once more.
    "figures.csv": "subject,measure,low,source,question_id\nElm prison,escaped,31,Ministry,q1\n",
    "unsaid.csv": "subject,low,source\nElm prison,31,Ministry\n",
    "book.zip": BOOK,
  });
  const found = await findClaimsTables([folder]);
  expect(found.tables.map(({ name }) => name)).toEqual([
    "c.csv",
    "e.zip!/day/c.csv",
    "e.zip!/book.xlsx",
    "e.zip!/in.zip!/d.csv",
  ]);
  expect(found.apart).toEqual([join(folder, "c.csv")]);
  // By name and heads, so that a person can say what they are
  expect(found.others.map(({ detail }) => detail)).toEqual([
    {
      name: "e.zip!/other.csv",
      heads: "Datum · N · Quelle",
      column: "subject, value, source, measure",
    },
    { name: "unsaid.csv", heads: "subject · low · source", column: "measure" },
  ]);
  expect(found.files.map(({ path, unpackedBy }) => [path, unpackedBy[0]?.id])).toEqual([
    ["c.csv", "claims-csv"],
    ["e.zip", "claims-zip"],
  ]);
  const except = new Set([join(folder, "e.zip")]);
  expect((await findClaimsTables([folder], except)).tables).toHaveLength(1);
});

test("rows count on from table to table, and each table says which are its own; mistakes keep their own row", async () => {
  const zip = makeZip([
    { name: "c.csv", content: CSV },
    { name: "book.xlsx", content: BOOK },
  ]);
  const folder = await folderOf({ "e.zip": zip });
  const { tables } = await findClaimsTables([folder]);
  const { claims, findings } = joinTables(tables, { rowsBefore: 10 });
  expect(claims.map(({ row, measure, low }) => [row, measure, low])).toEqual([
    [11, "escaped", 31],
    [13, "killed", 4],
  ]);
  expect(
    findings.map(({ code, detail }) => [code, detail["name"], detail["row"] ?? detail["first"]]),
  ).toEqual([
    ["claims-rows-lost", "e.zip!/c.csv", undefined],
    ["bad-claims-row", "e.zip!/c.csv", 2],
    ["claims-table-read", "e.zip!/c.csv", 11],
    ["claims-table-read", "e.zip!/book.xlsx", 13],
  ]);
});

test("what another table says in the same words counts once; what one table says twice is said twice", async () => {
  const [head = "", first = ""] = CSV.split("\n");
  const twice = `${head}\n${first}\n${first}\nElm prison,escaped,40,Desk\n`;
  const folder = await folderOf({ "a/c.csv": CSV, "b/c.csv": CSV, "d.csv": twice });
  const { tables } = await findClaimsTables([folder]);
  const { claims, findings } = joinTables(tables);
  expect(claims.map(({ row, low }) => [row, low])).toEqual([
    [1, 31],
    [7, 40],
  ]);
  const known = findings.filter(({ code }) => code === "claims-rows-known");
  expect(known.map(({ detail }) => detail)).toEqual([
    { name: "b/c.csv", count: 1 },
    { name: "d.csv", count: 2 },
  ]);
  const alone = joinTables(tables.filter(({ name }) => name === "d.csv"));
  expect(alone.claims.map(({ low }) => low)).toEqual([31, 31, 40]);
  const none = joinTables(tables, { isHeld: () => true });
  expect(none.claims).toEqual([]);
  expect(none.findings.map(({ code }) => code)).not.toContain("claims-table-read");
});

test("a table that is larger than one that is looked for is left to --claims", async () => {
  const rows = Array.from({ length: 5000 }, () => ["x".repeat(4000), "killed", "4", "Ministry"]);
  const large = makeWorkbook([["Subject", "Measure", "Value", "Source"], ...rows]);
  expect(large.length).toBeLessThan(1_000_000);
  const folder = await folderOf({ "large.xlsx": large, "book.xlsx": BOOK });
  const { tables } = await findClaimsTables([folder]);
  expect(tables.map(({ name }) => name)).toEqual(["book.xlsx"]);
});

test("bombs, broken zips and what is no zip give no table and stop nothing", async () => {
  expect(await tablesInZip("a.csv", Buffer.from(CSV))).toBeNull();
  expect(await tablesInZip("a.zip", Buffer.from("PK\u0003\u0004 broken"))).toBeNull();
  const liar = makeZip([
    { name: "a.csv", content: CSV, claims: 3 },
    { name: "b.csv", content: CSV },
  ]);
  expect((await tablesInZip("e.zip", liar))?.map(({ name }) => name)).toEqual(["e.zip!/b.csv"]);
  let nest = makeZip([{ name: "a.csv", content: CSV }]);
  for (let level = 0; level < 6; level += 1) nest = makeZip([{ name: "n.zip", content: nest }]);
  expect(await tablesInZip("e.zip", nest)).toEqual([]);
});
