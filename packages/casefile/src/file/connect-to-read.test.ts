import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { addDecision, closeCase, createCase, openCase } from "../index.ts";
import { emptyFolder } from "../empty-folder.fixture.ts";
import { fillSample, person } from "../sample.fixture.ts";

const CASEFILE = fileURLToPath(new URL("../index.ts", import.meta.url));

/** What somebody without rights makes of cases; permissions do not stop root. */
const LOOK = `
  const [index, known, ...paths] = process.argv.slice(1);
  const c = await import(index);
  c.closeCase(c.openCaseToRead(known));
  if (process.getuid?.() === 0) { process.setgid(65534); process.setuid(65534); }
  for (const path of paths) {
    try {
      const file = c.openCaseToRead(path);
      const count = c.readReports(file).length;
      c.closeCase(file);
      console.log(count + " reports, " + ((await c.verifyCase(path)).ok ? "whole" : "altered"));
    } catch (error) {
      console.log(error.kind + ", " + (await c.verifyCase(path).catch((again) => again.kind)));
    }
  }`;

test("a copy of a case in use is read where nothing may be written; one with its log says what is missing", () => {
  const folder = emptyFolder();
  const path = join(folder, "mill.tarjih");
  const made = createCase(path, person());
  fillSample(made);
  closeCase(made);
  const file = openCase(path, person());
  // Whoever reads meanwhile keeps the log from being brought into the file.
  const reader = new DatabaseSync(path, { readOnly: true });
  reader.exec("begin; select count(*) from journal");
  addDecision(file, { kind: "note", target: "case", value: 1, why: "in the log alone" });
  const [alone, both] = ["alone", "both"].map((name) => join(folder, name, "mill.tarjih"));
  for (const copy of [alone ?? "", both ?? ""]) {
    mkdirSync(join(copy, ".."));
    copyFileSync(path, copy);
    chmodSync(copy, 0o444);
  }
  copyFileSync(`${path}-wal`, `${both}-wal`);
  for (const name of ["alone", "both"]) chmodSync(join(folder, name), 0o555);
  chmodSync(folder, 0o755);
  reader.close();
  closeCase(file);
  const args = ["--input-type=module", "-e", LOOK, CASEFILE, path, alone ?? "", both ?? ""];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  for (const name of ["alone", "both"]) chmodSync(join(folder, name), 0o755);
  expect(stderr).toBe("");
  expect(stdout.trim().split("\n")).toEqual(["3 reports, whole", "log-beside, log-beside"]);
});
