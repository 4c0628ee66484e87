/** Words in a shingle: five, as in the studies of reused news text that the thresholds come from. */
export const SHINGLE_WORDS = 5;
/** A shingle in more texts than this is a formula or a flood: it pairs every text with the first only. */
export const RARE_SHINGLE_TEXTS = 100;
/** Shared shingles that make two texts worth comparing word by word. */
export const SHARED_SHINGLES = 5;

/** Hash of the five words from each word; equal hashes are verified word by word before they count. */
export function shingleHashes(ids: readonly number[]): Int32Array {
  const hashes = new Int32Array(Math.max(0, ids.length - SHINGLE_WORDS + 1));
  for (let at = 0; at < hashes.length; at++) {
    let hash = 0x811c9dc5;
    for (let i = at; i < at + SHINGLE_WORDS; i++) {
      hash = Math.imul(hash ^ (ids[i] ?? 0), 0x01000193);
      hash ^= hash >>> 15;
    }
    hashes[at] = hash;
  }
  return hashes;
}

/**
 * Pairs of texts (indices, first smaller) that share enough shingles, found by an inverted index. Texts
 * that are word for word equal must be put together before: a flood of them would make every shingle common.
 */
export function candidatePairs(
  texts: readonly ReadonlySet<number>[],
): readonly (readonly [number, number])[] {
  const index = new Map<number, number[]>();
  for (const [i, shingles] of texts.entries()) {
    for (const hash of shingles) {
      const postings = index.get(hash);
      if (postings === undefined) index.set(hash, [i]);
      else postings.push(i);
    }
  }
  const shared = new Map<number, number>();
  const count = (i: number, j: number): void => {
    const key = i * texts.length + j;
    shared.set(key, (shared.get(key) ?? 0) + 1);
  };
  for (const postings of index.values()) {
    const common = postings.length > RARE_SHINGLE_TEXTS;
    const heads = common ? postings.slice(0, 1) : postings;
    for (const [at, i] of heads.entries()) for (const j of postings.slice(at + 1)) count(i, j);
  }
  const pairs: (readonly [number, number])[] = [];
  for (const [key, times] of shared) {
    if (times >= SHARED_SHINGLES) pairs.push([Math.floor(key / texts.length), key % texts.length]);
  }
  return pairs.toSorted((x, y) => x[0] - y[0] || x[1] - y[1]);
}
