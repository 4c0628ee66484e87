import type { NameWord } from "../vocabulary/name-words.ts";
import type { Words } from "../found.ts";
import type { Takes } from "./weights.ts";

/** What a report is like as a whole, told once. */
export interface Manner {
  /** Of each word: its line. */
  readonly lineOf: readonly number[];
  readonly lines: readonly Line[];
  /** `chat`, `list`, `short` or `prose`. */
  readonly as: string;
  /** Words by what stands before them, and behind. */
  readonly slots: {
    readonly left: ReadonlyMap<string, readonly number[]>;
    readonly right: ReadonlyMap<string, readonly number[]>;
  };
}

interface Line {
  readonly from: number;
  readonly to: number;
  /** Up to which word a sender or a heading stands before a colon: "Umm Zed: …", `الاسم: …`. */
  readonly labelTo: number;
  /** Cells parted by bars, or a bullet or number before its words. */
  readonly isRow: boolean;
}

/** A line of so few words is a row or a heading. */
const FEW = 5;

export function mannerOf(where: Words): Manner {
  const known = MANNERS.get(where.words) ?? mannerIn(where);
  MANNERS.set(where.words, known);
  return known;
}

const MANNERS = new WeakMap<readonly NameWord[], Manner>();

function mannerIn(where: Words): Manner {
  const { text, words } = where;
  const lines: Line[] = [];
  const lineOf: number[] = [];
  let begin = 0;
  for (const raw of text.split("\n")) {
    const end = begin + raw.length;
    const from = lineOf.length;
    while (lineOf.length < words.length && (words[lineOf.length]?.start ?? end) < end)
      lineOf.push(lines.length);
    lines.push({
      from,
      to: lineOf.length,
      labelTo: labelEnd(words, from, begin + labelled(raw)),
      isRow: ROW.test(raw),
    });
    begin = end + 1;
  }
  const told = lines.filter(({ from, to }) => to > from);
  const share = (isIt: (line: Line) => boolean): number => told.filter(isIt).length / told.length;
  const as =
    told.length < 2
      ? "one"
      : share(({ from, labelTo }) => labelTo > from) > 0.5
        ? "chat"
        : share(({ isRow, from, to }) => isRow || to - from <= FEW) > 0.5
          ? "list"
          : share(({ from, to }) => to - from <= FEW) > 0.25
            ? "short"
            : "prose";
  return {
    lineOf,
    lines,
    as,
    slots: {
      left: Map.groupBy(words.keys(), (at) => slotKey(where, at)),
      right: Map.groupBy(words.keys(), (at) => slotKey(where, at + 1, true)),
    },
  };
}

/** The word before, or behind, with what stands between. */
function slotKey(where: Words, at: number, isBehind = false): string {
  const between = gap(where, at);
  const word = where.words[isBehind ? at : at - 1]?.folded ?? "";
  return between.startsWith("n") && !isBehind ? between : `${between}${word}`;
}

/** So many of those in one slot are looked at, around the word: a log of many megabytes has a million behind each "the", and no report has more. */
const MOST_IN_SLOT = 250;

/** The words of a slot that stand nearest, all where they are few; they are in the order of the text. */
export function nearest(same: readonly number[], at: number): readonly number[] {
  if (same.length <= MOST_IN_SLOT) return same;
  let [low, high] = [0, same.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((same[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const from = Math.min(Math.max(0, low - MOST_IN_SLOT / 2), same.length - MOST_IN_SLOT);
  return same.slice(from, from + MOST_IN_SLOT);
}

/** Whether others in the same slot are hidden: most, some, none, or there are none. */
function slotOf(
  same: readonly number[] | undefined,
  at: number,
  isHidden: (at: number) => boolean,
): string {
  let [others, hidden] = [0, 0];
  for (const other of nearest(same ?? [], at)) {
    if (other === at) continue;
    others++;
    if (isHidden(other)) hidden++;
  }
  if (others === 0) return "";
  return hidden === 0 ? (others > 1 ? "none" : "not") : hidden * 2 >= others ? "most" : "some";
}

function labelEnd(words: readonly NameWord[], from: number, end: number): number {
  let to = from;
  while (to < words.length && (words[to]?.end ?? end) <= end) to++;
  return to;
}

/** How far the label of a line goes. */
function labelled(raw: string): number {
  const colon = raw.indexOf(":", MINUTES.exec(raw)?.[0].length ?? 0);
  if (colon < 0 || colon > LONGEST_LABEL) return 0;
  return LABEL.test(raw.slice(0, colon)) ? colon : 0;
}

/** "[12/03, 21:14] said: ok": the colon of the time is none. */
const MINUTES = /^[^\p{L}]{0,24}/u;
const LONGEST_LABEL = 60;
const LABEL = /^[^\p{L}]{0,24}(?:[\p{L}\p{M}\d'’-]+ ?){1,4}[\d\s)\]]{0,6}$/u;
const ROW = /^\s*(?:\d{1,3} ?[.)–-]|[-•*–])|\|/u;

/** What stands in the line of a word before and behind it, what of it is hidden, and which words; told in `Takes`. */
export function aroundSigns(
  where: Words,
  {
    at,
    as,
    group,
    isHidden,
    manner,
  }: {
    readonly at: number;
    /** How the word is written. */
    readonly as: string;
    readonly group: string;
    readonly isHidden: (at: number) => boolean;
    readonly manner: Manner;
  },
  add: Takes,
): void {
  const { words } = where;
  const of = manner.lineOf[at] ?? 0;
  const { from, to, labelTo, isRow } = manner.lines[of] ?? NO_LINE;
  const [before, behind] = [gap(where, at), gap(where, at + 1)];
  const word = (step: number): string => {
    const one = words[at + step];
    if (one === undefined) return "";
    return isHidden(at + step) ? "#" : one.folded;
  };
  const [left, right] = [word(-1), word(1)];
  const far = before === "_" ? word(-2) : "";
  const beyond = behind === "_" ? word(2) : "";
  add("l", before, left);
  add("r", behind, right);
  add("lg", before === "_" ? left : before, group);
  add("rg", behind === "_" ? right : behind, group);
  if (far !== "") {
    add("l2", far);
  }
  if (beyond !== "") {
    add("r2", beyond);
  }
  add("gap", before, behind);
  add("gap", before, behind, group);
  // Where in its line: alone, first, last, within.
  const place =
    to - from === 1 ? "alone" : at === from ? "first" : at === to - 1 ? "last" : "within";
  const size = to - from <= 2 ? "2" : to - from <= FEW ? "few" : to - from <= 12 ? "some" : "many";
  add("line", place, size, isRow ? "row" : labelTo > from ? "label" : "");
  // Who sends a line of a chat, or what a heading says
  if (labelTo > at) {
    add("label", manner.as, labelTo - from === 1 ? "one" : at === from ? "first" : "more");
    add("label", manner.as, group, "group");
  }
  add("as", manner.as, as);
  add("as", manner.as, group, "group");
  // Who is hidden near by, and what stands between.
  let near = 0;
  for (const step of NEAR) {
    if (at + step < from || at + step >= to || !isHidden(at + step)) continue;
    near++;
    add("hid", String(step), Math.abs(step) === 1 ? (step < 0 ? before : behind) : "");
  }
  add("hids", String(Math.min(near, 3)));
  // "Bed 14: X. Bed 15: Y.": where the same stands before, or behind, elsewhere in the report
  const leftSlot = slotOf(manner.slots.left.get(slotKey(where, at)), at, isHidden);
  const rightSlot = slotOf(manner.slots.right.get(slotKey(where, at + 1, true)), at, isHidden);
  add("slot", leftSlot, "l");
  add("slot", rightSlot, "r");
  add("slots", rightSlot, leftSlot);
  const [above, under] = [
    headHidden(manner, of - 1, isHidden),
    headHidden(manner, of + 1, isHidden),
  ];
  if (place === "first" || place === "alone")
    add("rows", above, under, size === "2" ? "2" : "more");
}

const NO_LINE: Line = { from: 0, to: 0, labelTo: 0, isRow: false };
const NEAR = [-4, -3, -2, -1, 1, 2, 3, 4] as const;

/** Whether the line begins with somebody hidden. */
function headHidden(
  { lines }: Manner,
  line: number,
  isHidden: (at: number) => boolean,
): "yes" | "no" | "none" {
  const { from, to } = lines[line] ?? NO_LINE;
  return to === from ? "none" : isHidden(from) ? "yes" : "no";
}

/** What stands between a word and the one before, in short: `_` for a blank, `n` for a new line. */
function gap({ text, words }: Words, at: number): string {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined) return "^";
  if (word === undefined) return /[.!?؟…]/u.test(text.slice(before.end)) ? "." : "$";
  if (word.start === before.end + 1 && text[before.end] === " ") return "_";
  return kindOf(text.slice(before.end, word.start));
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\n.*(?:\d[.)–-]|[-•*|])|[-•*|].*\n/su, "n-"],
  [/\n/u, "n"],
  [/\d/u, "0"],
  [/[.!?؟…]/u, "."],
  [/:/u, ":"],
  [/[;؛]/u, ";"],
  [/[,،]/u, ","],
  [/[()]/u, "("],
  [/["“”«»‘’']/u, '"'],
  [/\|/u, "I"],
  [/[/+=]/u, "/"],
  [/[–—-]/u, "-"],
];

function kindOf(between: string): string {
  return KINDS.find(([pattern]) => pattern.test(between))?.[1] ?? "_";
}

/** How much of a report is hidden: what is full of private persons has more of them. */
export function sharedSigns(words: readonly NameWord[], hidden: number): string {
  const share = hidden / Math.max(words.length, 8);
  return share === 0 ? "0" : share < 0.03 ? "1" : share < 0.08 ? "2" : share < 0.15 ? "3" : "4";
}
