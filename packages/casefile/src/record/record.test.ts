import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import {
  addDecision,
  addReports,
  buildCase,
  type CaseFile,
  closeCase,
  createCase,
  decisions,
  journal,
  latestWeighing,
  openCase,
  openCaseToRead,
  readCase,
  readFindings,
  readOriginal,
  readReadings,
  readReports,
  readWeighing,
  recordFindings,
  recordReading,
  recordWeighing,
  verifyCase,
} from "../index.ts";
import { emptyFolder } from "../empty-folder.fixture.ts";
import {
  fillAndDecide,
  fillSample,
  person,
  readSample,
  RULES,
  SAMPLE_CASE,
  SAMPLE_FINDINGS,
  SAMPLE_READINGS,
  SAMPLE_REPORTS,
  SAMPLE_WEIGHING,
  sampleReport,
} from "../sample.fixture.ts";

function newCase(): { readonly path: string; readonly file: CaseFile } {
  const path = join(emptyFolder(), "dahlia.tarjih");
  return { path, file: createCase(path, person()) };
}

test("what goes in comes out the same", () => {
  const { path, file } = newCase();
  fillAndDecide(file);
  closeCase(file);
  const again = openCaseToRead(path);
  expect(readReports(again).map(({ version: _version, ...rest }) => rest)).toEqual(
    SAMPLE_REPORTS.map(({ bytes: _bytes, ...rest }) => rest),
  );
  for (const { report, bytes } of SAMPLE_REPORTS) {
    expect(readOriginal(again, report.sha256)).toEqual(bytes);
  }
  expect(readReadings(again).map(({ reading }) => reading)).toEqual(SAMPLE_READINGS);
  expect(latestWeighing(again)?.weighing).toEqual(SAMPLE_WEIGHING);
  expect(readCase(again)).toEqual(SAMPLE_CASE);
  expect(readFindings(again)).toEqual(SAMPLE_FINDINGS);
  expect(decisions(again)).toMatchObject([{ id: "decision-1", target: "q1", who: "Rana" }]);
  closeCase(again);
});

test("the same run twice doubles nothing and adds no journal entry", async () => {
  const { path, file } = newCase();
  fillAndDecide(file);
  const before = journal(file);
  const rows = countRows(path);
  fillAndDecide(file);
  closeCase(file);
  await buildCase(path, person("Sami"), fillSample);
  const again = openCaseToRead(path);
  expect(journal(again)).toEqual(before);
  expect(countRows(path)).toEqual(rows);
  closeCase(again);
});

test("each addition, reading, weighing and decision is one entry of the journal", () => {
  const { file } = newCase();
  fillAndDecide(file);
  expect(
    journal(file)
      .map(({ action }) => action)
      .join(" "),
  ).toBe("create case case add add add find read read read weigh decide");
  const [first, , , added] = journal(file);
  expect(first?.prev).toBe("0".repeat(64));
  expect(first).toMatchObject({ seq: 1, who: "Rana", at: "2031-04-12T08:00:01.000Z" });
  expect(added?.subject).toMatchObject({
    report: "ar",
    original: SAMPLE_REPORTS[0]?.report.sha256,
    text: SAMPLE_REPORTS[0]?.report.text_sha256,
    adapter: SAMPLE_REPORTS[0]?.adapter.id,
    adapterVersion: SAMPLE_REPORTS[0]?.adapter.version,
  });
  closeCase(file);
});

test("a changed report, changed rules and a changed result stand beside the older ones", () => {
  const { path, file } = newCase();
  fillSample(file);
  const changed = sampleReport("ar", "وكالة السهل\nأصيب 17 عاملاً.\n");
  expect(addReports(file, [changed])).toBe(1);
  expect(recordReading(file, [readSample(changed)], RULES)).toBe(1);
  expect(recordReading(file, [readSample(changed)], "rules-2")).toBe(1);
  expect(recordReading(file, [readSample(changed)], "rules-2")).toBe(0);
  expect(readReports(file)).toHaveLength(3);
  expect(readReports(file)[0]?.text).toBe(changed.text);
  expect(readReadings(file).map(({ rules }) => rules)).toEqual([RULES, RULES, "rules-2"]);
  expect(recordWeighing(file, { ...SAMPLE_WEIGHING, open: [] }, RULES)).toBe(true);
  expect(latestWeighing(file)?.version).toBe(2);
  expect(readWeighing(file)?.open).toEqual([]);
  expect(recordFindings(file, [])).toBe(true);
  expect(readFindings(file)).toEqual([]);
  closeCase(file);
  const rows = countRows(path);
  expect(rows).toMatchObject({
    reports: 4,
    originals: 4,
    weighings: 2,
    readings: 5,
    claim_sets: 4,
  });
});

test("exact copies share one original and stay two reports", () => {
  const { path, file } = newCase();
  const text = "Plain Wire\n14 wounded.\n";
  addReports(file, [sampleReport("a", text), sampleReport("b", text)]);
  closeCase(file);
  expect(countRows(path)).toMatchObject({ reports: 2, originals: 1 });
});

test("a text with a zero, a byte order mark and Windows line ends comes back unchanged", async () => {
  const { path, file } = newCase();
  const odd = sampleReport("odd", "\uFEFFأ\r\nb\0c\u202E 12.\r\n");
  addReports(file, [odd]);
  expect(readReports(file)[0]?.text).toBe(odd.text);
  closeCase(file);
  expect((await verifyCase(path)).problems).toEqual([]);
});

test("the journal says with which program a person acted, and verifies", async () => {
  const path = join(emptyFolder(), "dahlia.tarjih");
  const file = createCase(path, { ...person(), program: "tarjih 0.0.0" });
  fillAndDecide(file);
  const tools = new Set(journal(file).map(({ subject }) => subject["program"]));
  expect([...tools]).toEqual(["tarjih 0.0.0"]);
  closeCase(file);
  expect((await verifyCase(path)).problems).toEqual([]);
});

test("the program adds and reads by itself and decides nothing", () => {
  const path = join(emptyFolder(), "dahlia.tarjih");
  const file = createCase(path, { ...person("tarjih 0.0.0"), isProgram: true });
  fillSample(file);
  const before = journal(file);
  const act = { kind: "set-aside", target: "late-f1", value: true, why: "counted twice" };
  expect(() => addDecision(file, act)).toThrow(expect.objectContaining({ kind: "unsigned" }));
  expect(journal(file)).toEqual(before);
  expect(before.every(({ subject }) => !("program" in subject))).toBe(true);
  closeCase(file);
});

test("decisions are taken back by further ones and never repeated while they stand", () => {
  const { path, file } = newCase();
  fillSample(file);
  const act = { kind: "set-aside", target: "late-f1", value: true, why: "counted twice" };
  const first = addDecision(file, act);
  expect(addDecision(file, act)).toEqual(first);
  const back = {
    kind: "undo",
    target: "late-f1",
    value: null,
    why: "it was not",
    undoes: first.id,
  };
  const second = addDecision(file, back);
  expect(addDecision(file, back)).toEqual(second);
  expect(addDecision(file, act).id).toBe("decision-3");
  expect(decisions(file).map(({ undoes }) => undoes)).toEqual([null, "decision-1", null]);
  const unknown = { ...act, target: "no-such" };
  expect(() => addDecision(file, unknown)).toThrow(
    expect.objectContaining({ kind: "unknown-id", path, detail: { id: "no-such" } }),
  );
  expect(() => addDecision(file, { ...back, why: "again" })).toThrow(
    expect.objectContaining({ kind: "unknown-id" }),
  );
  closeCase(file);
});

test("misuse is a TypeError that names the argument", () => {
  const { path, file } = newCase();
  const [good, other] = SAMPLE_REPORTS;
  if (good === undefined || other === undefined) throw new Error("samples");
  const wrong: readonly (() => unknown)[] = [
    () => addReports(file, [{ ...good, bytes: other.bytes }]),
    () => addReports(file, [{ ...good, text: other.text }]),
    () => addReports(file, [good, good]),
    () => addReports(file, [sampleReport("cut", "14 \uD800")]),
    () => recordReading(file, [readSample(good)], RULES),
    () => addDecision(file, { kind: "note", target: "case", value: 1, why: " " }),
    () => recordWeighing(file, SAMPLE_WEIGHING, ""),
    () => openCase(path, { who: "", clock: () => "" }),
  ];
  for (const act of wrong) expect(act).toThrow(TypeError);
  expect(journal(file)).toHaveLength(2);
  addReports(file, [good]);
  const read = readSample(good);
  const figures = read.figures.map((figure) => ({ ...figure, start: figure.start + 1 }));
  expect(() => recordReading(file, [{ ...read, figures }], RULES)).toThrow(/quote of ar-f1/u);
  closeCase(file);
  closeCase(file);
  expect(() => journal(file)).toThrow(TypeError);
  const reader = openCaseToRead(path);
  expect(() => addReports(reader, [])).toThrow(TypeError);
  closeCase(reader);
  const odd = openCase(path, { who: "Rana", clock: () => "yesterday" });
  expect(() => addReports(odd, [other])).toThrow(/options.clock/u);
  expect(readReports(odd)).toHaveLength(1);
  closeCase(odd);
});

test("a failing step leaves nothing of itself", () => {
  const { file } = newCase();
  const [good, other] = SAMPLE_REPORTS;
  if (good === undefined || other === undefined) throw new Error("samples");
  addReports(file, [good]);
  expect(() => recordReading(file, [readSample(good), readSample(other)], RULES)).toThrow(
    TypeError,
  );
  expect(readReadings(file)).toEqual([]);
  expect(journal(file).map(({ action }) => action)).not.toContain("read");
  closeCase(file);
});

test("the database itself refuses to change or delete what must stay", () => {
  const { path, file } = newCase();
  fillAndDecide(file);
  closeCase(file);
  const db = new DatabaseSync(path);
  for (const table of ["journal", "originals", "decisions", "reports", "claims", "weighings"]) {
    expect(() => db.exec(`delete from ${table}`)).toThrow();
    expect(() => db.exec(`update ${table} set rowid = rowid + 1`)).toThrow();
  }
  for (const table of ["journal", "originals", "decisions"]) {
    expect(() =>
      db.exec(`insert or replace into ${table} select * from ${table} limit 1`),
    ).toThrow();
  }
  db.close();
});

test("nothing of the file depends on anything but what was given", () => {
  const files = [newCase(), newCase()].map(({ path, file }) => {
    fillAndDecide(file);
    closeCase(file);
    return readFileSync(path);
  });
  expect(files[0]?.equals(files[1] ?? Buffer.alloc(0))).toBe(true);
});

function countRows(path: string): Readonly<Record<string, number>> {
  const db = new DatabaseSync(path, { readOnly: true });
  const tables = db.prepare("select name from sqlite_schema where type = 'table'").all();
  const counts = tables.map(({ name }) => {
    const row = db.prepare(`select count(*) as n from ${String(name)}`).get();
    return [String(name), Number(row?.["n"])] as const;
  });
  db.close();
  return Object.fromEntries(counts);
}
