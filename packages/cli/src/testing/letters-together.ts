/** Letters and digits alone: what takes text out of PDFs adds controls and moves vowel signs and stops. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * Whether a paragraph stands in a text, its words in any order: somewhere there is a stretch of its very letters and digits,
 * each as often, with each of its words and numbers in it. `letters` are those of the text.
 */
export function standsTogether(letters: string, paragraph: string): boolean {
  const wanted = lettersOf(paragraph);
  const words = paragraph.match(/[\p{L}\p{M}]+|\p{N}+/gu)?.map(lettersOf) ?? [];
  const missing = new Map<string, number>();
  let unequal = 0;
  const count = (letter: string, by: number): void => {
    const before = missing.get(letter) ?? 0;
    missing.set(letter, before + by);
    if (before === 0) unequal += 1;
    if (before + by === 0) unequal -= 1;
  };
  for (const letter of wanted) count(letter, 1);
  const units = [...letters];
  const length = [...wanted].length;
  for (const [at, letter] of units.entries()) {
    count(letter, -1);
    const gone = units[at - length];
    if (gone !== undefined) count(gone, 1);
    if (unequal > 0) continue;
    const stretch = units.slice(at - length + 1, at + 1).join("");
    if (words.every((word) => stretch.includes(word))) return true;
  }
  return false;
}
