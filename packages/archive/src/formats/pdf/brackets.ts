type Pair = readonly [open: string, close: string];

const PAIRS: readonly Pair[] = [
  ["(", ")"],
  ["[", "]"],
  ["«", "»"],
];
const ARABIC = /\p{Script=Arabic}/u;

/**
 * Some producers write an Arabic `(` as it looks, which is a `)`, others a Latin one as the Arabic one that
 * has its glyph, and guillemets otherwise than parentheses. Each kind is set so that its marks pair.
 */
export function uprightBrackets(lines: readonly string[]): readonly string[] {
  return PAIRS.reduce<readonly string[]>(uprightPair, lines);
}

function uprightPair(lines: readonly string[], pair: Pair): readonly string[] {
  const gain = (line: string): number => paired(mirrored(line, pair), pair) - paired(line, pair);
  const gains = { arabic: 0, other: 0 };
  for (const line of lines) gains[ARABIC.test(line) ? "arabic" : "other"] += gain(line);
  return lines.map((line) => {
    const marks = marksOf(line, pair);
    if (marks.length === 0 || isPaired(marks, pair)) return line;
    if (pair[0] === "«" && marks.length % 2 === 0) return inTurn(line, pair);
    // A line with one bracket, its other on the next, goes with the rest of the page.
    const better = gain(line) || gains[ARABIC.test(line) ? "arabic" : "other"];
    return better > 0 ? mirrored(line, pair) : line;
  });
}

/** Two guillemets that both open are one that opens and one that closes; `1)` and `2)` both close. */
function inTurn(line: string, pair: Pair): string {
  const turned = mirrored(line, pair);
  if (isPaired(marksOf(turned, pair), pair)) return turned;
  let count = 0;
  return [...line].map((sign) => (pair.includes(sign) ? pair[count++ % 2] : sign)).join("");
}

function marksOf(line: string, pair: Pair): readonly string[] {
  return [...line].filter((sign) => pair.includes(sign));
}

function isPaired(marks: readonly string[], [open]: Pair): boolean {
  let depth = 0;
  for (const mark of marks) {
    depth += mark === open ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function mirrored(line: string, [open, close]: Pair): string {
  return [...line].map((sign) => (sign === open ? close : sign === close ? open : sign)).join("");
}

/** Brackets that open before they close. */
function paired(line: string, pair: Pair): number {
  let count = 0;
  let depth = 0;
  for (const mark of marksOf(line, pair)) {
    if (mark === pair[0]) depth += 1;
    else if (depth > 0) {
      depth -= 1;
      count += 1;
    }
  }
  return count;
}
