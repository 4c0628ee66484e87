import type { Claim } from "@tarjih/reading";
import { wordsOf } from "./words.ts";

/** What claims can be found by, beside their words. */
export type FacetKind = "measure" | "source" | "place" | "date";

/**
 * One such thing. `value` is the code of a measure; for a source or place its stems between spaces, so that
 * ` one two ` is found in ` zero one two `; for a date its first and last day with a slash between.
 */
export interface Facet {
  readonly kind: FacetKind;
  readonly value: string;
}

/** Every facet of a claim. Open ends of times are left out: they would fit every date. */
export function facetsOf(claim: Claim): readonly Facet[] {
  switch (claim.type) {
    case "figure":
      return [
        { kind: "measure", value: claim.measure },
        ...sources(claim.chain.map(({ source }) => source)),
        ...place(claim.place),
        ...days(claim.asOf.start, claim.asOf.end),
      ];
    case "statement":
      return sources(claim.chain.map(({ source }) => source));
    case "attribution":
      return sources([claim.source, claim.quote]);
    case "place":
      return [...place(claim.place), ...place(claim.quote)];
    case "date":
      return days(claim.from, claim.to);
    case "question":
    case "finding":
      return [];
  }
}

/** Stems between spaces: the form of a facet's text. */
export function spaced(stems: readonly string[]): string {
  return ` ${stems.join(" ")} `;
}

function sources(names: readonly string[]): readonly Facet[] {
  return names.map((name) => ({ kind: "source", value: stemsOf(name) }));
}

function place(name: string | null): readonly Facet[] {
  return name === null ? [] : [{ kind: "place", value: stemsOf(name) }];
}

function days(from: string | null, to: string | null): readonly Facet[] {
  const first = (from ?? to)?.slice(0, 10);
  const last = (to ?? from)?.slice(0, 10);
  return first === undefined || last === undefined
    ? []
    : [{ kind: "date", value: `${first}/${last}` }];
}

function stemsOf(name: string): string {
  return spaced(wordsOf(name).map(({ stem }) => stem));
}
