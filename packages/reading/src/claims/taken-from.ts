/**
 * The members of a list in order, each let go of when the next one is asked for: what claims are made of is as large as the claims, and a text
 * of ten megabytes would have both in memory.
 */
export function* takenFrom<One>(list: One[]): Generator<One> {
  list.reverse();
  for (let one = list.pop(); one !== undefined; one = list.pop()) yield one;
}

/** {@link takenFrom}, so many at a time: what is worked on stage by stage. */
export function* stretchesFrom<One>(list: One[], length: number): Generator<readonly One[]> {
  let stretch: One[] = [];
  for (const one of takenFrom(list)) {
    stretch.push(one);
    if (stretch.length < length) continue;
    yield stretch;
    stretch = [];
  }
  if (stretch.length > 0) yield stretch;
}
