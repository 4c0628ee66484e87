/** Behind these the phrase before a verb of saying does not go back: another clause, a quotation, another speech. */
export const WALLS: readonly string[] = [
  "comma",
  "stop",
  "clause",
  "colon",
  "quote",
  "paren",
  "that",
  "say",
  "voices",
  "cite",
  "according",
];
