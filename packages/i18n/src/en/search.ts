/** What can be wrong with a query. */
export type SearchProblemCode =
  | "empty"
  | "unknown-measure"
  | "bad-date"
  | "unknown-filter"
  | "empty-filter"
  | "unclosed-quote"
  | "unclosed-near"
  | "near-few"
  | "near-number"
  | "star"
  | "operator";

/** Where it is and what is known instead. */
export interface SearchProblemFacts {
  /** The part of the query. */
  readonly value: string;
  /** Which character of the query it begins with, from 1. */
  readonly at: number;
  /** Names of measures that are known. */
  readonly measures: string;
}

/** Sentences of the search in a case. */
export interface SearchMessages {
  readonly command: string;
  readonly words: string;
  readonly limit: string;
  readonly format: string;
  readonly exampleWord: string;
  readonly examplePhrase: string;
  readonly exampleNear: string;
  readonly exampleFilter: string;
  readonly exampleJson: string;
  /** What can be asked, below the help of the command. */
  readonly language: string;
  readonly found: (reports: number, shown: number) => string;
  readonly nothing: string;
  readonly inTitle: string;
  readonly more: (passages: number) => string;
  /** Why a query cannot be answered, by code: the place in it, and what to write. */
  readonly problems: Readonly<Record<SearchProblemCode, (facts: SearchProblemFacts) => string>>;
  readonly badLimit: (value: string) => string;
  readonly unknownOption: (value: string) => string;
}

export const search: SearchMessages = {
  command: "Find words, figures and sources in the reports of a case",
  words: "what to look for; between quotes for the shell where it has signs",
  limit: "reports printed at most",
  format: "table: to read; json: one object",
  exampleWord: "any form of the word, in any spelling",
  examplePhrase: "a phrase, without another word",
  exampleNear: "two words within five words of each other",
  exampleFilter: "figures of one measure on one day, whoever's outlet it is",
  exampleJson: "one JSON object, with exact offsets",
  language: `What can be asked (all of it must hold):
  word            any form of it: alef, hamza, ya, ta marbuta, marks, digits and endings do not matter
  "two words"     one after the other
  begin*          words that begin so
  NEAR(a b, 5)    within five words of each other
  -word           not in the report; also before a phrase or a filter
  source:NAME  outlet:NAME  place:NAME  measure:killed  date:2031-05  date:2031-05-03..2031-05-09`,
  found: (reports, shown) =>
    reports === shown
      ? `${reports} ${reports === 1 ? "report" : "reports"}`
      : `${reports} reports; the first ${shown} are shown (--limit)`,
  nothing: "Nothing in this case answers that.",
  inTitle: "in the title",
  more: (passages) => `… and ${passages} more ${passages === 1 ? "passage" : "passages"}`,
  problems: {
    empty: () =>
      "Say what to look for: a word, a phrase in quotes, or a filter such as measure:killed.",
    "unknown-measure": ({ value, measures }) => `“${value}” is not a measure. Known: ${measures}.`,
    "bad-date": ({ value }) =>
      `“${value}” is not a date. Write 2031, 2031-05, 2031-05-03, or two of them: 2031-05..2031-06.`,
    "unknown-filter": ({ value, at }) =>
      `${placed(value, at)}: there is no such filter. Filters are source:, outlet:, place:, measure: and date:; to look for the words themselves, put them in quotes without a name before them.`,
    "empty-filter": ({ value, at }) =>
      `${placed(value, at)}: nothing is asked of the filter. Write the name behind the colon without a space: source:Elm, or source:"Elm Courier".`,
    "unclosed-quote": ({ value, at }) =>
      `${placed(value, at)}: the quote is not closed. Write one at the end of the phrase too, and put the whole in single quotes for the shell: '"main gate"'.`,
    "unclosed-near": ({ value, at }) =>
      `${placed(value, at)}: the bracket is not closed. Write NEAR(guards gate, 5), in single quotes for the shell.`,
    "near-few": ({ value, at }) =>
      `${placed(value, at)}: NEAR needs two words or more: NEAR(guards gate, 5).`,
    "near-number": ({ value, at }) =>
      `${placed(value, at)}: behind the comma stands a number of words: NEAR(guards gate, 5).`,
    star: ({ value, at }) =>
      `${placed(value, at)}: a star stands at the end of a word, or of the last word of a phrase, and in no filter: guard*.`,
    operator: ({ value, at }) =>
      `${placed(value, at)}: words are not joined so. All of them must be in the report; for either of two, ask twice; for one that must not be there, write -word. The word itself stands in quotes.`,
  },
  badLimit: (value) => `“${value}” is not a number of reports.`,
  unknownOption: (value) =>
    `“${value}” is no option of search. A word that must not be there has one dash.`,
};

function placed(value: string, at: number): string {
  return `“${value}” at character ${at}`;
}
