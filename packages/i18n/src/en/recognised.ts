/** Words about what was recognised from pictures. */
export interface RecognisedMessages {
  /** Beside a figure; 0 to 100. */
  readonly sure: (confidence: number) => string;
  /** The same in a narrow cell. */
  readonly cell: (confidence: number) => string;
  readonly tooUnsure: string;
  readonly ask: string;
}

export const recognised: RecognisedMessages = {
  sure: (confidence) => `from a picture, ${confidence} % sure`,
  cell: (confidence) => `picture ${confidence} %`,
  tooUnsure: "too unsure to answer a question: compare it with the picture",
  ask: "Recognise letters in pictures too (slow, digits unsure)",
};
