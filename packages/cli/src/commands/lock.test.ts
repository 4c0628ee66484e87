import {
  existsSync,
  linkSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runTarjih, type Run } from "../testing/run-tarjih.ts";
import { REPORTS, tempFolder } from "../testing/temp-folder.ts";

test("a locked case gives nothing away and comes back whole", async () => {
  const folder = tempFolder({
    ...REPORTS,
    key: "nine grey herons\n",
    other: "ten grey herons!\n",
    short: "abc\n",
  });
  const run = (...args: readonly string[]): Promise<Run> => runTarjih(args, { cwd: folder });
  await run("weigh", "reports", "--case", "elm.tarjih", "--format", "json");
  const { stdout: head } = await run("verify", "elm.tarjih", "--head");
  // Whole texts: three letters stand in so much noise by chance now and then.
  const plain = readFileSync(join(folder, "elm.tarjih"));
  const texts = Object.entries(REPORTS).flatMap(([name, text]) =>
    name.endsWith(".txt") ? [text.slice(0, 24)] : [],
  );
  const told = ["SQLite format 3", ...texts];
  const readable = (bytes: Buffer): readonly string[] => told.filter((one) => bytes.includes(one));
  expect(readable(plain)).toEqual(told);
  expect((await run("lock", "elm.tarjih", "--passphrase-file", "short")).code).toBe(2);
  expect((await run("lock", "elm.tarjih")).code).toBe(2);
  const locked = await run("lock", "elm.tarjih", "--passphrase-file", "key");
  expect(locked).toMatchObject({ code: 0, stdout: "" });
  expect(locked.stderr).toContain("stay readable where they lie");
  expect(existsSync(join(folder, "elm.tarjih"))).toBe(false);
  const sealed = readFileSync(join(folder, "elm.tarjih.age"));
  expect(readable(sealed)).toEqual([]);
  for (const name of ["elm.tarjih", "elm.tarjih.age"]) {
    for (const command of ["verify", "lock"]) {
      const refused = await run(command, name);
      expect(refused.code, `${command} ${name}`).not.toBe(0);
      expect(refused.stderr, `${command} ${name}`).toContain("tarjih unlock");
    }
  }
  // what `weigh` wrote beside the case is named, since nobody thinks of it
  writeFileSync(join(folder, "oak.dossier.html"), "<!doctype html>");
  await run("weigh", "reports", "--case", "oak.tarjih", "--format", "json");
  const beside = await run("lock", "oak.tarjih", "--passphrase-file", "key");
  expect(beside.stderr).toContain("still readable: oak.dossier.html");
  expect((await run("unlock", "elm.tarjih", "--passphrase-file", "other")).code).toBe(4);
  expect(readFileSync(join(folder, "elm.tarjih.age"))).toEqual(sealed);
  expect((await run("unlock", "elm.tarjih", "--passphrase-file", "key")).code).toBe(0);
  const again = await run("unlock", "elm.tarjih", "--passphrase-file", "key");
  expect(again).toMatchObject({ code: 2 });
  expect(again.stderr).toContain("elm.tarjih is not locked");
  expect(await run("verify", "elm.tarjih", "--head")).toMatchObject({ code: 0, stdout: head });
  expect(readdirSync(folder).filter((name) => name.includes("elm"))).toEqual(["elm.tarjih"]);
});

test("a case is not locked under one of several names, where its plain text would stay under another", async () => {
  const folder = tempFolder({ ...REPORTS, key: "nine grey herons\n" });
  const run = (...args: readonly string[]): Promise<Run> => runTarjih(args, { cwd: folder });
  await run("weigh", "reports", "--case", "elm.tarjih", "--format", "json");
  symlinkSync("elm.tarjih", join(folder, "link.tarjih"));
  const linked = await run("lock", "link.tarjih", "--passphrase-file", "key");
  expect([linked.code, linked.stderr]).toEqual([2, expect.stringContaining("is a link to")]);
  linkSync(join(folder, "elm.tarjih"), join(folder, "twin.tarjih"));
  const twin = await run("lock", "elm.tarjih", "--passphrase-file", "key");
  expect([twin.code, twin.stderr]).toEqual([2, expect.stringContaining("2 names")]);
  expect(existsSync(join(folder, "elm.tarjih.age"))).toBe(false);
  rmSync(join(folder, "twin.tarjih"));
  expect((await run("lock", "elm.tarjih", "--passphrase-file", "key")).code).toBe(0);
  // The link leads to nothing now: what would open the case by it, or make another one, is told that it is locked.
  for (const args of [
    ["verify", "link.tarjih"],
    ["weigh", "reports", "--case", "link.tarjih"],
  ]) {
    const refused = await run(...args);
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining("tarjih unlock")]);
  }
});

test("a passphrase in other letters of the same look, or behind a mark of an editor, opens what it locked", async () => {
  const folder = tempFolder({
    ...REPORTS,
    one: "\u0622\u062E\u0631 \u0627\u0644\u0645\u062F\u0649 \u0647\u0646\u0627\n",
    two: "\uFEFF\u0627\u0653\u062E\u0631 \u0627\u0644\u0645\u062F\u0649 \u0647\u0646\u0627\r\n",
  });
  const run = (...args: readonly string[]): Promise<Run> => runTarjih(args, { cwd: folder });
  await run("weigh", "reports", "--case", "elm.tarjih", "--format", "json");
  for (const [lock, unlock] of [
    ["one", "two"],
    ["two", "one"],
  ] as const) {
    expect((await run("lock", "elm.tarjih", "--passphrase-file", lock)).code).toBe(0);
    expect((await run("unlock", "elm.tarjih", "--passphrase-file", unlock)).code).toBe(0);
  }
});
