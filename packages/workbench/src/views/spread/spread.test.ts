import type { Figure } from "@tarjih/reading";
import type { SpreadShown } from "@tarjih/server";
import { expect, test } from "vitest";
import { spreadLayout } from "./layout.ts";
import { spreadPoints } from "./points.ts";

const ESTIMATE: SpreadShown["question"]["estimate"] = {
  rule: "range",
  parameters: {},
  low: 20,
  best: null,
  high: 90,
  contested: true,
  modes: [],
};

function figure(id: string, low: number | null, day: string | null): Figure {
  return {
    type: "figure",
    id,
    report: `r-${id}`,
    start: 0,
    end: 2,
    quote: String(low),
    measure: "killed",
    group: "unknown",
    unit: "persons",
    low,
    high: low,
    bound: "exact",
    mode: "total",
    phase: "done",
    asOf: { start: day, end: day, basis: day === null ? "unknown" : "stated" },
    place: null,
    event: "main",
    chain: [{ source: "Monitor", kind: "body", cue: null, start: null, end: null }],
    stance: "asserted",
    rules: [],
    sentence: { start: 0, end: 2 },
  };
}

/** Two origins: one counts on twice and says once more what it said; the other has no date. */
const shown: SpreadShown = {
  question: {
    id: "q",
    text: { ar: "كم قُتل؟", en: "How many were killed?" },
    measure: "killed",
    group: "unknown",
    unit: "persons",
    event: "main",
    place: null,
    reports: 4,
    roots: 2,
    answers: [
      { figure: "a", root: "m" },
      { figure: "b", root: "m" },
      { figure: "b2", root: "m" },
      { figure: "c", root: "n" },
      { figure: "p", root: "m", part: true },
    ],
    versions: [],
    pairs: [],
    estimate: ESTIMATE,
  },
  figures: [
    figure("a", 20, "2031-05-04"),
    figure("b", 90, "2031-05-06"),
    figure("b2", 90, "2031-05-06"),
    figure("c", 40, null),
    figure("p", 3, "2031-05-05"),
  ],
  roots: ["m", "n"].map((id) => ({
    id,
    code: id,
    name: id,
    reports: [],
    figures: [],
    evidence: [],
  })),
  reports: [],
  rejected: [],
  decisions: [],
  names: {},
  series: [
    {
      source: "Monitor",
      points: [
        { figures: ["a"], day: "2031-05-04", low: 20, high: 20, move: "first" },
        { figures: ["b", "b2"], day: "2031-05-06", low: 90, high: 90, move: "raised" },
      ],
    },
  ],
};

const given = { series: shown.series, estimate: ESTIMATE, width: 900 };

test("what is said twice is one mark, what has no date comes last, parts only where asked for", () => {
  const points = spreadPoints(shown, false);
  expect(points.map(({ figures }) => figures)).toEqual([["a"], ["b", "b2"], ["c"]]);
  expect(points.map(({ reports }) => reports)).toEqual([1, 2, 1]);
  expect(spreadPoints(shown, true).flatMap(({ figures }) => figures)).toContain("p");
});

test("a part that a report tells as one is drawn only where parts are asked for", () => {
  const some: Figure = { ...figure("s", 2, "2031-05-05"), mode: "part" };
  const { question, figures } = shown;
  const answers = [...question.answers, { figure: "s", root: "m" }];
  const withSome = { ...shown, figures: [...figures, some], question: { ...question, answers } };
  const drawn = (parts: boolean): readonly string[] =>
    spreadPoints(withSome, parts).flatMap((point) => point.figures);
  expect(drawn(false)).not.toContain("s");
  expect(drawn(true)).toContain("s");
});

test("marks of one day leave room for the letter of each", () => {
  const { question, figures } = shown;
  const other = figure("o", 20, "2031-05-04");
  const answers = [...question.answers, { figure: "o", root: "n" }];
  const both = { ...shown, figures: [...figures, other], question: { ...question, answers } };
  const { marks } = spreadLayout({
    ...given,
    points: spreadPoints(both, false),
    isMirrored: false,
  });
  const [one, two] = marks.filter(({ point }) => point.when?.[0] === marks[0]?.point.when?.[0]);
  expect(Math.abs((one?.x ?? 0) - (two?.x ?? 0))).toBeGreaterThanOrEqual(28);
});

test("what has no date stands apart wherever it would cover another, in room of its own", () => {
  const { question } = shown;
  const many = Array.from({ length: 24 }, (_, at) => figure(`u${at}`, 20 + (at % 8) * 10, null));
  const answers = [
    ...question.answers,
    ...many.map(({ id }) => ({ figure: id, root: `root-${id}` })),
  ];
  const roots = ["m", "n", ...many.map(({ id }) => `root-${id}`)].map((id) => ({
    id,
    code: id,
    name: id,
    reports: [],
    figures: [],
    evidence: [],
  }));
  const crowd: SpreadShown = {
    ...shown,
    roots,
    figures: [...shown.figures, ...many],
    question: { ...question, answers },
  };
  const points = spreadPoints(crowd, false);
  for (const isMirrored of [false, true]) {
    for (const width of [900, 340]) {
      const {
        marks,
        inset,
        plot,
        width: drawn,
      } = spreadLayout({ ...given, width, points, isMirrored });
      const undated = marks.filter(({ span }) => span === null);
      expect(undated).toHaveLength(25);
      for (const [at, one] of undated.entries()) {
        expect(one.x > inset && one.x < inset + plot, "among the dates").toBe(false);
        expect(one.x).toBeGreaterThan(0);
        expect(one.x).toBeLessThan(drawn);
        for (const other of undated.slice(at + 1)) {
          const apart = Math.abs(one.x - other.x) >= 28 || Math.abs(one.y - other.y) >= 16;
          expect(apart, `${one.point.figure.id} and ${other.point.figure.id}`).toBe(true);
        }
      }
      // Few of them take little: those that cover nobody stand above each other.
      expect(new Set(undated.map(({ x }) => x)).size).toBeLessThan(6);
      expect(plot).toBeGreaterThanOrEqual(180);
    }
  }
});

test("time runs as the language is read, numbers run up, what has no date is on no day", () => {
  const points = spreadPoints(shown, false);
  for (const isMirrored of [false, true]) {
    const { marks, lines, undated } = spreadLayout({ ...given, points, isMirrored });
    const [a, b, c] = marks;
    expect((a?.x ?? 0) < (b?.x ?? 0)).toBe(!isMirrored);
    expect(b?.y).toBeLessThan(a?.y ?? 0);
    expect(c?.span).toBeNull();
    expect(c?.x).toBe(undated);
    expect(lines.map(({ path }) => path)).toEqual([`M${a?.x} ${a?.y}H${b?.x}V${b?.y}`]);
  }
});

test("a number that somebody denies stands beside the one that he denies", () => {
  const denied: Figure = { ...figure("d", 20, "2031-05-05"), stance: "denied" };
  const { question, figures } = shown;
  const answers = [...question.answers, { figure: "d", root: "n", denies: true as const }];
  const with20 = { ...shown, figures: [...figures, denied], question: { ...question, answers } };
  expect(spreadPoints(with20, false).flatMap((point) => point.figures)).toContain("d");
});

test("a picture without a single date is still drawn", () => {
  const points = spreadPoints(shown, false).filter(({ when }) => when === null);
  const { time, marks, numbers, width } = spreadLayout({ ...given, points, isMirrored: false });
  expect(time).toBeNull();
  // In the middle of all the room there is, not in a strip at its end.
  expect(marks.map(({ x }) => x)).toEqual([numbers + (width - numbers) / 2]);
});
