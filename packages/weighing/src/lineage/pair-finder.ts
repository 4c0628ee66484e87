import { centreOf, commonKeys, RARE_TEXTS } from "./candidates.ts";
import type { KeyLists } from "./candidates.ts";
import { postingsOf, rangeOf } from "./postings.ts";
import type { Postings } from "./postings.ts";
import { ENOUGH_SHARED } from "./reuse.ts";

/**
 * Finds the partners of one more text among those known, as {@link candidatePairs} finds them among all. Texts
 * have numbers in the order in which they come; keys of the first ones lie sorted, those of later ones beside them.
 */
export interface PairFinder {
  /** Takes the next text in; the answer is which texts must be asked about their pairs again. */
  readonly insert: (keys: readonly Uint32Array[]) => ReadonlySet<number>;
  /** Texts that a known one is to be compared with. */
  readonly partnersOf: (text: number) => readonly number[];
  /** Keys that more texts share than are paired with each other. */
  readonly common: () => number;
}

interface Index {
  readonly worth: number;
  readonly lists: Uint32Array[];
  readonly sorted: Postings;
  readonly later: Map<number, number[]>;
}

/** `names` orders the texts by their words; it is read when a text is in. */
export function pairFinder(kinds: readonly KeyLists[], names: readonly string[]): PairFinder {
  const indexes = kinds.map(({ lists, worth }): Index => ({
    worth,
    lists: [...lists],
    sorted: postingsOf(lists),
    later: new Map(),
  }));
  let common = indexes.reduce((sum, { sorted }) => sum + commonKeys(sorted), 0);
  return {
    common: () => common,
    insert: (keys) => {
      const shaken = new Set<number>();
      for (const [i, index] of indexes.entries()) {
        const own = keys[i] ?? new Uint32Array();
        const text = index.lists.length;
        index.lists.push(own);
        for (const key of own) {
          const before = ownersOf(index, key);
          if (before.length === RARE_TEXTS) common++;
          if (isShaking(before, text, names)) for (const owner of before) shaken.add(owner);
          const known = index.later.get(key);
          if (known === undefined) index.later.set(key, [text]);
          else known.push(text);
        }
      }
      return shaken;
    },
    partnersOf: (text) => {
      const shared = new Map<number, number>();
      for (const index of indexes) {
        for (const key of index.lists[text] ?? []) {
          for (const other of pairedBy(ownersOf(index, key), text, names)) {
            shared.set(other, (shared.get(other) ?? 0) + index.worth);
          }
        }
      }
      return [...shared].filter(([, worth]) => worth >= ENOUGH_SHARED).map(([other]) => other);
    },
  };
}

/** Whether a key loses pairs by one more text: it becomes common, or its centre moves. */
function isShaking(before: readonly number[], text: number, names: readonly string[]): boolean {
  if (before.length < RARE_TEXTS) return false;
  return before.length === RARE_TEXTS || centreOf([...before, text], names) === text;
}

function pairedBy(
  owners: readonly number[],
  text: number,
  names: readonly string[],
): readonly number[] {
  const others = owners.filter((owner) => owner !== text);
  if (owners.length <= RARE_TEXTS) return others;
  const centre = centreOf(owners, names);
  return centre === text ? others : [centre];
}

function ownersOf({ sorted, later }: Index, key: number): readonly number[] {
  const { from, to } = rangeOf(sorted, key);
  return [...sorted.owners.subarray(from, to), ...(later.get(key) ?? [])];
}
