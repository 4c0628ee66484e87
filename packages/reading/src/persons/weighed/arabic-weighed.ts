import { placesSeen } from "../arabic-places-seen.ts";
import { PARTICLES, type Words } from "../found.ts";
import { ARABIC_USES } from "../lists/arabic-uses.ts";
import { ARABIC_WEIGHTS, LEAST } from "../lists/arabic-weights.ts";
import type { CaseKnows } from "../suspect.ts";
import { remembered } from "../../text/remembered.ts";
import {
  arabicPlaceSigns,
  arabicWordSigns,
  groupOf,
  isNamedHere,
  reportOf,
} from "./arabic-signs.ts";
import { unvouchedWords } from "./arabic-unvouched.ts";
import { isOfNoDictionary } from "./no-dictionary.ts";
import { usesOf, weightsOf } from "./weights.ts";

const weights = weightsOf(ARABIC_WEIGHTS);
const useOf = usesOf(ARABIC_USES);

/** So much less a word needs that is hidden elsewhere in the report. */
const AGAIN = 2;
/** And so much less where a word says that it is a name. */
const NAMED = 4;
/** Words around a hit that are looked at again. */
const AROUND = 4;

/** What a word weighs by itself. */
const byItself = remembered((folded) => {
  const { of } = weights();
  let sum = 0;
  arabicWordSigns(folded, useOf(folded), (kind, one, two) => {
    sum += of(kind, one, two);
  });
  return { sum };
});

/** A word that weighs enough to be somebody's name, without the letters before it. */
export interface Weighed {
  readonly at: number;
  readonly skip: number;
}

/**
 * Arabic words that are somebody's name by the sum of what they are, what stands before and behind, and what the report has of them: where no single
 * rule tells (`ناديت نعوم فلم ترد`, `قال لي الزعتري:`). `isHidden`: what is hidden already.
 */
export function weighedNames(
  where: Words,
  knows: CaseKnows,
  isHidden: (at: number) => boolean,
): readonly Weighed[] {
  const { words } = where;
  const candidates = unvouchedWords(where, knows, placesSeen(where)).filter(
    ({ at }) => !isHidden(at),
  );
  if (candidates.length === 0 || isOfNoDictionary(groupsOf(words))) return [];
  const report = reportOf(where);
  const { of } = weights();
  const hits = new Map<number, number>();
  const names = new Set<string>();
  for (const [at, { folded, arabic }] of words.entries())
    if (arabic && isHidden(at) && folded.length > 2 && !PARTICLES.has(folded)) names.add(folded);
  const isHere = (at: number): boolean => isHidden(at) || hits.has(at);
  const isName = (at: number, skip: number, folded: string): boolean => {
    let { sum } = byItself(folded);
    arabicPlaceSigns(where, { at, skip, isHidden: isHere, report }, (kind, one, two, three) => {
      sum += of(kind, one, two, three);
    });
    const less = (names.has(folded) ? AGAIN : 0) + (isNamedHere(where, at, skip) ? NAMED : 0);
    return sum > LEAST - less;
  };
  // A hit is a sign for its neighbours, and the same word elsewhere needs less.
  for (const pass of [1, 2]) {
    const before = new Set(hits.keys());
    for (const { at, skips } of candidates) {
      if (hits.has(at)) continue;
      for (const skip of skips) {
        const folded = words[at]?.folded.slice(skip) ?? "";
        if (pass > 1 && !names.has(folded) && !isNear(before, at)) continue;
        if (!isName(at, skip, folded)) continue;
        hits.set(at, skip);
        names.add(folded);
        break;
      }
    }
  }
  return [...hits].map(([at, skip]) => ({ at, skip }));
}

function groupsOf(words: Words["words"]): readonly string[] {
  return words.flatMap(({ folded, arabic }) =>
    arabic && folded.length > 2 ? groupOf(folded) : [],
  );
}

function isNear(hits: ReadonlySet<number>, at: number): boolean {
  for (let near = at - AROUND; near <= at + AROUND; near++) if (hits.has(near)) return true;
  return false;
}
