import type { Random } from "../bench/random.ts";
import {
  type NameWord,
  nameWords,
} from "../../packages/reading/src/persons/vocabulary/name-words.ts";
import type { CaseKnows } from "../../packages/reading/src/persons/suspect.ts";
import { suspectsByRules } from "../../packages/reading/src/persons/suspects-in.ts";
import { toldAlone } from "../../packages/reading/src/persons/told-alone.ts";
import { sharedSigns } from "../../packages/reading/src/persons/weighed/around.ts";
import {
  type Script,
  signsOf,
  stemKey,
  usesIn,
} from "../../packages/reading/src/persons/weighed/weighed-names.ts";
import type { Takes } from "../../packages/reading/src/persons/weighed/weights.ts";
import { type MarkedText, STAYS } from "./texts.ts";

/** A text with what rules hide in it. */
export interface Looked extends MarkedText {
  readonly words: readonly NameWord[];
  readonly knows: CaseKnows;
  /** Words that are hidden before anything is weighed. */
  readonly hidden: ReadonlySet<number>;
  /** Those of them that are only in doubt. */
  readonly doubted: ReadonlySet<number>;
}

/** A word of a text that may be a name, with its signs but for how often reports have it. */
export interface Seen {
  readonly from: string;
  /** As its uses are counted: folded, behind `^` with a capital. */
  readonly word: string;
  readonly isName: boolean;
  /** No rule hides it. */
  readonly isLeft: boolean;
  readonly signs: (useOf: (key: string) => string) => readonly string[];
  /** The same as what its forms are counted by, where they are. */
  readonly stem: string | null;
}

/** What rules hide in a text, as a case of this text alone would know it. */
export function looked(marked: MarkedText): Looked {
  const { text } = marked;
  const words = nameWords(text);
  const { persons, ...told } = toldAlone(text);
  const knows: CaseKnows = { names: new Set(), credited: new Set(), ...told };
  const taken = persons.flatMap(({ mentions }) => mentions);
  const gone = [...taken, ...suspectsByRules(text, knows, taken)];
  const within = (passages: typeof gone): ReadonlySet<number> =>
    new Set(
      words.flatMap(({ start, end }, at) =>
        passages.some((one) => one.start < end && start < one.end) ? at : [],
      ),
    );
  const [hidden, sure] = [within(gone), within(taken)];
  return { ...marked, words, knows, hidden, doubted: hidden.difference(sure) };
}

/** The same text where rules find fewer names, so many of a hundred: on texts that they were made on they find more than elsewhere. */
export function withFewer(one: Looked, share: number, random: Random): Looked {
  const { words, hidden, names } = one;
  const lost = (names ?? []).filter(() => random.chance(share));
  return {
    ...one,
    hidden: new Set(
      [...hidden].filter((at) => {
        const { start = 0, end = 0 } = words[at] ?? {};
        return !lost.some((name) => name.start < end && start < name.end);
      }),
    ),
  };
}

/** Words of a text that nothing vouches for, as names or as none; what is hidden and not marked may be either. */
export function seenIn(one: Looked, script: Script): readonly Seen[] {
  const { from, text, names, words, knows, hidden } = one;
  const where = { text, words };
  const isOf = (at: number): boolean => hidden.has(at);
  const called = Map.groupBy(hidden, (at) => words[at]?.folded ?? "");
  // The word itself is looked at as if it were not hidden.
  let self = -1;
  const look = signsOf(script, where, {
    isHidden: (at) => at !== self && hidden.has(at),
    names: (folded) => called.get(folded)?.some((at) => at !== self) === true,
  });
  return (
    script
      .candidates(
        where,
        knows,
        isOf,
        () => "0",
        () => true,
      )
      // What something vouches for is weighed to be shown alone, and teaches nothing.
      .filter(({ vouched }) => vouched === undefined)
      .flatMap((candidate) =>
        candidate.skips.flatMap((skip): readonly Seen[] => {
          const { at } = candidate;
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
          const as = script.asOf(where, at, skip);
          return [
            {
              from,
              word: script.keyOf(folded, as),
              isName: name !== undefined,
              isLeft: !hidden.has(at),
              stem: script.stemOf === null ? null : stemKey(script.stemOf(folded)),
              signs: (useOf) => {
                const list: string[] = [];
                const add: Takes = (kind, ...parts) => {
                  list.push(`${kind}:${parts.join("|")}`.replace(/\|+$/u, ""));
                };
                self = at;
                const share = sharedSigns(words, hidden.size - (hidden.has(at) ? 1 : 0));
                script.wordSigns(folded, as, usesIn(script, useOf, folded, as), add);
                look(candidate, skip, share, add);
                return list;
              },
            },
          ];
        }),
      )
  );
}
