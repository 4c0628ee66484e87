/** Takes a sign of a word: its kind, and up to three things that are so together. */
export type Takes = (kind: string, one: string, two?: string, three?: string) => void;

/** What signs weigh that begin alike: this one, and those with one part more. */
interface Node {
  weight: number;
  readonly further: Map<string, Node>;
}

/** By kind, and by the first part; most signs have one or two. */
type Table = Map<string, Map<string, Node>>;

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
      const [one = "", ...parts] = sign.slice(colon + 1).split("|");
      const kind = sign.slice(0, colon);
      const ofKind = table.get(kind) ?? new Map<string, Node>();
      table.set(kind, ofKind);
      let node = within(ofKind, one);
      for (const part of parts) node = within(node.further, part);
      node.weight = Number(weight) / 10;
    }
  }
  return {
    of: (kind, one, two = "", three = "") => {
      const first = table.get(kind)?.get(one);
      if (first === undefined) return 0;
      if (three !== "") return first.further.get(two)?.further.get(three)?.weight ?? 0;
      return two === "" ? first.weight : (first.further.get(two)?.weight ?? 0);
    },
  };
}

function within(map: Map<string, Node>, key: string): Node {
  const known = map.get(key) ?? { weight: 0, further: new Map<string, Node>() };
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
