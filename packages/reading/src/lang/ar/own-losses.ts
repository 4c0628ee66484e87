import type { Count, Item } from "../../text/item.ts";

/** `سبعة من جنوده`: some of whose own. */
export function isItsOwn({ noun, rules }: Count): boolean {
  return noun.includes("theirs") && rules.some((rule) => OF_OWN.has(rule));
}

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
