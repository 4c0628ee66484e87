import type { Count, Item } from "../../text/item.ts";

/** `سبعة من جنوده`: some of whose own. */
export function isItsOwn({ noun, rules }: Count): boolean {
  return noun.includes("theirs") && rules.some((rule) => OF_OWN.has(rule));
}

/** `14 شخصاً من أسرته`, `9 أشخاص من أفراد عائلتها`: behind a count, of the house of the one who lost them; `من أسرهم` may be of many houses. */
export function isOfOwnHouse(items: readonly Item[], at: number): boolean {
  const behind = items.slice(at + 1, at + 4).filter(({ word }) => word !== "من");
  const house = /^(?:افراد|ابناء)$/u.test(behind[0]?.word ?? "") ? behind[1] : behind[0];
  return HOUSE.test(house?.word ?? "") && /^(?:ه|ها)$/u.test(house?.suffix ?? "");
}
const HOUSE = /^(?:اسر|عايل)ت?$|^(?:اهل|اقارب|ذوي)$/u;

/** `40 من جنوده`, `40 من أبنائها الأسرى`, `ثلاثة من أسراها`. */
export function isOwnCaptive(items: readonly Item[], at: number, count: Count): boolean {
  if (!count.rules.some((rule) => OF_OWN.has(rule))) return false;
  const next = items[at + 1];
  const named = next?.def === true && next.tags.includes("captive");
  return named || count.noun.includes("theirs") || count.noun.includes("captive");
}
const OF_OWN: ReadonlySet<string> = new Set(["ar.count.partitive", "ar.count.of-his-fellows"]);

/** `أن الحرس فقد …`: somebody who loses, right before the verb. */
export function isSubject(before: Item | undefined): boolean {
  if (before?.chunk?.kind === "name") return before.chunk.is !== "place" && before.prep === "";
  return (
    before?.chunk === null &&
    before.prep === "" &&
    ["force", "party-noun", "formation"].some((tag) => before.tags.includes(tag))
  );
}
