import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pageOf } from "@tarjih/reading";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PageMarks } from "../shapes/pages.ts";
import type { ReportList, ReportShown } from "../shapes/views.ts";
import { caseOf, openedCase, type Opened } from "../testing/example-case.ts";
import { smallFolder } from "../testing/small-folder.ts";

const PDF = fileURLToPath(
  new URL("../../../../fixtures/pdf/statement-chromium.pdf", import.meta.url),
);

let opened: Opened;
let folder = "";
beforeAll(async () => {
  folder = smallFolder();
  copyFileSync(PDF, join(folder, "reports", "statement.pdf"));
  opened = await openedCase(await caseOf(folder));
});
afterAll(async () => {
  await opened.end();
});

async function idOf(end: string): Promise<string> {
  const answer = await opened.get("/api/reports");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server's own answer
  const { reports } = (await answer.json()) as ReportList;
  return reports.find(({ report }) => report.path.endsWith(end))?.report.id ?? "";
}

test("a PDF opens in the browser, and a passage knows its page", async () => {
  const id = await idOf(".pdf");
  const original = await opened.get(`/api/original?report=${id}`);
  expect(original.headers.get("content-type")).toBe("application/pdf");
  expect(original.headers.get("content-disposition")).toBeNull();
  expect(Buffer.from(await original.arrayBuffer()).equals(readFileSync(PDF))).toBe(true);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server's own answer
  const shown = (await (await opened.get(`/api/reports/${id}`)).json()) as ReportShown;
  const second = shown.text.indexOf("ونقلت");
  expect([pageOf(shown.report, 0), pageOf(shown.report, second)]).toEqual([1, 2]);
  const marks = await opened.get(
    `/api/page/marks?report=${id}&start=${second}&end=${second + "ونقلت".length}`,
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server's own answer
  const found = (await marks.json()) as PageMarks;
  expect([found.page, found.marks.length]).toEqual([2, 1]);
  for (const [page, isThere] of [
    [2, true],
    [3, false],
  ] as const) {
    const answer = await opened.get(`/api/page/there?report=${id}&page=${page}`);
    expect(await answer.json()).toEqual({ isThere });
  }
});

test("anything else is kept as a file, and what the case does not hold is not there", async () => {
  const original = await opened.get(`/api/original?report=${await idOf("01-herald.txt")}`);
  expect(original.headers.get("content-disposition")).toContain('filename="01-herald.txt"');
  expect(await original.text()).toBe(
    readFileSync(join(folder, "reports", "01-herald.txt"), "utf8"),
  );
  expect((await opened.get("/api/original?report=none")).status).toBe(404);
  expect((await opened.get("/api/original")).status).toBe(400);
});
