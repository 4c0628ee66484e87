const NUMBER = "[\\u0660-\\u0669]+(?:[\\u066B\\u066C][\\u0660-\\u0669]+)*";
/** Numbers with no more than a sign and its blanks between them: a day, a range, "3 / 40". */
const JOINED = new RegExp(
  `${NUMBER}(?:[^\\p{L}\\p{N}\\n،\\u066B\\u066C\\u2066-\\u2069]{1,4}${NUMBER})+`,
  "gu",
);
const ONE = new RegExp(NUMBER, "gu");

/**
 * Arabic digits in an English line: browsers set numbers of these digits from right to left, so that 2031-05-03 stood as
 * 03-05-2031 and a range high end first. Each is put between marks, and all of them held together.
 */
export function inOrder(text: string): string {
  return text.replace(JOINED, (run) => `\u2066${run.replace(ONE, "\u200E$&\u200E")}\u2069`);
}
