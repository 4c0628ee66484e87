import { copyFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import {
  closeCase,
  explain,
  journal,
  openCase,
  openCaseToRead,
  parseQuery,
  readWeighing,
  search,
  verifyCase,
} from "@tarjih/casefile";
import { ruleWhy } from "@tarjih/reading";
import { ROOT } from "./steps.ts";

const FOLDER = join(ROOT, "fixtures/casefiles");
const names = readdirSync(FOLDER).filter((name) => name.endsWith(".tarjih"));

test("there is a case file of a release", () => {
  expect(names.length).toBeGreaterThan(0);
});

test.each(names)(
  "the case file of an earlier release opens, explains, searches: %s",
  async (name) => {
    const folder = mkdtempSync(join(tmpdir(), "tarjih-release-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const path = join(folder, name);
    copyFileSync(join(FOLDER, name), path);
    const before = await verifyCase(path);
    expect(before.problems).toEqual([]);

    const old = openCaseToRead(path);
    const weighing = readWeighing(old);
    expect(weighing?.questions.length).toBeGreaterThan(0);
    const figure = weighing?.figures[0]?.id ?? "";
    expect(explain(old, figure, ruleWhy)).toMatchObject({ kind: "claim", claim: { id: figure } });
    expect(found(old, "measure:killed")).toBeGreaterThan(0);
    expect(found(old, "العبارة")).toBeGreaterThan(0);
    closeCase(old);

    // Opened to write it is brought up to date: nothing is lost, and the journal still holds the head of then.
    const file = openCase(path, { who: "Rana", clock: () => "2031-07-01T08:00:00Z" });
    expect(journal(file).some(({ hash }) => hash === before.head)).toBe(true);
    expect(readWeighing(file)).toEqual(weighing);
    closeCase(file);
    const after = await verifyCase(path, { expectHead: before.head ?? "" });
    expect(after.problems).toEqual([]);
  },
);

function found(file: Parameters<typeof search>[0], text: string): number {
  const parsed = parseQuery(text);
  return parsed.ok ? search(file, parsed.query).total : 0;
}
