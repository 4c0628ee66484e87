/**
 * Numbers by pairs of numbers, none of them below 0: what a map of strings would hold under `a|b`, without a string made for each question. Three numbers a pair in one array, at most half
 * of it taken; a pair stands at the first free place from where its hash points.
 */
export class Pairs {
  readonly #slots: Int32Array;
  readonly #mask: number;

  /** Room for so many pairs at most. */
  constructor(most: number) {
    const places = 1 << (32 - Math.clz32(2 * most));
    this.#slots = new Int32Array(places * WIDTH);
    this.#mask = places - 1;
  }

  /** The number of a pair, -1 where it has none. */
  get(a: number, b: number): number {
    return (this.#slots[this.#find(a, b) + 2] ?? 0) - 1;
  }

  set(a: number, b: number, to: number): void {
    this.#slots.set([a, b, to + 1], this.#find(a, b));
  }

  /** Where a pair stands, or the free place where it would: a free one has a 0, one more than no number at all. */
  #find(a: number, b: number): number {
    const slots = this.#slots;
    const hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
    let slot = WIDTH * ((hash ^ (hash >>> 15)) & this.#mask);
    while (slots[slot + 2] !== 0 && (((slots[slot] ?? 0) ^ a) | ((slots[slot + 1] ?? 0) ^ b)) !== 0)
      slot = (slot + WIDTH) % slots.length;
    return slot;
  }
}
const WIDTH = 3;
