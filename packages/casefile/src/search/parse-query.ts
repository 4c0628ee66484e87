import { MEASURES, type Measure, type Passage } from "@tarjih/reading";
import { dateRange } from "./date-range.ts";
import { otherSpelling } from "./other-spelling.ts";
import { type QueryPiece, queryPieces } from "./query-pieces.ts";
import type {
  AskedWord,
  Filter,
  QueryProblem,
  QueryProblemCode,
  SearchQuery,
  Term,
  Wanted,
} from "./query.ts";
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

/**
 * Understands `word`, `prefix*`, `"a phrase"`, `NEAR(a b, 5)`, `-not`, and the filters `source:`, `outlet:`,
 * `measure:`, `date:`, `place:` (in Arabic `مصدر:`, `ناشر:`, `قياس:`, `تاريخ:`, `مكان:`), all of which must hold.
 * Whatever else looks like a form of asking is a problem with its place, not a search for its letters.
 */
export function parseQuery(text: string, measureNamed: MeasureNamed = measureOfCode): ParsedQuery {
  const pieces = queryPieces(text);
  if ("code" in pieces) return { ok: false, problem: pieces };
  const terms: Wanted<Term>[] = [];
  const filters: Wanted<Filter>[] = [];
  for (const piece of pieces) {
    const made = piece.key === null ? termOf(piece) : filterOf(piece, piece.key, measureNamed);
    if ("code" in made) return { ok: false, problem: made };
    const { not } = piece;
    if (!("words" in made)) filters.push({ part: made, not });
    else if (made.words.length > 0) terms.push({ part: made, not });
  }
  if (terms.length + filters.length === 0) {
    return { ok: false, problem: { code: "empty", value: text, start: 0, end: text.length } };
  }
  return { ok: true, query: { terms, filters } };
}

function termOf(piece: QueryPiece): Term | QueryProblem {
  const { kind, value } = piece;
  if (kind === "near") return nearOf(piece);
  if (kind === "plain" && value.endsWith(":") && KEYS.has(value.slice(0, -1).toLowerCase())) {
    return wrong("empty-filter", piece);
  }
  // Each `a*` inside a quoted phrase would be slow and rarely meant: only the last may be open.
  return { kind: "phrase", words: askedWords(kind === "quoted" ? value.trim() : value) };
}

function askedWords(text: string): readonly AskedWord[] {
  const words = wordsOf(text);
  return words.map(({ word, stem, end }, at) => {
    const orStem = otherSpelling(word);
    return {
      word,
      stem,
      ...(orStem === null || orStem === stem ? {} : { orStem }),
      isPrefix: at === words.length - 1 && text.slice(end).startsWith("*"),
    };
  });
}

function nearOf(piece: QueryPiece): Term | QueryProblem {
  const [, list = "", within = null] = /^([^,،]*)(?:[,،]([^]*))?$/u.exec(piece.value) ?? [];
  const words = list.split(/\s+/u).flatMap((part) => askedWords(part));
  if (words.length < 2) return wrong("near-few", piece);
  if (within === null) return { kind: "near", words, within: NEAR_WITHIN };
  const number = Number(wordsOf(within)[0]?.word);
  const isNumber = /^\s*\p{Nd}{1,6}\s*$/u.test(within) && Number.isSafeInteger(number);
  return isNumber ? { kind: "near", words, within: number } : wrong("near-number", piece);
}

function filterOf(
  piece: QueryPiece,
  key: string,
  measureNamed: MeasureNamed,
): Filter | QueryProblem {
  const { value } = piece;
  const kind = piece.kind === "near" ? undefined : KEYS.get(key);
  switch (kind) {
    case undefined:
      return wrong("unknown-filter", piece);
    case "measure": {
      const measure = measureNamed(value);
      return measure === null ? wrong("unknown-measure", piece, value) : { kind, measure };
    }
    case "date": {
      const range = dateRange(value);
      return range === null ? wrong("bad-date", piece, value) : { kind, ...range };
    }
    case "source":
    case "place":
    case "outlet": {
      const stems = wordsOf(value).map(({ stem }) => stem);
      return stems.length === 0 ? wrong("empty-filter", piece) : { kind, stems };
    }
  }
}

function wrong(
  code: QueryProblemCode,
  { start, end, text }: Passage & Pick<QueryPiece, "text">,
  value = text,
): QueryProblem {
  return { code, value, start, end };
}

function measureOfCode(name: string): Measure | null {
  return MEASURES.find((measure) => measure === name) ?? null;
}
