import type { Item } from "../../text/item.ts";

/**
 * Nouns that stand for whoever it was, and words that only point back: a toll of victims, of people, of suspects taken is everybody's.
 * Kin is left to `own-kin.ts`: `20 من أبناء البلدة` are its people.
 */
const ANYBODY: ReadonlySet<string> = new Set([
  "anyone",
  "toll-noun",
  "member",
  "others",
  "other",
  "dead",
  "lives",
  "survivor",
  "kin",
]);

/**
 * The noun of a count where it says that only some kind of people is counted and no group is known for it: "two officials", "3 contractors",
 * `خمسة ركاب`. Set against "22 people were killed" such a number would be a false conflict: it is some of them.
 */
export function isKindOfPeople({ tags, sense }: Item): boolean {
  if (sense?.unit !== "persons" || (sense.group ?? "unknown") !== "unknown") return false;
  return sense.measure === undefined && !tags.some((tag) => ANYBODY.has(tag));
}

/** "Three suicide bombers attacked the gate, and more than 50 gunmen went in", `نفذ الهجوم ثلاثة انتحاريين`: some of those who attacked, though all are fighters. */
export function isSomeAttackers({ word }: Item): boolean {
  return /^(?:bombers?|انتحاري(?:ين|ون|ان)?)$/u.test(word);
}
