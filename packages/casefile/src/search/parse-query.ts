import { MEASURES, type Measure } from "@tarjih/reading";
import { dateRange } from "./date-range.ts";
import type { AskedWord, Filter, QueryProblem, SearchQuery, Term, Wanted } from "./query.ts";
import { wordsOf } from "./words.ts";

/** What parsing gives: the query, or why it cannot be answered. */
export type ParsedQuery =
  | { readonly ok: true; readonly query: SearchQuery }
  | { readonly ok: false; readonly problem: QueryProblem };

/** Finds a measure by a name in some language ("wounded", `جرحى`); null for none. */
export type MeasureNamed = (name: string) => Measure | null;

/** Words within which NEAR looks when it names no number. */
const NEAR_WITHIN = 10;

const KEYS: ReadonlyMap<string, Filter["kind"]> = new Map([
  ["source", "source"],
  ["outlet", "outlet"],
  ["measure", "measure"],
  ["date", "date"],
  ["place", "place"],
  ["مصدر", "source"],
  ["ناشر", "outlet"],
  ["قياس", "measure"],
  ["تاريخ", "date"],
  ["مكان", "place"],
]);

/** A quoted part (a quote that is never closed runs to the end), NEAR(…), or what white space parts. */
const PIECE =
  /(-?)(?:([\p{L}]+):)?(?:["“”«]([^"“”»]*)["“”»]?|(?:[Nn][Ee][Aa][Rr]|قرب)\(([^)]*)\)?|([^\s"“”«»]+))/gu;

/**
 * Understands `word`, `prefix*`, `"a phrase"`, `NEAR(a b, 5)`, `-not`, and the filters `source:`, `outlet:`,
 * `measure:`, `date:`, `place:` (in Arabic `مصدر:`, `ناشر:`, `قياس:`, `تاريخ:`, `مكان:`), all of which must hold.
 */
export function parseQuery(text: string, measureNamed: MeasureNamed = measureOfCode): ParsedQuery {
  const terms: Wanted<Term>[] = [];
  const filters: Wanted<Filter>[] = [];
  for (const [, minus, key, quoted, near, plain] of text.matchAll(PIECE)) {
    const not = minus === "-";
    const value = quoted ?? near ?? plain ?? "";
    const filter = KEYS.get(key ?? "");
    if (filter !== undefined) {
      const made = filterOf(filter, value, measureNamed);
      if ("code" in made) return { ok: false, problem: made };
      if (!("stems" in made) || made.stems.length > 0) filters.push({ part: made, not });
      continue;
    }
    // `http://…` and `17:30` are words, not filters.
    const words = key === undefined ? value : `${key}:${value}`;
    const term = near === undefined ? phraseOf(words, quoted !== undefined) : nearOf(near);
    if (term.words.length > 0) terms.push({ part: term, not });
  }
  if (terms.length + filters.length === 0) return { ok: false, problem: { code: "empty" } };
  return { ok: true, query: { terms, filters } };
}

function phraseOf(text: string, isQuoted: boolean): Term {
  // Each `a*` inside a quoted phrase would be slow and rarely meant: only the last may be open.
  const words = askedWords(isQuoted ? text.trim() : text);
  return { kind: "phrase", words };
}

function askedWords(text: string): readonly AskedWord[] {
  const words = wordsOf(text);
  return words.map(({ word, stem, end }, at) => ({
    word,
    stem,
    isPrefix: at === words.length - 1 && text.slice(end).startsWith("*"),
  }));
}

function nearOf(text: string): Term {
  const [, list = "", within] = /^([\s\S]*?)(?:[,،]\s*(\p{Nd}+)\s*)?$/u.exec(text) ?? [];
  const words = list.split(/\s+/u).flatMap((part) => askedWords(part));
  const number = within === undefined ? NEAR_WITHIN : Number(wordsOf(within)[0]?.word);
  return { kind: "near", words, within: number };
}

function filterOf(
  kind: Filter["kind"],
  value: string,
  measureNamed: MeasureNamed,
): Filter | QueryProblem {
  switch (kind) {
    case "measure": {
      const measure = measureNamed(value);
      return measure === null ? { code: "unknown-measure", value } : { kind, measure };
    }
    case "date": {
      const range = dateRange(value);
      return range === null ? { code: "bad-date", value } : { kind, ...range };
    }
    case "source":
    case "place":
    case "outlet":
      return { kind, stems: wordsOf(value).map(({ stem }) => stem) };
  }
}

function measureOfCode(name: string): Measure | null {
  return MEASURES.find((measure) => measure === name) ?? null;
}
