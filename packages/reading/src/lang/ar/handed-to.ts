import type { Item } from "../../text/item.ts";

/** Items behind the number in which it is told to whom they are given. */
const REACH = 4;
/** Who judges and guards: whoever is given to them is not let go. */
const JUDGES =
  /^(?:ال|لل|ل)?(?:محكمه|محاكم|قضاء|نيابه|نيابات|ادعاء|مدعي|شرطه|مخفر|سجن|سجون|استخبارات|مخابرات|عداله|مباحث)$/u;

/** `سلّمت الشرطة 12 محتجزاً إلى المحكمة`, `تسليم 7 مطلوبين للقضاء`: from hand to hand, and not let go. */
export function isHandedToJudges(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i <= at + REACH; i++) {
    const item = items[i];
    if (item === undefined || item.chunk?.kind === "count" || item.tags.includes("stop"))
      return false;
    if (item.prep === "ل" || item.word.startsWith("لل")) return JUDGES.test(item.word);
    if (item.word === "الي") return JUDGES.test(items[i + 1]?.word ?? "");
  }
  return false;
}

/** `تسلّمت النيابة ملفات 40 معتقلاً`, `سلّمت قائمة بأسماء 30 أسيراً`: papers about them change hands. */
export function arePapersOf(items: readonly Item[], at: number): boolean {
  return PAPERS.test(items[at - 1]?.word ?? "");
}
/** `نشرت الجبهة صور عشرين أسيراً`, `نشر المرصد أسماء 22 جندياً`: what is published of them. */
export function isPublished(items: readonly Item[], at: number): boolean {
  return arePapersOf(items, at) || SHOWN.test(items[at - 1]?.word ?? "");
}
const SHOWN = /^(?:صور|صوره|مقاطع|مقطع|شهادات|رسايل|قصص|سيره|سير)$/u;
const PAPERS =
  /^ب?(?:ملفات|ملف|اسماء|قوايم|قايمه|كشوف|كشوفات|هويات|وثايق|جوازات|بيانات|افادات|طلبات|ممتلكات|امتعه|متعلقات)$/u;
