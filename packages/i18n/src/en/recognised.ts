/** Words about what was recognised from pictures. */
export interface RecognisedMessages {
  /** Beside a figure; 0 to 100, null where a hidden layer of text says nothing of it. */
  readonly sure: (confidence: number | null) => string;
  /** The same in a narrow cell. */
  readonly cell: (confidence: number | null) => string;
  readonly tooUnsure: string;
  readonly ask: string;
}

export const recognised: RecognisedMessages = {
  sure: (confidence) =>
    confidence === null
      ? "from a layer of text that the page does not show, nobody knows how sure"
      : `from a picture, ${confidence} % sure`,
  cell: (confidence) => (confidence === null ? "hidden text" : `picture ${confidence} %`),
  tooUnsure: "too unsure to answer a question: compare it with the picture",
  ask: "Recognise letters in pictures too (slow, digits unsure)",
};
