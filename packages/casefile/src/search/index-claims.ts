import type { DatabaseSync } from "node:sqlite";
import type { Claim } from "@tarjih/reading";
import { integer, text } from "../file/columns.ts";
import { readClaims } from "../recall/read-readings.ts";
import { type Facet, facetsOf } from "./facets.ts";

/** What the facets of a set of claims are, each once, in order. */
export function facetsOfClaims(claims: readonly Claim[]): readonly Facet[] {
  const seen = new Map<string, Facet>();
  for (const facet of claims.flatMap((claim) => facetsOf(claim))) {
    seen.set(`${facet.kind}\n${facet.value}`, facet);
  }
  return [...seen.values()];
}

/** Notes what a version of a report can be found by, by the claims of its newest reading, within the step that keeps them. */
export function indexClaims(db: DatabaseSync, report: number, claims: readonly Claim[]): void {
  const facets = facetsOfClaims(claims);
  keepValues(db, facets);
  db.prepare("delete from facet_reports where report = ?").run(report);
  const insert = db.prepare(
    "insert into facet_reports (value, report) select id, ? from facet_values where kind = ? and value = ?",
  );
  for (const { kind, value } of facets) insert.run(report, kind, value);
}

/** Indexes the claims of everything that an older program put into the case. */
export function indexAllClaims(db: DatabaseSync): void {
  for (const row of db.prepare("select sha256 from claim_sets order by sha256").all()) {
    keepValues(db, facetsOfClaims(readClaims(db, text(row, "sha256"))));
  }
  for (const row of db.prepare(newestReadings).all()) {
    indexClaims(db, integer(row, "report"), readClaims(db, text(row, "claim_set")));
  }
}

/** Of each version of a report that was read, the claims of its newest reading. */
export const newestReadings: string = `select report, claim_set from readings
  where version in (select max(version) from readings group by report) order by version`;

function keepValues(db: DatabaseSync, facets: readonly Facet[]): void {
  const insert = db.prepare(
    "insert into facet_values (kind, value) values (?, ?) on conflict do nothing",
  );
  for (const { kind, value } of facets) insert.run(kind, value);
}
