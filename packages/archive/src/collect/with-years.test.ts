import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { collect } from "./collect.ts";

const AGENCY = "Ten die in raid\n\nDEIR OLM, Oct 19 (Harbour Wire) - Ten people died on Sunday.\n";

async function days(
  files: Readonly<Record<string, string>>,
  known: readonly string[] = [],
): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "years-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const collected = await collect([folder], { days: known });
  if (!collected.ok) return [];
  const { reports, findings } = collected.collection;
  return [
    ...reports.map(({ report }) => `${report.path} ${report.published ?? "-"}`),
    ...findings.flatMap(({ code, detail }) =>
      detail["year"] === undefined ? [] : [`${code} ${String(detail["year"])}`],
    ),
  ];
}

test("a dateline without a year has that of the reports near it, and it is told", async () => {
  const other = "Olm Post\n21 October 2031\n\nTwelve people died.\n";
  expect(await days({ "a.txt": AGENCY, "b.txt": other })).toEqual([
    "a.txt 2031-10-19",
    "b.txt 2031-10-21",
    "said-by-text 2031",
  ]);
  expect(await days({ "a.txt": AGENCY }, ["2031-10-02"])).toContain("a.txt 2031-10-19");
  const event = "title: Raid\nevent: { id: main, start: 2031-10-18 }\n";
  expect(await days({ "a.txt": AGENCY, "case.yaml": event })).toContain("a.txt 2031-10-19");
});

test("over the turn of a year the nearer one is meant", async () => {
  const eve = AGENCY.replace("Oct 19", "Dec 30");
  expect(await days({ "a.txt": eve }, ["2032-01-03"])).toContain("a.txt 2031-12-30");
});

test("far from every report, near those of two years, or in a sentence: no day", async () => {
  expect(await days({ "a.txt": AGENCY })).toEqual(["a.txt -"]);
  expect(await days({ "a.txt": AGENCY }, ["2031-06-01"])).toEqual(["a.txt -"]);
  expect(await days({ "a.txt": AGENCY }, ["2031-10-20", "2030-10-20"])).toEqual(["a.txt -"]);
  const told = "Ten people died on Oct 19 in the town of Olm.\n";
  expect(await days({ "a.txt": told }, ["2031-10-20"])).toEqual(["a.txt -"]);
});
