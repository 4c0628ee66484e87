import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test, type TestContext } from "vitest";
import type { Figure } from "@tarjih/reading";
import { weighFolder, type WeighedFolder } from "./weigh-folder.ts";

/**
 * A real opinion article, read item by item. Its words are not in this repository: what is expected stands here as
 * offsets, numbers and codes. The folder lies beside the checkout; without it the tests are skipped, but not in
 * continuous integration.
 */
const FOLDER = join(import.meta.dirname, "../../../../shared/seeds");
const present = existsSync(FOLDER) && readdirSync(FOLDER).length > 0;
const weighed: WeighedFolder | null = present ? await weighFolder(FOLDER) : null;

/** The folder; without it the test is skipped with its reason, and fails in continuous integration. */
function given(context: TestContext): WeighedFolder {
  if (weighed !== null) return weighed;
  if (process.env["CI"] === "true") throw new Error(`${FOLDER} is missing`);
  return context.skip(`${FOLDER} is not beside this checkout`);
}

const at = ({ weighing }: WeighedFolder, start: number, end: number): Figure => {
  const found = weighing.figures.find((one) => one.start === start && one.end === end);
  if (found === undefined) throw new Error(`no figure at ${start}–${end}`);
  return found;
};

const THOUSANDS = { low: 2000, high: 9999, bound: "vague" };
const HUNDREDS = { low: 200, high: 999, bound: "vague" };
const DOZENS = { low: 20, high: 99, bound: "vague" };

test("thousands of inmates freed, in three spellings", (context) => {
  const folder = given(context);
  for (const [start, end] of [
    [292, 296],
    [909, 913],
    [2131, 2137],
  ] as const)
    expect(at(folder, start, end)).toMatchObject({ ...THOUSANDS, group: "inmates" });
});

test("hundreds of attackers, once asserted and once only asked about", (context) => {
  const folder = given(context);
  expect(at(folder, 882, 886)).toMatchObject({
    ...HUNDREDS,
    measure: "attackers",
    stance: "asserted",
  });
  expect(at(folder, 1477, 1483)).toMatchObject({
    ...HUNDREDS,
    measure: "attackers",
    stance: "questioned",
  });
});

test("one side's losses, houses destroyed twice, arrests", (context) => {
  const folder = given(context);
  expect(at(folder, 1718, 1725)).toMatchObject({ ...DOZENS, measure: "killed", group: "sdf" });
  expect(at(folder, 1803, 1810)).toMatchObject({ ...DOZENS, measure: "destroyed", unit: "houses" });
  expect(at(folder, 3225, 3230)).toMatchObject({ ...DOZENS, measure: "destroyed", unit: "houses" });
  expect(at(folder, 3199, 3205)).toMatchObject({ ...HUNDREDS, measure: "arrested" });
});

test("seventeen captives, and three numbers of inmates from three sources", (context) => {
  const folder = given(context);
  expect(at(folder, 1901, 1909)).toMatchObject({ low: 17, high: 17, bound: "exact" });
  const three = [at(folder, 1951, 1953), at(folder, 1982, 1986), at(folder, 2012, 2015)];
  expect(three.map(({ low }) => low)).toEqual([90, 200, 800]);
  for (const one of three)
    expect(one).toMatchObject({ measure: "released", group: "inmates", bound: "exact" });
  expect(three.map(({ chain }) => chain.at(-1)?.source)).toEqual([
    "sdf",
    expect.any(String),
    expect.any(String),
  ]);
  expect(new Set(three.map(({ chain }) => chain.at(-1)?.source)).size).toBe(3);
  expect(three.slice(1).map(({ chain }) => chain.at(-1)?.kind)).toEqual(["unnamed", "unnamed"]);
});

test("the three are a conflict inside one document, and the only one", (context) => {
  const { weighing } = given(context);
  const conflicts = weighing.questions.flatMap(({ pairs }) =>
    pairs.filter(({ verdict }) => verdict === "conflict"),
  );
  const low = (id: string): number | null =>
    weighing.figures.find((one) => one.id === id)?.low ?? null;
  expect(conflicts.map(({ a, b }) => [low(a), low(b)])).toEqual([
    [90, 200],
    [90, 800],
    [200, 800],
  ]);
  expect(weighing.findings.map(({ code }) => code)).toContain("internal-contradiction");
});

test("an idiom and a dual of places are no figures, and nothing is read that is not there", (context) => {
  const { weighing } = given(context);
  const covers = (start: number): boolean =>
    weighing.figures.some((one) => one.start <= start && start < one.end);
  expect([389, 3123].map(covers)).toEqual([false, false]);
  expect(weighing.figures).toHaveLength(14);
});

test("dates: an interval, durations and times before the event", (context) => {
  const { readings } = given(context);
  const dates = readings
    .flatMap((reading) => reading.dates)
    .map(({ start, end, value, grain }) => ({ start, end, value, grain }));
  expect(dates).toContainEqual({ start: 104, end: 118, value: "2019-05/2019-08", grain: "month" });
  const durations = dates.filter(({ grain }) => grain === "duration");
  expect(durations.map(({ value }) => value)).toEqual([
    "P2Y",
    "P10D",
    "P10D",
    "P2D",
    "P3M",
    "P10D",
  ]);
});

test("who warned, and what is offered as explanation", (context) => {
  const { readings } = given(context);
  const statements = readings.flatMap((reading) => reading.statements);
  const warning = statements.find(({ kind }) => kind === "warning");
  expect(warning?.chain.at(-1)?.source).toBe("sdf");
  const aims = statements.filter(
    ({ kind, start }) => kind === "explanation" && start > 2404 && start < 2900,
  );
  expect(aims.length).toBeGreaterThanOrEqual(3);
  for (const { chain } of aims) expect(chain).toHaveLength(1);
});

test("three rhetorical questions, none of which asserts a number", (context) => {
  const { readings, weighing } = given(context);
  const questions = readings.flatMap((reading) => reading.questions);
  expect(questions.map(({ rhetorical }) => rhetorical)).toEqual([true, true, true]);
  expect(questions.map(({ start }) => start)).toEqual([1469, 1547, 1571]);
  const answers = weighing.questions.flatMap((question) =>
    question.answers.map(({ figure }) => figure),
  );
  expect(answers).not.toContain(weighing.figures.find(({ stance }) => stance === "questioned")?.id);
});

test("loaded wording is a finding; the pointer to another article is not read", (context) => {
  const { readings } = given(context);
  const findings = readings.flatMap((reading) => reading.findings);
  const loaded = findings.filter(({ code }) => code === "loaded-wording");
  expect(loaded.length).toBeGreaterThanOrEqual(4);
  const claims = readings.flatMap(({ figures, attributions, statements, places }) => [
    ...figures,
    ...attributions,
    ...statements,
    ...places,
  ]);
  expect(claims.filter(({ start }) => start >= 669 && start < 745)).toEqual([]);
});

test("provenance: the author's name and office from the last line", (context) => {
  const { readings } = given(context);
  const attributions = readings.flatMap((reading) => reading.attributions);
  expect(attributions).toContainEqual(
    expect.objectContaining({ kind: "person", start: 3412, end: 3462 }),
  );
});
