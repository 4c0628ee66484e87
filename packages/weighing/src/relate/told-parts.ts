import type { Statement } from "../align/statement.ts";
import type { Judgement, Relation } from "./verdict.ts";

const ofPart: Judgement = { verdict: "undetermined", because: "group", missing: "group" };

/** Statements with the numbers that their own reports tell as parts of them: of "25 killed: 17 in Olm and eight in Hask" 17 and eight. */
export function withToldParts(statements: readonly Statement[]): readonly Statement[] {
  const parts = Map.groupBy(
    statements.filter(({ figure }) => figure.partOf !== undefined),
    ({ figure }) => figure.partOf,
  );
  const sums = sumsOf(statements);
  if (parts.size === 0 && sums.size === 0) return statements;
  return statements.map((each) => {
    const told = parts.get(each.figure.id);
    const { reach } = each;
    const isRound = reach.rounded !== reach.said;
    const isSum = isRound && isExact(each) && sums.has(sumKey(each.report.id, reach.said.low));
    if (told === undefined && !isSum) return each;
    return {
      ...each,
      ...(told === undefined ? {} : { told: told.map(valueKey).toSorted() }),
      ...(isSum ? { reach: { said: reach.said, rounded: reach.said } } : {}),
    };
  });
}

/**
 * What the numbers of one sentence make together, by report. "Twenty-five people died. Seventeen were killed at the garage and eight on the street": who
 * adds up has 25, and not 24 or 26 rounded.
 */
function sumsOf(statements: readonly Statement[]): ReadonlySet<string> {
  const exact = statements.filter(isExact);
  const told = Map.groupBy(
    exact,
    ({ report, figure: { sentence, chain } }) =>
      `${report.id} ${sentence.start} ${chain.at(-1)?.source ?? ""}`,
  );
  if (told.size === exact.length) return NO_SUMS;
  const sums = new Set<string>();
  for (const all of told.values()) {
    const [first] = all;
    if (first === undefined || all.length < 2) continue;
    const total = all.reduce((sum, { reach }) => sum + reach.said.low, 0);
    sums.add(sumKey(first.report.id, total));
    // "25 died: 17 in Olm and eight in Hask": the whole stands beside its parts
    const largest = all.reduce((most, { reach }) => Math.max(most, reach.said.low), 0);
    if (all.length > 2) sums.add(sumKey(first.report.id, total - largest));
  }
  return sums;
}
const NO_SUMS: ReadonlySet<string> = new Set();

function sumKey(report: string, sum: number): string {
  return `${report} ${sum}`;
}

function isExact({ figure: { low, high, bound } }: Statement): boolean {
  return bound === "exact" && low !== null && low === high;
}

/**
 * Who says 17 where another says "25: 17 in Olm and eight in Hask" may well speak of Olm: the number is among the other's own, and
 * does not contradict it as long as nobody says that it is all.
 */
export function byToldPart({ a, b }: Relation): Judgement | null {
  if (a.report.id === b.report.id) return null;
  return b.told?.includes(valueKey(a)) === true || a.told?.includes(valueKey(b)) === true
    ? ofPart
    : null;
}

function valueKey({ figure: { low, high } }: Statement): string {
  return `${low ?? ""}|${high ?? ""}`;
}
