/** What was asked on the command line. */
export interface ScoreOptions {
  /** Print what is wrong in the open part, never in the locked one, which nobody looks at while working. */
  readonly failures: boolean;
  /** Score the locked part too. */
  readonly locked: boolean;
  /** Gold files scored instead of the set's own. */
  readonly files: readonly string[];
}

/** One gold set and what is measured with it. */
export interface ScorePart {
  readonly name: string;
  /** Its place in docs/quality.md: `<!-- marker -->` … `<!-- /marker -->`. */
  readonly marker: string;
  /** The tables, as Markdown. */
  readonly score: (options: ScoreOptions) => Promise<string>;
}
