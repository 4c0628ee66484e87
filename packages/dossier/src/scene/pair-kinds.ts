import type { Pair } from "@tarjih/reading";

/** What a pair is, without whom it compares. */
export type PairKind = Omit<Pair, "a" | "b">;

/** The kinds of some pairs, each with a number by the order in which it is met. */
export interface PairKinds {
  readonly numberOf: (pair: Pair) => number;
  readonly met: readonly PairKind[];
}

/**
 * Numbers the kinds of pairs. Of a million pairs nearly all have three words alone: these are looked up one after the other,
 * as a key that is put together for each is half a second of a large dossier.
 */
export function pairKinds(): PairKinds {
  const met: PairKind[] = [];
  const plain = new Map<string, Map<string, Map<string, number>>>();
  const others = new Map<string, number>();
  return { met, numberOf };

  function numberOf(pair: Pair): number {
    const { verdict, because, missing = "" } = pair;
    if (!isPlain(pair)) {
      const { a: _a, b: _b, ...kind } = pair;
      return numbered(others, JSON.stringify(kind), pair);
    }
    const byReason = within(plain, verdict, () => new Map<string, Map<string, number>>());
    const byMissing = within(byReason, because, () => new Map<string, number>());
    return byMissing.get(missing) ?? numbered(byMissing, missing, pair);
  }

  function numbered(numbers: Map<string, number>, key: string, pair: Pair): number {
    return within(numbers, key, () => {
      const { a: _a, b: _b, ...kind } = pair;
      met.push(kind);
      return met.length - 1;
    });
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
