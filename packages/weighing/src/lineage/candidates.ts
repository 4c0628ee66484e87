import { bandKeys } from "./min-hash.ts";
import { postingsOf } from "./postings.ts";
import type { Postings } from "./postings.ts";
import { ENOUGH_SHARED } from "./reuse.ts";
import { distinctShingles } from "./shingles.ts";

/** Keys of one kind by which texts are found, one list a text; sharing a key is worth so much. */
export interface KeyLists {
  readonly lists: readonly Uint32Array[];
  readonly worth: number;
  /** The postings of the lists, where they were made already. */
  readonly postings?: Postings;
}

/** Pairs of texts (indices, first smaller) worth comparing word by word, and what was not paired. */
export interface Candidates {
  readonly pairs: readonly (readonly [number, number])[];
  /** Keys that more texts share than are paired with each other. */
  readonly common: number;
}

/** A key in more texts than this is a formula or a flood: each text is paired with one of them only. */
export const RARE_TEXTS = 100;

/**
 * Whole texts that are much alike meet in a band of their MinHash; a text that has a paragraph of another
 * shares shingles that few texts have. Texts that are word for word equal must be put together before.
 */
export function wordKeys(
  texts: readonly { readonly words: readonly number[] }[],
): readonly KeyLists[] {
  const shingles = texts.map(({ words }) => distinctShingles(words));
  return [
    { lists: shingles, worth: 1 },
    { lists: shingles.map(bandKeys), worth: ENOUGH_SHARED },
  ];
}

/**
 * {@link wordKeys} where no text is added later: texts that share no shingle with any other meet no one in a band either, and
 * most texts of a large case are such.
 */
export function wordKeysOfAll(
  texts: readonly { readonly words: readonly number[] }[],
): readonly KeyLists[] {
  const shingles = texts.map(({ words }) => distinctShingles(words));
  const postings = postingsOf(shingles);
  const isShared = sharedOwners(postings, texts.length);
  const bands = shingles.map((list, i) => (isShared[i] === 1 ? bandKeys(list) : NO_KEYS));
  return [
    { lists: shingles, worth: 1, postings },
    { lists: bands, worth: ENOUGH_SHARED },
  ];
}

const NO_KEYS = new Uint32Array();

/** 1 for each owner of a key that another owner has too. */
function sharedOwners({ keys, owners }: Postings, count: number): Uint8Array {
  const isShared = new Uint8Array(count);
  for (let i = 1; i < keys.length; i++) {
    if (keys[i] !== keys[i - 1]) continue;
    isShared[owners[i] ?? 0] = 1;
    isShared[owners[i - 1] ?? 0] = 1;
  }
  return isShared;
}

/** All pairs that share keys worth enough; `names` tell the texts apart by their words. */
export function candidatePairs(kinds: readonly KeyLists[], names: readonly string[]): Candidates {
  const indexes = kinds.map(({ lists, worth, postings }) => ({
    runs: runsOf(postings ?? postingsOf(lists), names),
    worth,
  }));
  const shared = new Uint32Array(names.length);
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0; i < names.length; i++) {
    const touched: number[] = [];
    for (const { runs, worth } of indexes) {
      eachLaterOwner(runs, i, (j) => {
        if (shared[j] === 0) touched.push(j);
        shared[j] = (shared[j] ?? 0) + worth;
      });
    }
    for (const j of touched.toSorted((a, b) => a - b)) {
      if ((shared[j] ?? 0) >= ENOUGH_SHARED) pairs.push([i, j]);
      shared[j] = 0;
    }
  }
  const common = indexes.reduce((sum, { runs }) => sum + runs.centres.size, 0);
  return { pairs, common };
}

/** How many keys more texts share than are paired with each other. */
export function commonKeys({ keys }: Postings): number {
  let common = 0;
  for (let from = 0, to = 0; from < keys.length; from = to) {
    while (to < keys.length && keys[to] === keys[from]) to++;
    if (to - from > RARE_TEXTS) common++;
  }
  return common;
}

/** Postings with the run of equal keys that each lies in, and for each owner where its postings are. */
interface Runs {
  readonly owners: Uint32Array;
  /** Start of the run of each posting; the run ends where the next one starts. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** For runs of too many owners, by start: the one that all the others are paired with. */
  readonly centres: ReadonlyMap<number, number>;
  /** Postings of owner i: `of[first[i]]` up to `of[first[i + 1]]`. */
  readonly of: Uint32Array;
  readonly first: Uint32Array;
}

function runsOf({ keys, owners }: Postings, names: readonly string[]): Runs {
  const size = keys.length;
  const starts = new Uint32Array(size);
  const ends = new Uint32Array(size);
  const centres = new Map<number, number>();
  for (let from = 0; from < size;) {
    let to = from + 1;
    while (to < size && keys[to] === keys[from]) to++;
    starts.fill(from, from, to);
    ends.fill(to, from, to);
    if (to - from > RARE_TEXTS) centres.set(from, centreOf(owners.subarray(from, to), names));
    from = to;
  }
  const first = new Uint32Array(names.length + 1);
  for (let posting = 0; posting < size; posting++) {
    const behind = (owners[posting] ?? 0) + 1;
    first[behind] = (first[behind] ?? 0) + 1;
  }
  for (let i = 0; i < names.length; i++) first[i + 1] = (first[i + 1] ?? 0) + (first[i] ?? 0);
  const next = first.slice();
  const of = new Uint32Array(size);
  for (let posting = 0; posting < size; posting++) {
    const owner = owners[posting] ?? 0;
    const at = next[owner] ?? 0;
    next[owner] = at + 1;
    of[at] = posting;
  }
  return { owners, starts, ends, centres, of, first };
}

/** Chosen by the words alone, so that neither a path nor a further copy moves it. */
export function centreOf(owners: Iterable<number>, names: readonly string[]): number {
  let centre = -1;
  for (const owner of owners) {
    if (centre === -1 || (names[owner] ?? "") < (names[centre] ?? "")) centre = owner;
  }
  return centre;
}

/** Calls `see` with the owners after `i` that one of its keys pairs it with, once for each such key. */
function eachLaterOwner(runs: Runs, i: number, see: (owner: number) => void): void {
  const { owners, starts, ends, centres, of, first } = runs;
  const to = first[i + 1] ?? 0;
  for (let at = first[i] ?? 0; at < to; at++) {
    const posting = of[at] ?? 0;
    const start = starts[posting] ?? 0;
    const centre = centres.get(start);
    if (centre !== undefined && centre !== i) {
      if (centre > i) see(centre);
      continue;
    }
    const end = ends[posting] ?? 0;
    const from = centre === undefined ? posting + 1 : start;
    for (let other = from; other < end; other++) {
      const owner = owners[other] ?? 0;
      if (owner > i) see(owner);
    }
  }
}
