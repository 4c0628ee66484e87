import { expect, test } from "vitest";
import { runTarjih } from "../testing/run-tarjih.ts";
import { storedZip } from "../testing/stored-zip.ts";
import { tempFolder } from "../testing/temp-folder.ts";

const TABLE = `subject,measure,value,bound,mode,asOf,source,via,report
Tamarin mill,killed,18,exact,total,2032-02-12,Red Crescent,Delta Wire,clip-1
Tamarin mill,wounded,29,exact,total,2032-02-12,Red Crescent,Delta Wire,clip-1
مصنع تمارين,killed,24,at-least,total,2032-02-13,نقابة النسيج,Lakeside Gazette,clip-2
`;

async function caseOfTable(): Promise<(query: string) => Promise<string>> {
  const cwd = tempFolder({
    "coded.csv": TABLE,
    "r/a.txt":
      "Port Wire\nTamarin, 12 February 2032\n\nThe union said that 14 workers were killed.\n",
  });
  const args = ["r", "--claims", "coded.csv", "--case", "mill.tarjih"];
  expect((await runTarjih(["weigh", ...args], { cwd })).code).toBe(0);
  return async (query) => (await runTarjih(["search", "mill.tarjih", query], { cwd })).stdout;
}

const rowsIn = (text: string): readonly string[] => text.match(/row-\d/gu) ?? [];

test("rows of a table are found by measure, source, date, place and outlet, with the row as passage", async () => {
  const search = await caseOfTable();
  const found = await search("measure:wounded");
  expect(found).toContain("row 2  row-2");
  expect(found).toContain(
    "Tamarin mill · wounded · 29 · total · 2032-02-12 · Red Crescent · Delta Wire · clip-1",
  );
  for (const [query, rows] of [
    ["measure:killed", ["row-1", "row-3"]],
    ['source:"red crescent"', ["row-1", "row-2"]],
    ["مصدر:نقابة", ["row-3"]],
    ["date:2032-02-13", ["row-3"]],
    ["place:tamarin", ["row-1", "row-2"]],
    ["مكان:تمارين", ["row-3"]],
    ["outlet:lakeside", ["row-3"]],
    // All of it in one row, and not one half of it in each.
    ["measure:wounded date:2032-02-13", []],
    ["measure:killed -source:crescent", ["row-3"]],
    ["crescent -wounded", ["row-1"]],
    ['"clip 2"', ["row-3"]],
  ] as const) {
    expect([query, rowsIn(await search(query))]).toEqual([query, rows]);
  }
  // A report stands before them.
  expect((await search("measure:killed")).indexOf("a.txt")).toBe(0);
});

test("rows of a table that came in one archive with reports are found too", async () => {
  const report = "Port Wire\nTamarin, 12 February 2032\n\nFourteen workers were killed.\n";
  const cwd = tempFolder({ "all.zip": storedZip({ "a.txt": report, "coded.csv": TABLE }) });
  expect((await runTarjih(["weigh", "all.zip", "--case", "mill.tarjih"], { cwd })).code).toBe(0);
  const { stdout } = await runTarjih(["search", "mill.tarjih", "crescent"], { cwd });
  expect(rowsIn(stdout).length).toBeGreaterThan(0);
});
