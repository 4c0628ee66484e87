/** A row under its head: where the head's number begins. */
export type SummedRows = ReadonlyMap<number, number>;

const DIGITS = String.raw`\p{Nd}{1,3}(?:[,٬]\p{Nd}{3})+|\p{Nd}{1,7}`;
const NUMBER = `(?<number>${DIGITS})`;
/** "- fire crews seven", `- المسعفون: ثلاثة`: small numbers of rows are often written out. */
const WORDS: ReadonlyMap<string, number> = new Map(
  [
    "one واحد واحدة",
    "two اثنان اثنين اثنتان",
    "three ثلاثة ثلاث",
    "four أربعة أربع",
    "five خمسة خمس",
    "six ستة ست",
    "seven سبعة سبع",
    "eight ثمانية ثمان",
    "nine تسعة تسع",
    "ten عشرة عشر",
    "eleven",
    "twelve",
  ].flatMap((words, i) => words.split(" ").map((word) => [word, i + 1] as const)),
);
const WRITTEN = [...WORDS.keys()].join("|");
const ROW_NUMBER = String.raw`(?<number>${DIGITS}|(?<!\p{L})(?:${WRITTEN})(?!\p{L}))`;
/** "(one died on Tuesday)", a colon that opens the rows. */
const END = String.raw`(?:[ \t]*\([^()\n]{0,60}\))?[ \t]*[:：]?[ \t]*$`;
/** "children (under 18)" */
const LABEL = String.raw`\p{L}[^\n()]{0,60}?(?:\([^()\n]{0,40}\)[^\n()]{0,20}?)?`;
/** "Dead 18", `الشهداء: 19`, "Wounded admitted since Tuesday 02:30: 33". */
const HEAD = new RegExp(`^${LABEL}[:：]?[ \\t]+${NUMBER}${END}`, "u");
/** "  patients 11 (one died on Tuesday)", `- مستشفى الدفلى: 9`: set in, or behind the mark of a list. */
const ROW = new RegExp(
  `^(?:[ \\t]*[-•*–—▪◦·][ \\t]*|[ \\t]+)${LABEL}[:：]?[ \\t]+${ROW_NUMBER}${END}`,
  "iu",
);
/** "The monitor documented 63 deaths, broken down as follows:", `بلغ عدد الشهداء 44 شهيداً موزعين كالتالي :`: a sentence that leaves its rows to come. */
const OPEN_HEAD = /[:：][ \t]*$/u;
/** Words by which such a sentence says that it divides its number: the 12 of "On 12 May the sides traded claims:" is no sum of theirs. */
const DIVIDES =
  /\b(?:as\s+follows|broken\s+down|breakdown|divided|distributed|made\s+up\s+of)\b|(?:كالتالي|كالآتي|(?:النحو|الشكل)\s+(?:التالي|الآتي)|كما\s+(?:يلي|يأتي)|موزع|[يت]توزع|توزع|مقسم)/iu;
/** "- Plains Guard: 24 fighters", `معرة السهل : 31 شهيداً`, `- مدنيون: 12، منهم أربعة أطفال`: under such a sentence a row may say what it counts. */
const OPEN_ROW = new RegExp(
  `^[ \\t]*(?:[-•*–—▪◦·][ \\t]*)?\\p{L}[^\\n:：.!?؟،,\\p{Nd}]{1,50}[:：][ \\t]*${NUMBER}(?![\\p{Nd}.,/%٪]\\p{Nd}|[ \\t]*[%٪])`,
  "u",
);
const LONGEST_OPEN_HEAD = 600;
const ANY_NUMBER = new RegExp(`(?<![\\p{Nd}.,/:])${NUMBER}(?![\\p{Nd}/:]|[.,]\\p{Nd})`, "gu");

/** Two rows hardly make such a number by chance, three none from ten on. */
const BY_CHANCE = 20;
const FEW = 10;

/**
 * "counted 63 dead in three days:" leads to its rows; behind "treated 25 wounded and gave out goods:" they are of something else. Far behind ("counted 63 dead in Saturday's attack on a
 * convoy of 18 lorries near Keldar:") three rows are asked for, and not two.
 */
function leadingOn(line: string, head: Numbered, from: number): readonly Numbered[] {
  const behind = line.slice(head.start - from).replace(/[:：][ \t]*$/u, "");
  if (BREAKS.test(behind)) return [];
  const words = behind.trim().split(/\s+/u).length;
  if (words > FAR) return [];
  return [words > LEADS ? { ...head, far: true } : head];
}
const BREAKS = /(?<!\p{L})(?:and|while|after|before|since)(?!\p{L})|[,;،؛.]|\sو\p{L}/u;
const LEADS = 6;
const FAR = 20;

/** Rows of a bulletin; a longer list is a table, which is read as one. */
const MOST_ROWS = 40;
const LONGEST = 140;

/**
 * Numbers of the rows of a bulletin that are set in under a head with a number and together make exactly that number: the rows say how the head's number is made up ("Dead 18:
 * patients 11, staff 4, visitors 3"). By the sum alone, so that no row is taken for one that only stands below ("Identified so far: 35"); what follows the sum cuts the head otherwise ("died of wounds later: 2").
 * Under a sentence that ends with a colon the rows make up one of its numbers; where it does not say that it divides it, all rows together one right before the colon, two rows of
 * twenty and more, three of ten.
 */
export function rowsThatSum(raw: string): SummedRows {
  if (asked?.raw !== raw) asked = { raw, rows: rowsOf(raw) };
  return asked.rows;
}
/** Who speaks and what is counted both ask for the rows of the text that is read. */
let asked: { readonly raw: string; readonly rows: SummedRows } | null = null;

function rowsOf(raw: string): SummedRows {
  const found = new Map<number, number>();
  if (!raw.includes("\n")) return found;
  let heads: readonly Numbered[] = [];
  let shape = ROW;
  let divides = true;
  let rows: Numbered[] = [];
  const close = (): void => {
    let sum = 0;
    const sums = rows.map(({ value }) => (sum += value));
    for (const head of heads) {
      const last = sums.indexOf(head.value);
      if (last <= 0) continue;
      // "The observatory counted 63 dead:" says not that it divides them; small numbers, and rows that go on, may make its number by chance
      const small = head.value < (last < 2 || head.far === true ? BY_CHANCE : FEW);
      if (!divides && last < 2 && head.far === true) continue;
      if (!divides && (small || last < rows.length - 1)) continue;
      for (const { start } of rows.slice(0, last + 1)) found.set(start, head.start);
      break;
    }
    rows = [];
  };
  for (let from = 0; from < raw.length;) {
    const end = raw.indexOf("\n", from);
    const to = end < 0 ? raw.length : end;
    const line = to - from > LONGEST_OPEN_HEAD ? "" : raw.slice(from, to);
    const row =
      heads.length === 0 || rows.length >= MOST_ROWS || line.length > LONGEST
        ? null
        : numbered(shape, line, from);
    // rows may stand a line below their sentence
    const isGap = shape === OPEN_ROW && line.trim() === "";
    if (row !== null) rows.push(row);
    else if (!isGap) {
      close();
      const head = line.length > LONGEST ? null : numbered(HEAD, line, from);
      shape = head === null ? OPEN_ROW : ROW;
      const all = head === null && OPEN_HEAD.test(line) ? numbersOf(line, from) : [];
      divides = all.length === 0 || DIVIDES.test(line);
      const told = divides ? all : all.flatMap((one) => leadingOn(line, one, from));
      heads = head === null ? told : [head];
    }
    from = to + 1;
  }
  close();
  return found;
}

/** All numbers of a line; which of them its rows make up is told by their sum. */
function numbersOf(line: string, from: number): readonly Numbered[] {
  return [...line.matchAll(ANY_NUMBER)].map(({ index, groups }) => ({
    start: from + index,
    value: valueOf(groups?.["number"] ?? ""),
  }));
}

interface Numbered {
  readonly start: number;
  readonly value: number;
  /** Words stand between the number and its rows. */
  readonly far?: true;
}

function numbered(shape: RegExp, line: string, from: number): Numbered | null {
  const mayHold = /\p{Nd}/u.test(line) || (shape === ROW && HAS_WRITTEN.test(line));
  const match = mayHold ? shape.exec(line.replace(/\r$/u, "")) : null;
  const number = match?.groups?.["number"];
  if (match === null || number === undefined) return null;
  const behind = shape === OPEN_ROW ? 0 : tailOf(match[0]);
  const at = line.lastIndexOf(number, match[0].length - (behind + number.length));
  return { start: from + at, value: valueOf(number) };
}

/** Asked first: most lines end in no number. */
const HAS_WRITTEN = new RegExp(WRITTEN, "iu");

/** Letters behind the number: an aside, a colon. */
function tailOf(line: string): number {
  return new RegExp(END, "u").exec(line)?.[0].length ?? 0;
}

function valueOf(number: string): number {
  const written = WORDS.get(number.toLowerCase());
  if (written !== undefined) return written;
  const digits = [...number.replaceAll(/[,٬]/gu, "")].map((digit) => digitOf(digit));
  return Number(digits.join(""));
}

/** Digits of every script stand in runs of ten. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}

/** A label of a row that is one of a sum (`حرس السهول: 24`): whose number it is, and nobody who speaks. */
export function isRowLabel(
  { end }: { readonly end: number },
  raw: string,
  rows: SummedRows,
): boolean {
  if (rows.size === 0) return false;
  COLON.lastIndex = end;
  const colon = COLON.exec(raw);
  return colon !== null && rows.has(end + colon[0].length);
}
const COLON = /[ \t]*[:：][ \t]*/uy;
