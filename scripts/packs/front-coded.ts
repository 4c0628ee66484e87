/** Longest shared beginning that one digit can say. */
const MOST = 9;

/** Sorted words in lines: of each, how many letters it shares with the word before (one digit), and the rest. */
export function frontCoded(words: readonly string[], width = 1000): string {
  const lines: string[] = [];
  let line = "";
  let before = "";
  for (const word of [...new Set(words)].toSorted()) {
    let shared = 0;
    while (shared < MOST && shared < word.length && word[shared] === before[shared]) shared++;
    if (line.length > width) {
      lines.push(line);
      line = "";
    }
    line += `${shared}${word.slice(shared)}`;
    before = word;
  }
  return [...lines, line].join("\n");
}
