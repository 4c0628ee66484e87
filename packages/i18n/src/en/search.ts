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
  readonly empty: string;
  readonly unknownMeasure: (value: string, known: string) => string;
  readonly badDate: (value: string) => string;
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
  empty: "Say what to look for: a word, a phrase in quotes, or a filter such as measure:killed.",
  unknownMeasure: (value, known) => `“${value}” is not a measure. Known: ${known}.`,
  badDate: (value) =>
    `“${value}” is not a date. Write 2031, 2031-05, 2031-05-03, or two of them: 2031-05..2031-06.`,
  badLimit: (value) => `“${value}” is not a number of reports.`,
  unknownOption: (value) =>
    `“${value}” is no option of search. A word that must not be there has one dash.`,
};
