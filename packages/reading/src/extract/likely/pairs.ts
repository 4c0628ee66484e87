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
    const slot = this.#find(a, b);
    return (this.#slots[slot + 2] ?? 0) - 1;
  }

  set(a: number, b: number, to: number): void {
    const slot = this.#find(a, b);
    this.#slots[slot] = a;
    this.#slots[slot + 1] = b;
    this.#slots[slot + 2] = to + 1;
  }

  /** Where a pair stands, or the free place where it would. */
  #find(a: number, b: number): number {
    const slots = this.#slots;
    let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
    hash ^= hash >>> 15;
    for (let place = hash & this.#mask; ; place = (place + 1) & this.#mask) {
      const slot = place * WIDTH;
      // a free place has a 0, one more than no number at all
      if (slots[slot + 2] === 0 || (slots[slot] === a && slots[slot + 1] === b)) return slot;
    }
  }
}
const WIDTH = 3;
