/** What stands where a part of a large dossier is folded away. */
export interface FoldedMessages {
  /** At the head of the questions of a large dossier. */
  readonly note: string;
  readonly openAll: string;
  readonly answers: (count: number) => string;
  readonly pairs: string;
  readonly moment: (count: number) => string;
  /** The rest of a list whose first ones stand open. */
  readonly further: (count: number) => string;
  readonly otherRoots: (count: number) => string;
  /** After a list of figures that is cut. */
  readonly more: (count: number) => string;
  /** What the script writes where the browser cannot open a part. */
  readonly failed: string;
}

export const folded: FoldedMessages = {
  note: "This case is large. What is folded away becomes part of the page when you open it; answers, pairs, the timeline and the ends of long lists are packed in the file, and your browser unpacks them. Without scripts all else is readable: ledger, questions with low, best, high and versions, and all full texts with every claim marked.",
  openAll: "Open all that is folded (to print or search)",
  answers: (count) => `Answers in their own words, with their sources (${count})`,
  pairs: "Pairs, with the reason for each verdict:",
  moment: (count) => `Figures of this time (${count})`,
  further: (count) => `Further ones (${count})`,
  otherRoots: (count) => `other origins: ${count}`,
  more: (count) => `and ${count} more`,
  failed: "This browser cannot unpack it; a newer one can.",
};
