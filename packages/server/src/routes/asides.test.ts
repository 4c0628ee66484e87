import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { AsidesShown, ReportList } from "../shapes/views.ts";
import { caseOf, openedCase } from "../testing/example-case.ts";

const TEXTS: Readonly<Record<string, string>> = {
  "a.txt":
    "On 4 May 2031 the guard, 23, said that 12 people were killed. The bridge has 14 lamps.\n",
  "b.txt":
    "قال الحارس، وعمره 23 عاماً، إن 12 شخصاً قُتلوا في 4 أيار/مايو 2031. وفي الجسر 14 مصباحاً.\n",
};

test("numbers that became no figure are given with what they are, those of figures and dates are not", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tarjih-asides-"));
  for (const [name, text] of Object.entries(TEXTS)) writeFileSync(join(folder, name), text);
  const opened = await openedCase(await caseOf(folder));
  const given = async <T>(route: string, has: (body: unknown) => body is T): Promise<T> => {
    const body: unknown = await (await opened.get(route)).json();
    if (!has(body)) throw new Error(route);
    return body;
  };
  const { reports } = await given("/api/reports", isReports);
  for (const { report } of reports) {
    const { asides, to } = await given(`/api/asides/${report.id}`, isAsides);
    const text = TEXTS[report.path] ?? "";
    const told = asides.map(({ start, end, kind }) => [
      /\d+/u.exec(text.slice(start, end))?.[0],
      kind,
    ]);
    expect(told).toEqual([
      ["23", "age"],
      ["14", "unread"],
    ]);
    expect(to).toBe(text.length);
  }
  expect((await opened.get("/api/asides/nothing")).status).toBe(404);
  await opened.end();
});

function isReports(body: unknown): body is ReportList {
  return typeof body === "object" && body !== null && "reports" in body;
}

function isAsides(body: unknown): body is AsidesShown {
  return typeof body === "object" && body !== null && "asides" in body;
}
