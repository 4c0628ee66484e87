import type { Measure, Passage } from "@tarjih/reading";

/** One word asked for, as the index has words. */
export interface AskedWord {
  readonly word: string;
  readonly stem: string;
  /** Stem of the same word spelt otherwise. */
  readonly orStem?: string;
  /** `word*`: also every word that begins so. */
  readonly isPrefix: boolean;
}

/** Words that a report must have: one word or a phrase; or several within `near` words of each other. */
export type Term =
  | { readonly kind: "phrase"; readonly words: readonly AskedWord[] }
  | { readonly kind: "near"; readonly words: readonly AskedWord[]; readonly within: number };

/** Something that a report, or a claim in it, must be. */
export type Filter =
  | { readonly kind: "source" | "place"; readonly stems: readonly string[] }
  | { readonly kind: "outlet"; readonly stems: readonly string[] }
  | { readonly kind: "measure"; readonly measure: Measure }
  /** First and last day, both included. */
  | { readonly kind: "date"; readonly from: string; readonly to: string };

/** A part of a query, wanted or (`-`) not. */
export interface Wanted<T> {
  readonly part: T;
  readonly not: boolean;
}

/** A query that was understood. Everything in it must hold. */
export interface SearchQuery {
  readonly terms: readonly Wanted<Term>[];
  readonly filters: readonly Wanted<Filter>[];
}

/** What can be wrong with a query, at a place in it. */
export type QueryProblemCode =
  /** Nothing is asked for. */
  | "empty"
  | "unknown-measure"
  | "bad-date"
  /** `foo:bar`: no filter has that name. */
  | "unknown-filter"
  /** `source:` and nothing behind it. */
  | "empty-filter"
  | "unclosed-quote"
  /** `NEAR(a b` without its end. */
  | "unclosed-near"
  /** NEAR of fewer than two words. */
  | "near-few"
  /** NEAR with something else than a number behind its comma. */
  | "near-number"
  /** A star that does not end a word, or in a filter. */
  | "star"
  /** `OR`, `AND`, `NOT` as other programs have them. */
  | "operator";

/** Why a query cannot be answered: `value` is the part that is meant, `start..end` where it stands in the query. */
export interface QueryProblem extends Passage {
  readonly code: QueryProblemCode;
  readonly value: string;
}
