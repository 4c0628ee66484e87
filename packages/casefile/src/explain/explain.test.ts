import { join } from "node:path";
import { expect, test } from "vitest";
import {
  addReports,
  type CaseFile,
  closeCase,
  createCase,
  type Explanation,
  explain,
  recordReading,
} from "../index.ts";
import { emptyFolder } from "../empty-folder.fixture.ts";
import { fillAndDecide, person, readSample, RULES, sampleReport } from "../sample.fixture.ts";

const WHYS: Readonly<Record<string, string>> = { "number.digits": "digits are a number" };
const whyOf = (id: string): string | null => WHYS[id] ?? null;

function filled(): CaseFile {
  const file = createCase(join(emptyFolder(), "dahlia.tarjih"), person());
  fillAndDecide(file);
  return file;
}

type Explained<K extends Explanation["kind"]> = Extract<Explanation, { readonly kind: K }>;

function isOfKind<K extends Explanation["kind"]>(
  found: Explanation | null,
  kind: K,
): found is Explained<K> {
  return found?.kind === kind;
}

function explained<K extends Explanation["kind"]>(
  file: CaseFile,
  id: string,
  kind: K,
): Explained<K> {
  const found = explain(file, id, whyOf);
  if (!isOfKind(found, kind)) throw new Error(`${id} is explained as ${found?.kind ?? "nothing"}`);
  return found;
}

test("a figure comes with its words, sentence, chain, rules, question, root and pairs", () => {
  const file = filled();
  const figure = explained(file, "ar-f1", "claim");
  expect(figure.claim).toMatchObject({ type: "figure", low: 14 });
  expect(figure.current).toBe(true);
  expect(figure.report?.outlet).toBe("وكالة السهل");
  expect(figure.passage?.text).toBe("14");
  expect(figure.context?.text).toBe(
    "قال متحدث باسم البلدية إن 14 عاملاً أصيبوا في حريق مستودع الداليا 🔥.",
  );
  expect(figure.chain.map(({ words }) => words?.text ?? null)).toEqual([null, "قال"]);
  expect(figure.rules).toEqual([
    { id: "number.digits", why: "digits are a number" },
    { id: "measure.wounded", why: null },
  ]);
  const [place] = figure.questions;
  expect(place?.question.id).toBe("q1");
  expect(place?.root?.name).toBe("البلدية");
  expect(place?.versions).toEqual(["v1"]);
  expect(place?.pairs.map(({ pair, other }) => [pair.verdict, other?.id])).toEqual([
    ["same", "en-f1"],
    ["conflict", "late-f1"],
  ]);
  closeCase(file);
});

test("a claim without a stored sentence comes with the line around it", () => {
  const file = filled();
  const statement = explained(file, "ar-s1", "claim");
  expect(statement.context?.text).toMatch(/^قال متحدث .*🔥\.$/u);
  expect(statement.questions).toEqual([]);
  closeCase(file);
});

test("a question, a root and a report come with what hangs on them", () => {
  const file = filled();
  const question = explained(file, "q1", "question");
  expect(question.figures.map(({ id }) => id)).toEqual(["ar-f1", "en-f1", "late-f1"]);
  expect(question.roots).toHaveLength(2);
  expect(question.open).toHaveLength(1);
  expect(question.decisions).toMatchObject([{ kind: "note", why: "register" }]);
  const root = explained(file, "root-1", "root");
  expect(root.reports.map(({ id }) => id)).toEqual(["ar", "en"]);
  expect(root.lineage).toHaveLength(1);
  const report = explained(file, "en", "report");
  expect(report.claims.map(({ id }) => id)).toEqual(["en-f1", "en-s1"]);
  expect(report.journal.map(({ action }) => action)).toEqual(["add", "read"]);
  expect(report.roots.map(({ id }) => id)).toEqual(["root-1"]);
  expect(explain(file, "q2", whyOf)).toBeNull();
  closeCase(file);
});

test("a claim that a newer reading no longer has is still explained from the older text", () => {
  const file = filled();
  const changed = sampleReport("late", "Harbour Post\nNo number was given by 3 nurses.\n");
  const reading = readSample(changed);
  addReports(file, [changed]);
  recordReading(file, [{ ...reading, figures: [] }], RULES);
  const figure = explained(file, "late-f1", "claim");
  expect(figure.current).toBe(false);
  expect(figure.passage?.text).toBe("19");
  expect(explained(file, "late", "report").claims.map(({ id }) => id)).toEqual(["late-s1"]);
  closeCase(file);
});
