import type { Item } from "../../text/item.ts";
import { isAdverb } from "./english-words.ts";

/** "was said", "not say", "rarely disclose", "confirmed by": the verb at `at` is in nobody's mouth. */
export function isPassive(items: readonly Item[], at: number): boolean {
  const cue = items[at];
  // "says", "say" have no passive; "not say" and "to say" are no speech.
  for (let i = at - 1; i >= Math.max(0, at - 2); i--) {
    const item = items[i];
    if (item === undefined) break;
    // "it's estimated that"
    if (PASSIVE.has(item.word) || (item.suffix === "'s" && item.tags.includes("pronoun")))
      return true;
    if (!isAdverb(item)) break;
  }
  // "ten deaths confirmed by the ministry", "a lie told to the court"
  const next = items[at + 1]?.word ?? "";
  if (next === "to" && TOLD.has(items[at]?.word ?? "")) return true;
  // "said by phone", "confirmed by email": by what means, not by whom
  const byMeans = next === "by" && MEANS.has(items[at + 2]?.word ?? "");
  return (
    (next === "by" && !byMeans) || items[at - 1]?.tags.includes("neg") === true || cue === undefined
  );
}
const PASSIVE: ReadonlySet<string> = new Set(
  "stands stood stand was were is are be been being not never rarely seldom hardly scarcely to n't cannot couldn't".split(
    " ",
  ),
);
const MEANS: ReadonlySet<string> = new Set(
  "phone telephone email e-mail text fax radio letter video satellite message whatsapp voice".split(
    " ",
  ),
);
const TOLD: ReadonlySet<string> = new Set("told ordered instructed advised urged".split(" "));
