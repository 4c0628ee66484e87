import { expect, test } from "vitest";
import type { Figure, Finding, Report } from "@tarjih/reading";
import { chain, figure, on, reading, report, weighed } from "../testing/build.ts";

const monday = report("monday", { published: "2031-04-14" });
const tuesday = report("tuesday", { published: "2031-04-15" });
const late = report("late", { published: "2031-04-15" });

const toll = (of: Report, source: string, value: number, more: Partial<Figure> = {}): Figure =>
  figure(of, value, { id: of.id, mode: "unknown", chain: chain(of.id, source), ...more });

interface Told {
  readonly pair: string;
  readonly best: number | null | undefined;
  readonly findings: readonly Finding["code"][];
}

/** What the last figure is to the 31 of Tuesday. */
function told(...figures: readonly [Figure, Figure, Figure]): Told {
  const reports = [monday, tuesday, late];
  const { questions, findings } = weighed(
    reports.map((of) =>
      reading(
        of,
        figures.filter((each) => each.report === of.id),
      ),
    ),
  );
  const pair = questions[0]?.pairs.find(({ a, b }) => [a, b].toSorted().join() === "late,tuesday");
  return {
    pair: `${pair?.verdict} ${pair?.because}`,
    best: questions[0]?.estimate.best,
    findings: findings.map(({ code }) => code),
  };
}

test("who repeats Monday's 22 of a source that had 31 by Tuesday neither contradicts it nor lowers it", () => {
  const office = "Rescue Office";
  expect(told(toll(monday, office, 22), toll(tuesday, office, 31), toll(late, office, 22))).toEqual(
    {
      pair: "updated growth",
      best: 31,
      findings: [],
    },
  );
});

test("another source's 22 of Tuesday may be Monday's", () => {
  const { pair } = told(
    toll(monday, "Rescue Office", 22),
    toll(tuesday, "Rescue Office", 31),
    toll(late, "Town Hall", 22),
  );
  expect(pair).toBe("undetermined period");
});

test("who says 22 as of Tuesday, or a number that nobody had before, contradicts 31", () => {
  const first = toll(monday, "Rescue Office", 22);
  const now = toll(tuesday, "Rescue Office", 31, { asOf: on("2031-04-15") });
  const stated = toll(late, "Town Hall", 22, { asOf: on("2031-04-15") });
  expect(told(first, now, stated).pair).toBe("conflict value");
  const second = toll(tuesday, "Rescue Office", 31);
  expect(told(first, second, toll(late, "Town Hall", 17)).pair).toBe("conflict value");
});

test("both numbers known since Monday: two counts that go on contradicting each other", () => {
  const both = weighed([
    reading(monday, [
      toll(monday, "Rescue Office", 22),
      toll(monday, "Clinic", 31, { id: "clinic", start: 9 }),
    ]),
    reading(tuesday, [toll(tuesday, "Rescue Office", 22)]),
    reading(late, [toll(late, "Clinic", 31)]),
  ]);
  const pair = both.questions[0]?.pairs.find(
    ({ a, b }) => [a, b].toSorted().join() === "late,tuesday",
  );
  expect(pair?.verdict).toBe("conflict");
});

test("a toll revised down to an older number is a correction", () => {
  const office = "Rescue Office";
  const asOf = { start: "2031-04-16", end: "2031-04-16", basis: "published" } as const;
  const lowered = toll(late, office, 22, { rules: ["ar.relation.revised"], asOf });
  expect(told(toll(monday, office, 22), toll(tuesday, office, 31), lowered).findings).toEqual([
    "revised-down",
  ]);
});

test("who still has Monday's 52 after it was taken down to 38 neither contradicts the 38 nor is it growth", () => {
  const office = "Rescue Office";
  const [first, lowered] = [toll(monday, office, 52), toll(tuesday, office, 38)];
  expect(told(first, lowered, toll(late, "Town Hall", 52)).pair).toBe("undetermined period");
  // A number that nobody had before, and one that says its day, are news.
  expect(told(first, lowered, toll(late, "Town Hall", 61)).pair).toBe("conflict value");
  const dated = { asOf: on("2031-04-15") };
  expect(
    told(first, toll(tuesday, office, 38, dated), toll(late, "Town Hall", 52, dated)).pair,
  ).toBe("conflict value");
});

test('"no inmate escaped", said after others had counted 800, contradicts them and whoever repeats them', () => {
  const escaped = { measure: "escaped", group: "inmates" } as const;
  const none = { ...escaped, stance: "denied" } as const;
  const [first, again] = [
    toll(monday, "Guards", 800, escaped),
    toll(late, "Town Hall", 800, escaped),
  ];
  expect(told(first, toll(tuesday, "Ministry", 0, none), again).pair).toBe("conflict value");
  const { questions } = weighed([
    reading(monday, [first]),
    reading(tuesday, [toll(tuesday, "Ministry", 0, none)]),
  ]);
  expect(questions.flatMap(({ pairs }) => pairs.map(({ verdict }) => verdict))).toEqual([
    "conflict",
  ]);
  // The same source takes back what it said.
  const same = weighed([
    reading(monday, [toll(monday, "Ministry", 800, escaped)]),
    reading(tuesday, [toll(tuesday, "Ministry", 0, none)]),
  ]);
  expect(same.questions.flatMap(({ pairs }) => pairs.map(({ verdict }) => verdict))).toEqual([
    "updated",
  ]);
});
