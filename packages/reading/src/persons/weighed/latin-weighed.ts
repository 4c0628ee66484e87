import { isEnglishWord } from "../dictionary.ts";
import type { Words } from "../found.ts";
import { LATIN_USES } from "../lists/latin-uses.ts";
import { LATIN_WEIGHTS, LEAST } from "../lists/latin-weights.ts";
import type { CaseKnows } from "../suspect.ts";
import { remembered } from "../../text/remembered.ts";
import {
  latinGroupOf,
  latinPlaceSigns,
  latinReportOf,
  latinWordSigns,
  type Written,
  writtenAs,
} from "./latin-signs.ts";
import { unvouchedLatin } from "./latin-unvouched.ts";
import { isOfNoDictionary } from "./no-dictionary.ts";
import { usesOf, weightsOf } from "./weights.ts";

const weights = weightsOf(LATIN_WEIGHTS);
const useOf = usesOf(LATIN_USES);

/** So much less a word needs that is hidden elsewhere in the report. */
const AGAIN = 2;
/** Words around a hit that are looked at again. */
const AROUND = 4;

/** What a word weighs by itself, written as it is. */
const byItself = { s: ofWritten("s"), C: ofWritten("C"), F: ofWritten("F") };

function ofWritten(how: Written): (folded: string) => { readonly sum: number } {
  return remembered((folded) => {
    const { of } = weights();
    let sum = 0;
    latinWordSigns(folded, how, useOf(how === "s" ? folded : `^${folded}`), (kind, ...signs) => {
      sum += of(kind, ...signs);
    });
    return { sum };
  });
}

/**
 * Words in Latin letters, also small ones ("bee did not come home"), that are somebody's name by the sum of what they are, what stands before and
 * behind, and what the report has of them. `isHidden`: what is hidden already.
 */
export function weighedLatin(
  where: Words,
  knows: CaseKnows,
  isHidden: (at: number) => boolean,
): readonly number[] {
  const { words } = where;
  const candidates = unvouchedLatin(where, knows, isCommon, isHidden).filter((at) => !isHidden(at));
  if (candidates.length === 0 || isOfNoDictionary(groupsOf(words))) return [];
  const report = latinReportOf(where);
  const { of } = weights();
  const hits = new Set<number>();
  const names = new Set<string>();
  for (const [at, { folded, arabic }] of words.entries())
    if (!arabic && isHidden(at)) names.add(folded);
  const isHere = (at: number): boolean => isHidden(at) || hits.has(at);
  const isName = (at: number, folded: string): boolean => {
    const how = writtenAs(where, at);
    let { sum } = byItself[how](folded);
    latinPlaceSigns(where, { at, how, isHidden: isHere, report }, (kind, one, two, three) => {
      sum += of(kind, one, two, three);
    });
    return sum > (names.has(folded) ? LEAST - AGAIN : LEAST);
  };
  for (const pass of [1, 2]) {
    const before = new Set(hits);
    for (const at of candidates) {
      const folded = words[at]?.folded ?? "";
      if (hits.has(at) || (pass > 1 && !names.has(folded) && !isNear(before, at))) continue;
      if (!isName(at, folded)) continue;
      hits.add(at);
      names.add(folded);
    }
  }
  return [...hits];
}

function groupsOf(words: Words["words"]): readonly string[] {
  return words.flatMap(({ folded, arabic, capital }) =>
    arabic || capital || folded.length < 3 ? [] : latinGroupOf(folded),
  );
}

function isNear(hits: ReadonlySet<number>, at: number): boolean {
  for (let near = at - AROUND; near <= at + AROUND; near++) if (hits.has(near)) return true;
  return false;
}

/** Written small so often that it is looked at only where lists have it as a name. */
function isCommon(folded: string): boolean {
  return useOf(folded) === "4" && isEnglishWord(folded);
}
