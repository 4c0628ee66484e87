import type { AskedWord, Term, Wanted } from "./query.ts";

/**
 * What FTS5 is asked for the wanted terms, less the unwanted; null where nothing is wanted (FTS5 cannot
 * answer "everything but"). A word is looked for by its stem, a prefix also among the words as written.
 */
export function matchExpression(terms: readonly Wanted<Term>[]): string | null {
  const wanted = terms.filter(({ not }) => !not).map(({ part }) => expressionOf(part));
  if (wanted.length === 0) return null;
  const unwanted = unwantedExpression(terms);
  const all = wanted.join(" AND ");
  return unwanted === null ? all : `(${all}) NOT (${unwanted})`;
}

/** What FTS5 is asked for any of the unwanted terms; null where there is none. */
export function unwantedExpression(terms: readonly Wanted<Term>[]): string | null {
  const unwanted = terms.filter(({ not }) => not).map(({ part }) => expressionOf(part));
  return unwanted.length === 0 ? null : unwanted.join(" OR ");
}

function expressionOf({ words, ...term }: Term): string {
  const parts = spellings(words).map(
    (stems) => `{stem title} : ${joined(stems.map(quoted), term)}`,
  );
  if (words.some(({ isPrefix }) => isPrefix)) {
    const open = (text: (asked: AskedWord) => string): readonly string[] =>
      words.map((asked) => (asked.isPrefix ? `${quoted(asked.word)} *` : quoted(text(asked))));
    // What begins so in the text is found among its words, what only its stem begins with among the stems.
    parts.push(
      `{stem title} : ${joined(
        open(({ stem }) => stem),
        term,
      )}`,
    );
    parts.push(
      `word : ${joined(
        open(({ word }) => word),
        term,
      )}`,
    );
  }
  return `(${parts.join(" OR ")})`;
}

/** More words with two spellings than these are looked for as they are asked: each doubles what FTS5 is asked. */
const MOST_SPELT_TWICE = 4;

/** The stems of the words, in every spelling of each. */
function spellings(words: readonly AskedWord[]): readonly (readonly string[])[] {
  const isFew = words.filter(({ orStem }) => orStem !== undefined).length <= MOST_SPELT_TWICE;
  let all: readonly (readonly string[])[] = [[]];
  for (const { stem, orStem } of words) {
    const each = orStem === undefined || !isFew ? [stem] : [stem, orStem];
    all = all.flatMap((before) => each.map((one) => [...before, one]));
  }
  return all;
}

type Joining = { readonly kind: "phrase" } | { readonly kind: "near"; readonly within: number };

function joined(words: readonly string[], term: Joining): string {
  if (term.kind === "phrase" || words.length === 1) return words.join(" + ");
  return `NEAR(${words.join(" ")}, ${term.within})`;
}

/** Words hold letters, digits and marks only; between quotes none of them is an operator. */
function quoted(word: string): string {
  return `"${word}"`;
}
