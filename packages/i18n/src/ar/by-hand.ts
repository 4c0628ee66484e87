import type { ByHandMessages } from "../en/by-hand.ts";

export const byHand: ByHandMessages = {
  picked: "المحدد في النص",
  keys: "حدّد كلمات لإضافة رقم لم يُقرأ. وبلوحة المفاتيح: الأسهم تنتقل من كلمة إلى كلمة، ومعها Shift للتحديد، وEnter للإضافة، وEscape للترك.",
  add: "إضافة رقم",
  leave: "اتركه",
  readHere: "مقروء هنا من قبل؛ صحّحه هناك:",
  unsaid: "لم يُذكر",
  source: "من يقوله",
  outlet: "التقرير نفسه",
  another: "غيره، بالكلام …",
  sourceWords: "من هو، كما في النص",
  sourceKind: "ما هو",
  mark: "باليد",
};
