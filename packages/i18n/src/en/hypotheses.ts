/** Sentences of the worksheet of competing hypotheses: what it is made with, and how its scores are told. */
export interface HypothesesMessages {
  readonly other: string;
  readonly responsible: (actor: string) => string;
  readonly quoted: (quote: string) => string;
}

export const hypotheses: HypothesesMessages = {
  other: "Another explanation, which nobody has offered yet",
  responsible: (actor) => `Responsibility lies with ${actor}`,
  quoted: (quote) => `«${quote}»`,
};
