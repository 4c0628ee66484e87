import type { DatabaseSync } from "node:sqlite";
import { type Actor, type CaseInfo, type Names, PACK_ACTORS, PACK_PLACES } from "@tarjih/reading";
import { json } from "../file/columns.ts";
import { type Facet, type FacetKind, spaced } from "./facets.ts";
import { unwantedExpression } from "./match-expression.ts";
import { behindPrepositions, partsOf } from "./places.ts";
import type { Filter, Term } from "./query.ts";
import { numbersOf, textsOf } from "./versions.ts";
import { wordsOf } from "./words.ts";

/** A filter with every text that answers it: "Raqqa" is also the id of the place of that name. */
export type ReadyFilter =
  | Extract<Filter, { readonly kind: "measure" | "date" }>
  | { readonly kind: "source" | "outlet"; readonly texts: readonly string[] }
  /** `behind`: the name as it stands in a text where nothing is known of the place. */
  | { readonly kind: "place"; readonly texts: readonly string[]; readonly behind: readonly Term[] };

/** Adds to a name the ids of the actors or places, of the case and of the packs, that have it. */
export function readyFilter(db: DatabaseSync, filter: Filter): ReadyFilter {
  if (filter.kind === "measure" || filter.kind === "date") return filter;
  const { kind, stems } = filter;
  const asked = spaced(stems);
  const row = db.prepare("select body from case_infos order by version desc limit 1").get();
  const info = row === undefined ? null : json<CaseInfo>(row, "body");
  const known =
    kind === "place"
      ? [...(info?.places ?? []), ...PACK_PLACES]
      : [...(info?.actors ?? []), ...PACK_ACTORS];
  const named = known.filter((one) => stemsOf(one).some((name) => name.includes(asked)));
  const ids = new Set(named.map(({ id }) => id));
  if (kind !== "place") return { kind, texts: [asked, ...[...ids].map(stemmed)] };
  const inside = partsOf([...(info?.places ?? []), ...PACK_PLACES], ids);
  return { kind, texts: [asked, ...[...inside].map(stemmed)], behind: behindPrepositions(stems) };
}

/** Versions of the reports that answer a filter. */
export function filterReports(db: DatabaseSync, filter: ReadyFilter): ReadonlySet<number> {
  if (filter.kind === "outlet") return byOutlet(db, filter.texts);
  const found = withClaims(db, filter.kind, filter);
  return filter.kind === "place" ? found.union(withTerms(db, filter.behind)) : found;
}

function withTerms(db: DatabaseSync, terms: readonly Term[]): ReadonlySet<number> {
  const any = unwantedExpression(terms.map((part) => ({ part, not: true })));
  if (any === null) return new Set();
  return new Set(numbersOf(db, "select rowid as value from search where search match ?", any));
}

/** Whether a facet of a claim answers a filter, by the same measure as `filterReports`. */
export function answers(filter: ReadyFilter, facet: Facet): boolean {
  if (filter.kind === "outlet" || filter.kind !== facet.kind) return false;
  if (filter.kind === "measure") return facet.value === filter.measure;
  if (filter.kind === "date") {
    const [from = "", to = ""] = facet.value.split("/");
    return from <= filter.to && to >= filter.from;
  }
  return filter.texts.some((one) => facet.value.includes(one));
}

/** Reports whose newest reading has a claim that answers: a few hundred values are compared, not every claim. */
function withClaims(db: DatabaseSync, kind: FacetKind, filter: ReadyFilter): ReadonlySet<number> {
  const all = textsOf(db, "select value from facet_values where kind = ?", kind);
  const values = all.filter((value) => answers(filter, { kind, value }));
  if (values.length === 0) return new Set();
  return new Set(
    numbersOf(
      db,
      `select distinct report as value from facet_reports where value in
         (select id from facet_values where kind = ? and value in (select value from json_each(?)))`,
      kind,
      JSON.stringify(values),
    ),
  );
}

function byOutlet(db: DatabaseSync, texts: readonly string[]): ReadonlySet<number> {
  const all = textsOf(db, "select distinct outlet as value from reports where outlet is not null");
  const outlets = all.filter((outlet) => {
    const stems = stemmed(outlet);
    return texts.some((one) => stems.includes(one));
  });
  if (outlets.length === 0) return new Set();
  return new Set(
    numbersOf(
      db,
      "select version as value from reports where outlet in (select value from json_each(?))",
      JSON.stringify(outlets),
    ),
  );
}

type Named = { readonly names: Names } & Partial<Pick<Actor, "loaded">>;

/** The packs have thousands of names: each is stemmed once. */
const STEMS = new WeakMap<Named, readonly string[]>();

function stemsOf(one: Named): readonly string[] {
  const { names, loaded } = one;
  const stems =
    STEMS.get(one) ??
    [...names.ar, ...names.en, ...(loaded?.ar ?? []), ...(loaded?.en ?? [])].map(stemmed);
  STEMS.set(one, stems);
  return stems;
}

function stemmed(name: string): string {
  return spaced(wordsOf(name).map(({ stem }) => stem));
}
