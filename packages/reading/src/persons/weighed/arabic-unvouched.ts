import { isNationality } from "../arabic-noun-signs.ts";
import { isNameWord } from "../arabic-name-word.ts";
import { isInPlaceOrBody } from "../arabic-places-seen.ts";
import { isTime } from "../arabic-time.ts";
import type { Words } from "../found.ts";
import { givenName } from "../given-names.ts";
import { KNOWN_NAMES } from "../name-words.ts";
import { hasOffice, isNamedAfter } from "../public-role.ts";
import type { CaseKnows } from "../suspect.ts";
import { isWithinPublicName } from "../within-public-name.ts";
import { mayBeCalled } from "./arabic-signs.ts";

/** A pronoun behind a noun or a verb: nobody is called so. */
const OWN = /.{2}(?:ه|ها|هم|هما|كم|هن)$/u;

/** A word that nothing says to be nobody's name, and as what it may be one: with how many letters before it that are none of it. */
interface Unvouched {
  readonly at: number;
  readonly skips: readonly number[];
}

/**
 * Arabic words that may be somebody's name: not those of which the case, an office, a place or the spelling says that they are nobody's; nor the
 * surname of an official where it stands again alone.
 */
export function unvouchedWords(
  where: Words,
  { names, places, offices }: Pick<CaseKnows, "names" | "places" | "offices">,
  seen: ReadonlySet<string>,
): readonly Unvouched[] {
  const { text, words } = where;
  const officials = new Set<string>();
  const found: Unvouched[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || !word.arabic) continue;
    const { folded, start, end } = word;
    const isWhole = mayBeCalled(folded);
    const isBehindLetter =
      /^[وفلبك].{3}/u.test(folded) && givenName(folded) === null && mayBeCalled(folded.slice(1));
    if (!isWhole && !isBehindLetter) continue;
    // `مساءً`: no name has this ending
    if (text.slice(start, end + 1).includes("\u064b")) continue;
    if (OWN.test(text.slice(start, end)) && !isNameWord(folded)) continue;
    if (hasOffice(where, at, at + 1)) {
      // `النائب جابر المطيري`, and then `وأوضح المطيري`
      if (folded.startsWith("ال")) officials.add(folded);
      continue;
    }
    if (isTime(where, at) || isInPlaceOrBody(where, at) || isNamedAfter(where, at, at + 1))
      continue;
    if (isWithinPublicName(where, at, names)) continue;
    // `طفل سوري`
    if (!folded.startsWith("ال") && isNationality(folded)) continue;
    // `بـإدلب`: in a known town
    if (/^[وف]?ب/u.test(folded) && KNOWN_NAMES.has(folded.replace(/^[وف]?ب/u, ""))) continue;
    const skips = [...(isWhole ? [0] : []), ...(isBehindLetter ? [1] : [])].filter((skip) =>
      [folded, folded.slice(skip)].every(
        (one) => ![names, places, offices, seen].some((list) => list.has(one)),
      ),
    );
    if (skips.length > 0) found.push({ at, skips });
  }
  return found.filter(({ at }) => !officials.has(words[at]?.folded ?? ""));
}
