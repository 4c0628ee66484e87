import type { Item, Quantity } from "../../text/item.ts";
import { bareCount } from "./count.ts";
import type { LinkedFigure } from "./link.ts";

/** A row under its head: where the head's number begins. */
export type SummedRows = ReadonlyMap<number, number>;

const NUMBER = String.raw`(?<number>\p{Nd}{1,3}(?:[,٬]\p{Nd}{3})+|\p{Nd}{1,7})`;
/** "(one died on Tuesday)", a colon that opens the rows. */
const END = String.raw`(?:[ \t]*\([^()\n]{0,60}\))?[ \t]*[:：]?[ \t]*$`;
/** "children (under 18)" */
const LABEL = String.raw`\p{L}[^\n()]{0,60}?(?:\([^()\n]{0,40}\)[^\n()]{0,20}?)?`;
/** "Dead 18", `الشهداء: 19`, "Wounded admitted since Tuesday 02:30: 33". */
const HEAD = new RegExp(`^${LABEL}[:：]?[ \\t]+${NUMBER}${END}`, "u");
/** "  patients 11 (one died on Tuesday)", `- مستشفى الدفلى: 9`: set in, or behind the mark of a list. */
const ROW = new RegExp(
  `^(?:[ \\t]*[-•*–—▪◦·][ \\t]*|[ \\t]+)${LABEL}[:：]?[ \\t]+${NUMBER}${END}`,
  "u",
);
/** Rows of a bulletin; a longer list is a table, which is read as one. */
const MOST_ROWS = 40;
const LONGEST = 140;

/**
 * Numbers of the rows of a bulletin that are set in under a head with a number and together make exactly that number: the rows say how the head's number is made up ("Dead 18:
 * patients 11, staff 4, visitors 3"). By the sum alone, so that no row is taken for one that only stands below ("Identified so far: 35"); what follows the sum cuts the head otherwise ("died of wounds later: 2").
 */
export function rowsThatSum(raw: string): SummedRows {
  const found = new Map<number, number>();
  if (!raw.includes("\n")) return found;
  let head: Numbered | null = null;
  let rows: Numbered[] = [];
  const close = (): void => {
    let sum = 0;
    const last = rows.findIndex(({ value }) => (sum += value) === head?.value);
    if (head !== null && last > 0)
      for (const { start } of rows.slice(0, last + 1)) found.set(start, head.start);
    rows = [];
  };
  for (let from = 0; from < raw.length;) {
    const end = raw.indexOf("\n", from);
    const to = end < 0 ? raw.length : end;
    const line = to - from > LONGEST ? "" : raw.slice(from, to);
    const row = head === null || rows.length >= MOST_ROWS ? null : numbered(ROW, line, from);
    if (row !== null) rows.push(row);
    else {
      close();
      head = numbered(HEAD, line, from);
    }
    from = to + 1;
  }
  close();
  return found;
}

interface Numbered {
  readonly start: number;
  readonly value: number;
}

function numbered(shape: RegExp, line: string, from: number): Numbered | null {
  const match = /\p{Nd}/u.test(line) ? shape.exec(line.replace(/\r$/u, "")) : null;
  const number = match?.groups?.["number"];
  if (match === null || number === undefined) return null;
  const at = line.lastIndexOf(number, match[0].length - (tailOf(match[0]) + number.length));
  return { start: from + at, value: valueOf(number) };
}

/** Letters behind the number: an aside, a colon. */
function tailOf(line: string): number {
  return new RegExp(END, "u").exec(line)?.[0].length ?? 0;
}

function valueOf(number: string): number {
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

const RULE = "figure.row-of-sum";

/** Figures of a sentence with those of its rows that belong to a head: some of what the head counts. `heads` are the heads' figures by where their number begins. */
export function withSummedRows(
  found: readonly LinkedFigure[],
  items: readonly Item[],
  rows: SummedRows,
  heads: ReadonlyMap<number, LinkedFigure>,
): readonly LinkedFigure[] {
  if (rows.size === 0) return found;
  const added: LinkedFigure[] = [];
  const changed = new Map<LinkedFigure, LinkedFigure>();
  items.forEach(({ chunk }, at) => {
    if (chunk?.kind !== "quantity" && chunk?.kind !== "count") return;
    const quantity = chunk.kind === "count" ? chunk.quantity : chunk;
    const headAt = rows.get(quantity.start);
    if (headAt === undefined) return;
    const beginsAt = (start: number): LinkedFigure | undefined =>
      found.findLast((one) => one.count.quantity.start === start);
    // by place and never by a copy of all heads, which grow with the text
    const head = beginsAt(headAt) ?? heads.get(headAt);
    if (head === undefined) return;
    const own = beginsAt(quantity.start);
    const row = rowOf(head, own, quantity, items, at);
    if (own === undefined) added.push(row);
    else changed.set(own, row);
  });
  return [...found.map((one) => changed.get(one) ?? one), ...added];
}

function rowOf(
  head: LinkedFigure,
  own: LinkedFigure | undefined,
  quantity: Quantity,
  items: readonly Item[],
  at: number,
): LinkedFigure {
  const count = own?.count ?? bareCount(quantity, RULE);
  const group = groupOfRow(items, at) ?? (own === undefined ? head.count.group : count.group);
  return {
    ...(own ?? head),
    count: { ...count, unit: head.count.unit, group, rules: [...count.rules, RULE] },
    measure: head.measure,
    phase: head.phase,
    mode: "part",
    denied: false,
    partOf: null,
    rule: RULE,
    clause: { start: quantity.start, end: quantity.end },
  };
}

/** "women: 9", `أطفال: 7`: of whom the label tells. */
function groupOfRow(items: readonly Item[], at: number): string | undefined {
  let aside = false;
  for (let i = at - 1; i >= Math.max(0, at - LABEL_REACH); i--) {
    const item = items[i];
    // "children (under 18): 11"
    if (item?.tags.includes("paren") === true) aside = item.tags.includes("paren-close");
    if (aside) continue;
    if (item === undefined || item.chunk?.kind === "count" || item.chunk?.kind === "quantity")
      return undefined;
    if (item.chunk === null && item.tags.includes("counted") && item.sense?.unit === "persons")
      return item.sense.group;
  }
  return undefined;
}
const LABEL_REACH = 10;
