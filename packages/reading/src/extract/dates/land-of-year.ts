import type { Item } from "../../text/item.ts";

/** Years by which land, its people and its borders are called; in full, and by their last two figures. */
const YEARS: ReadonlySet<number> = new Set([48, 67, 1948, 1967]);
/** Heads of such a name: without an article, as the year is what they are of. */
const LAND = /^(?:اراضي|اراض|اراضينا|مناطق|منطقه|حدود|فلسطينيو?ي?|عرب|بلدات|مدن|خط)$/u;
/** `الأراضي المحتلة عام 1948`, `الداخل المحتل عام 48`. */
const OCCUPIED = /^(?:ال)?محتله?$/u;
const OCCUPIED_LAND = /^(?:ال)?(?:اراضي|مناطق|داخل|بلدات|مدن|شطر)$/u;
/** `عرب 48`, `أراضي 48`: without an article or a word for the year. */
const OF_PEOPLE = /^(?:اراضي|فلسطينيو?ي?|عرب)$/u;

/** `أراضي عام 1948`, `أراضي الـ48`, `حدود عام 1967`: the year at `at` is in the name of that land. `المناطق عام 1967` is a time. */
export function isLandOfYear(items: readonly Item[], at: number, year: number): boolean {
  const number = items[at];
  if (number === undefined || !YEARS.has(year)) return false;
  const hasWord = items[at - 1]?.tags.includes("year-word") === true;
  const from = hasWord ? at - 1 : at;
  const before = items[from - 1];
  if (before === undefined || before.chunk !== null || before.prep !== "") return false;
  const isName = hasWord || number.def || (OF_PEOPLE.test(before.word) && !hasNoun(items, at));
  if (!isName) return false;
  if (LAND.test(before.word)) return !before.def;
  return OCCUPIED.test(before.word) && OCCUPIED_LAND.test(items[from - 2]?.word ?? "");
}

/** `عرب 48`; of `عرب 48 شاباً` they are so many. */
function hasNoun(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return next !== undefined && next.sense?.unit !== undefined;
}
