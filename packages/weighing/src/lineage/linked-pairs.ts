import type { ReportLink } from "./report-link.ts";
import type { Linker } from "./report-links.ts";
import type { TextClass } from "./text-classes.ts";

/** Links between numbered texts, kept under both ends. */
export interface LinkedPairs {
  /** Verifies a text with its partners and keeps the links that hold. */
  readonly link: (text: number, partners: readonly number[]) => readonly ReportLink[];
  readonly dropAll: (text: number) => readonly ReportLink[];
  /** Drops links between two of the texts that are partners no more. */
  readonly dropWithin: (
    texts: ReadonlySet<number>,
    partnersOf: (text: number) => readonly number[],
  ) => readonly ReportLink[];
  readonly all: () => readonly ReportLink[];
}

/** `classes` may grow, and be replaced one by one; `pairs` are verified at once. */
export function linkedPairs(
  classes: readonly TextClass[],
  linker: Linker,
  pairs: readonly (readonly [number, number])[],
): LinkedPairs {
  const links = new Map<number, Map<number, ReportLink>>();
  const put = (a: number, b: number, link: ReportLink): void => {
    const known = links.get(a) ?? new Map<number, ReportLink>();
    links.set(a, known.set(b, link));
  };
  const verify = (a: number, b: number): ReportLink | null => {
    const [one, other] = [classes[a], classes[b]];
    if (one === undefined || other === undefined) return null;
    // The same way round whoever came first.
    const link = one.key <= other.key ? linker(one, other) : linker(other, one);
    if (link === null) return null;
    put(a, b, link);
    put(b, a, link);
    return link;
  };
  const drop = (a: number, b: number): readonly ReportLink[] => {
    const link = links.get(a)?.get(b);
    links.get(a)?.delete(b);
    links.get(b)?.delete(a);
    return link === undefined ? [] : [link];
  };
  for (const [a, b] of pairs) verify(a, b);
  return {
    link: (text, partners) => partners.flatMap((other) => verify(text, other) ?? []),
    dropAll: (text) => [...(links.get(text)?.keys() ?? [])].flatMap((other) => drop(text, other)),
    dropWithin: (texts, partnersOf) =>
      [...texts].flatMap((text) => {
        const linked = [...(links.get(text)?.keys() ?? [])].filter((other) => texts.has(other));
        if (linked.length === 0) return [];
        const partners = new Set(partnersOf(text));
        return linked.flatMap((other) => (partners.has(other) ? [] : drop(text, other)));
      }),
    all: () =>
      [...links].flatMap(([a, of]) => [...of].flatMap(([b, link]) => (a < b ? [link] : []))),
  };
}
