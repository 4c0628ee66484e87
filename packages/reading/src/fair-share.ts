/** How much is taken: `each` of everyone, and `more` beyond that of all together. */
export interface Sharing {
  readonly each: number;
  readonly more: number;
}

/**
 * The most that is taken of one where many share: whoever has little keeps all of it, those who have much get
 * equally much. With `each` 10 and `more` 1,000, three with 5, 300 and 900 share it so that 300 are taken whole, and 720 of the
 * 900. Infinity where all can be taken. In whatever order they come, it is the same.
 */
export function fairShare(counts: readonly number[], { each, more }: Sharing): number {
  const beyond = counts.flatMap((count) => (count > each ? [count - each] : []));
  let left = more;
  for (const [at, count] of beyond.toSorted((a, b) => a - b).entries()) {
    const share = Math.floor(left / (beyond.length - at));
    if (count > share) return each + share;
    left -= count;
  }
  return Infinity;
}
