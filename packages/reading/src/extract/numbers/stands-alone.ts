import type { Item } from "../../text/item.ts";

/** What the letters before digits say of them, where Arabic writes them as a word of their own: `ال17`, `و300`, `بـ20`. */
export interface DigitPrefix {
  readonly conj: boolean;
  readonly prep: Item["prep"];
  readonly def: boolean;
}

const prefix = (conj: boolean, prep: Item["prep"], def: boolean): DigitPrefix => ({
  conj,
  prep,
  def,
});

const PREFIXES: ReadonlyMap<string, DigitPrefix> = new Map([
  ["ال", prefix(false, "", true)],
  ["و", prefix(true, "", false)],
  ["ف", prefix(true, "", false)],
  ["ب", prefix(false, "ب", false)],
  ["ل", prefix(false, "ل", false)],
  ["ك", prefix(false, "ك", false)],
  ["وال", prefix(true, "", true)],
  ["فال", prefix(true, "", true)],
  ["بال", prefix(false, "ب", true)],
  ["كال", prefix(false, "ك", true)],
  ["لل", prefix(false, "ل", true)],
  ["ولل", prefix(true, "ل", true)],
  ["وب", prefix(true, "ب", false)],
  ["فب", prefix(true, "ب", false)],
  ["ول", prefix(true, "ل", false)],
  ["وبال", prefix(true, "ب", true)],
]);

/** Every such prefix. */
export const DIGIT_PREFIXES: readonly string[] = [...PREFIXES.keys()];

/** The prefix that item `i` is of the digits right behind it; null for any other word. */
export function prefixOfDigits(items: readonly Item[], i: number): DigitPrefix | null {
  const digits = items[i + 1];
  if (digits === undefined || digits.spaced || !digits.tags.includes("digits")) return null;
  return PREFIXES.get(items[i]?.word ?? "") ?? null;
}

/**
 * Digits that stand for themselves, not a part of a name, a code or an address: not the 300 of "S-300", the 16 of
 * "F16" and "M-16", the 5 of "A/RES/5", not "17th", "user42" or "#12".
 */
export function standsAlone(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item === undefined) return false;
  const before = items[i - 1];
  const after = items[i + 1];
  if (endsQuotedName(items, i)) return false;
  if (isBetweenSlashes(items, i)) return true;
  if (before !== undefined && !item.spaced && !mayTouchBefore(items, i, before)) return false;
  return after === undefined || after.spaced || mayTouchAfter(after, items[i + 2]);
}

/** `إصابة /171/ متظاهراً`, `متظاهر /1/`: so some offices set their numbers off. */
export function isBetweenSlashes(items: readonly Item[], i: number): boolean {
  const [open, item, close, next] = [items[i - 1], items[i], items[i + 1], items[i + 2]];
  if (open?.tags.includes("slash") !== true || close?.tags.includes("slash") !== true) return false;
  if (item?.spaced === true || close.spaced) return false;
  return (
    (open.spaced || items[i - 2] === undefined) &&
    (next === undefined || next.spaced || isPunctuation(next))
  );
}

/** Words of a quoted name before its number. */
const NAME_WORDS = 3;

/** The 7 of `“النسيم 7”`, the 12 of "Delta 12" in quotes: a ship, a weapon, an operation, named by words that say nothing else. */
function endsQuotedName(items: readonly Item[], i: number): boolean {
  if (items[i + 1]?.tags.includes("quote-close") !== true) return false;
  for (let at = i - 1; at >= Math.max(0, i - NAME_WORDS - 1); at--) {
    const item = items[at];
    if (item === undefined) return false;
    if (item.tags.includes("quote-open")) return at < i - 1;
    const plain = item.tags.length === 0 && item.sense === null && /\p{L}/u.test(item.word);
    if (
      !plain &&
      !(item.def && item.sense?.measure === undefined && !item.tags.includes("counted"))
    )
      return false;
  }
  return false;
}

/** Tags of words that stand right before a number, where only the space is missing. */
const OPENS_NUMBER: readonly string[] = ["about", "about-verb", "pred", "reach", "toll", "between"];

/** `أكثر من500`, `وصل إلى90`: the space is missing. */
const PREPOSITIONS: ReadonlySet<string> = new Set(["من", "الي", "عن"]);

function mayTouchBefore(items: readonly Item[], i: number, before: Item): boolean {
  if (PREFIXES.has(before.word) || PREPOSITIONS.has(before.word)) return true;
  // `قتل20`, `نحو30`: the space is missing; `شاهد136` and `ف16` are names
  if (before.sense?.measure !== undefined || OPENS_NUMBER.some((tag) => before.tags.includes(tag)))
    return true;
  // `24 يوليو/ تموز2015`, `عام2015`: without the year the date would be of another one
  if (
    /^\d{4}$/u.test(items[i]?.word ?? "") &&
    (before.tags.includes("month") || YEAR.test(before.word))
  )
    return true;
  const isDash = before.tags.includes("dash");
  if (isDash) {
    const beyond = items[i - 2];
    if (before.spaced || beyond === undefined) return true; // "- 20" a bullet or a spaced dash
    if (/^[<>=]$/u.test(beyond.word)) return true; // "<-30"
    // `50-60` is a range; `إس-300`, "T-72" a name; `الـ-20` is seen too
    return (
      beyond.tags.includes("digits") ||
      beyond.tags.includes("quantity") ||
      PREFIXES.has(beyond.word)
    );
  }
  // "(+4)": four more; "4+4" is a name
  if (before.tags.includes("plus")) return items[i - 2]?.tags.includes("paren-open") === true;
  if (before.tags.includes("slash") || before.tags.includes("hash")) return false;
  if (before.tags.includes("digits")) return false;
  return isPunctuation(before);
}

const YEAR = /^(?:عام|سنه|العام)$/u;

/** Words after a hyphen that leave the number a number: "20-odd", "30-plus", "a 50-strong unit". */
const AFTER_HYPHEN: ReadonlySet<string> = new Set([
  "odd",
  "plus",
  "something",
  "some",
  "strong",
  "ish",
]);

/** "17th", "45k", "5km", `17عاماً`: an Arabic word may be glued on, a Latin one makes another thing of it. */
function mayTouchAfter(after: Item, next: Item | undefined): boolean {
  if (isPunctuation(after)) {
    if (after.tags.includes("slash")) return false;
    return !(
      after.tags.includes("dash") &&
      next !== undefined &&
      !next.spaced &&
      isLatin(next.word) &&
      !AFTER_HYPHEN.has(next.word)
    );
  }
  // "45K people", "2.5mn", "3bn", "2m people"
  // "100ish wounded"
  if (after.word === "ish") return true;
  if (/^(?:k|mn|mln|bn)$/u.test(after.word)) return true;
  if (after.word === "m") return next?.sense?.unit === "persons" && next.spaced;
  return !isLatin(after.word) && !after.tags.includes("digits");
}

function isPunctuation(item: Item): boolean {
  return item.sense === null && !/[\p{L}\d]/u.test(item.word);
}

function isLatin(word: string): boolean {
  return /^[a-z]/u.test(word);
}
