import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { closeCase, decide, openCase, readWeighing, type DecisionAsked } from "@tarjih/casefile";
import { runTarjih, type Run } from "../testing/run-tarjih.ts";
import { REPORTS, tempFolder } from "../testing/temp-folder.ts";

type Asking = (figures: readonly string[]) => readonly DecisionAsked[];

/** Decides in this process: the command that does it has a test of its own. */
function decideIn(path: string, who: string, asking: Asking): readonly string[] {
  const file = openCase(path, { who, clock: () => "2031-05-09T10:00:00Z" });
  try {
    const figures = readWeighing(file)?.figures.map(({ id }) => id) ?? [];
    decide(file, asking(figures), { rulesVersion: "test" });
    return figures;
  } finally {
    closeCase(file);
  }
}

test("two people's work on one case: taken over, compared, and told where they differ", async () => {
  const folder = tempFolder(REPORTS);
  const run = (...args: readonly string[]): Promise<Run> => runTarjih(args, { cwd: folder });
  await run("weigh", "reports", "--case", "elm.tarjih", "--format", "json");
  const [ours, theirs] = [join(folder, "elm.tarjih"), join(folder, "sami.tarjih")];
  copyFileSync(ours, theirs);
  const [, second = ""] = decideIn(ours, "Rana", ([a = "", b = ""]) => [
    { kind: "accept", figure: a, why: "" },
    { kind: "accept", figure: b, why: "" },
  ]);
  decideIn(theirs, "Sami", ([a = "", b = ""]) => [
    { kind: "accept", figure: a, why: "" },
    { kind: "reject", figure: b, why: "a bus route" },
  ]);
  const taken = await run("import", "elm.tarjih", "sami.tarjih", "--by", "Rana");
  expect(taken.code).toBe(0);
  expect(taken.stdout).toContain("2 new decisions");
  expect(taken.stdout).toContain(`decided differently: review ${second} (Rana, Sami)`);
  const agreement = await run("agreement", "elm.tarjih");
  expect(agreement.stdout).toMatch(/is a figure .*0\.000/);
  expect(agreement.stdout).toContain(`${second} · is a figure · Rana: yes / Sami: no`);
});
