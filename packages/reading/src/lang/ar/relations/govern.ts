import type { FigureDraft } from "../../../extract/figures/draft.ts";
import type { Governed } from "../../../extract/figures/relation.ts";
import type { Match } from "../../../extract/rule.ts";
import type { Item } from "../../../text/item.ts";

/** The match that the readers of rules ask for, of a predicate and a count that no pattern joined. */
export function matchOf(items: readonly Item[], p: number, c: number): Match {
  const named = (name: string): Item | null =>
    (name === "p" ? items[p] : name === "c" ? items[c] : undefined) ?? null;
  return {
    items,
    from: Math.min(p, c),
    to: Math.max(p, c) + 1,
    get: named,
    all: (name) => [named(name)].filter((item) => item !== null),
  };
}

/** What a rule's reader said of one count, as a relation says it. */
export function governedBy(read: readonly FigureDraft[] | null, elided: boolean): Governed | null {
  const one = read?.[0];
  if (one === undefined || one.measure === "inherit") return null;
  const { measure, mode, phase, denied } = one;
  return { measure, mode, phase, denied, elided };
}
