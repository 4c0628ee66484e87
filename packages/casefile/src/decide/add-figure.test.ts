import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { weigh } from "@tarjih/weighing";
import { expect, test } from "vitest";
import { emptyFolder } from "../empty-folder.fixture.ts";
import {
  type CaseFile,
  CaseError,
  addReports,
  closeCase,
  createCase,
  decide,
  explain,
  readWeighing,
  recordCase,
  recordReading,
  recordWeighing,
  search,
  undoDecision,
  verifyCase,
} from "../index.ts";
import { RULES, SAMPLE_CASE, SAMPLE_READINGS, SAMPLE_REPORTS, person } from "../sample.fixture.ts";

const HOW = { rulesVersion: RULES };

function weighedCase(path: string): CaseFile {
  const file = createCase(path, person());
  recordCase(file, SAMPLE_CASE);
  addReports(file, SAMPLE_REPORTS);
  recordReading(file, SAMPLE_READINGS, RULES);
  const texts = new Map(SAMPLE_REPORTS.map(({ report, text }) => [report.id, text]));
  recordWeighing(file, weigh({ case: SAMPLE_CASE, readings: SAMPLE_READINGS, texts }), RULES);
  return file;
}

/** "Hospital staff counted" said to be a count of staff. */
const STAFF = {
  kind: "add",
  report: "late",
  at: "Hospital staff",
  slots: { measure: "deployed", low: 5, high: 5 },
  source: "a nurse",
  sourceKind: "witness",
  why: "the caption counts five",
} as const;

test("a figure by hand is weighed, explained with its words, verified, and taken back", async () => {
  const path = join(emptyFolder(), "dahlia.tarjih");
  const file = weighedCase(path);
  const before = readWeighing(file);
  const done = decide(file, [STAFF], HOW);
  expect(done).toMatchObject({ weighed: true, decisions: [{ kind: "add", target: "late" }] });
  const id = "late.h13-27-deployed";
  const found = explain(file, id, () => null);
  expect(found).toMatchObject({
    kind: "claim",
    claim: { id, byHand: "decision-1", low: 5 },
    passage: { text: "Hospital staff" },
    context: { text: "Hospital staff counted 19 wounded workers by Thursday night." },
    rules: [],
    decisions: [{ id: "decision-1", why: "the caption counts five" }],
  });
  const report = explain(file, "late", () => null);
  expect(report?.kind === "report" ? report.claims.map((claim) => claim.id) : []).toContain(id);
  decide(file, [{ kind: "accept", figure: id, why: "" }], HOW);
  undoDecision(file, { id: "decision-2", why: "not sure" }, HOW);
  closeCase(file);
  expect((await verifyCase(path, { weighAgain: HOW })).problems).toEqual([]);
  const again = weighedCase(join(emptyFolder(), "dahlia.tarjih"));
  decide(again, [STAFF], HOW);
  undoDecision(again, { id: "decision-1", why: "no caption" }, HOW);
  expect(readWeighing(again)?.figures).toEqual(before?.figures);
  const gone = explain(again, id, () => null);
  expect(gone).toMatchObject({ current: false, passage: { text: "Hospital staff" } });
  closeCase(again);
});

test("a figure by hand is found by what it counts, as long as it stands", () => {
  const file = weighedCase(join(emptyFolder(), "dahlia.tarjih"));
  const found = (): readonly string[] => {
    const filter = { part: { kind: "measure", measure: "deployed" }, not: false } as const;
    return search(file, { terms: [], filters: [filter] }).hits.flatMap(({ report, passages }) =>
      passages.map(({ claim = "" }) => `${report.id} ${claim}`),
    );
  };
  const before = found();
  decide(file, [STAFF], HOW);
  expect(found()).toEqual([...before, "late late.h13-27-deployed"]);
  undoDecision(file, { id: "decision-1", why: "no caption" }, HOW);
  expect(found()).toEqual(before);
  closeCase(file);
});

test("words that are not in the text are refused, and words that were altered are found out", async () => {
  const path = join(emptyFolder(), "dahlia.tarjih");
  const file = weighedCase(path);
  const refused = (asked: object): unknown => {
    try {
      return decide(file, [{ ...STAFF, ...asked }], HOW);
    } catch (error) {
      return error instanceof CaseError ? error.detail["reason"] : error;
    }
  };
  expect(refused({ at: "Hospital doctors" })).toBe("not-in-text");
  const half = (SAMPLE_REPORTS[0]?.text.indexOf("🔥") ?? 0) + 1;
  expect(refused({ report: "ar", at: { start: half, end: half + 1 } })).toBe("not-in-text");
  expect(refused({ at: "19", slots: { measure: "wounded", low: 19 } })).toBe("already-read");
  decide(file, [STAFF], HOW);
  closeCase(file);
  const db = new DatabaseSync(path);
  const triggers = db.prepare("select name from sqlite_schema where type = 'trigger'").all();
  for (const { name } of triggers) db.exec(`drop trigger ${String(name)}`);
  db.exec("update decisions set value = replace(value, 'Hospital staff', 'Hospital cooks')");
  db.close();
  const { problems } = await verifyCase(path);
  expect(problems).toContainEqual(
    expect.objectContaining({ code: "passage-wrong", subject: "decision-1" }),
  );
});
