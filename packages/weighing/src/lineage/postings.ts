/** Which owners have which keys: `keys` ascending, and beside each the owner that has it. */
export interface Postings {
  readonly keys: Uint32Array;
  readonly owners: Uint32Array;
}

/** Passes over sixteen bits go through so many digits each, which few keys are not worth: those take four passes over eight. */
const MANY = 65_536;

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
  const bits = size < MANY ? 8 : 16;
  let sorted: Postings = { keys, owners };
  for (let shift = 0; shift < 32; shift += bits) sorted = byDigit(sorted, shift, bits);
  return sorted;
}

/** One stable pass over some bits: linear, where a comparison sort of millions is not. */
function byDigit({ keys, owners }: Postings, shift: number, bits: number): Postings {
  const digits = 2 ** bits;
  const mask = digits - 1;
  const next = new Uint32Array(digits + 1);
  for (let i = 0; i < keys.length; i++) add(next, (((keys[i] ?? 0) >>> shift) & mask) + 1, 1);
  for (let digit = 0; digit < digits; digit++) add(next, digit + 1, next[digit] ?? 0);
  const sorted = { keys: new Uint32Array(keys.length), owners: new Uint32Array(keys.length) };
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? 0;
    const digit = (key >>> shift) & mask;
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
