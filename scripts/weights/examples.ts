import type { CaseKnows } from "../../packages/reading/src/persons/suspect.ts";
import { placesSeen } from "../../packages/reading/src/persons/arabic-places-seen.ts";
import { placesNamed } from "../../packages/reading/src/persons/latin-places.ts";
import { nameWords } from "../../packages/reading/src/persons/name-words.ts";
import { personsIn } from "../../packages/reading/src/persons/persons-in.ts";
import { publicNamesIn } from "../../packages/reading/src/persons/public-names.ts";
import { smallWordsIn, suspectsByRules } from "../../packages/reading/src/persons/suspects-in.ts";
import {
  arabicPlaceSigns,
  arabicWordSigns,
  reportOf,
} from "../../packages/reading/src/persons/weighed/arabic-signs.ts";
import { unvouchedWords } from "../../packages/reading/src/persons/weighed/arabic-unvouched.ts";
import {
  latinPlaceSigns,
  latinReportOf,
  latinWordSigns,
  writtenAs,
} from "../../packages/reading/src/persons/weighed/latin-signs.ts";
import { unvouchedLatin } from "../../packages/reading/src/persons/weighed/latin-unvouched.ts";
import type { Takes } from "../../packages/reading/src/persons/weighed/weights.ts";
import { type MarkedText, STAYS } from "./texts.ts";

/** A word of a text that may be a name, with its signs but for how often reports have it. */
export interface Seen {
  readonly from: string;
  /** As its uses are counted: folded, behind `^` with a capital. */
  readonly word: string;
  readonly isName: boolean;
  /** No rule hides it. */
  readonly isLeft: boolean;
  readonly signs: (use: string) => readonly string[];
}

/** Words of a text that nothing vouches for, as names or as none; what is hidden and not marked may be either. */
export function seenIn({ from, text, names }: MarkedText, isArabic: boolean): readonly Seen[] {
  const words = nameWords(text);
  const where = { text, words };
  const knows = knownIn(text, names === null || !isArabic);
  const taken = personsIn(text).flatMap(({ mentions }) => mentions);
  const gone = [...taken, ...suspectsByRules(text, knows, taken)];
  const hidden = new Set(
    words.flatMap(({ start, end }, at) =>
      gone.some((one) => one.start < end && start < one.end) ? at : [],
    ),
  );
  const [arabic, latin] = [reportOf(where), latinReportOf(where)];
  const found = isArabic
    ? unvouchedWords(where, knows, placesSeen(where))
    : unvouchedLatin(
        where,
        knows,
        () => false,
        (at) => hidden.has(at),
      ).map((at) => ({ at, skips: [0] }));
  return found.flatMap(({ at, skips }) =>
    skips.flatMap((skip): readonly Seen[] => {
      const word = words[at];
      if (word === undefined) return [];
      const name = names?.find(({ start, end }) => start < word.end && word.start < end);
      if (name === undefined && hidden.has(at) && from !== STAYS) return [];
      // A letter before a name is none of it.
      const isWhole =
        name !== undefined &&
        word.end <= name.end &&
        (skip === 0 ? name.start <= word.start : name.start > word.start);
      if (name !== undefined && !isWhole) return [];
      const folded = word.folded.slice(skip);
      const isHidden = (one: number): boolean => one !== at && hidden.has(one);
      const how = writtenAs(where, at);
      const signs = (use: string): readonly string[] => {
        const list: string[] = [];
        const add: Takes = (kind, ...parts) => {
          list.push(`${kind}:${parts.join("|")}`.replace(/\|+$/u, ""));
        };
        if (isArabic) {
          arabicWordSigns(folded, use, add);
          arabicPlaceSigns(where, { at, skip, isHidden, report: arabic }, add);
        } else {
          latinWordSigns(folded, how, use, add);
          latinPlaceSigns(where, { at, how, isHidden, report: latin }, add);
        }
        return list;
      };
      return [
        {
          from,
          word: how === "s" ? folded : `^${folded}`,
          isName: name !== undefined,
          isLeft: !hidden.has(at),
          signs,
        },
      ];
    }),
  );
}

/** What a case of this text alone would know. */
function knownIn(text: string, isJudged: boolean): CaseKnows {
  return {
    names: new Set(),
    credited: new Set(),
    places: isJudged ? placesNamed(text) : new Set(),
    offices: isJudged ? publicNamesIn(text) : new Set(),
    small: new Set(smallWordsIn(text)),
  };
}
