import { plainWord } from "../keys/text-words.ts";

/** Words in a shingle: five, as in the studies of reused news text that the thresholds come from. */
export const SHINGLE_WORDS = 5;

/** Hash of the five words from each word; equal hashes are verified word by word before they count. */
export function shingleHashes(words: readonly number[]): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, words.length - SHINGLE_WORDS + 1));
  for (let at = 0; at < hashes.length; at++) {
    let hash = 0x811c9dc5;
    for (let i = at; i < at + SHINGLE_WORDS; i++) {
      hash = Math.imul(hash ^ plainWord(words[i] ?? 0), 0x01000193);
      hash ^= hash >>> 15;
    }
    hashes[at] = hash;
  }
  return hashes;
}

/** Each shingle of a text once, in ascending order. */
export function distinctShingles(words: readonly number[]): Uint32Array {
  const sorted = shingleHashes(words).toSorted();
  let kept = 0;
  for (let i = 0; i < sorted.length; i++) {
    const hash = sorted[i] ?? 0;
    if (i === 0 || hash !== sorted[kept - 1]) sorted[kept++] = hash;
  }
  return sorted.slice(0, kept);
}
