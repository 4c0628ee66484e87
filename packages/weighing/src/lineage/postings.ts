/** Which owners have which keys: `keys` ascending, and beside each the owner that has it. */
export interface Postings {
  readonly keys: Uint32Array;
  readonly owners: Uint32Array;
}

const DIGITS = 65_536;

/** Postings of lists of keys, one list an owner; the owners of one key stand in ascending order. */
export function postingsOf(lists: readonly Uint32Array[]): Postings {
  const size = lists.reduce((sum, list) => sum + list.length, 0);
  const keys = new Uint32Array(size);
  const owners = new Uint32Array(size);
  let at = 0;
  for (const [owner, list] of lists.entries()) {
    keys.set(list, at);
    owners.fill(owner, at, at + list.length);
    at += list.length;
  }
  return byDigit(byDigit({ keys, owners }, 0), 16);
}

/** One stable pass over sixteen bits: linear, where a comparison sort of millions is not. */
function byDigit({ keys, owners }: Postings, shift: number): Postings {
  const next = new Uint32Array(DIGITS + 1);
  for (let i = 0; i < keys.length; i++) add(next, (((keys[i] ?? 0) >>> shift) & 0xffff) + 1, 1);
  for (let digit = 0; digit < DIGITS; digit++) add(next, digit + 1, next[digit] ?? 0);
  const sorted = { keys: new Uint32Array(keys.length), owners: new Uint32Array(keys.length) };
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    const digit = (key >>> shift) & 0xffff;
    const to = next[digit] ?? 0;
    next[digit] = to + 1;
    sorted.keys[to] = key;
    sorted.owners[to] = owners[i] ?? 0;
  }
  return sorted;
}

function add(counts: Uint32Array, at: number, by: number): void {
  counts[at] = (counts[at] ?? 0) + by;
}

/** Half-open range of the postings of a key, by binary search. */
export function rangeOf(
  { keys }: Postings,
  key: number,
): { readonly from: number; readonly to: number } {
  let from = 0;
  let high = keys.length;
  while (from < high) {
    const middle = (from + high) >>> 1;
    if ((keys[middle] ?? 0) < key) from = middle + 1;
    else high = middle;
  }
  let to = from;
  while (keys[to] === key) to++;
  return { from, to };
}
