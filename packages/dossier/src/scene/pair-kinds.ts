import type { Pair } from "@tarjih/reading";

/** What a pair is, without whom it compares. */
export type PairKind = Omit<Pair, "a" | "b">;

/** The kinds of the pairs of a question, in the order in which they are met, and the number of each pair's kind. */
export interface PairKinds {
  readonly met: readonly PairKind[];
  readonly numbers: Uint32Array;
}

const KNOWN = new WeakMap<readonly Pair[], PairKinds>();

/** Numbers the kinds of pairs, once for a question: the data and the list of pairs both ask. */
export function kindsOf(pairs: readonly Pair[]): PairKinds {
  let kinds = KNOWN.get(pairs);
  if (kinds === undefined) {
    kinds = numbered(pairs);
    KNOWN.set(pairs, kinds);
  }
  return kinds;
}

/**
 * Of a million pairs nearly all have three words alone: these are looked up one after the other, as a key that is put together
 * for each is half a second of a large dossier.
 */
function numbered(pairs: readonly Pair[]): PairKinds {
  const met: PairKind[] = [];
  const plain = new Map<string, Map<string, Map<string, number>>>();
  const others = new Map<string, number>();
  const numbers = new Uint32Array(pairs.length);
  for (const [at, pair] of pairs.entries()) numbers[at] = numberOf(pair);
  return { met, numbers };

  function numberOf(pair: Pair): number {
    const { verdict, because, missing = "" } = pair;
    if (!isPlain(pair)) {
      const { a: _a, b: _b, ...kind } = pair;
      return within(others, JSON.stringify(kind), () => met.push(kind) - 1);
    }
    const byReason = within(plain, verdict, () => new Map<string, Map<string, number>>());
    const byMissing = within(byReason, because, () => new Map<string, number>());
    const known = byMissing.get(missing);
    if (known !== undefined) return known;
    const { a: _a, b: _b, ...kind } = pair;
    byMissing.set(missing, met.push(kind) - 1);
    return met.length - 1;
  }
}

function within<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

type Told = "a" | "b" | "verdict" | "because" | "missing" | "decision" | "computed";
/** A further property of a pair would have to be looked at below: then this does not compile. */
const ALL_TOLD: Exclude<keyof Pair, Told> extends never ? true : false = true;

function isPlain({ decision, computed }: Pair): boolean {
  return ALL_TOLD && decision === undefined && computed === undefined;
}
