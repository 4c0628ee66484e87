import { expect, test } from "vitest";
import type { Figure } from "@tarjih/reading";
import { chain, figure, reading, report, weighed } from "../testing/build.ts";

const hour = report("hour");
const canal = report("canal");

const kidnapped = (more: Partial<Figure> = {}): Figure =>
  figure(hour, 35, { id: "said", measure: "hostage", group: "workers", ...more });
const denied = (value: number, more: Partial<Figure> = {}): Figure =>
  figure(canal, value, {
    id: "denied",
    measure: "hostage",
    group: "workers",
    stance: "denied",
    chain: chain("canal", "company"),
    ...more,
  });

/** `verdict because` of each pair, with what the questions say of roots and answers. */
function told(...figures: readonly Figure[]): readonly string[] {
  const { questions } = weighed(
    [hour, canal].map((of) =>
      reading(
        of,
        figures.filter((one) => one.report === of.id),
      ),
    ),
  );
  return questions.flatMap(({ pairs, roots, answers, versions, estimate }) => [
    ...pairs.map(({ verdict, because }) => `${verdict} ${because}`),
    `roots ${roots}, answers ${answers.map(({ figure: id, denies }) => (denies === true ? `not ${id}` : id)).join(" ")}`,
    `versions ${versions.map((one) => one.figures.join(" ")).join("; ")}, best ${estimate.best}`,
  ]);
}

test("the company denied that 35 workers were kidnapped: a conflict with whoever says 35", () => {
  expect(told(kidnapped(), denied(35))).toEqual([
    "conflict value",
    "roots 1, answers said not denied",
    "versions said, best 35",
  ]);
});

test("a denied number that nobody gives is told beside the others, and says nothing of them", () => {
  expect(told(kidnapped(), denied(90))).toEqual([
    "compatible denial",
    "roots 1, answers said not denied",
    "versions said, best 35",
  ]);
});

test("where nobody gives any number, a denied one asks no question", () => {
  expect(told(denied(35))).toEqual([]);
});

test("a denied number stands with the question of whom it denies, else with the nearest that holds them", () => {
  const whole = kidnapped({ id: "all", group: "persons", low: 50, high: 50 });
  const answers = (...figures: readonly Figure[]): readonly string[] =>
    told(...figures).filter((line) => line.startsWith("roots"));
  expect(answers(whole, kidnapped(), denied(90))).toEqual([
    "roots 1, answers all said",
    "roots 1, answers said not denied",
  ]);
  expect(answers(whole, denied(90))).toEqual(["roots 1, answers all not denied"]);
  // Nobody knows whom "it denied that 90 were taken" means: not once more with each of two groups
  const guards = kidnapped({ id: "guards", group: "medics", low: 4, high: 4 });
  expect(answers(guards, kidnapped(), denied(90, { group: "unknown" })).join()).not.toContain(
    "not",
  );
  expect(answers(kidnapped(), denied(90, { group: "unknown" }))).toEqual([
    "roots 1, answers said not denied",
  ]);
});

test("of other numbers a denial says nothing", () => {
  expect(told(kidnapped(), kidnapped({ id: "other", low: 30, high: 30 }), denied(35))).toContain(
    "compatible denial",
  );
});

test("what was denied before it was counted may have become so", () => {
  const later = kidnapped({ asOf: { start: "2031-04-15", end: "2031-04-15", basis: "stated" } });
  expect(told(later, denied(35))).toContain("undetermined denial");
});

test("an army that denies killing 35 denies the deed, and perhaps not the dead", () => {
  const dead = kidnapped({ measure: "killed", group: "civilians" });
  const deed = denied(35, {
    measure: "killed",
    group: "civilians",
    chain: chain("canal", "party:army"),
  });
  expect(told(dead, deed)).toEqual([
    "undetermined denial",
    "roots 1, answers said not denied",
    "versions said, best 35",
  ]);
});

test("an open question names the denied number as one that is not so", () => {
  const { open } = weighed([reading(hour, [kidnapped()]), reading(canal, [denied(35)])]);
  expect(open.find(({ kind }) => kind === "conflict")?.text.en).toContain("≠ 35");
});

test.each([
  ["its own", chain("hill"), chain("hill")],
  ["what it had printed by another", chain("hill", "civil defence"), chain("hill")],
])("who takes %s number back later corrects it, and it answers no more", (_, first, later) => {
  const [friday, tuesday] = [
    report("hill", { id: "friday", published: "2031-06-13" }),
    report("hill", { id: "tuesday", published: "2031-06-17" }),
  ];
  const count = (of: typeof friday, number: number, more: Partial<Figure>): Figure =>
    figure(of, number, {
      mode: "total",
      asOf: { start: of.published, end: of.published, basis: "published" },
      ...more,
    });
  const { questions } = weighed([
    reading(friday, [count(friday, 22, { id: "wrong", chain: first })]),
    reading(tuesday, [
      count(tuesday, 22, { id: "withdrawn", stance: "denied", chain: later }),
      count(tuesday, 30, { id: "right", chain: later }),
    ]),
  ]);
  const [question] = questions;
  expect(
    question?.pairs.map(({ a, b, verdict, because }) => [a, b, verdict, because]),
  ).toContainEqual(expect.arrayContaining(["wrong", "withdrawn", "updated", "correction"]));
  expect(question?.versions.flatMap(({ figures }) => figures)).toEqual(["right"]);
  expect(question?.estimate.best).toBe(30);
});
