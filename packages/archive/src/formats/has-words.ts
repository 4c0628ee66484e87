/** True where a message says something: a letter or a digit. A heart or a thumb alone answers no question. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
