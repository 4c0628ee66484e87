import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Weighing } from "@tarjih/reading";
import { weighFolder } from "./weigh-folder.ts";

/**
 * Whole folders of reports against what a careful reader made of them before the program did (`fixtures/folders`): which numbers truly
 * contradict each other, which differ and do not, and who is an origin of his own. What is marked `missed` is not found yet.
 */
const FOLDERS = join(import.meta.dirname, "../../../fixtures/folders");

/** Report, number as written, and which of these in its text. */
type Spot = readonly [report: string, quote: string, nth: number];
interface Missable {
  readonly missed?: true;
}
interface Gold {
  readonly conflicts: readonly (Missable & {
    readonly name: string;
    readonly sides: readonly (readonly Spot[])[];
  })[];
  readonly none: readonly { readonly why: string; readonly between: readonly Spot[] }[];
  readonly oneRoot: readonly (Missable & { readonly figures: readonly Spot[] })[];
  readonly twoRoots: readonly (readonly Spot[])[];
}

function goldOf(name: string): Gold {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- this repository's own file; a wrong shape fails below
  return JSON.parse(readFileSync(join(FOLDERS, name, "gold.json"), "utf8")) as Gold;
}

/** Ids of the figures that stand at a spot. */
function finder(weighing: Weighing, texts: ReadonlyMap<string, string>): (spot: Spot) => string[] {
  return ([name, quote, nth]) => {
    const report = weighing.reports.find(({ path }) => path.endsWith(`${name}.txt`));
    const text = texts.get(report?.id ?? "") ?? "";
    let start = -1;
    for (let i = 0; i <= nth; i++) start = text.indexOf(quote, start + 1);
    if (start < 0) throw new Error(`${name} does not have ${quote} (${nth})`);
    return weighing.figures
      .filter(({ report: of, start: from, end }) => {
        return of === report?.id && from < start + quote.length && start < end;
      })
      .map(({ id }) => id);
  };
}

describe.each(["ferry-sinking", "market-strike"])("%s", async (name) => {
  const gold = goldOf(name);
  const paths = ["case.yaml", "reports"].map((each) => join(FOLDERS, name, each));
  const { weighing, texts } = await weighFolder(...paths);
  const at = finder(weighing, texts);
  const conflicts = weighing.questions.flatMap(({ pairs }) =>
    pairs.filter(({ verdict }) => verdict === "conflict").map(({ a, b }) => [a, b] as const),
  );
  const sidesOf = gold.conflicts.map(({ sides }) => sides.map((side) => side.flatMap(at)));
  const isBetween = (sides: readonly (readonly string[])[], pair: readonly string[]): boolean => {
    const [one, two] = pair.map((id) => sides.findIndex((side) => side.includes(id)));
    return one !== two && one !== -1 && two !== -1;
  };

  test("every number that the gold names is read", () => {
    const named = [
      ...gold.conflicts.flatMap(({ sides }) => sides.flat()),
      ...gold.none.flatMap(({ between }) => between),
    ];
    expect(named.filter((spot) => at(spot).length === 0)).toEqual([]);
  });

  test("the true conflicts are found, but those of which it is said", () => {
    const found = gold.conflicts
      .filter((_, i) => conflicts.some((pair) => isBetween(sidesOf[i] ?? [], pair)))
      .map((one) => one.name);
    expect(found).toEqual(gold.conflicts.filter(({ missed }) => !missed).map((one) => one.name));
  });

  test("nothing else is called one", () => {
    const quote = new Map(weighing.figures.map((figure) => [figure.id, figure.quote]));
    const others = conflicts.filter((pair) => !sidesOf.some((sides) => isBetween(sides, pair)));
    expect(others.map((pair) => pair.map((id) => quote.get(id)))).toEqual([]);
  });

  test("differences of time, part, scope and side are none", () => {
    const called = gold.none.filter(({ between }) => {
      const ids = between.map(at);
      return conflicts.some((pair) => isBetween(ids, pair));
    });
    expect(called).toEqual([]);
  });

  const rootOf = new Map(
    weighing.roots.flatMap(({ id, figures }) => figures.map((figure) => [figure, id])),
  );
  const rootsOf = (spots: readonly Spot[]): ReadonlySet<string | undefined> =>
    new Set(spots.flatMap(at).map((id) => rootOf.get(id)));

  test("who counts for himself is an origin, and who repeats is none", () => {
    const joined = gold.twoRoots.filter((spots) => rootsOf(spots).size < spots.length);
    expect(joined).toEqual([]);
    const apart = gold.oneRoot.filter(({ figures }) => rootsOf(figures).size > 1);
    expect(apart).toEqual(gold.oneRoot.filter(({ missed }) => missed));
  });
});
