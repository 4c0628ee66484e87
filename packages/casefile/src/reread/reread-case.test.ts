import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { collect, collectKept, type ArchivedReport, type Collection } from "@tarjih/archive";
import { EMPTY_CASE, reader, type Reading } from "@tarjih/reading";
import { weigh } from "@tarjih/weighing";
import { expect, test } from "vitest";
import { emptyFolder } from "../empty-folder.fixture.ts";
import {
  type CaseFile,
  type RereadChanges,
  addContainers,
  addReports,
  asReadNow,
  closeCase,
  createCase,
  decide,
  journal,
  keptFiles,
  latestWeighing,
  listDecisions,
  openCase,
  readFindings,
  readReports,
  readWeighing,
  recordFindings,
  recordReading,
  recordWeighing,
  rereadCase,
  verifyCase,
} from "../index.ts";
import { sha256 } from "../canonical.ts";
import { person } from "../sample.fixture.ts";

const NOW = "rules of now";
const BEFORE = "rules of then";
const read = reader(EMPTY_CASE);
const CHAT =
  "[11/02/2032, 18:04:11] Rana: 8 people were killed\n[12/02/2032, 09:20:40] Sami: 12 people were killed\n";
const FILES = {
  "a.txt": "Delta Wire, 11 February 2032\n\nThe ministry said that 14 people were killed.\n",
  "b.txt": "The union said that 19 people were killed on Thursday.\n",
  "b.meta.yaml": "outlet: Mill Post\npublished: 2032-02-13\nwarning: death\n",
  "_chat.txt": CHAT,
};

async function collected(files: Readonly<Record<string, string>>): Promise<Collection> {
  const folder = emptyFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const done = await collect([folder]);
  if (!done.ok) throw new Error(JSON.stringify(done.failure));
  return done.collection;
}

/** A case of these reports as rules and adapters of their time read them. */
function caseOf(
  { reports, containers, findings }: Pick<Collection, "reports" | "containers" | "findings">,
  how: { readonly rules: string; readonly read: (item: ArchivedReport) => Reading },
): string {
  const path = join(emptyFolder(), "mill.tarjih");
  const file = createCase(path, person());
  const readings = reports.map(how.read);
  const texts = new Map(reports.map(({ report, text }) => [report.id, text]));
  addContainers(file, containers);
  addReports(file, reports);
  recordReading(file, readings, how.rules);
  recordFindings(file, findings);
  const weighed = weigh({ case: EMPTY_CASE, readings, texts });
  recordWeighing(file, { ...weighed, findings: [...findings, ...weighed.findings] }, how.rules);
  closeCase(file);
  return path;
}

function again(path: string): Promise<RereadChanges> {
  return on(path, async (file) => {
    const now = await collectKept(keptFiles(file, false));
    const { toRead, ...found } = asReadNow(file, now, false);
    const readings = toRead.map((item) => read(item));
    return rereadCase(file, { ...found, readings, readingRules: NOW }, { rulesVersion: NOW });
  });
}

async function on<T>(path: string, work: (file: CaseFile) => T | Promise<T>): Promise<T> {
  const file = openCase(path, person());
  try {
    return await work(file);
  } finally {
    closeCase(file);
  }
}

async function problemsOf(path: string): Promise<readonly unknown[]> {
  const options = {
    readAgain: { rulesVersion: NOW, read: (one: Parameters<typeof read>[0]) => read(one) },
    weighAgain: { rulesVersion: NOW },
    all: true,
  };
  return (await verifyCase(path, options)).problems;
}

test("a case of older rules and adapters becomes what reading its files now gives, by the bytes in it alone", async () => {
  const collection = await collected(FILES);
  const fresh = caseOf(collection, { rules: NOW, read: (item) => read(item) });
  const [a, ...others] = collection.reports.toSorted((x, y) =>
    x.report.path < y.report.path ? -1 : 1,
  );
  if (a === undefined) throw new Error("no report");
  // An adapter of then lost the second half of what it read.
  const older = collection.reports.map((item) => {
    if (item.report.path !== "a.txt") return item;
    const text = item.text.slice(0, 40);
    const report = { ...item.report, text_sha256: sha256(text), length: text.length };
    return { ...item, text, report, adapter: { id: "txt", version: "0" } };
  });
  expect(others).toHaveLength(3);
  const path = caseOf(
    { ...collection, reports: older },
    // Rules of then knew no number at all.
    { rules: BEFORE, read: (item) => ({ ...read(item), figures: [] }) },
  );
  const changes = await again(path);
  expect(changes).toMatchObject({ isNew: true, weighed: true });
  expect(changes.readOtherwise).toHaveLength(4);
  const [was, is] = [await on(fresh, readWeighing), await on(path, readWeighing)];
  expect(is).toEqual(was);
  const [b] = (await on(path, readReports)).filter(({ report }) => report.path === "b.txt");
  expect(b?.report).toMatchObject({
    outlet: "Mill Post",
    published: "2032-02-13",
    warnings: ["death"],
  });
  expect(await on(path, readFindings)).toEqual(collection.findings);
  expect(await problemsOf(path)).toEqual([]);

  const length = (await on(path, journal)).length;
  expect(await again(path)).toMatchObject({ isNew: false, questions: [], estimates: [] });
  expect(await on(path, journal)).toHaveLength(length);
});

test("decisions stand, and it is told where what they are about is read otherwise now", async () => {
  const collection = await collected(FILES);
  const path = caseOf(collection, {
    rules: BEFORE,
    read: (item) => {
      const reading = read(item);
      const figures = reading.figures.map((one) => ({ ...one, group: "guards" as const }));
      return { ...reading, figures };
    },
  });
  const figures = (await on(path, readWeighing))?.figures ?? [];
  const [first, second] = figures.filter(({ low }) => low === 14 || low === 19);
  if (first === undefined || second === undefined) throw new Error("not read");
  await on(path, (file) =>
    decide(
      file,
      [
        { kind: "reject", figure: first.id, why: "another fire" },
        { kind: "fix", figure: second.id, slots: { low: 20, high: 20 }, why: "misprint" },
      ],
      { rulesVersion: BEFORE },
    ),
  );
  const changes = await again(path);
  expect(changes.findings.map(({ code }) => code)).toEqual(["decision-moved", "decision-moved"]);
  expect((await on(path, listDecisions)).map(({ state }) => state)).toEqual([
    "standing",
    "standing",
  ]);
  const after = (await on(path, readWeighing))?.figures ?? [];
  expect(after.find(({ id }) => id === first.id)?.review).toBe("rejected");
  expect(after.find(({ id }) => id === second.id)).toMatchObject({ low: 20, group: "unknown" });
  expect(await problemsOf(path)).toEqual([]);
});

test("a chat that was one report before is its messages now, and the report is weighed no longer", async () => {
  const collection = await collected({ "chat.txt": "x y z\n", "a.txt": FILES["a.txt"] });
  const whole = collection.reports.map((item) => {
    if (item.report.path !== "chat.txt") return item;
    const report = {
      ...item.report,
      path: "_chat.txt",
      sha256: sha256(CHAT),
      text_sha256: sha256(CHAT),
      length: CHAT.length,
      captured: "2032-03-01",
    };
    const bytes = new TextEncoder().encode(CHAT);
    return { ...item, report, bytes, text: CHAT };
  });
  const path = caseOf({ ...collection, reports: whole }, { rules: BEFORE, read });
  const changes = await again(path);
  expect(changes.isNew).toBe(true);
  const weighed = (await on(path, latestWeighing))?.weighing.reports ?? [];
  expect(weighed.map((one) => one.path)).toEqual(["_chat.txt#1", "_chat.txt#2", "a.txt"]);
  expect(weighed[0]).toMatchObject({ author: "Rana", captured: "2032-03-01" });
  expect(await problemsOf(path)).toEqual([]);
  expect(await again(path)).toMatchObject({ isNew: false });
});

test("messages that an older adapter parted otherwise need not be in their file any more; made up ones must", async () => {
  const collection = await collected({ "_chat.txt": CHAT });
  const renamed = collection.reports.map((item) => ({
    ...item,
    report: { ...item.report, path: item.report.path.replace("#", "#m") },
  }));
  const unpackedBy = [{ id: "whatsapp", version: "0" }];
  const containers = collection.containers.map((one) => ({ ...one, unpackedBy }));
  const path = caseOf({ ...collection, reports: renamed, containers }, { rules: BEFORE, read });
  await again(path);
  const paths = (await on(path, latestWeighing))?.weighing.reports.map((one) => one.path);
  expect(paths).toEqual(["_chat.txt#1", "_chat.txt#2"]);
  expect(await problemsOf(path)).toEqual([]);

  const made = caseOf({ ...collection, reports: renamed }, { rules: NOW, read });
  expect(await problemsOf(made)).toMatchObject([
    { code: "not-in-container" },
    { code: "not-in-container" },
  ]);
});

test("parts of a file that was too large to be kept are read one by one", async () => {
  const collection = await collected({ "_chat.txt": CHAT });
  const containers = collection.containers.map((one) => ({ ...one, bytes: null }));
  const reports = collection.reports.map((item) => {
    const text = "8 people";
    const report = { ...item.report, text_sha256: sha256(text), length: text.length };
    return { ...item, text, report, adapter: { id: "whatsapp", version: "0" } };
  });
  const path = caseOf({ ...collection, reports, containers }, { rules: BEFORE, read });
  await again(path);
  const now = await on(path, readReports);
  expect(now.map(({ text }) => text)).toEqual(collection.reports.map(({ text }) => text));
  expect(now.map(({ report }) => report)).toEqual(collection.reports.map(({ report }) => report));
  expect(await problemsOf(path)).toEqual([]);
});
