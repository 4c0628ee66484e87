/** Disjoint sets of strings; the name of a set does not depend on the order of the unions. */
export interface Sets {
  readonly join: (a: string, b: string) => void;
  readonly find: (a: string) => string;
}

/** Union-find with path halving; the smaller string by code units names the set. */
export function disjointSets(): Sets {
  const parent = new Map<string, string>();
  const find = (start: string): string => {
    let at = start;
    for (;;) {
      const up = parent.get(at) ?? at;
      if (up === at) return at;
      const over = parent.get(up) ?? up;
      parent.set(at, over);
      at = over;
    }
  };
  return {
    find,
    join: (a, b) => {
      const [x, y] = [find(a), find(b)];
      if (x < y) parent.set(y, x);
      else if (y < x) parent.set(x, y);
    },
  };
}
