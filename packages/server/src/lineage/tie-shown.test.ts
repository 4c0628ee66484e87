import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { deskOf } from "../desk/desk.ts";
import { caseOf } from "../testing/example-case.ts";
import { tieShown } from "./tie-shown.ts";

const CLOCK = (): string => "2031-05-05T08:00:00Z";

const REPORTS: Readonly<Record<string, string>> = {
  "01-sahl":
    "قال مدير مستشفى الدردار يوم الاثنين إن 17 عاملاً قُتلوا في حريق المطحنة، وإن 42 آخرين أصيبوا. وقالت لجنة الحي إن 4 حراس اعتُقلوا.",
  "02-sahl-english":
    "The director of the Elm hospital said on Monday that 17 workers were killed in the fire at the mill, and 42 others were wounded. The neighbourhood committee said that 4 guards were arrested.",
};

test("a text and its translation show the figures that tie them, though they name their sources otherwise", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tarjih-tied-"));
  for (const [name, text] of Object.entries(REPORTS)) {
    writeFileSync(join(folder, `${name}.txt`), `${text}\n`);
    writeFileSync(
      join(folder, `${name}.meta.yaml`),
      `outlet: Outlet ${name}\npublished: "2031-05-05"\n`,
    );
  }
  const path = await caseOf(folder);
  const now = deskOf(path, { actor: () => ({ who: "test", clock: CLOCK }) }).now();
  const [one = "", other = ""] = now.reports.map(({ report }) => report.id);
  const { pairs, more } = tieShown(now, one, other);
  expect(more).toBe(0);
  expect(pairs.map(({ from, to }) => [from.figure.low, to.figure.low])).toEqual([
    [17, 17],
    [42, 42],
    [4, 4],
  ]);
  for (const { from, to } of pairs) {
    expect([from.figure.report, to.figure.report]).toEqual([one, other]);
    expect(from.figure.measure).toBe(to.figure.measure);
  }
});
