import { intervalResult, seeded, tollEvent, withoutCredits } from "@tarjih/testkit";
import type { IntervalResult } from "@tarjih/testkit";
import type { ScorePart } from "./score-part.ts";
import { wilson } from "./wilson.ts";

/** Another seed than the one that the factors of the intervals were fitted on (7). */
const SEED = 20_310_412;
const EVENTS = 5000;
const MOST_ROOTS = 4;

/**
 * Whether intervals hold what they claim: generated events (`packages/testkit/src/tolls`), weighed as any case is,
 * with the copies' credits and without them.
 */
export const COVERAGE: ScorePart = {
  name: "coverage",
  marker: "coverage",
  score: ({ failures }) => {
    const [credited, uncredited] = [resultsOf(true), resultsOf(false)];
    const rows = [row("copies seen, all", credited)];
    for (let roots = 1; roots <= MOST_ROOTS; roots++) {
      const some = credited.filter((one) => one.roots === roots);
      rows.push(row(`copies seen, ${roots} root${roots === 1 ? "" : "s"}`, some));
    }
    rows.push(row("each copy a root, all", uncredited));
    if (failures) {
      const { length } = credited.filter(({ isInside }) => !isInside);
      process.stderr.write(`${length} truths outside their interval\n`);
    }
    return Promise.resolve(
      [
        "| generated events | events | truths inside 90 % intervals | mean width (log) | interval score |",
        "| --- | ---: | ---: | ---: | ---: |",
        ...rows,
      ].join("\n"),
    );
  },
};

function resultsOf(isCredited: boolean): readonly IntervalResult[] {
  const random = seeded(SEED);
  return Array.from({ length: EVENTS }, () => {
    const event = tollEvent(random);
    return intervalResult(isCredited ? event : withoutCredits(event));
  });
}

function row(name: string, results: readonly IntervalResult[]): string {
  const inside = results.filter(({ isInside }) => isInside).length;
  const [low, high] = wilson(inside, results.length);
  const percent = (share: number): string => (share * 100).toFixed(1);
  const mean = (of: (one: IntervalResult) => number): string =>
    (results.reduce((sum, one) => sum + of(one), 0) / results.length).toFixed(2);
  const share = `${percent(inside / results.length)} % (${percent(low)} to ${percent(high)})`;
  return `| ${name} | ${results.length} | ${share} | ${mean(({ width }) => width)} | ${mean(({ score }) => score)} |`;
}
