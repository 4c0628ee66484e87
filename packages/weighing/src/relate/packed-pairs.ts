import type { Pair } from "@tarjih/reading";

/** What is said of a pair, without its two figures. */
export type PairKind = Omit<Pair, "a" | "b">;

/**
 * Every pair of some figures, each with the ones behind it, in a character each: a case of a million figures has thirty million
 * pairs, which as objects take two gigabytes. Can be written down and sent.
 */
export interface PackedPairs {
  /** The figures that are paired, in the order of the answers. */
  readonly figures: readonly string[];
  /** What is said of pairs, each once, in the order in which it first appears. */
  readonly kinds: readonly PairKind[];
  /** One character a pair: its code unit is the index of its kind. */
  readonly codes: string;
}

/** Takes what is said of the pairs of `figures` one by one: each figure with each behind it, in their order. */
export function pairPacker(figures: readonly string[]): {
  readonly add: (kind: PairKind) => void;
  readonly packed: () => PackedPairs;
} {
  const kinds: PairKind[] = [];
  const codes = new Uint16Array((figures.length * (figures.length - 1)) / 2);
  let count = 0;
  return {
    add: (kind) => {
      // One judgement of many pairs is mostly the very same object.
      let code = kinds.indexOf(kind);
      if (code < 0) code = kinds.findIndex((known) => isSameKind(known, kind));
      if (code < 0) code = kinds.push(kind) - 1;
      codes[count++] = code;
    },
    packed: () => ({ figures, kinds, codes: textOf(codes) }),
  };
}

/** Two verdicts of different decisions are never one. */
function isSameKind(a: PairKind, b: PairKind): boolean {
  return (
    a.verdict === b.verdict &&
    a.because === b.because &&
    a.missing === b.missing &&
    a.decision === b.decision &&
    a.computed?.verdict === b.computed?.verdict &&
    a.computed?.because === b.computed?.because &&
    a.computed?.missing === b.computed?.missing
  );
}

/** Calls `see` with each pair, without making an object of it. */
export function eachPair(
  { figures, kinds, codes }: PackedPairs,
  see: (a: string, b: string, kind: PairKind) => void,
): void {
  let at = 0;
  for (const [i, a] of figures.entries()) {
    for (let j = i + 1; j < figures.length; j++) {
      const b = figures[j];
      const kind = kinds[codes.charCodeAt(at++)];
      if (b !== undefined && kind !== undefined) see(a, b, kind);
    }
  }
}

/** As many arguments as a call surely bears. */
const CHUNK = 8192;

function textOf(codes: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < codes.length; at += CHUNK) {
    parts.push(String.fromCharCode(...codes.subarray(at, at + CHUNK)));
  }
  return parts.join("");
}

/** What the pairs of a question are made of, for whoever wants a few of them. */
const packedOf = new WeakMap<object, PackedPairs>();

/** Lets {@link somePairs} find what the pairs of this question are made of. */
export function keepPacked(question: object, packed: PackedPairs): void {
  packedOf.set(question, packed);
}

/** The pairs of which something wanted is said; of the others no object is made where the question has them packed. */
export function somePairs(
  question: { readonly pairs: readonly Pair[] },
  isWanted: (kind: PairKind) => boolean,
): readonly Pair[] {
  const packed = packedOf.get(question);
  if (packed === undefined) return question.pairs.filter(isWanted);
  const { figures, kinds, codes } = packed;
  const wanted = kinds.map(isWanted);
  if (!wanted.includes(true)) return [];
  const found: Pair[] = [];
  let at = 0;
  for (let i = 0; i < figures.length; i++) {
    for (let j = i + 1; j < figures.length; j++) {
      const code = codes.charCodeAt(at++);
      if (wanted[code] !== true) continue;
      const [a, b, kind] = [figures[i], figures[j], kinds[code]];
      if (a !== undefined && b !== undefined && kind !== undefined) found.push(pairOf(a, b, kind));
    }
  }
  return found;
}

/** The last pairs that were asked for: whoever looks at a question looks at its pairs several times. */
let last: { readonly packed: PackedPairs; readonly pairs: readonly Pair[] } | null = null;

/** Every pair as an object of its own. */
export function unpackPairs(packed: PackedPairs): readonly Pair[] {
  if (last?.packed === packed) return last.pairs;
  const pairs: Pair[] = [];
  eachPair(packed, (a, b, kind) => pairs.push(pairOf(a, b, kind)));
  last = { packed, pairs };
  return pairs;
}

/** Written out: a spread object takes nearly twice the memory. */
function pairOf(a: string, b: string, kind: PairKind): Pair {
  const { verdict, because, missing, decision } = kind;
  if (decision !== undefined) return { a, b, ...kind };
  return missing === undefined ? { a, b, verdict, because } : { a, b, verdict, because, missing };
}
