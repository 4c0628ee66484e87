import { copyFileSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runTarjih, type Run } from "../testing/run-tarjih.ts";
import { REPORTS, tempFolder } from "../testing/temp-folder.ts";

/** Everything that opens or makes a case; `reports` makes `reports.tarjih`. */
const COMMANDS: readonly string[] = [
  "weigh reports --case reports.tarjih",
  "weigh reports --case reports.tarjih --lang ar",
  "weigh reports --out .",
  "weigh reports",
  "weigh reports --case reports.tarjih --format json",
  "open reports --no-browser",
  "open reports.tarjih --no-browser",
  "add reports.tarjih reports",
  "agreement reports.tarjih",
  "decide reports.tarjih --list",
  "decide reports.tarjih note case --why asked --by Rana --lang ar",
  "diff reports.tarjih oak.tarjih",
  "dossier reports.tarjih",
  "explain reports.tarjih q-1",
  "export reports.tarjih --format csv",
  "hypotheses reports.tarjih",
  "import oak.tarjih reports.tarjih",
  "import reports.tarjih oak.tarjih",
  "import whole --out reports.tarjih",
  "mask reports.tarjih",
  "pictures reports.tarjih pics",
  "search reports.tarjih guards",
  "verify reports.tarjih",
  "verify reports.tarjih --lang ar",
];

test("no command makes or opens a case beside its locked file, whether the plain one is there or not", async () => {
  const folder = tempFolder({ ...REPORTS, key: "nine grey herons\n" });
  const run = (line: string): Promise<Run> => runTarjih(line.split(" "), { cwd: folder });
  await run("weigh reports --case reports.tarjih --format json");
  copyFileSync(join(folder, "reports.tarjih"), join(folder, "oak.tarjih"));
  await run("export oak.tarjih --profile court --out whole");
  expect((await run("lock reports.tarjih --passphrase-file key")).code).toBe(0);
  const sealed = readFileSync(join(folder, "reports.tarjih.age"));
  const listed = readdirSync(folder);

  const refuse = async (line: string): Promise<void> => {
    const { code, stdout, stderr } = await run(line);
    expect({ code, stdout }, `${line}: ${stderr}`).toEqual({ code: 2, stdout: "" });
    expect(stderr, line).toContain("tarjih unlock reports.tarjih");
    expect(stderr, line).toContain(line.endsWith("ar") ? "مقفل" : "is locked");
  };
  for (const line of COMMANDS) {
    await refuse(line);
    expect(readdirSync(folder), line).toEqual(listed);
  }
  // an older copy that somebody put back is not written to either
  copyFileSync(join(folder, "oak.tarjih"), join(folder, "reports.tarjih"));
  await refuse("weigh reports --case reports.tarjih");
  await refuse("add reports.tarjih reports");
  await refuse("verify reports.tarjih");
  expect(readFileSync(join(folder, "reports.tarjih.age"))).toEqual(sealed);
});
