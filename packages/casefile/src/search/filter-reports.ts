import type { DatabaseSync } from "node:sqlite";
import { type Actor, type CaseInfo, type Names, PACK_ACTORS, PACK_PLACES } from "@tarjih/reading";
import { integer, json, text } from "../file/columns.ts";
import { currentReadings } from "../recall/read-readings.ts";
import { type Facet, type FacetKind, spaced } from "./facets.ts";
import { unwantedExpression } from "./match-expression.ts";
import { behindPrepositions, partsOf } from "./places.ts";
import type { Filter, Term } from "./query.ts";
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
  const named = known.filter((one) => namesOf(one).some((name) => stemmed(name).includes(asked)));
  const ids = new Set(named.map(({ id }) => id));
  if (kind !== "place") return { kind, texts: [asked, ...[...ids].map(stemmed)] };
  const inside = partsOf([...(info?.places ?? []), ...PACK_PLACES], ids);
  return { kind, texts: [asked, ...[...inside].map(stemmed)], behind: behindPrepositions(stems) };
}

/** Versions of the reports that answer a filter. */
export function filterReports(db: DatabaseSync, filter: ReadyFilter): ReadonlySet<number> {
  if (filter.kind === "outlet") return byOutlet(db, filter.texts);
  const sets = claimSets(db, filter.kind, filter);
  const current = currentReadings(db).filter(({ claimSet }) => sets.has(claimSet));
  const found = new Set(current.map(({ report }) => report));
  return filter.kind === "place" ? found.union(withTerms(db, filter.behind)) : found;
}

function withTerms(db: DatabaseSync, terms: readonly Term[]): ReadonlySet<number> {
  const any = unwantedExpression(terms.map((part) => ({ part, not: true })));
  if (any === null) return new Set();
  const rows = db.prepare("select rowid as version from search where search match ?").all(any);
  return new Set(rows.map((row) => integer(row, "version")));
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

function claimSets(db: DatabaseSync, kind: FacetKind, filter: ReadyFilter): ReadonlySet<string> {
  const rows = db.prepare("select value, claim_set from facets where kind = ?").iterate(kind);
  const sets = new Set<string>();
  for (const row of rows) {
    if (answers(filter, { kind, value: text(row, "value") })) sets.add(text(row, "claim_set"));
  }
  return sets;
}

function byOutlet(db: DatabaseSync, texts: readonly string[]): ReadonlySet<number> {
  const answer = new Map<string, boolean>();
  const found = new Set<number>();
  const rows = db.prepare("select version, outlet from reports where outlet is not null").iterate();
  for (const row of rows) {
    const outlet = text(row, "outlet");
    if (!answer.has(outlet)) {
      const stems = stemmed(outlet);
      answer.set(
        outlet,
        texts.some((one) => stems.includes(one)),
      );
    }
    if (answer.get(outlet) === true) found.add(integer(row, "version"));
  }
  return found;
}

function namesOf({
  names,
  loaded,
}: { readonly names: Names } & Partial<Pick<Actor, "loaded">>): readonly string[] {
  return [...names.ar, ...names.en, ...(loaded?.ar ?? []), ...(loaded?.en ?? [])];
}

function stemmed(name: string): string {
  return spaced(wordsOf(name).map(({ stem }) => stem));
}
