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

/** Sets in which no join brings two of the barred together; a join that would is left out. */
export function keptApart(sets: Sets, barred: readonly (readonly [string, string])[]): Sets {
  if (barred.length === 0) return sets;
  return {
    find: sets.find,
    join: (a, b) => {
      const [x, y] = [sets.find(a), sets.find(b)];
      const isBarred = barred.some(([one, other]) => {
        const [p, q] = [sets.find(one), sets.find(other)];
        return (p === x && q === y) || (p === y && q === x);
      });
      if (!isBarred) sets.join(x, y);
    },
  };
}
