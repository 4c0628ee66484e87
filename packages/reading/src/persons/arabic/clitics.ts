import { STOPS } from "../vocabulary/cues.ts";
import { familyName, givenName } from "../vocabulary/given-names.ts";
import { KNOWN_NAMES, type NameWord } from "../vocabulary/name-words.ts";
import { isVerb } from "./verbs.ts";

/** A folded word without the letters that Arabic writes onto it, where a name is left: `لمحمود`, `وريم`, `ومضر`, `وأم أحمد`. */
export function withoutClitic(folded: string): string {
  // `لبنان` is no `بنان`
  if (isNameWord(folded) || folded === "بن" || (KNOWN_NAMES.has(folded) && !folded.startsWith("و")))
    return folded;
  const bare = folded.replace(/^[وفبلك]/u, "");
  return bare !== folded && (isNameWord(bare) || familyName(bare)) ? bare : folded;
}

function isNameWord(folded: string): boolean {
  return givenName(folded) !== null || /^(?:عبد|ابو|ابي|ابا|ام)$/u.test(folded);
}

/** The phrase ends: nothing, a verb, a small word, or another name behind `و` follows. */
export function isEnd(words: readonly NameWord[], at: number): boolean {
  const next = words[at];
  if (next?.joined !== true || STOPS.has(next.folded) || isVerb(next.folded)) return true;
  // `الشيخ معروف يصلي`
  if (
    /^[يت]\p{L}{3,}$/u.test(next.folded) &&
    givenName(next.folded) === null &&
    !familyName(next.folded)
  )
    return true;
  return next.folded.startsWith("و") && withoutClitic(next.folded) !== next.folded;
}
