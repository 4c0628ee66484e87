import type { NonCount } from "../../text/item.ts";
import type { Match } from "../rule.ts";

/** The whole match as a number that counts nobody. */
export function mark(match: Match, what: NonCount["what"], rule: string): NonCount | null {
  const first = match.items[match.from];
  const last = match.items[match.to - 1];
  if (first === undefined || last === undefined) return null;
  return { kind: "non-count", what, start: first.start, end: last.end, rules: [rule] };
}
