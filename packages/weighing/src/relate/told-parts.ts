import type { Statement } from "../align/statement.ts";
import type { Judgement, Relation } from "./verdict.ts";

const ofPart: Judgement = { verdict: "undetermined", because: "group", missing: "group" };

/** Statements with the numbers that their own reports tell as parts of them: of "25 killed: 17 in Olm and eight in Hask" 17 and eight. */
export function withToldParts(statements: readonly Statement[]): readonly Statement[] {
  const parts = Map.groupBy(
    statements.filter(({ figure }) => figure.partOf !== undefined),
    ({ figure }) => figure.partOf,
  );
  if (parts.size === 0) return statements;
  return statements.map((each) => {
    const told = parts.get(each.figure.id);
    return told === undefined ? each : { ...each, told: told.map(valueKey).toSorted() };
  });
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
