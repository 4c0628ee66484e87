/** Letters and digits alone: what takes text out of PDFs adds controls and moves vowel signs and stops. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}
