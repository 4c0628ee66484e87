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
      if (code < 0) code = likeKind(kinds, kind);
      if (code < 0) code = kinds.push(kind) - 1;
      codes[count++] = code;
    },
    packed: () => ({ figures, kinds, codes: textOf(codes) }),
  };
}

function likeKind(kinds: readonly PairKind[], kind: PairKind): number {
  return kinds.findIndex((known) => isSameKind(known, kind));
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
  let text = "";
  for (let at = 0; at < codes.length; at += CHUNK) {
    // As an array of arguments it is; spread, it would be walked through and copied first.
    text += String(Reflect.apply(String.fromCharCode, null, codes.subarray(at, at + CHUNK)));
  }
  return text;
}

/** What the pairs of a question are made of, for whoever wants a few of them. */
const packedOf = new WeakMap<object, PackedPairs>();

/** Lets {@link pairWalk} find what the pairs of this question are made of. */
export function keepPacked(question: object, packed: PackedPairs): void {
  packedOf.set(question, packed);
}

/** The pairs of some of the figures alone, in the same order. */
export function choosePairs(packed: PackedPairs, chosen: ReadonlySet<string>): PackedPairs {
  const figures = packed.figures.filter((figure) => chosen.has(figure));
  const packer = pairPacker(figures);
  eachPair(packed, (a, b, kind) => {
    if (chosen.has(a) && chosen.has(b)) packer.add(kind);
  });
  return packer.packed();
}

/** The pairs of a question as places in a list of figures: walked through without an object for each. */
export interface PairWalk {
  readonly figures: readonly string[];
  /** Calls `see` with each pair of which something wanted is said, in the order of the pairs. */
  readonly walk: (
    isWanted: (kind: PairKind) => boolean,
    see: (a: number, b: number, kind: PairKind) => void,
  ) => void;
}

/** How to walk through a question's pairs: packed where it has them so, else as they were written. */
export function pairWalk(question: { readonly pairs: readonly Pair[] }): PairWalk {
  const packed = packedOf.get(question);
  return packed === undefined ? walkWritten(question.pairs) : walkPacked(packed);
}

/** {@link pairWalk} of what is packed. */
export function walkPacked({ figures, kinds, codes }: PackedPairs): PairWalk {
  return {
    figures,
    walk: (isWanted, see) => {
      const wanted = kinds.map((kind) => (isWanted(kind) ? kind : null));
      if (wanted.every((kind) => kind === null)) return;
      let at = 0;
      for (let i = 0; i < figures.length; i++) {
        for (let j = i + 1; j < figures.length; j++) {
          const kind = wanted[codes.charCodeAt(at++)];
          if (kind !== null && kind !== undefined) see(i, j, kind);
        }
      }
    },
  };
}

function walkWritten(pairs: readonly Pair[]): PairWalk {
  const figures = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  const placeOf = new Map(figures.map((figure, i) => [figure, i]));
  return {
    figures,
    walk: (isWanted, see) => {
      for (const pair of pairs) {
        const [a, b] = [placeOf.get(pair.a), placeOf.get(pair.b)];
        if (a !== undefined && b !== undefined && isWanted(pair)) see(a, b, pair);
      }
    },
  };
}

/** A pair as an object of its own. Written out: a spread object takes nearly twice the memory. */
export function pairOf(a: string, b: string, kind: PairKind): Pair {
  const { verdict, because, missing, decision } = kind;
  if (decision !== undefined) return { a, b, ...kind };
  return missing === undefined ? { a, b, verdict, because } : { a, b, verdict, because, missing };
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
