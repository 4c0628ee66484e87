/** Takes a sign of a word: its kind, and up to three things that are so together. */
export type Takes = (kind: string, one: string, two?: string, three?: string) => void;

/** By kind and first part, then by the others: most signs have one or two. */
type Table = Map<string, Map<string, Map<string, Map<string, number>>>>;

/** What signs weigh. */
export interface Weights {
  readonly of: (kind: string, one: string, two?: string, three?: string) => number;
}

/** Unpacks a list of weights when it is first asked: each line is a weight in tenths and the signs that have it, `kind:one|two|three`. */
export function weightsOf(list: string): () => Weights {
  let weights: Weights | null = null;
  return () => (weights ??= unpacked(list));
}

function unpacked(list: string): Weights {
  const table: Table = new Map();
  for (const line of list.trim().split("\n")) {
    const [weight = "0", ...signs] = line.split(" ");
    for (const sign of signs) {
      const colon = sign.indexOf(":");
      const [one = "", two = "", three = ""] = sign.slice(colon + 1).split("|");
      const seconds = within(within(table, sign.slice(0, colon)), one);
      within(seconds, two).set(three, Number(weight) / 10);
    }
  }
  return {
    of: (kind, one, two = "", three = "") => table.get(kind)?.get(one)?.get(two)?.get(three) ?? 0,
  };
}

function within<Inner>(map: Map<string, Map<string, Inner>>, key: string): Map<string, Inner> {
  const known = map.get(key) ?? new Map<string, Inner>();
  map.set(key, known);
  return known;
}

/** How often reports have a word as a plain word, in four steps; unpacked when first asked. */
export function usesOf(list: string): (word: string) => string {
  let uses: Map<string, string> | null = null;
  const unpack = (): Map<string, string> => {
    const all = new Map<string, string>();
    for (const line of list.trim().split("\n")) {
      const [step = "0", ...words] = line.split(" ");
      for (const one of words) all.set(one, step);
    }
    return all;
  };
  return (word) => (uses ??= unpack()).get(word) ?? "0";
}
