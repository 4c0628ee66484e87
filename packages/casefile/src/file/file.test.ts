import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import {
  addReports,
  buildCase,
  closeCase,
  createCase,
  journal,
  openCase,
  openCaseToRead,
  readReports,
  verifyCase,
} from "../index.ts";
import { emptyFolder } from "../empty-folder.fixture.ts";
import { fillSample, person, SAMPLE_REPORTS, sampleReport } from "../sample.fixture.ts";
import { migrate, versionOf, APPLICATION_ID, loadMigrations } from "./migrations.ts";
import { prepareToWrite } from "./open-case.ts";

const newPath = (): string => join(emptyFolder(), "dahlia.tarjih");
const named = (kind: string, path: string): unknown => expect.objectContaining({ kind, path });

test("a closed case is one file and a build leaves nothing beside it", async () => {
  const path = newPath();
  await buildCase(path, person(), fillSample);
  expect(readdirSync(dirname(path))).toEqual(["dahlia.tarjih"]);
  const file = openCase(path, person());
  addReports(file, [sampleReport("more", "Plain Wire\n20 more.\n")]);
  closeCase(file);
  expect(readdirSync(dirname(path))).toEqual(["dahlia.tarjih"]);
  const verification = await verifyCase(path);
  expect(verification.problems).toEqual([]);
});

test("commits are on the disk before they are acknowledged", () => {
  const path = newPath();
  const file = createCase(path, person());
  const other = new DatabaseSync(path, { readOnly: true });
  expect(other.prepare("pragma journal_mode").get()).toMatchObject({ journal_mode: "wal" });
  other.close();
  closeCase(file);
});

test("what is no case is refused and left as it was", async () => {
  const folder = emptyFolder();
  const text = join(folder, "text.tarjih");
  writeFileSync(text, "وكالة السهل: 14 جريحاً ".repeat(20));
  const empty = join(folder, "empty.tarjih");
  writeFileSync(empty, "");
  const foreign = join(folder, "foreign.tarjih");
  const db = new DatabaseSync(foreign);
  db.exec("create table t (a); insert into t values (1)");
  db.close();
  for (const path of [text, empty, foreign, folder]) {
    const before = path === folder ? null : readFileSync(path);
    for (const open of [() => openCase(path, person()), () => openCaseToRead(path)]) {
      expect(open).toThrow(named("not-a-case", path));
    }
    await expect(buildCase(path, person(), fillSample)).rejects.toEqual(named("not-a-case", path));
    expect((await verifyCase(path)).problems).toMatchObject([
      { code: "not-a-case", subject: path },
    ]);
    if (before !== null) expect(readFileSync(path)).toEqual(before);
  }
  expect(readdirSync(folder).toSorted()).toEqual(["empty.tarjih", "foreign.tarjih", "text.tarjih"]);
});

test("a missing file, a missing folder and a file in the way", async () => {
  const path = newPath();
  expect(() => openCase(path, person())).toThrow(named("missing", path));
  await expect(verifyCase(path)).rejects.toEqual(named("missing", path));
  const deep = join(path, "no", "such.tarjih");
  await expect(buildCase(deep, person(), fillSample)).rejects.toEqual(named("missing", deep));
  writeFileSync(path, "a file");
  await expect(buildCase(deep, person(), fillSample)).rejects.toEqual(named("missing", deep));
  expect(() => createCase(path, person())).toThrow(named("exists", path));
  expect(readFileSync(path, "utf8")).toBe("a file");
});

test("a case of a newer program says which program opens it", async () => {
  const path = newPath();
  await buildCase(path, person(), fillSample);
  const db = new DatabaseSync(path);
  db.exec("pragma user_version = 99; update meta set value = '7.1.0' where key = 'needs'");
  db.exec("create table of_the_future (a)");
  db.close();
  const newer: unknown = expect.objectContaining({
    kind: "newer-version",
    path,
    detail: { version: 99, known: loadMigrations().length, needs: "7.1.0" },
  });
  expect(() => openCase(path, person())).toThrow(newer);
  expect(() => openCaseToRead(path)).toThrow(newer);
  expect((await verifyCase(path)).problems).toMatchObject([
    { code: "newer-version", expected: "7.1.0", actual: "99" },
  ]);
});

test("a file with other tables or triggers than ours is refused", () => {
  const path = newPath();
  closeCase(createCase(path, person()));
  const db = new DatabaseSync(path);
  db.exec("drop trigger journal_kept");
  db.close();
  expect(() => openCase(path, person())).toThrow(named("damaged", path));
});

test("migrations are applied from where the file stands and only once", () => {
  const db = new DatabaseSync(":memory:");
  const steps = loadMigrations();
  migrate(db, steps);
  expect(versionOf(db)).toBe(steps.length);
  expect(db.prepare("pragma application_id").get()).toMatchObject({
    application_id: APPLICATION_ID,
  });
  const further = [...steps, { number: steps.length + 1, sql: "create table later (a)" }];
  migrate(db, further);
  migrate(db, further);
  expect(versionOf(db)).toBe(further.length);
  db.close();
});

test("a full disk while the first build runs leaves no file at all", async () => {
  const path = newPath();
  const small = { ...person(), maxBytes: 400_000 };
  const large = sampleReport("large", `Plain Wire\n12 of them. ${"filler ".repeat(100_000)}`);
  const fill = buildCase(path, small, (file) => {
    fillSample(file);
    addReports(file, [large]);
  });
  await expect(fill).rejects.toEqual(named("disk-full", path));
  expect(readdirSync(dirname(path))).toEqual([]);
});

test("what SQLite says of the first page of a new case is no error of the program", () => {
  const path = newPath();
  const made = new DatabaseSync(path);
  made.exec("create table t (a)");
  made.close();
  // Stands for a disk that is full from the first page on, which no test can fill.
  const db = new DatabaseSync(path, { readOnly: true });
  expect(() => {
    prepareToWrite(path, db);
  }).toThrow(named("read-only", path));
  db.close();
});

test("a full disk while a case is written again leaves the old case", async () => {
  const path = newPath();
  await buildCase(path, person(), fillSample);
  const before = readFileSync(path);
  const small = { ...person(), maxBytes: 400_000 };
  const large = sampleReport("large", `Plain Wire\n12 of them. ${"filler ".repeat(100_000)}`);
  const fill = buildCase(path, small, (file) => {
    addReports(file, [sampleReport("more", "Plain Wire\n20 more.\n")]);
    addReports(file, [large]);
  });
  await expect(fill).rejects.toEqual(named("disk-full", path));
  expect(readdirSync(dirname(path))).toEqual(["dahlia.tarjih"]);
  const file = openCaseToRead(path);
  expect(readReports(file)).toHaveLength(SAMPLE_REPORTS.length);
  closeCase(file);
  expect((await verifyCase(path)).problems).toEqual([]);
  expect(readFileSync(path).length).toBe(before.length);
});

test("a full disk that a caller overlooks does not save the other half", async () => {
  const path = newPath();
  await buildCase(path, person(), fillSample);
  const { head } = await verifyCase(path);
  const large = sampleReport("large", `Plain Wire\n12 of them. ${"filler ".repeat(100_000)}`);
  const fill = buildCase(path, { ...person(), maxBytes: 400_000 }, (file) => {
    expect(() => addReports(file, [large])).toThrow(named("disk-full", path));
    throw new Error("given up");
  });
  await expect(fill).rejects.toThrow("given up");
  expect((await verifyCase(path)).head).toBe(head);
});

test("a build that throws leaves nothing, or the old case", async () => {
  const path = newPath();
  const stop = (): never => {
    throw new Error("stopped");
  };
  await expect(buildCase(path, person(), stop)).rejects.toThrow("stopped");
  expect(readdirSync(dirname(path))).toEqual([]);
  await buildCase(path, person(), fillSample);
  const { head } = await verifyCase(path);
  const second = buildCase(path, person(), (file) => {
    addReports(file, [sampleReport("more", "Plain Wire\n20 more.\n")]);
    stop();
  });
  await expect(second).rejects.toThrow("stopped");
  expect((await verifyCase(path)).head).toBe(head);
});

test("a log left over from a deleted case is not replayed into the new one", async () => {
  const path = newPath();
  const old = createCase(path, person("Old"));
  addReports(old, SAMPLE_REPORTS);
  const log = readFileSync(`${path}-wal`);
  closeCase(old);
  const fresh = join(emptyFolder(), "dahlia.tarjih");
  writeFileSync(`${fresh}-wal`, log);
  closeCase(createCase(fresh, person("New")));
  const file = openCaseToRead(fresh);
  expect(readReports(file)).toEqual([]);
  expect(journal(file)[0]?.who).toBe("New");
  closeCase(file);
  expect((await verifyCase(fresh)).ok).toBe(true);
});

test("a cut file is damaged, not a crash", async () => {
  const path = newPath();
  await buildCase(path, person(), fillSample);
  truncateSync(path, Math.floor(statSync(path).size / 2));
  const { ok, problems } = await verifyCase(path);
  expect(ok).toBe(false);
  expect(problems[0]?.code).toBe("damaged");
});

/** Permissions do not stop root, so the attempts run as nobody. */
test("a folder and a file that may not be written", () => {
  const folder = emptyFolder();
  const path = join(folder, "locked.tarjih");
  const file = createCase(path, person());
  fillSample(file);
  closeCase(file);
  const before = readFileSync(path);
  chmodSync(path, 0o444);
  chmodSync(folder, 0o555);
  const index = new URL("../index.ts", import.meta.url).href;
  const sample = new URL("../sample.fixture.ts", import.meta.url).href;
  const script = `
    import * as c from ${JSON.stringify(index)};
    import { person, fillSample } from ${JSON.stringify(sample)};
    const [path, other] = process.argv.slice(1);
    // Opened once as who we are: nobody may not be allowed to read the program's own folder.
    c.closeCase(c.openCaseToRead(path));
    if (process.getuid() === 0) { process.setgid(65534); process.setuid(65534); }
    const say = (error) => console.log(error.kind + " " + error.path);
    try { c.openCase(path, person()); } catch (error) { say(error); }
    await c.buildCase(path, person(), fillSample).catch(say);
    await c.buildCase(other, person(), fillSample).catch(say);
    const file = c.openCaseToRead(path);
    console.log(c.readReports(file).length);
    c.closeCase(file);
    console.log((await c.verifyCase(path)).ok);`;
  const other = join(folder, "other.tarjih");
  const args = ["--input-type=module-typescript", "-e", script, path, other];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", cwd: folder });
  expect(stderr).toBe("");
  expect(stdout.trim().split("\n")).toEqual([
    `read-only ${path}`,
    `read-only ${path}`,
    `no-permission ${other}`,
    "3",
    "true",
  ]);
  chmodSync(folder, 0o755);
  expect(existsSync(other)).toBe(false);
  expect(readFileSync(path)).toEqual(before);
});
