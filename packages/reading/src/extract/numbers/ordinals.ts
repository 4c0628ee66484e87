import { changed, type Item } from "../../text/item.ts";
import { openersBit } from "../../text/traits.ts";

/**
 * Joins what is one ordinal: `الحادي عشر`, `الخامسة والعشرون`, `المئة والخامسة والعشرون`, "twenty-first", "12th". It runs
 * before numbers are read, so that no ten or twenty of an ordinal is taken for a number. Gives the same array where
 * there is nothing to join.
 */
export function joinOrdinals(items: readonly Item[]): readonly Item[] {
  if (!items.some(mayEnd)) return items;
  const out: Item[] = [];
  for (let i = 0; i < items.length;) {
    const found = arabicAt(items, i) ?? englishAt(items, i);
    const first = items[i];
    const last = found === null ? undefined : items[i + found.count - 1];
    if (first === undefined) break;
    if (found === null || last === undefined) {
      out.push(first);
      i++;
      continue;
    }
    const tags = ["ordinal", "no-suffix"];
    const sense = { tags, value: found.value };
    out.push(changed(first, { end: last.end, tags, sense, suffix: "" }));
    i += found.count;
  }
  return out.length === items.length ? items : out;
}

interface Joined {
  readonly count: number;
  readonly value: number;
}

const SUFFIXES: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);

const ENDING: number = openersBit(
  ["ordinal", "=ثانيه"].concat([...SUFFIXES].map((word) => `=${word}`)),
);

function mayEnd({ opens, tags, word }: Item): boolean {
  return (
    (opens & ENDING) !== 0 && (tags.includes("ordinal") || word === "ثانيه" || SUFFIXES.has(word))
  );
}

/** `الحادي عشر`, `الثانية والعشرين`, after a hundred too. */
function arabicAt(items: readonly Item[], i: number): Joined | null {
  const first = items[i];
  const hundreds = first?.def === true && HUNDREDS.has(first.sense?.slot ?? "");
  const at = hundreds ? i + 1 : i;
  const ordinal = items[at];
  const unit = unitOf(ordinal);
  if (ordinal === undefined || unit === null || (hundreds && !ordinal.conj)) return null;
  const total = hundreds ? (first.sense?.value ?? 0) : 0;
  const next = items[at + 1];
  const slot = next?.sense?.slot;
  if (slot === "ten" && next?.conj === false && next.prep === "" && unit < 10)
    return { count: at + 2 - i, value: total + unit + 10 };
  if (slot === "tens" && next?.conj === true && next.def && ordinal.def)
    return { count: at + 2 - i, value: total + unit + (next.sense?.value ?? 0) };
  return hundreds ? { count: 2, value: total + unit } : null;
}

const HUNDREDS: ReadonlySet<string> = new Set(["hundred", "hundreds", "scale"]);

/** `الثانية` is a second of time by itself. */
function unitOf(item: Item | undefined): number | null {
  if (item?.word === "ثانيه") return 2;
  const value = item?.tags.includes("ordinal") === true ? item.sense?.value : undefined;
  return value !== undefined && value <= 10 ? value : null;
}

/** "twenty-first", "12th". */
function englishAt(items: readonly Item[], i: number): Joined | null {
  const first = items[i];
  const second = items[i + 1];
  if (first === undefined || second === undefined || second.spaced) return null;
  if (SUFFIXES.has(second.word))
    return first.tags.includes("digits") && /^\d{1,4}$/u.test(first.word)
      ? { count: 2, value: Number(first.word) }
      : null;
  const ones = items[i + 2];
  if (first.sense?.slot !== "tens" || !second.tags.includes("dash")) return null;
  const value = ones?.tags.includes("ordinal") === true ? ones.sense?.value : undefined;
  return value !== undefined && value < 10
    ? { count: 3, value: (first.sense.value ?? 0) + value }
    : null;
}
