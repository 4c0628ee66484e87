import { counted } from "./counted.ts";

/** What the scores of a row are called where they are told. */
export type ViewWord = "count" | "weighted" | "bayes";

/** Sentences of the worksheet of competing hypotheses: what it is made with, and how its scores are told. */
export interface HypothesesMessages {
  readonly other: string;
  readonly responsible: (actor: string) => string;
  readonly quoted: (quote: string) => string;
  /** Comments in the file. */
  readonly file: {
    readonly head: readonly string[];
    readonly hypotheses: readonly string[];
    readonly evidence: readonly string[];
    readonly ratings: readonly string[];
    readonly leftOut: readonly string[];
  };
  readonly views: Readonly<Record<ViewWord, string>>;
  readonly columns: {
    readonly hypothesis: string;
    readonly against: string;
    readonly weighted: string;
    readonly likelihood: string;
    readonly leads: string;
    readonly evidence: string;
    readonly root: string;
    readonly spread: string;
    readonly ratio: string;
    readonly information: string;
  };
  readonly by: (names: string) => string;
  readonly inFront: string;
  readonly disagree: string;
  readonly evidenceTitle: string;
  readonly tellsNothing: string;
  readonly oneVote: (ids: string) => string;
  readonly linchpinsTitle: string;
  readonly linchpins: (view: string, roots: string) => string;
  readonly noLeader: (view: string) => string;
  readonly noLinchpins: (view: string) => string;
  readonly sensitivityTitle: string;
  readonly withoutRoot: (root: string, view: string, leaders: string) => string;
  readonly cellMoved: (
    evidence: string,
    hypothesis: string,
    change: string,
    rater: string,
    view: string,
    leaders: string,
  ) => string;
  readonly reliabilityMoves: (evidence: string, from: string, to: string) => string;
  readonly priorsMatter: (stated: string, uniform: string) => string;
  readonly steady: string;
  readonly draws: (count: number, seed: number) => string;
  readonly more: (count: number) => string;
  readonly counts: (roots: number, evidence: number, raters: number) => string;
  readonly closing: string;
  readonly filled: (filled: number, cells: number) => string;
  readonly emptyCells: (rater: string, evidence: string, hypotheses: string) => string;
  readonly noEvidence: string;
  readonly written: (path: string, rows: number, columns: number) => string;
  readonly updated: (path: string, rows: number, columns: number) => string;
  readonly nothingNew: (path: string) => string;
  readonly exists: (path: string) => string;
  readonly oneFile: string;
  readonly notWeighed: (path: string) => string;
  /** Words of likelihood by the upper end of their range, in per cent. */
  readonly likelihoods: readonly (readonly [number, string])[];
}

export const hypotheses: HypothesesMessages = {
  other: "Another explanation, which nobody has offered yet",
  responsible: (actor) => `Responsibility lies with ${actor}`,
  quoted: (quote) => `«${quote}»`,
  file: {
    head: [
      "Worksheet of competing explanations. Rows are explanations that somebody offers; columns are what",
      "independent roots say. Each cell says how well a column fits a row if the row is true. Nothing here",
      "says who is guilty. Change, add and remove what you like, then: tarjih hypotheses --score THIS-FILE",
    ],
    hypotheses: [
      "Rows. `by`: who offers it. `prior`: belief before the evidence, 0 to 1; ~ shares what the others leave.",
      "The row `other` stays: the true explanation may be one that nobody has offered.",
    ],
    evidence: [
      "Columns. One root has one vote, however many columns it has; columns with the same `root` and `about`",
      "are one. `credibility` and `relevance`: low, medium or high. `reliability`: 0 to 1, or ~ (from credibility).",
    ],
    ratings: [
      "Cells: CC fits very well, C fits, N neither, I fits badly, II fits very badly, NA not applicable; ~ is not",
      "filled yet. Go column by column and ask of every row: would I expect this if the row were true? No score is",
      "shown before every cell is filled. A second rater is a second entry `- rater:` with its own cells.",
    ],
    leftOut: [
      "Ids of claims that are no evidence here: move them here when you remove a column, and --update",
      "does not bring them back.",
    ],
  },
  views: {
    count: "roots against",
    weighted: "weighted inconsistency",
    bayes: "Bayes view",
  },
  columns: {
    hypothesis: "Explanation",
    against: "Roots against",
    weighted: "Weighted",
    likelihood: "Bayes view, 9 of 10 draws",
    leads: "In front (weighted / Bayes)",
    evidence: "Evidence",
    root: "Root",
    spread: "Spread",
    ratio: "ln ratio",
    information: "Bits",
  },
  by: (names) => `offered by ${names}`,
  inFront: "Least contradicted",
  disagree:
    "The three views do not agree on what is in front. Read the cells again before you rely on any of them.",
  evidenceTitle: "How well each column tells the explanations apart",
  tellsNothing: "says the same of every row: counts for nothing",
  oneVote: (ids) => `${ids}: one root on one matter, counted once`,
  linchpinsTitle: "What the result hangs on",
  linchpins: (view, roots) => `${view}: without ${roots} another row is in front or level.`,
  noLeader: (view) => `${view}: several rows are level; nothing to lose.`,
  noLinchpins: (view) => `${view}: no root carries the lead.`,
  sensitivityTitle: "If something were otherwise",
  withoutRoot: (root, view, leaders) => `Without ${root}, by ${view}: ${leaders}.`,
  cellMoved: (evidence, hypothesis, change, rater, view, leaders) =>
    `${rater}: ${evidence} × ${hypothesis} ${change}, by ${view}: ${leaders}.`,
  reliabilityMoves: (evidence, from, to) =>
    `Reliability of ${evidence} 0.2 lower or higher: the Bayes view of the row in front goes from ${from} to ${to}.`,
  priorsMatter: (stated, uniform) =>
    `With your priors ${stated} is in front in the Bayes view, with equal ones ${uniform}.`,
  steady: "No single root, cell or prior changes what is in front.",
  draws: (count, seed) =>
    `Shares are of ${count} draws with cells a step off and reliabilities moved by up to 0.2 (seed ${seed}).`,
  more: (count) => `… and ${count} more; all of them with --format json`,
  counts: (roots, evidence, raters) =>
    [
      counted(roots, "independent root"),
      `${evidence} ${evidence === 1 ? "column" : "columns"} of evidence`,
      counted(raters, "rater"),
    ].join(" · "),
  closing:
    "Each explanation is somebody's claim. This says which of them what the roots say contradicts least, as you judged it; it does not say what happened or who is guilty.",
  filled: (filled, cells) =>
    `${filled} of ${counted(cells, "cell")} ${filled === 1 ? "is" : "are"} filled. Scores are told when all are.`,
  emptyCells: (rater, evidence, rows) => `${rater}: ${evidence} × ${rows}`,
  noEvidence: "This worksheet has no evidence or no rater yet: there is nothing to score.",
  written: (path, rows, columns) =>
    `worksheet: ${path} (${counted(rows, "explanation")}, ${columns} ${columns === 1 ? "column" : "columns"} of evidence)`,
  updated: (path, rows, columns) =>
    `worksheet: ${path} (new: ${counted(rows, "explanation")}, ${columns} ${columns === 1 ? "column" : "columns"} of evidence; your ratings are kept)`,
  nothingNew: (path) => `worksheet: ${path} (nothing new)`,
  exists: (path) =>
    `${path} is there already. --update adds what is new and keeps your ratings; --out names another file.`,
  oneFile: "Give either reports to make a worksheet from, or one worksheet to score.",
  notWeighed: (path) =>
    `${path} has not been weighed yet. Run “tarjih weigh … --case ${path}” first.`,
  likelihoods: [
    [5, "almost no chance"],
    [20, "very unlikely"],
    [45, "unlikely"],
    [55, "roughly even"],
    [80, "likely"],
    [95, "very likely"],
    [100, "almost certain"],
  ],
};
