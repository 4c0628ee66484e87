import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";

/** How the wounded are. */
export const conditionRelation: Relation = {
  id: "ar.relation.condition",
  why: "`وُصفت حالة ثلاثة منهم بالخطيرة`, `3 حالتهم خطرة`: whose condition is told is wounded, whatever was counted between.",
  hits: [
    ["نُقل 17 مصاباً، وشاركت 14 شاحنة. ووُصفت حالة ثلاثة منهم بالخطيرة", "wounded unknown 3 part"],
    ["سقط 4 قتلى و11 جريحاً، وفيه 3 حالتهم خطرة", "wounded unknown 3 part"],
  ],
  misses: [
    "سُجلت حالة طلاق بين ثلاثة منهم",
    "أعلنت الوزارة أن حالة ثلاثة من الطرق سيئة",
    "حالة 3 بيوت خطرة",
    "نُقل 18 رهينة إلى المستشفى، حالة ثلاثة منهم خطرة",
  ],
  parts: true,
  read: (count, at, { items, told, before }) => {
    if (count.unit !== "persons" && count.unit !== "unknown") return null;
    const next = items[at + 1];
    const theirs = next?.suffix.startsWith("ه") === true && CONDITION.test(next.word);
    const of = OF_THEM.test(wholeOf(items[at + 1])) || count.noun.includes("them");
    const led = CONDITION.test(items[at - 1]?.word ?? "") && of;
    if (!theirs && !led) return null;
    if (!items.slice(at + 1, at + REACH).some(({ word }) => GRAVE.test(word))) return null;
    const whole = [...told, ...before].findLast(({ measure }) => measure === "wounded");
    // `18 رهينة نُقلوا إلى المستشفى، حالة ثلاثة منهم خطرة`: nobody says that they were hurt
    if (whole === undefined) return null;
    return {
      measure: "wounded",
      mode: "part",
      phase: "done",
      group: whole.count.group,
      unit: "persons",
    };
  },
};

const REACH = 6;
const CONDITION = /^(?:حاله|حالات|اصابات|جروح|جراح|وضع|اوضاع)$/u;
const OF_THEM = /^من(?:هم|هن)$/u;
/** `خطيرة`, `بالخطيرة`, `حرجة`, `مستقرة`. */
const GRAVE = /^(?:ب?ال)?(?:خطر|خطير|حرج|بليغ|مستقر|طفيف|متوسط|سيي)(?:ه|ا)?$/u;

function wholeOf(item: Item | undefined): string {
  return item === undefined ? "" : item.word + item.suffix;
}
