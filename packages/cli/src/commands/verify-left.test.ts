import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "@tarjih/archive";
import { checkPackage } from "@tarjih/casefile";
import { expect, test } from "vitest";
import { runTarjih, type Run } from "../testing/run-tarjih.ts";
import { tempFolder } from "../testing/temp-folder.ts";

const UNCLE =
  "My uncle Hikmat Nassif was killed. 32 people were killed at the Alder market on 4 May 2031.\n";
const FILES = {
  "reports/uncle.txt": UNCLE,
  "reports/council.txt": "The council said 30 people were killed at the Alder market.\n",
  "reports/_chat.txt": "[05/05/2031, 09:15:30] Nawal: 9 people were injured at the market\n",
};
const CASE = "out/reports.tarjih";

interface Sample {
  readonly folder: string;
  readonly run: (...args: readonly string[]) => Promise<Run>;
}

async function sample(): Promise<Sample> {
  const folder = tempFolder(FILES);
  const run = (...args: readonly string[]): Promise<Run> => runTarjih(args, { cwd: folder });
  await run("weigh", "reports", "--out", "out", "--format", "json");
  return { folder, run };
}

test("a dossier that another copy of the case wrote is not called altered", async () => {
  const { folder, run } = await sample();
  copyFileSync(join(folder, CASE), join(folder, "b.tarjih"));
  const none = join(folder, "none.tarjih");
  copyFileSync(join(folder, CASE), none);
  await run("dossier", CASE, "--out", "a.html");
  await run("dossier", "b.tarjih", "--out", "b.html");
  expect((await run("verify", "a.html", "--case", CASE)).stdout).toContain("whole and unaltered");
  for (const other of [CASE, "none.tarjih"]) {
    const against = await run("verify", "b.html", "--case", other);
    expect(against.code).toBe(0);
    expect(against.stdout).toContain(`2 reports have commitments under a secret that ${other}`);
    expect(against.stdout).not.toMatch(/whole and unaltered|problem/u);
  }
});

test("a report that is not in the case is told by a copy that has the secret", async () => {
  const { folder, run } = await sample();
  await run("dossier", CASE, "--out", "a.html");
  copyFileSync(join(folder, CASE), join(folder, "b.tarjih"));
  writeFileSync(join(folder, "reports/uncle.txt"), UNCLE.replace("32", "33"));
  await run("weigh", "reports", "--case", "b.tarjih", "--format", "json");
  await run("dossier", "b.tarjih", "--out", "b.html");
  const against = await run("verify", "b.html", "--case", CASE);
  expect(against.code).toBe(4);
  expect(against.stdout).toMatch(/report w[0-9a-f]{12}: no report of the case/u);
});

test("the folder of a package is looked at file by file, and held against the case", async () => {
  const { folder, run } = await sample();
  await run("export", CASE, "--format", "package", "--out", "package");
  const whole = await run("verify", "package", "--case", CASE);
  expect(whole).toMatchObject({ code: 0, stderr: "" });
  expect(whole.stdout).toContain("reports that are in the case as they stand here: 3 checked");
  const figures = join(folder, "package/figures.csv");
  writeFileSync(figures, readFileSync(figures, "utf8").replace("32", "33"));
  const altered = await run("verify", "package");
  expect(altered.code).toBe(4);
  expect(altered.stdout).toContain("figures.csv in package is not what");
  const folderAlone = await run("verify", "reports");
  expect(folderAlone.code).toBe(2);
  expect(folderAlone.stderr).toContain("no datapackage.json");
});

test("any byte of the lists of a package is told, and other programs read its sums", async () => {
  const { folder, run } = await sample();
  await run("export", CASE, "--format", "package", "--out", "package");
  const at = join(folder, "package");
  expect(checkPackage(at).altered).toEqual([]);
  const sums = readFileSync(join(at, "SHA256SUMS"), "utf8").trimEnd().split("\n");
  for (const line of sums) {
    const [hash, path = ""] = line.split("  ");
    expect(hash, path).toBe(sha256(readFileSync(join(at, path))));
  }
  for (const name of ["datapackage.json", "SHA256SUMS"]) {
    const path = join(at, name);
    const whole = readFileSync(path);
    const untold: number[] = [];
    for (let place = 0; place < whole.length; place += 7) {
      const bytes = Buffer.from(whole);
      bytes[place] = (bytes[place] ?? 0) ^ (1 << (place % 8));
      writeFileSync(path, bytes);
      if (!isTold(at)) untold.push(place);
    }
    writeFileSync(path, whole);
    expect(untold, name).toEqual([]);
  }
});

/** A description that is none any more is told too. */
function isTold(folder: string): boolean {
  try {
    return checkPackage(folder).altered.length > 0;
  } catch {
    return true;
  }
}

test("a dossier on paper is no altered file: it is said which one can be verified", async () => {
  const { folder, run } = await sample();
  await run("dossier", CASE, "--out", "a.docx");
  writeFileSync(join(folder, "a.pdf"), "%PDF-1.7\n");
  for (const file of ["a.docx", "a.pdf"])
    for (const more of [[], ["--case", CASE]]) {
      const told = await run("verify", file, ...more);
      expect(told).toMatchObject({ code: 2, stdout: "" });
      expect(told.stderr).toContain("Verify the same dossier in HTML");
    }
});

test("what left is asked for, and decided on, by the ids under which it left", async () => {
  const { folder, run } = await sample();
  await run("export", CASE, "--format", "csv", "--out", "csv");
  const figures = readFileSync(join(folder, "csv/figures.csv"), "utf8").split("\n");
  const [figure = ""] = /w[0-9a-f]{12}\.f\d+-\d+/u.exec(figures.join("\n")) ?? [];
  const [root = ""] = /root-w[0-9a-f]{12}/u.exec(figures.join("\n")) ?? [];
  const found = await run("explain", CASE, figure);
  expect(found.code).toBe(0);
  expect(found.stderr).toMatch(
    /^w[0-9a-f]{12}\.f\d+-\d+ is r[0-9a-f]{12}\.f\d+-\d+ in the case\n/u,
  );
  expect((await run("explain", CASE, root)).code).toBe(0);
  const noted = await run("decide", CASE, "note", figure, "--why", "a reader asks");
  expect(noted.code).toBe(0);
  const accepted = await run("decide", CASE, "accept", figure, "--why", "looked at");
  expect(accepted.code).toBe(0);
  expect((await run("explain", CASE, "w000000000000.f1-3")).code).toBe(2);
});

test("after an import what either copy wrote for others is verified and explained in the merged case", async () => {
  const { folder, run } = await sample();
  copyFileSync(join(folder, CASE), join(folder, "b.tarjih"));
  await run("dossier", CASE, "--out", "a.html");
  await run("dossier", "b.tarjih", "--out", "b.html");
  await run("export", CASE, "--format", "package", "--out", "pa");
  await run("export", "b.tarjih", "--format", "package", "--out", "pb");
  const taken = await run("import", CASE, "b.tarjih");
  expect(taken.stdout).toContain("wrote for others under its own secret");
  expect((await run("import", CASE, "b.tarjih")).stdout).toContain("Nothing to take over");
  for (const file of ["a.html", "b.html", "pa", "pb"]) {
    const against = await run("verify", file, "--case", CASE);
    expect(against.code).toBe(0);
    expect(against.stdout).toContain("reports that are in the case as they stand here: 3 checked");
    expect(against.stdout).not.toContain("under a secret");
  }
  const left = (name: string): readonly string[] => [
    ...new Set(
      readFileSync(join(folder, name), "utf8").match(/(?<![-\w])w[0-9a-f]{12}(?:\.f\d+-\d+)?/gu),
    ),
  ];
  const [ours, theirs] = [left("pa/figures.csv"), left("pb/figures.csv")];
  expect(ours).not.toEqual(theirs);
  for (const id of [...ours, ...theirs])
    expect([id, (await run("explain", CASE, id)).code]).toEqual([id, 0]);
  const [other = ""] = theirs.filter((id) => !id.includes("."));
  const explained = await run("explain", CASE, other);
  expect(explained.stdout).toContain(`it left as ${other} before that`);
  // What leaves from now on leaves under the first secret as before.
  await run("export", CASE, "--format", "csv", "--out", "after");
  expect(left("after/figures.csv")).toEqual(ours);
  expect((await run("verify", CASE, "--all")).code).toBe(0);
});

test("which entry of the journal tells of a dossier or package is said, and what somebody laid into its folder", async () => {
  const { folder, run } = await sample();
  await run("dossier", CASE, "--out", "a.html");
  await run("export", CASE, "--profile", "court", "--out", "whole");
  for (const left of ["a.html", "whole"]) {
    const known = await run("verify", left, "--case", CASE);
    expect(known.code).toBe(0);
    expect(known.stdout).toMatch(/what entry \d+ of the journal says left the case/u);
    expect(known.stdout).not.toContain("does not list");
  }
  const beside = await run("verify", "out/reports.dossier.html", "--case", CASE);
  expect(beside.stdout).toContain("no entry of the journal tells of exactly these bytes");
  // A list of which something is taken out is not what the sums beside it say; without them it agrees with itself, and with no entry.
  const list = join(folder, "whole/datapackage.json");
  const sums = join(folder, "whole/SHA256SUMS");
  const summed = readFileSync(sums);
  const manifest = readFileSync(list, "utf8");
  writeFileSync(list, manifest.replace(/\{[^{}]*"path": "verdicts\.csv"[\s\S]*?\n    \},\n/u, ""));
  writeFileSync(join(folder, "whole/originals/more.txt"), "x");
  const changed = await run("verify", "whole", "--case", CASE);
  expect([changed.code, changed.stdout.includes("datapackage.json in whole")]).toEqual([4, true]);
  writeFileSync(list, readFileSync(list, "utf8").replace(/,\s*"sums": "SHA256SUMS"/u, ""));
  rmSync(sums);
  const shorter = await run("verify", "whole", "--case", CASE);
  expect(shorter.stdout).toContain("does not list: originals/more.txt");
  expect(shorter.stdout).toContain("no entry of the journal tells of exactly these bytes");
  writeFileSync(list, manifest);
  const unsummed = await run("verify", "whole", "--case", CASE);
  expect(unsummed.stdout).toContain("SHA256SUMS in whole");
  writeFileSync(sums, summed);
  const made = await run("import", "whole", "--out", "again.tarjih");
  expect(made.code).toBe(0);
  expect(made.stderr).toContain("does not list: originals/more.txt");
});
