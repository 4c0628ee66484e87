/** Sentences of the appendix: the first page, timeline, hypotheses, method, custody, limits, and the command. */
export interface AppendixMessages {
  readonly command: {
    readonly what: string;
    readonly out: string;
    readonly profile: string;
    readonly rule: string;
    readonly lang: string;
    readonly hypotheses: string;
    readonly example: string;
    readonly exampleCourt: string;
    readonly exampleRule: string;
    readonly examplePdf: string;
    readonly exampleDocx: string;
    readonly noBrowser: string;
    /** A DOCX is written all the same. */
    readonly noCharts: string;
    /** The browser printed pages without a letter. */
    readonly noFont: string;
    readonly written: (path: string) => string;
    readonly tooLarge: string;
    readonly ending: (path: string, known: string) => string;
  };
  readonly brief: {
    readonly note: string;
    readonly best: string;
    readonly line: string;
    readonly contested: string;
    readonly unbounded: string;
    /** Neither a range nor a best value. */
    readonly unanswered: string;
    readonly conflict: string;
    readonly more: string;
    readonly others: string;
    readonly preferred: string;
  };
  readonly timeline: {
    readonly note: string;
    readonly undated: string;
    readonly when: string;
    readonly what: string;
  };
  readonly hypotheses: {
    readonly note: string;
    readonly cells: string;
    readonly rater: string;
    readonly nobody: string;
    readonly legend: string;
  };
  readonly method: {
    readonly note: string;
    readonly versions: string;
    readonly readingRules: string;
    readonly verdicts: string;
    readonly terms: readonly (readonly [string, string])[];
  };
  readonly custody: {
    readonly note: string;
    readonly none: string;
    readonly action: string;
    readonly times: string;
    readonly first: string;
    readonly last: string;
    readonly who: string;
    readonly head: string;
    /** Where what stands there is no plain hash. */
    readonly headCommitment: string;
    readonly entries: string;
    readonly actions: Readonly<Record<string, string>>;
  };
  readonly limits: {
    readonly always: readonly string[];
    readonly singleRoots: string;
    readonly outside: string;
    readonly unread: string;
    readonly undated: string;
    readonly masked: string;
  };
}

export const appendix: AppendixMessages = {
  command: {
    what: "Write the dossier of a case again: with the decisions made since, for other readers, under another rule",
    out: "the file to write; its ending, .html, .pdf or .docx, says as what (default: the name of the case, .dossier.html)",
    profile:
      "whom it is for: public hides private persons and how to reach them, partners only the latter, court neither; the mask list of the case always holds",
    rule: "how low, best and high are computed (default: as the case was weighed)",
    lang: "language; a page holds both and opens in this one, a PDF or DOCX holds one, and “both” makes two",
    hypotheses:
      "worksheet of competing explanations to show in it (default: the one beside the case, if there is one)",
    example: "with every decision recorded in the case",
    exampleCourt: "with the names and numbers that the reports have",
    exampleRule: "under another rule; the case stays as it was weighed",
    examplePdf: "to print, in both languages: elm.ar.pdf and elm.en.pdf",
    exampleDocx: "for an editor’s word processor",
    noBrowser:
      "A PDF is printed by Chromium, and none was found on this machine. Install it (apt-get install chromium), or name a Chrome, Chromium or Edge in the variable CHROMIUM; nothing leaves the machine. Or print the .html from any browser.",
    noCharts:
      "The document has no charts: Chromium draws them, and none was found on this machine. Install it (apt-get install chromium), or name a Chrome, Chromium or Edge in the variable CHROMIUM.",
    noFont:
      "The browser found no font and would have printed pages without a word; nothing was written. Install one (apt-get install fonts-dejavu-core), or name another Chrome, Chromium or Edge in the variable CHROMIUM. Or print the .html from any browser.",
    written: (path) => `dossier: ${path}`,
    tooLarge:
      "These figures are too many for one file. Weigh fewer reports at a time for a dossier.",
    ending: (path, known) => `${path}: a dossier ends in one of ${known}.`,
  },
  brief: {
    note: "Each answer in one line: best, and from low to high, under the rule that is named. A conflict stands beside it.",
    best: "{best} ({low} to {high})",
    line: "{answer}, rule “{rule}”, {support}.",
    contested: "contested ({low} to {high}): {modes}",
    unbounded: "{low} to {high}, without a best value",
    unanswered: "no best value and no range",
    conflict: "In conflict: {pairs}.",
    more: "and {count} more",
    others: "{count} more in the ledger",
    preferred: "A person prefers {range} ({who}).",
  },
  timeline: {
    note: "What the figures say of which day. A bar is as long as the time that a report leaves open; nothing is put on a day that no report names.",
    undated: "Date not known",
    when: "When",
    what: "What is said of that time",
  },
  hypotheses: {
    note: "Rows are what independent origins say, columns are explanations that somebody offers. A cell says how well one fits the other, as whoever is named judged it.",
    cells: "Evidence",
    rater: "Judged by {name}",
    nobody: "No cells have been judged yet.",
    legend:
      "CC fits very well · C fits · N neither · I fits badly · II fits very badly · NA not applicable",
  },
  method: {
    note: "How the numbers of this file were made, so that anyone can make them again.",
    versions: "Program and rules",
    readingRules: "Version of the reading rules",
    verdicts: "What two figures can be to each other",
    terms: [
      [
        "Figure",
        "A number that a report states, with what is counted, of whom, when, where, on whose authority, and its exact words.",
      ],
      [
        "Origin",
        "An independent beginning of what is said. Copies, wire pickups and translations share one, so ten reports with two origins count as two.",
      ],
      ["Version", "The figures on one question that can be true together."],
      [
        "Low, best, high",
        "What the named rule makes of the origins. The rule never sees the texts, only one voice for each origin.",
      ],
    ],
  },
  custody: {
    note: "The case file keeps a journal in which each line holds the hash of the line before. Its last hash stands for everything done so far: whoever noted it can prove later that nothing was cut off.",
    none: "The journal of the case is told in a dossier that is made from the case file: tarjih dossier CASE.",
    action: "What was done",
    times: "Times",
    first: "First",
    last: "Last",
    who: "By",
    head: "Last hash of the journal",
    headCommitment: "Salted commitment to the last hash of the journal",
    entries: "Lines in the journal",
    actions: {
      create: "case made",
      migrate: "file brought up to date",
      case: "description of the case taken in",
      contain: "archive taken in",
      add: "report taken in, unaltered",
      read: "report read",
      find: "notes on the material recorded",
      weigh: "weighed",
      decide: "decision recorded",
      salt: "secret made for hashes that leave",
      export: "written for others",
      import: "decision taken over from another copy",
      take: "report taken over from another copy",
    },
  },
  limits: {
    always: [
      "The program reads Arabic and English by rules. It misses figures, and it can misread one: follow the link to the passage before you rely on a number.",
      "What no report says is not here. A low number may be true of what was seen and not of what happened.",
      "Reports that hide a common source are counted as independent. The number of origins is therefore an upper bound.",
      "Low and high hold under the named rule alone; they are no limits of what can be true.",
      "Nothing here was checked on the ground. Responsibility is printed as the claim of whoever makes it.",
    ],
    singleRoots: "Questions that rest on one origin only: {count}.",
    outside: "Figures that answer no question and are listed at the end of the questions: {count}.",
    unread:
      "Files that could not be read: {count}; their names stand among the notes on the material.",
    undated: "Reports without a date of publication: {count}.",
    masked: "Names taken out: {count}. Passages are those of the texts after that.",
  },
};
