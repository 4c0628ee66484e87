import type { Item } from "../../text/item.ts";

/** Items from "it was not said" to what was not. */
const REACH = 8;

/** `ولم توضح أي الطرفين يقف خلف الهجوم`, `لم يُعرف المسؤول عن الهجوم`: that nobody says who it was lays it on nobody, and denies nothing. */
export function isNotTold(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(1, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || item.tags.includes("stop") || item.tags.includes("comma"))
      return false;
    if (TELLS.test(item.word) && /^[وف]?(?:لم|لا)$/u.test(items[i - 1]?.word ?? "")) return true;
  }
  return false;
}
const TELLS = /^[يت](?:عرف|علم|تضح|تبين|وضح|حدد|كشف|ذكر|علن|فصح|سم|صدر|نشر)$/u;
