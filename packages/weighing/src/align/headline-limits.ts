import type { Statement } from "./statement.ts";

/** Where a headline ends at the latest: what stands further down is no short form of anything. */
const HEADLINE = 160;
const LIMITS: ReadonlySet<string> = new Set(["at-least", "more-than", "about"]);

/**
 * "54 killed in an airstrike" over "killed at least 54 people": a headline leaves out what its own report says of the number, so that 57 of somebody else stands
 * against neither. Each such number of a headline has the room of the same number below it.
 */
export function withHeadlineLimits(block: readonly Statement[]): readonly Statement[] {
  const limits = Map.groupBy(
    block.filter(({ figure }) => LIMITS.has(figure.bound)),
    keyOf,
  );
  if (limits.size === 0) return block;
  return block.map((statement) => {
    const { bound, start } = statement.figure;
    if (bound !== "exact" || start > HEADLINE) return statement;
    const below = limits.get(keyOf(statement))?.find(({ figure }) => figure.start > start);
    return below === undefined ? statement : { ...statement, reach: below.reach };
  });
}

function keyOf({ report, group, place, figure }: Statement): string {
  return JSON.stringify([report.id, group, place, figure.low ?? figure.high]);
}
