import type { Count, Item } from "../../../text/item.ts";

/**
 * How the words around a number tell it from those told before: `further` ones ("another six", "77 more"), the `rest` of them ("the
 * other four", "1,300 are left"), or the same ones again (`known`: "the thirteen", "all seven").
 */
export type SetMark = "further" | "rest" | "known";

/** The mark of the number at `at`, null where it has none. */
export function setMark(count: Count, items: readonly Item[], at: number): SetMark | null {
  const before = items[at - 1]?.word ?? "";
  const next = items[at + 1]?.word ?? "";
  if (REST.has(before) && isDefinite(items[at - 2])) return "rest";
  if (next === "remain" || next === "remained" || (AUX.has(next) && items[at + 2]?.word === "left"))
    return "rest";
  if (FURTHER.has(before) || next === "more" || count.noun.includes("further")) return "further";
  if (count.rules.includes("en.count.others"))
    return isDefinite(items[at - 1]) ? "rest" : "further";
  return KNOWN.has(before) ? "known" : null;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const REST = words("other others remaining surviving last final");
const FURTHER = words("another further additional");
const KNOWN = words("the these those all");
const AUX = words("are were is was");

function isDefinite(item: Item | undefined): boolean {
  return item !== undefined && (item.word === "the" || item.tags.includes("poss"));
}
