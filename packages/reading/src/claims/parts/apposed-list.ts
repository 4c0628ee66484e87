import type { Passage } from "../../model/passage.ts";

/** How far from a number the list in which it stands begins and ends, in units of text. */
const NEAR = 140;
const TOKEN = /[\p{L}\p{N}][\p{L}\p{N}'’-]*|[–—(),.:;!?\n]|\s-\s/gu;

const WORDS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Articles that count one, and whose they are: "a teacher", "the driver", "his brother". */
const LEADS = /^(?:an?|the|his|her|their)$/iu;
const HIS = /^(?:his|her|their)$/iu;
/** What ends the words of one who is listed. */
const ENDS = /^(?:[–—(),.:;!?\n]|-|and|was|were|is|are|has|had|have|who|died|fled|said)$/u;
/** "two pupils | killed": a verb told of them, and not of the number before. */
const TOLD = /(?:[^e]ed|dead|missing|hurt|shot|slain|held|taken)$/u;
/** "three people died in Olm, a nurse and two drivers | in Tesk" */
const ELSEWHERE = /^(?:in|at|near|on)$/u;
/** Words of one who is listed, words from the number to the mark. */
const LONGEST = 6;
const REACH = 9;

/** "12 families were displaced, nine women and three children": no families. */
const THINGS =
  /^(?:families|households|houses|homes|buildings|villages|towns|vehicles|cars|trucks|boats|schools|shops|tents)$/iu;

interface Token {
  readonly word: string;
  readonly start: number;
}

/**
 * "Three people – a teacher and her two sons – were killed", "nine people, the driver and eight passengers, were killed": those who are
 * named behind a number and make it up are the same people. Told beside it, they would be counted twice.
 */
export function isOfApposedList(raw: string, { start, end }: Passage): boolean {
  const from = sentenceStart(raw, start);
  const tokens = tokensOf(raw.slice(from, end + NEAR), from);
  const at = tokens.findIndex((token) => token.start >= start);
  for (let mark = at - 1; mark > 0; mark--)
    if (MARKS.test(tokens[mark]?.word ?? "") && isListOf(tokens, mark, at)) return true;
  return false;
}
const MARKS = /^[–—(:,-]$/u;

function sentenceStart(raw: string, start: number): number {
  const from = Math.max(0, start - NEAR);
  const before = raw.slice(from, start);
  const stop = /[.!?;\n](?=\s[^.!?;\n]*$|[^.!?;\n]*$)/u.exec(before);
  return stop === null ? from : from + stop.index + 1;
}

function tokensOf(text: string, from: number): readonly Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: word, index }) => ({
    word: word.trim() === "" ? "\n" : word.trim(),
    start: from + index,
  }));
}

/** Does the mark open a list in which `at` stands, and which makes up the number before it? */
function isListOf(tokens: readonly Token[], mark: number, at: number): boolean {
  const whole = wholeBefore(tokens, mark);
  if (whole === null) return false;
  const list = listFrom(tokens, mark + 1);
  if (list === null || at >= list.end) return false;
  const [sign, close] = [tokens[mark]?.word ?? "", tokens[list.end]?.word ?? "."];
  if (/^[(–—-]$/u.test(sign)) {
    const isClosed = close === (sign === "(" ? ")" : sign);
    // "nine dead – a nurse and two drivers wounded"
    const ends = sign !== "(" && close === "." && !list.isTold;
    return (isClosed || ends) && list.sum <= whole.size;
  }
  if (list.sum !== whole.size) return false;
  if (sign === ":") return true;
  // "three soldiers, a teacher and two pupils were killed": six
  return whole.isTold ? /^[,.]$/u.test(close) && !list.isTold : close === "," || whole.isPeople;
}

/** The number before a mark, nothing but its noun and what befell them between. */
function wholeBefore(
  tokens: readonly Token[],
  mark: number,
): { readonly size: number; readonly isTold: boolean; readonly isPeople: boolean } | null {
  for (let i = mark - 1; i >= Math.max(0, mark - REACH); i--) {
    const word = tokens[i]?.word ?? "";
    const size = sizeOf(word);
    const between = tokens.slice(i + 1, mark);
    if (size !== null)
      return size < 2 || between.length === 0 || between.some((one) => THINGS.test(one.word))
        ? null
        : {
            size,
            isTold: between.some(({ word: told }) => /^(?:were|died|have|had)$/u.test(told)),
            isPeople: /^(?:people|persons|others)$/u.test(between.at(-1)?.word ?? ""),
          };
    if (MARKS.test(word) || word === "and") return null;
  }
  return null;
}

/** The list that opens at `from`: how many it names, where it ends; null where it names fewer than two in all or one alone. */
function listFrom(
  tokens: readonly Token[],
  from: number,
): { readonly sum: number; readonly end: number; readonly isTold: boolean } | null {
  let [at, sum, named] = [from, 0, 0];
  let isTold = false;
  for (;;) {
    const lead = tokens[at]?.word ?? "";
    const own = HIS.test(lead) ? sizeOf(tokens[at + 1]?.word ?? "") : null;
    const size = own ?? sizeOf(lead) ?? (LEADS.test(lead) ? 1 : null);
    if (size === null) return null;
    let end = at + (own === null ? 1 : 2);
    const first = end;
    while (end < tokens.length && !ENDS.test(tokens[end]?.word ?? "")) end++;
    if (end === first || end - first > LONGEST) return null;
    isTold ||=
      TOLD.test(tokens[end - 1]?.word ?? "") ||
      tokens.slice(first, end).some(({ word }) => ELSEWHERE.test(word));
    sum += size;
    named++;
    const next = nextOne(tokens, end);
    if (next < 0) return named > 1 ? { sum, end, isTold } : null;
    at = next;
  }
}

/** Where the next of a list begins, behind a comma or "and"; -1 where none does. */
function nextOne(tokens: readonly Token[], end: number): number {
  let at = end;
  if (tokens[at]?.word === ",") at++;
  if (tokens[at]?.word === "and") at++;
  const word = tokens[at]?.word ?? "";
  return at > end && (LEADS.test(word) || sizeOf(word) !== null) ? at : -1;
}

function sizeOf(word: string): number | null {
  if (/^\d{1,4}$/u.test(word)) return Number(word);
  const [tens = "", one] = word.toLowerCase().split("-");
  const [ten, unit] = [TENS.indexOf(tens), WORDS.indexOf(one ?? tens)];
  if (one !== undefined) return ten < 0 || unit < 1 || unit > 9 ? null : (ten + 2) * 10 + unit;
  return ten >= 0 ? (ten + 2) * 10 : unit > 0 ? unit : null;
}
