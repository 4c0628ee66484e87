import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Reading } from "@tarjih/reading";
import { weigh } from "@tarjih/weighing";
import { emptyFolder } from "../empty-folder.fixture.ts";
import {
  type CaseFile,
  type CaseState,
  type Cause,
  addReports,
  caseState,
  closeCase,
  compareCases,
  createCase,
  decide,
  entryNamed,
  journal,
  openCase,
  recordCase,
  recordReading,
  recordWeighing,
  reweigh,
  undoDecision,
} from "../index.ts";
import { RULES, SAMPLE_CASE, SAMPLE_READINGS, SAMPLE_REPORTS, person } from "../sample.fixture.ts";

const HOW = { rulesVersion: RULES };
/** As read, with a stated day: then 14 and 19 cannot both be true. */
const READINGS: readonly Reading[] = SAMPLE_READINGS.map((reading) => ({
  ...reading,
  figures: reading.figures.map((figure) => ({
    ...figure,
    asOf: { ...figure.asOf, basis: "stated" as const },
  })),
}));
const QUESTION = "q-main.wounded.workers";

/** The municipality's 14 in two outlets, weighed; the hospital's 19 is still to come. */
function caseOfTwo(path: string): CaseFile {
  const file = createCase(path, person());
  recordCase(file, SAMPLE_CASE);
  const [reports, readings] = [SAMPLE_REPORTS.slice(0, 2), READINGS.slice(0, 2)];
  addReports(file, reports);
  recordReading(file, readings, RULES);
  const texts = new Map(reports.map(({ report, text }) => [report.id, text]));
  recordWeighing(file, weigh({ case: SAMPLE_CASE, readings, texts }), RULES);
  return file;
}

function addLate(file: CaseFile): void {
  addReports(file, SAMPLE_REPORTS.slice(2));
  recordReading(file, READINGS.slice(2), RULES);
  reweigh(file, { ...HOW, added: ["late"] });
}

function stateOf(file: CaseFile, entry?: number): CaseState {
  const state = caseState(file, entry);
  if (state === null) throw new Error("nothing was weighed");
  return state;
}

const kinds = (why: readonly Cause[] | undefined): readonly string[] =>
  (why ?? []).map(({ kind }) => kind);

test("a new report is told with the estimate that it moved and the conflict that it brought", () => {
  const file = caseOfTwo(join(emptyFolder(), "dahlia.tarjih"));
  const before = stateOf(file);
  addLate(file);
  const diff = compareCases(before, stateOf(file));
  expect(diff.descent).toEqual({ kind: "continues", shared: before.journal.length });
  expect(diff.reports.added.map(({ id }) => id)).toEqual(["late"]);
  const [moved] = diff.estimates;
  expect(moved?.question).toBe(QUESTION);
  expect(moved?.why).toEqual([{ kind: "report-added", report: "late" }]);
  const conflicts = diff.verdicts.filter(({ before: was }) => was === null);
  expect(conflicts.length).toBe(2);
  for (const { after, why } of conflicts) {
    expect(after?.verdict).toBe("conflict");
    expect(why).toEqual([{ kind: "report-added", report: "late" }]);
  }
  expect(diff.open.added.length).toBeGreaterThan(0);
  closeCase(file);
});

test("the other way round new is gone, and the same state twice has nothing otherwise", () => {
  const file = caseOfTwo(join(emptyFolder(), "dahlia.tarjih"));
  const before = stateOf(file);
  addLate(file);
  const after = stateOf(file);
  const back = compareCases(after, before);
  expect(back.descent.kind).toBe("continued-by");
  expect(back.reports.removed.map(({ id }) => id)).toEqual(["late"]);
  expect(back.estimates[0]?.why).toEqual([{ kind: "report-removed", report: "late" }]);
  const same = compareCases(after, after);
  expect(same.descent.kind).toBe("same");
  const none = { added: [], removed: [] };
  expect(same).toMatchObject({ decisions: none, questions: none, estimates: [], verdicts: [] });
  expect(same).toMatchObject({ reports: { ...none, changed: [] }, open: none });
  closeCase(file);
});

test("an estimate moves when what is shown of it does, not when another report agrees with it", () => {
  const file = caseOfTwo(join(emptyFolder(), "dahlia.tarjih"));
  const state = stateOf(file);
  closeCase(file);
  const withEstimate = (
    change: Partial<CaseState["weighing"]["questions"][number]["estimate"]>,
  ): CaseState => ({
    ...state,
    weighing: {
      ...state.weighing,
      questions: state.weighing.questions.map((question) => ({
        ...question,
        estimate: { ...question.estimate, best: 14, ...change },
      })),
    },
  });
  const one = withEstimate({ modes: [{ low: 14, high: 14, mass: 1 }] });
  const wider = withEstimate({ modes: [{ low: 13, high: 15, mass: 1 }] });
  expect(compareCases(one, wider).estimates).toEqual([]);
  expect(compareCases(one, withEstimate({ high: 99 })).estimates).not.toEqual([]);
});

test("a case is held against its own past by an entry of the journal", () => {
  const file = caseOfTwo(join(emptyFolder(), "dahlia.tarjih"));
  const head = journal(file).at(-1);
  addLate(file);
  const named = entryNamed(journal(file), head?.hash.slice(0, 10) ?? "");
  expect(named?.seq).toBe(head?.seq);
  expect(entryNamed(journal(file), String(head?.seq))?.hash).toBe(head?.hash);
  expect(entryNamed(journal(file), "ffff")).toBeNull();
  const diff = compareCases(stateOf(file, named?.seq), stateOf(file));
  expect(diff.reports.added.map(({ id }) => id)).toEqual(["late"]);
  expect(caseState(file, 1)).toBeNull();
  closeCase(file);
});

test("a decision is the reason of what it moved and turned, and so is taking it back", () => {
  const file = caseOfTwo(join(emptyFolder(), "dahlia.tarjih"));
  addLate(file);
  const before = stateOf(file);
  decide(
    file,
    [{ kind: "fix", figure: "late-f1", slots: { low: 14, high: 14 }, why: "a misprint" }],
    HOW,
  );
  const fixed = stateOf(file);
  const diff = compareCases(before, fixed);
  expect(diff.decisions.added.map(({ id }) => id)).toEqual(["decision-1"]);
  expect(kinds(diff.estimates[0]?.why)).toEqual(["decision-added", "figure-changed"]);
  const flipped = diff.verdicts.filter(({ before: was, after }) => was !== null && after !== null);
  expect(flipped.map(({ before: was, after }) => [was?.verdict, after?.verdict])).toEqual([
    ["conflict", "same"],
    ["conflict", "same"],
  ]);
  for (const { why } of flipped) expect(kinds(why)).toContain("decision-added");
  undoDecision(file, { id: "decision-1", why: "no misprint" }, HOW);
  const undone = compareCases(fixed, stateOf(file));
  expect(undone.decisions.removed.map(({ id }) => id)).toEqual(["decision-1"]);
  expect(kinds(undone.estimates[0]?.why)).toContain("decision-removed");
  closeCase(file);
});

test("words alone move nothing, and a preferred version stands beside the estimate", () => {
  const file = caseOfTwo(join(emptyFolder(), "dahlia.tarjih"));
  addLate(file);
  const before = stateOf(file);
  const version = before.weighing.questions[0]?.versions.find(({ low }) => low === 19)?.id ?? "";
  decide(file, [{ kind: "note", target: QUESTION, why: "asked the hospital" }], HOW);
  expect(compareCases(before, stateOf(file)).estimates).toEqual([]);
  decide(file, [{ kind: "prefer", question: QUESTION, version, why: "the register" }], HOW);
  const [moved] = compareCases(before, stateOf(file)).estimates;
  expect(moved?.after?.preferred).toEqual({ low: 19, high: 19 });
  expect(moved?.why).toEqual([{ kind: "decision-added", decision: "decision-2" }]);
  closeCase(file);
});

test("another rule, other rules of reading and another description are named as such", () => {
  const file = caseOfTwo(join(emptyFolder(), "dahlia.tarjih"));
  addLate(file);
  const before = stateOf(file);
  reweigh(file, { rulesVersion: RULES, rule: "range" });
  const ruled = stateOf(file);
  expect(compareCases(before, ruled).estimates[0]?.why).toEqual([
    { kind: "rule", before: "roots", after: "range" },
  ]);
  const numbers = { low: 1, best: 2, high: 3 };
  const elsewhere: CaseState = {
    ...ruled,
    weighing: {
      ...ruled.weighing,
      questions: ruled.weighing.questions.map((question) => ({
        ...question,
        estimate: { ...question.estimate, ...numbers },
      })),
    },
  };
  expect(compareCases(ruled, elsewhere).estimates[0]?.why).toEqual([{ kind: "elsewhere" }]);
  const read = { ...elsewhere, rules: "rules-2", info: { ...SAMPLE_CASE, title: "Depot" } };
  expect(compareCases(ruled, read).estimates[0]?.why).toEqual([
    { kind: "rules-version", before: RULES, after: "rules-2" },
    { kind: "description", keys: ["title"] },
  ]);
  closeCase(file);
});

test("figures whose origins were joined, and a report with another date, are causes", () => {
  const file = caseOfTwo(join(emptyFolder(), "dahlia.tarjih"));
  addLate(file);
  const before = stateOf(file);
  const origin = {
    kind: "origin",
    origin: "not-same",
    a: "en",
    b: "late",
    why: "two desks",
  } as const;
  decide(file, [origin], HOW);
  const joined = compareCases(before, stateOf(file));
  expect(kinds(joined.estimates[0]?.why)).toEqual(["decision-added", "origins"]);
  const dated: CaseState = {
    ...before,
    weighing: {
      ...before.weighing,
      reports: before.weighing.reports.map((report) =>
        report.id === "late" ? { ...report, published: "2031-04-11", path: "moved.txt" } : report,
      ),
    },
  };
  expect(compareCases(before, dated).reports.changed).toEqual([
    { report: "late", path: "moved.txt", fields: ["published"] },
  ]);
  closeCase(file);
});

test("two copies that were worked on apart say since when, and their decisions are not mixed up", () => {
  const folder = emptyFolder();
  const [one, other] = [join(folder, "one.tarjih"), join(folder, "other.tarjih")];
  closeCase(caseOfTwo(one));
  copyFileSync(one, other);
  const [rana, sami] = [openCase(one, person("Rana")), openCase(other, person("Sami"))];
  const shared = journal(rana).length;
  decide(rana, [{ kind: "reject", figure: "ar-f1", why: "another fire" }], HOW);
  decide(sami, [{ kind: "reject", figure: "en-f1", why: "another depot" }], HOW);
  const diff = compareCases(stateOf(rana), stateOf(sami));
  expect(diff.descent).toEqual({ kind: "parted", shared });
  expect(diff.decisions.added.map(({ who }) => who)).toEqual(["Sami"]);
  expect(diff.decisions.removed.map(({ who }) => who)).toEqual(["Rana"]);
  closeCase(rana);
  closeCase(sami);
});
