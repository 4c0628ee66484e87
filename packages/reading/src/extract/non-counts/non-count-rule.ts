import type { NonCount } from "../../text/item.ts";
import type { Match, Rule } from "../rule.ts";
import type { ReportContext } from "../stage.ts";

export type NonCountRule = Rule<NonCount, ReportContext>;

/** Makes the rules of a language that mark a whole match as one kind of number that counts nobody. */
export function nonCountRules(
  lang: "ar" | "en",
): (
  what: NonCount["what"],
  pattern: NonCountRule["pattern"],
  why: string,
  hits: readonly string[],
  misses: readonly string[],
  suffix?: string,
  holds?: (match: Match, context: ReportContext) => boolean,
) => NonCountRule {
  return (what, pattern, why, hits, misses, suffix = "", holds = () => true) => {
    const id = `${lang}.non-count.${what}${suffix}`;
    return Object.freeze({
      id,
      pattern,
      read: (match, context) => (holds(match, context) ? mark(match, what, id) : null),
      why,
      hits: hits.map((text) => [text, what] as const),
      misses,
    } satisfies NonCountRule);
  };
}

/** The whole match as a number that counts nobody. */
function mark(match: Match, what: NonCount["what"], rule: string): NonCount | null {
  const first = match.items[match.from];
  const last = match.items[match.to - 1];
  if (first === undefined || last === undefined) return null;
  return { kind: "non-count", what, start: first.start, end: last.end, rules: [rule] };
}
