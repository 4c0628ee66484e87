import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { closeCase, openCase, readReadings, recordReading } from "@tarjih/casefile";
import { expect, test } from "vitest";
import { runTarjih } from "../testing/run-tarjih.ts";
import { REPORTS, tempFolder } from "../testing/temp-folder.ts";

/** A case whose readings are those of rules that knew no number, without its folder. */
async function olderCase(): Promise<string> {
  const cwd = tempFolder(REPORTS);
  await runTarjih(["weigh", "reports", "--case", "elm.tarjih"], { cwd });
  const clock = (): string => "2031-06-01T08:00:00Z";
  const file = openCase(join(cwd, "elm.tarjih"), { who: "Rana", clock });
  const readings = readReadings(file).map(({ reading }) => ({ ...reading, figures: [] }));
  recordReading(file, readings, "2020.1");
  closeCase(file);
  return cwd;
}

test("a case alone is read again from the originals in it, and gives what its folder gives", async () => {
  const cwd = await olderCase();
  const folder = await runTarjih(["weigh", "reports", "--format", "json"], { cwd });
  rmSync(join(cwd, "reports"), { recursive: true });
  rmSync(join(cwd, "elm.dossier.html"));
  const run = await runTarjih(["weigh", "elm.tarjih"], { cwd });
  expect(run.code).toBe(0);
  expect(run.stderr).toMatch(/reports read again from the originals in the case; of \d+ other/u);
  expect(existsSync(join(cwd, "elm.dossier.html"))).toBe(true);
  for (const more of [[], ["--all"]])
    expect((await runTarjih(["verify", "elm.tarjih", ...more], { cwd })).code).toBe(0);
  const again = await runTarjih(["weigh", "--case", "elm.tarjih", "--format", "json"], { cwd });
  expect(again.stderr).toContain("nothing new");
  expect(JSON.parse(again.stdout)).toEqual(JSON.parse(folder.stdout));
  // In the order of the contract.
  const order = /"case":.*"reports":.*"figures":.*"questions":.*"roots":.*"findings":/su;
  expect(again.stdout).toMatch(order);
});

test("a case among reports is refused, with what to type instead", async () => {
  const cwd = await olderCase();
  for (const args of [
    ["elm.tarjih", "reports"],
    ["reports", "elm.tarjih"],
    ["elm.tarjih", "--case", "oak.tarjih"],
  ]) {
    const run = await runTarjih(["weigh", ...args], { cwd });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain("tarjih add elm.tarjih FILE");
  }
  const missing = await runTarjih(["weigh", "oak.tarjih"], { cwd });
  expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining("oak.tarjih")]);
});
