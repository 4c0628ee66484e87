import { strFromU8, unzipSync } from "fflate";
import readWorkbook from "read-excel-file/node";
import { expect, test } from "vitest";
import { caseTables } from "../tables/case-tables.ts";
import { filesOf, sharedOf } from "../testing/contents.ts";
import { sampleInput } from "../testing/sample-case.ts";
import { workbook } from "./workbook.ts";
import { xlsxFormat } from "./xlsx-format.ts";

function bytesOf(lang: "ar" | "en"): Uint8Array {
  const [file] = filesOf(xlsxFormat, sampleInput("public", lang)).values();
  if (file === undefined || typeof file.content === "string") throw new TypeError("no workbook");
  return file.content;
}

test("another reader finds every cell of the figures, and words that look like formulas are words", async () => {
  const figures = caseTables(sharedOf(sampleInput("public")).data).find(
    ({ name }) => name === "figures",
  );
  const sheets = await readWorkbook(Buffer.from(bytesOf("en")));
  const read = sheets.find(({ sheet }) => sheet === "figures")?.data ?? [];
  expect(read[0]).toEqual(figures?.columns.map(([name]) => name));
  const wanted = figures?.rows.map((row) => row.map((cell) => (cell === "" ? null : cell)));
  expect(read.slice(1)).toEqual(wanted);
  expect(JSON.stringify(read)).toContain("=HYPERLINK(");
});

test("in Arabic every sheet runs from right to left and is named in Arabic", () => {
  const parts = unzipSync(bytesOf("ar"));
  const sheets = Object.keys(parts).filter((path) => path.startsWith("xl/worksheets/"));
  expect(sheets).toHaveLength(6);
  for (const path of sheets) {
    const bytes = parts[path];
    expect(bytes === undefined ? "" : strFromU8(bytes)).toContain('rightToLeft="1"');
  }
  expect(strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array())).toContain('name="الأرقام"');
});

test("controls, long cells and words that read like escapes come back as far as the format can hold them", async () => {
  const cells = ["a\u0007b", "_x000D_", "x".repeat(40_000), " \n\t ", "٢٣", "\u202e٢٠\u202c"];
  const rows = cells.map((cell) => [cell, 1, true, null]);
  const columns = (["a", "b", "c", "d"] as const).map((name) => [name, "string"] as const);
  const bytes = workbook([{ name: "s", table: { columns, rows } }], false);
  const [sheet] = await readWorkbook(Buffer.from(bytes), { trim: false });
  const read = sheet?.data.slice(1).map((row) => row[0]) ?? [];
  expect(read).toEqual([
    "a\uFFFDb",
    "_x000D_",
    `${"x".repeat(32_766)}…`,
    " \n\t ",
    "٢٣",
    // As in CSV: no sign that turns letters round.
    "<U+202E>٢٠<U+202C>",
  ]);
});

test("a table of more rows than a sheet takes goes on in a second one, and no row is lost", async () => {
  const columns = [["n", "integer"] as const];
  const rows = [[1], [2], [3], [4], [5]];
  const bytes = workbook([{ name: "pairs", table: { columns, rows } }], false, 2);
  const sheets = await readWorkbook(Buffer.from(bytes));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["pairs", "pairs 2", "pairs 3"]);
  expect(sheets.flatMap(({ data }) => data.slice(1))).toEqual(rows);
});
