import type { Statement } from "../align/statement.ts";
import { meet } from "./value-set.ts";
import type { Interval } from "./value-set.ts";

/** "Fewer than 30" stays below 30, and nobody who says so gives a round number. */
const STRICT: ReadonlySet<string> = new Set(["less-than", "more-than"]);
/** What says its ends itself. A vague word has none that is sharp, "up to" may be passed. */
const ENDED: ReadonlySet<string> = new Set([
  "less-than",
  "more-than",
  "at-least",
  "at-most",
  "range",
]);

/**
 * The values that two statements allow where one gives a strict limit and the other says its own ends: "between 30 and 40"
 * and "fewer than 30" share nothing. Null where the ends of one are loose: who says "more than 346" may have counted 346.
 */
export function strictlyAllowed(a: Statement, b: Statement): readonly [Interval, Interval] | null {
  const [one, two] = [a.figure.bound, b.figure.bound];
  if ((!STRICT.has(one) && !STRICT.has(two)) || !ENDED.has(one) || !ENDED.has(two)) return null;
  return [withoutEnd(a), withoutEnd(b)];
}

/** True where {@link strictlyAllowed} leaves no number that both allow. */
export function excludeEachOther(a: Statement, b: Statement): boolean {
  const allowed = strictlyAllowed(a, b);
  return allowed !== null && !meet(...allowed);
}

function withoutEnd({ figure, reach }: Statement): Interval {
  const { low, high } = reach.said;
  return {
    low: figure.bound === "more-than" ? low + 1 : low,
    high: figure.bound === "less-than" ? high - 1 : high,
  };
}
