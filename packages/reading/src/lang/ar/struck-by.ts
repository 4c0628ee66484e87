import { isThing } from "../../extract/figures/kin.ts";
import type { Item } from "../../text/item.ts";

/**
 * Whether munitions at `at` do what the verb at `by` says, and suffer nothing of it: `المدرسة التي أصابتها ثلاث قذائف`, `دمّرته أربعة صواريخ`, `دمّرت خمسة صواريخ
 * الجسر`. Of `دمّر الجيش خمسة صواريخ` they are ruined.
 */
export function strikes(items: readonly Item[], by: number, at: number): boolean {
  const verb = items[by];
  if (verb === undefined || !verb.tags.includes("verb")) return false;
  if (verb.sense?.measure === "wounded") return true;
  if (verb.sense?.measure !== "destroyed" && verb.sense?.measure !== "damaged") return false;
  return verb.suffix !== "" || (at === by + 1 && isBareObject(items[at + 1]));
}

/** `الجسر`, `مبنى البلدية` right behind the subject. */
function isBareObject(next: Item | undefined): boolean {
  if (next === undefined || next.chunk !== null || next.prep !== "" || next.conj) return false;
  if (next.tags.includes("verb")) return false;
  const unit = next.sense?.unit;
  return next.def || (next.tags.includes("counted") && unit !== undefined && isThing(unit));
}

/** `سائقا | شاحنتين`, `حارس | ثلاثة مستودعات`: in the genitive behind a person's noun; the plural before a genitive has no `ن`. */
export function isOfPerson(items: readonly Item[], at: number): boolean {
  const [owner, item] = [items[at - 1], items[at]];
  if (owner === undefined || owner.chunk !== null || owner.def || owner.suffix !== "") return false;
  if (item?.prep !== "" || item.conj || /(?:ون|ين|ان)$/u.test(owner.word)) return false;
  return owner.sense?.unit === "persons";
}
