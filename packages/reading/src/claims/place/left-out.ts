import type { Passage } from "../../model/passage.ts";

/** How far before a number the words that leave it out stand, in units of text. */
const REACH = 60;
const LEFT_OUT =
  /\b(?:tolls?|figures?|numbers?|counts?|totals?|it|this|that|these)\s+(?:(?:does|do|did)\s+not|doesn['’]t|didn['’]t)\s+include\s+(?:(?:the|another|at\s+least|some|about)\s+)*$|(?<!\p{L})و?(?:لا|لم)\s+[تي](?:شمل|تضمن)\s+(?:(?:هذه|هذا)\s+)?ال(?:حصيلة|عدد|رقم|إحصاء|إحصائية)\s+(?:ال\p{L}+\s+)?$/iu;

/** "The toll does not include 43 people who died over the border", `لا تشمل الحصيلة 43 شخصاً`: told of beside the count, and no part of it. */
export function isLeftOut(raw: string, { start }: Passage): boolean {
  return LEFT_OUT.test(raw.slice(Math.max(0, start - REACH), start));
}
