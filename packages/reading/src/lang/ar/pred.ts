import type { Measure } from "../../model/figure.ts";
import type { LexiconLine } from "../../text/lexicon.ts";
import { conjugate } from "./conjugate.ts";

/** A predicate that says what happened to those who are counted. */
export function pred(
  measure: Measure,
  verbs: string,
  masdars: string,
  ...tags: readonly string[]
): readonly LexiconLine[] {
  const lines: LexiconLine[] = [];
  if (verbs !== "")
    lines.push([
      verbs.includes("/") ? conjugate(verbs) : verbs,
      { tags: ["pred", "verb", ...tags], measure },
    ]);
  if (masdars !== "") lines.push([masdars, { tags: ["pred", "masdar", ...tags], measure }]);
  return lines;
}
