import { isThing } from "../extract/figures/kin.ts";
import type { LinkedFigure } from "../extract/figures/link.ts";
import type { Clause } from "../extract/figures/relation.ts";
import type { Count, Item } from "../text/item.ts";
import { isPart } from "./relation-part.ts";

/** A row of a bulletin: its label, perhaps a colon or a dash, and a number that ends it. */
export interface BulletinRow {
  /** The label: `items[from..to)`. Empty where the row is a number with its noun. */
  readonly from: number;
  readonly to: number;
  /** It opens with a dash, a bullet or its own number ("3."). */
  readonly bulleted: boolean;
  /** A colon or a dash parts label and number. */
  readonly marked: boolean;
}

/** Items of a label; what is longer is a sentence. */
const LONGEST = 18;
/** Rows are numbered no further. */
const LAST_ROW = 40;

/** The row whose number stands at `at`; null where the line is a sentence, or its number is not its last one but for an aside. */
export function rowAt(items: readonly Item[], at: number): BulletinRow | null {
  if (!isOver(items[at + 1])) return null;
  const from = behindBullet(items);
  if (at < from) return null;
  const mark = items[at - 1];
  const marked =
    at > from && (mark?.tags.includes("colon") === true || mark?.tags.includes("dash") === true);
  const to = marked ? at - 1 : at;
  if (to - from > LONGEST) return null;
  let aside = false;
  for (const { tags, chunk, def } of items.slice(from, to)) {
    // "Adults seen (teachers, cleaners, one driver): 19"
    if (tags.includes("paren")) aside = !tags.includes("paren-close");
    if (aside) continue;
    // `المصابون الذين مرّوا بالنقاط الثلاث: 412`: the three are known, and no number of the row
    if ((chunk?.kind === "quantity" || chunk?.kind === "count") && !def) return null;
    if (SENTENCE.some((tag) => tags.includes(tag))) return null;
  }
  return { from, to, bulleted: from > 0, marked };
}

/** What no label has in it. */
const SENTENCE = ["stop", "clause", "colon", "semicolon", "aux", "that", "quote"];
/** What may stand behind the number of a row: nothing, or words about it ("77, of whom nine", `20 بينهم 5 حراس`). */
const BEHIND = ["stop", "comma", "clause", "paren-open", "dash", "semicolon", "among"];

function isOver(next: Item | undefined): boolean {
  return next === undefined || BEHIND.some((tag) => next.tags.includes(tag));
}

/** Where the words of a row begin, behind "-", "•" or "3.". */
function behindBullet(items: readonly Item[]): number {
  let at = 0;
  while (["dash", "bullet", "punct"].some((tag) => items[at]?.tags.includes(tag) === true)) at++;
  const chunk = items[at]?.chunk;
  const next = items[at + 1]?.tags ?? [];
  const numbered =
    chunk?.kind === "quantity" &&
    chunk.digits &&
    (chunk.high ?? LAST_ROW) < LAST_ROW &&
    ["stop", "paren-close", "dash"].some((tag) => next.includes(tag));
  return numbered ? at + 2 : at;
}

/** The row that a sentence is, by its first number that ends one. */
function rowOf(items: readonly Item[]): BulletinRow | null {
  for (let at = 0; at < Math.min(items.length, LONGEST + 4); at++) {
    const kind = items[at]?.chunk?.kind;
    const row = kind === "quantity" || kind === "count" ? rowAt(items, at) : null;
    if (row !== null) return row;
  }
  return null;
}

/**
 * The figure of the row above under which a row stands as some of it: its label has another form than the head ("Treated: 55" over "- guards 14"), and
 * that of the rows between, or it says so (`isSaid`: `منهم أطفال: 9`, "of whom children 2"). Null where it may be a row of its own.
 */
export function wholeOver(
  row: BulletinRow,
  count: Count,
  { earlier, recent, previous, before }: Clause,
  isSaid: boolean,
): LinkedFigure | null {
  const above = rowOf(previous);
  if (above === null || before.length > 0) return null;
  const head = recent.find(({ rule }) => !isSubRow(rule));
  const whole = head ?? recent.at(-1);
  if (whole === undefined || isThing(whole.count.unit) || whole.denied) return null;
  const isUnder = head === undefined ? isAlike(row, above) : !isAlike(row, above);
  if (!isSaid && (!isUnder || (row.marked && !row.bulleted))) return null;
  // of the rows between, the head stands farther above
  const most = head ?? (earlier?.measure === whole.measure ? earlier : null);
  return isPart(count.quantity.low, most?.count.quantity.high ?? null) ? whole : null;
}

/** Did a relation of this name read a row as some of the row above? */
function isSubRow(rule: string): boolean {
  return rule.endsWith(SUB_ROW);
}
const SUB_ROW = ".relation.sub-row";

function isAlike(a: BulletinRow, b: BulletinRow): boolean {
  return a.bulleted === b.bulleted && a.marked === b.marked;
}

/** Does the row stand below another one that counts people? */
export function isBelowPeople({ recent, previous, before, earlier, told: all }: Clause): boolean {
  const told = recent.at(-1) ?? earlier ?? all.at(-1) ?? null;
  return (
    before.length === 0 && rowOf(previous) !== null && told !== null && !isThing(told.count.unit)
  );
}
