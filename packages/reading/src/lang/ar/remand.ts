import type { Item } from "../../text/item.ts";

/** Items before the verb in which those stand who were let go. */
const NEAR = 6;

/** `إخلاء سبيل 19 منهم وتوقيف 27 على ذمة التحقيق`: of whom others were let go, so many are kept, and not so many were taken. */
export function isRemand(items: readonly Item[], verb: Item, at: number): boolean {
  if (verb.sense?.measure !== "arrested" || !verb.conj) return false;
  const pledge = items.slice(at + 1, at + 4).findIndex(({ word }) => word === "ذمه");
  if (pledge < 1 || items[at + pledge]?.word !== "علي") return false;
  const by = items.indexOf(verb);
  return items.slice(Math.max(0, by - NEAR), by).some(({ tags }) => tags.includes("release"));
}
