import { join } from "node:path";
import { expect, test } from "vitest";
import { closeCase, journal, openCaseToRead } from "@tarjih/casefile";
import { runTarjih, type Run } from "../testing/run-tarjih.ts";
import { REPORTS, tempFolder } from "../testing/temp-folder.ts";

test("what is older than a change is said once, with each who did what", async () => {
  const folder = tempFolder(REPORTS);
  const run = (...args: readonly string[]): Promise<Run> => runTarjih(args, { cwd: folder });
  const decide = async (why: string): Promise<string> => {
    const note = ["decide", "elm.tarjih", "note", "case", "--why", why, "--by", "Rana"];
    return (await run(...note)).stderr;
  };
  await run("weigh", "reports", "--case", "elm.tarjih", "--out", ".", "--by", "Lina");
  await run("export", "elm.tarjih", "--format", "csl", "--by", "Sami");
  const first = await decide("asked the office");
  expect(first).toContain("elm.dossier.html was written before this");
  expect(first).toContain("1 export was written before this");
  // Told by the change before, and by none that changes nothing.
  expect(await decide("asked again")).toBe("");
  expect(await decide("asked again")).toBe("");
  expect((await run("add", "elm.tarjih", "reports")).stderr).not.toContain("before this");

  await run("dossier", "elm.tarjih", "--by", "Nadia");
  await run("dossier", "elm.tarjih", "--out", "b.docx", "--by", "Nadia");
  const hide = ["mask", "elm.tarjih", "--mask", "Zorga", "--reason", "a child", "--by", "Rana"];
  const masked = await run(...hide);
  expect(masked.stderr).toContain("elm.dossier.html was written before this");
  expect(masked.stderr).toContain("1 export was written before this");
  expect((await run(...hide)).stderr).toBe("");

  const file = openCaseToRead(join(folder, "elm.tarjih"));
  const who = journal(file).map((entry) => `${entry.action} ${entry.who}`);
  closeCase(file);
  expect([...new Set(who)]).toEqual([
    ...["create", "case", "add", "read", "weigh"].map((action) => `${action} Lina`),
    "export Sami",
    "decide Rana",
    "export Nadia",
  ]);
  const empty = await run("export", "elm.tarjih", "--format", "csv", "--by", " ");
  expect(empty).toMatchObject({ code: 2, stdout: "" });
});
