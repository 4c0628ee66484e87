import { expect, test } from "vitest";
import type { Weighing } from "@tarjih/reading";
import { closeCase, openCaseToRead, readWeighing } from "@tarjih/casefile";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { runTarjih } from "../testing/run-tarjih.ts";
import { REPORTS, tempFolder } from "../testing/temp-folder.ts";

function weighingIn(path: string): Weighing | null {
  const file = openCaseToRead(path);
  try {
    return readWeighing(file);
  } finally {
    closeCase(file);
  }
}

const SECOND = Object.fromEntries(
  Object.entries(REPORTS).map(([name, text]) => [
    name.includes("/a.") ? name : name.replace("reports/", "later/"),
    text,
  ]),
);

test("a proof that comes after its report is kept, told and verified; again there is nothing to add", async () => {
  const folder = tempFolder({ ...REPORTS, "later/a.txt.ots": "no stamp, and kept all the same" });
  await runTarjih(["weigh", "reports", "--case", "elm.tarjih"], { cwd: folder });
  cpSync(join(folder, "reports/a.txt"), join(folder, "later/a.txt"));
  const run = await runTarjih(["add", "elm.tarjih", "later"], { cwd: folder });
  expect(run.stdout).toContain("added: a.txt.ots");
  const verified = await runTarjih(["verify", "elm.tarjih"], { cwd: folder });
  expect(verified.code).toBe(0);
  expect(verified.stdout).toContain("files that reports came in: 1 checked");
  const again = await runTarjih(["add", "elm.tarjih", "later"], { cwd: folder });
  expect(again.stdout).toContain("Nothing to add");
});

test("adding the rest gives what weighing the whole folder gives; again there is nothing to add", async () => {
  const whole = tempFolder(REPORTS);
  await runTarjih(["weigh", "reports", "--case", "elm.tarjih"], { cwd: whole });
  const folder = tempFolder(SECOND);
  await runTarjih(["weigh", "reports", "--case", "elm.tarjih"], { cwd: folder });
  const run = await runTarjih(["add", "elm.tarjih", "later", "--by", "Rana"], { cwd: folder });
  expect(run.code).toBe(0);
  expect(run.stdout).toContain("added: b.txt");
  expect(run.stdout).toMatch(/main\.escaped\S*: /);
  expect(weighingIn(join(folder, "elm.tarjih"))).toEqual(weighingIn(join(whole, "elm.tarjih")));
  const again = await runTarjih(["add", "elm.tarjih", "later"], { cwd: folder });
  expect(again.stdout).toContain("2 reports are there already");
  expect(again.stdout).toContain("Nothing to add");
  expect((await runTarjih(["verify", "elm.tarjih"], { cwd: folder })).code).toBe(0);
});
