import type { SourceKind } from "./source.ts";
import type { PlaceClaim } from "./claims.ts";

/** Names by language; every name is a string as people write it. */
export interface Names {
  readonly ar: readonly string[];
  readonly en: readonly string[];
}

/** An event of the case: the main one, or another that reports mention. */
export interface CaseEvent {
  readonly id: string;
  readonly name: { readonly ar: string; readonly en: string };
  /** ISO dates, null where not said. */
  readonly start: string | null;
  readonly end: string | null;
  /** Id or name of its place. */
  readonly place: string | null;
}

/** An actor, body or outlet that texts name. `loaded` names are one side's words for it. */
export interface Actor {
  readonly id: string;
  readonly names: Names;
  readonly kind: SourceKind | "actor";
  readonly party: string | null;
  readonly loaded?: Names;
  /** Names that are also common words and need a cue beside them. */
  readonly ambiguous?: readonly string[];
}

/** A place that the case knows, with its names and how precisely it is located. */
export interface Place {
  readonly id: string;
  readonly names: Names;
  readonly kind: PlaceClaim["kind"];
  readonly within: string | null;
  readonly precision: PlaceClaim["precision"];
  readonly lat: number | null;
  readonly lon: number | null;
}

/** A link between sources that the case's keeper knows. */
export interface Relation {
  readonly from: string;
  readonly to: string;
  readonly kind: "copies" | "owns" | "same-party";
}

/** Who a hidden person is to readers, empty in a language where nobody said it. */
export interface MaskedAs {
  readonly names: readonly string[];
  readonly as: { readonly ar: string; readonly en: string };
}

/** What `case.yaml` says; every list may be empty. */
export interface CaseInfo {
  readonly title: string | null;
  readonly language: "ar" | "en" | null;
  /** The main event first. Never empty: without a file it is `main` with nothing known. */
  readonly events: readonly [CaseEvent, ...CaseEvent[]];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly relations: readonly Relation[];
  /** Names that are hidden in everything that leaves the case. */
  readonly mask: readonly string[];
  /** What stands in the place of names of `mask`, where the case says it: "a shopkeeper". */
  readonly maskedAs?: readonly MaskedAs[];
  /** Names of private persons who may be shown. */
  readonly unmask?: readonly string[];
}

/** The case when no `case.yaml` is given. */
export const EMPTY_CASE: CaseInfo = Object.freeze({
  title: null,
  language: null,
  events: [{ id: "main", name: { ar: "", en: "" }, start: null, end: null, place: null }],
  actors: [],
  places: [],
  relations: [],
  mask: [],
} satisfies CaseInfo);
