import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ruleWhy } from "@tarjih/reading";
import type { Figure } from "@tarjih/reading";
import { weighFolder } from "./weigh-folder.ts";

/**
 * The example case against the truth that was written down before anything could read it. Numbers here are what
 * is reached; `docs/quality.md` says what is still missed.
 */
const FOLDER = join(import.meta.dirname, "../../../examples/nawras-prison");

interface Spot {
  readonly path: string;
  readonly quote: string;
  readonly nth: number;
}
interface Truth {
  readonly reports: readonly {
    readonly path: string;
    readonly figures: readonly (Omit<Spot, "path"> &
      Pick<Figure, "measure" | "low" | "high" | "bound">)[];
  }[];
  readonly traps: readonly (Omit<Spot, "nth"> & { readonly nth: number | null })[];
  readonly conflicts: readonly { readonly a: Spot; readonly b: Spot }[];
  readonly notConflicts: readonly { readonly a: Spot; readonly b: Spot }[];
  readonly lineage: readonly {
    readonly from: string;
    readonly to: string;
    readonly kind: string;
  }[];
  readonly findings: readonly { readonly code: string; readonly path: string }[];
}

function truthOf(): Truth {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the truth is this repository's own file; a wrong shape fails below
  return JSON.parse(readFileSync(join(FOLDER, "expected.json"), "utf8")) as Truth;
}

const truth = truthOf();
const { collection, readings, weighing } = await weighFolder(FOLDER);
const textOf = new Map(collection.reports.map(({ report, text }) => [report.path, text]));
const pathOf = new Map(weighing.reports.map(({ id, path }) => [id, path]));

function offset({ path, quote, nth }: Spot): number {
  const text = textOf.get(path) ?? "";
  let at = -1;
  for (let i = 0; i <= nth; i++) at = text.indexOf(quote, at + 1);
  if (at < 0) throw new Error(`${path} does not have ${quote} (${nth})`);
  return at;
}

/** Figures by where they stand: `path start`. */
const figures = new Map(
  weighing.figures.map((figure) => [`${pathOf.get(figure.report)} ${figure.start}`, figure]),
);
const figureAt = (spot: Spot): Figure | undefined => figures.get(`${spot.path} ${offset(spot)}`);

const expected = truth.reports.flatMap(({ path, figures: list }) =>
  list.map((figure) => ({ ...figure, path })),
);

test("every figure that is read is one that a careful person reads", () => {
  const known = new Set(expected.map((spot) => `${spot.path} ${offset(spot)}`));
  expect([...figures.keys()].filter((spot) => !known.has(spot))).toEqual([]);
});

test("nine in ten of the figures are read, each with its numbers", () => {
  const found = expected.flatMap((want) => {
    const got = figureAt(want);
    return got === undefined ? [] : [{ want, got }];
  });
  expect(found.length / expected.length).toBeGreaterThanOrEqual(0.9);
  for (const { want, got } of found) {
    const { low, high, bound } = got;
    expect({ quote: want.quote, low, high, bound }).toEqual({
      quote: want.quote,
      low: want.low,
      high: want.high,
      bound: want.bound,
    });
  }
});

test("no trap is taken for a figure", () => {
  for (const { path, quote, nth } of truth.traps) {
    if (nth === null) expect(textOf.get(path)).not.toContain(quote);
    else {
      const start = offset({ path, quote, nth });
      const taken = weighing.figures.filter(
        (one) =>
          pathOf.get(one.report) === path && one.start < start + quote.length && start < one.end,
      );
      expect(
        taken.map((one) => one.quote),
        `${path}: ${quote}`,
      ).toEqual([]);
    }
  }
});

const conflicts = new Set(
  weighing.questions.flatMap(({ pairs }) =>
    pairs
      .filter(({ verdict }) => verdict === "conflict")
      .map(({ a, b }) => [a, b].toSorted().join(" ")),
  ),
);
const pairOf = ({ a, b }: { readonly a: Spot; readonly b: Spot }): string | null => {
  const ids = [figureAt(a)?.id, figureAt(b)?.id];
  return ids.includes(undefined) ? null : ids.toSorted().join(" ");
};

test("the real conflicts between numbers are found, and nothing else is called one", () => {
  const wanted = new Set(
    truth.conflicts.flatMap((pair) => (figureAt(pair.a) === undefined ? [] : (pairOf(pair) ?? []))),
  );
  expect(wanted.size).toBe(3);
  expect([...conflicts].toSorted()).toEqual([...wanted].toSorted());
});

test("differences of time, scope, wording and phase are no conflicts", () => {
  const called = truth.notConflicts.filter((pair) => conflicts.has(pairOf(pair) ?? ""));
  expect(called).toEqual([]);
});

test("who repeats whom", () => {
  const links = weighing.lineage.map(
    ({ from, to, kind }) => `${pathOf.get(from.report)} ${pathOf.get(to.report)} ${kind}`,
  );
  for (const { from, to, kind } of truth.lineage) expect(links).toContain(`${from} ${to} ${kind}`);
});

test("findings about the material", () => {
  const found = weighing.findings.map(
    ({ code, report, detail }) =>
      `${code} ${report === null ? detail["name"] : pathOf.get(report)}`,
  );
  for (const { code, path } of truth.findings) expect(found).toContain(`${code} ${path}`);
});

test("the day on which the prison was retaken is told two ways", () => {
  const days = weighing.open.filter(
    ({ kind, figures: about }) => kind === "conflict" && about === undefined,
  );
  expect(days.map(({ text }) => /2024-05-16 .+ 2024-05-18/u.test(text.en))).toEqual([true]);
});

test("every claim carries its rules, and each rule its reason", () => {
  const rules = readings.flatMap(
    ({ figures: counted, dates, statements, attributions, places, questions }) =>
      [counted, dates, statements, attributions, places, questions].flatMap((claims) =>
        claims.map(({ id, rules: made }) => ({
          id,
          why: made.map((rule) => ruleWhy(rule) ?? rule),
        })),
      ),
  );
  expect(rules.filter(({ why }) => why.length === 0)).toEqual([]);
  // A reason is a sentence; an id that nobody explains would stand here as it is.
  expect(rules.flatMap(({ why }) => why.filter((text) => !text.includes(" ")))).toEqual([]);
});

test("no part is larger than its whole", () => {
  const byId = new Map(weighing.figures.map((figure) => [figure.id, figure]));
  const larger = weighing.figures.filter(({ low, partOf }) => {
    const most = byId.get(partOf ?? "")?.high ?? null;
    return low !== null && most !== null && low > most;
  });
  expect(larger.map(({ id }) => id)).toEqual([]);
});
