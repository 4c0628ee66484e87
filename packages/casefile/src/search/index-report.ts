import type { DatabaseSync } from "node:sqlite";
import { integer, json, text } from "../file/columns.ts";
import { type Facet, facetsOf } from "./facets.ts";
import { wordsOf } from "./words.ts";
import type { Claim } from "@tarjih/reading";

/** What the index holds of one report: words, their stems, and the stems of its title. */
export interface IndexedText {
  readonly word: string;
  readonly stem: string;
  readonly title: string;
}

/** The columns of the index for a text. */
export function indexedText(raw: string, title: string | null): IndexedText {
  const words = wordsOf(raw);
  const titleWords = wordsOf(title ?? "");
  return {
    word: words.map(({ word }) => word).join(" "),
    stem: words.map(({ stem }) => stem).join(" "),
    title: titleWords.map(({ stem }) => stem).join(" "),
  };
}

/** Puts one version of a report into the index, within the step that adds it. */
export function indexReport(
  db: DatabaseSync,
  version: number,
  raw: string,
  title: string | null,
): void {
  const columns = indexedText(raw, title);
  db.prepare("insert into search (rowid, word, stem, title) values (?, ?, ?, ?)").run(
    version,
    columns.word,
    columns.stem,
    columns.title,
  );
}

/** What the facets of a set of claims are, each once, in order. */
export function facetsOfClaims(claims: readonly Claim[]): readonly Facet[] {
  const seen = new Map<string, Facet>();
  for (const facet of claims.flatMap((claim) => facetsOf(claim))) {
    seen.set(`${facet.kind}\n${facet.value}`, facet);
  }
  return [...seen.values()];
}

/** Notes what the claims of one set can be found by, within the step that keeps them. */
export function indexClaims(db: DatabaseSync, claimSet: string, claims: readonly Claim[]): void {
  const insert = db.prepare("insert into facets (kind, value, claim_set) values (?, ?, ?)");
  for (const { kind, value } of facetsOfClaims(claims)) insert.run(kind, value, claimSet);
}

/** Indexes everything that an older program put into the case. */
export function indexAll(db: DatabaseSync): void {
  for (const row of db.prepare("select version, text, title from reports").iterate()) {
    const title = row["title"] === null ? null : text(row, "title");
    indexReport(db, integer(row, "version"), text(row, "text"), title);
  }
  const bodies = db.prepare("select body from claims where claim_set = ? order by ordinal");
  for (const row of db.prepare("select sha256 from claim_sets").all()) {
    const claims = bodies.all(text(row, "sha256")).map((claim) => json<Claim>(claim, "body"));
    indexClaims(db, text(row, "sha256"), claims);
  }
}
