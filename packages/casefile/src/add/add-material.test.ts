import { join } from "node:path";
import { expect, test } from "vitest";
import type { ArchivedReport } from "@tarjih/archive";
import type { Finding } from "@tarjih/reading";
import { weigh } from "@tarjih/weighing";
import {
  type CaseFile,
  addMaterial,
  addReports,
  createCase,
  decide,
  journal,
  newReports,
  readFindings,
  readReports,
  readWeighing,
  whatIfAdded,
  recordCase,
  recordReading,
  recordWeighing,
} from "../index.ts";
import { emptyFolder } from "../empty-folder.fixture.ts";
import {
  RULES,
  SAMPLE_CASE,
  SAMPLE_REPORTS,
  person,
  readSample,
  sampleReport,
} from "../sample.fixture.ts";

const HOW = { rulesVersion: RULES };

function caseOf(reports: readonly ArchivedReport[]): CaseFile {
  const file = createCase(join(emptyFolder(), "dahlia.tarjih"), person());
  const readings = reports.map((item) => readSample(item));
  const texts = new Map(reports.map(({ report, text }) => [report.id, text]));
  recordCase(file, SAMPLE_CASE);
  addReports(file, reports);
  recordReading(file, readings, RULES);
  recordWeighing(file, weigh({ case: SAMPLE_CASE, readings, texts }), RULES);
  return file;
}

function add(file: CaseFile, reports: readonly ArchivedReport[]): ReturnType<typeof addMaterial> {
  const { fresh } = newReports(file, reports);
  const readings = fresh.map((item) => readSample(item));
  const material = { reports: fresh, readings, readingRules: RULES, findings: [] };
  return addMaterial(file, material, HOW);
}

test("adding reports one by one gives what weighing all of them gives", () => {
  const whole = caseOf(SAMPLE_REPORTS);
  const [first, ...rest] = SAMPLE_REPORTS.toReversed();
  const file = caseOf(first === undefined ? [] : [first]);
  for (const each of rest) expect(add(file, [each]).weighed).toBe(true);
  expect(readWeighing(file)).toEqual(readWeighing(whole));
});

test("what is there already is passed over, wherever its file lies now, and nothing changes", () => {
  const file = caseOf(SAMPLE_REPORTS);
  const before = journal(file).length;
  const moved = SAMPLE_REPORTS.map((item) => ({
    ...item,
    report: { ...item.report, path: `elsewhere/${item.report.path}` },
  }));
  expect(newReports(file, moved)).toMatchObject({ fresh: [], known: 3 });
  expect(add(file, moved).weighed).toBe(false);
  expect(journal(file)).toHaveLength(before);
});

test("other data of the same file is a newer version; of another file a copy with an id of its own", () => {
  const file = caseOf(SAMPLE_REPORTS);
  const [first] = SAMPLE_REPORTS;
  if (first === undefined) throw new Error("no sample");
  const outlet = "Plain Agency";
  const corrected = { ...first, described: true, report: { ...first.report, outlet } } as const;
  expect(newReports(file, [corrected]).fresh.map(({ report }) => report.id)).toEqual(["ar"]);
  const copy = { ...corrected, report: { ...corrected.report, path: "copies/ar.txt" } };
  expect(newReports(file, [copy]).fresh.map(({ report }) => report.id)).toEqual(["ar.2"]);
  add(file, [copy]);
  expect(readReports(file).map(({ report }) => report.id)).toContain("ar.2");
});

test("the same file without what is said beside it takes nothing back; another reading of it is new", () => {
  const file = caseOf(SAMPLE_REPORTS);
  const bare = SAMPLE_REPORTS.map((item) => ({
    ...item,
    report: { ...item.report, outlet: null, published: null, path: `again/${item.report.path}` },
  }));
  expect(newReports(file, bare)).toMatchObject({ fresh: [], known: 3 });
  const unsaid = bare.map((item) => ({ ...item, described: true as const }));
  expect(newReports(file, unsaid).known).toBe(0);
  const newer = bare.map((item) => ({ ...item, adapter: { ...item.adapter, version: "9" } }));
  expect(newReports(file, newer).known).toBe(0);
  const inside = { path: "desk.zip", sha256: "b".repeat(64) };
  const packed = bare.map((item) => ({ ...item, report: { ...item.report, container: inside } }));
  expect(newReports(file, packed).known).toBe(0);
});

test("decisions stand when reports are added, and hold for what they are about", () => {
  const file = caseOf(SAMPLE_REPORTS);
  decide(file, [{ kind: "reject", figure: "late-f1", why: "another fire" }], HOW);
  add(file, [sampleReport("more", "Quay Post\nThe guild counted 14 wounded workers.\n")]);
  const weighing = readWeighing(file);
  expect(weighing?.figures.find(({ id }) => id === "late-f1")?.review).toBe("rejected");
  expect(weighing?.questions[0]?.rejected).toEqual(["late-f1"]);
  expect(weighing?.questions[0]?.reports).toBe(3);
});

test("what adding would change is told, and the case stays as it is", () => {
  const file = caseOf(SAMPLE_REPORTS);
  const [before, entries] = [readWeighing(file), journal(file).length];
  const report = sampleReport("more", "Quay Post\nThe guild counted 14 wounded workers.\n");
  const material = {
    reports: [report],
    readings: [readSample(report)],
    readingRules: RULES,
    findings: [],
  };
  const [reports, changes] = whatIfAdded(file, material, HOW, (seen, told) => [
    readWeighing(seen)?.reports.length,
    told,
  ]);
  expect(reports).toBe(4);
  expect(changes.questions.length).toBeGreaterThan(0);
  expect(readWeighing(file)).toEqual(before);
  expect(journal(file)).toHaveLength(entries);
  expect(addMaterial(file, material, HOW)).toEqual(changes);
});

test("a file that is read now is no longer said to be unread", () => {
  const [first, second] = SAMPLE_REPORTS;
  if (first === undefined || second === undefined) throw new Error("no samples");
  const file = caseOf([first]);
  const about = (name: string): Finding => ({
    type: "finding",
    id: `x-${name}`,
    code: "unsupported-format",
    report: null,
    start: 0,
    end: 0,
    severity: "warning",
    detail: { name, format: "png" },
  });
  const findings = [about(second.report.path), about("other.png")];
  const material = { reports: [], readings: [], readingRules: RULES, findings };
  addMaterial(file, material, HOW);
  expect(readFindings(file)).toHaveLength(2);
  add(file, [second]);
  expect(readFindings(file).map(({ detail }) => detail["name"])).toEqual(["other.png"]);
});

test("it is told how far adding is: after each report and each reading", () => {
  const [first, ...rest] = SAMPLE_REPORTS;
  const file = caseOf(first === undefined ? [] : [first]);
  const { fresh } = newReports(file, rest);
  const told: string[] = [];
  const material = {
    reports: fresh,
    readings: fresh.map(readSample),
    readingRules: RULES,
    findings: [],
  };
  addMaterial(file, { ...material, onKept: (done, total) => told.push(`${done}/${total}`) }, HOW);
  expect(fresh.length).toBe(2);
  expect(told).toEqual(["1/4", "2/4", "3/4", "4/4"]);
});

test("a message out of another export of its chat is known by its number, time and text; described otherwise it is new", () => {
  const [first] = SAMPLE_REPORTS;
  if (first === undefined) throw new Error("no sample");
  const exported = (
    name: string,
    more: Partial<ArchivedReport["report"]> = {},
  ): ArchivedReport => ({
    ...first,
    report: {
      ...first.report,
      path: `${name}#1`,
      container: { path: name, sha256: name.padEnd(64, "0") },
      message: { key: "1" },
      ...more,
    },
  });
  const file = caseOf([exported("a")]);
  expect(newReports(file, [exported("b")])).toMatchObject({ fresh: [], known: 1 });
  expect(newReports(file, [exported("b", { outlet: null })]).known).toBe(1);
  const said = { ...exported("b", { outlet: "Others" }), described: true as const };
  expect(newReports(file, [said]).known).toBe(0);
  const other = exported("b", { sha256: "f".repeat(64), text_sha256: "f".repeat(64) });
  const { fresh, changed } = newReports(file, [other]);
  expect(fresh.map(({ report }) => changed.get(report.id))).toEqual(["a#1"]);
  expect(newReports(file, [exported("b", { message: { key: "2" } })]).known).toBe(0);
});
