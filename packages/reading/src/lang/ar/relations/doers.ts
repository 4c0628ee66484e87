import type { Relation } from "../../../extract/figures/relation.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Item } from "../../../text/item.ts";
import { haveDone, isByWhom, measureOfDoers, openedFire } from "../by-whom.ts";

/** `قام 12 سجيناً بالفرار`: what those who set about it did themselves, and to nobody. */
function ownDeed(items: readonly Item[], at: number): Measure | null {
  const deed = items[at + 1];
  if (deed?.prep !== "ب" || !deed.tags.includes("masdar")) return null;
  const measure = deed.sense?.measure;
  return measure !== undefined && OWN.has(measure) ? measure : null;
}
const OWN: ReadonlySet<Measure> = new Set<Measure>(["escaped", "surrendered", "returned"]);

/** Those by whom it was done. */
export const doersRelation: Relation = {
  id: "ar.relation.doers",
  why: "`قُتل شرطي على يد مسلحين اثنين`, `بعد أن فتح مسلحان النار`, `بعد أن هاجمه ثلاثة مسلحين`: who did it, and nobody whom it befell.",
  hits: [
    ["قُتل شرطي على يد مسلحين اثنين في طبرق", "attackers fighters 2"],
    ["قُتل شرطي في طبرق بعد أن فتح مسلحان النار على سيارته", "attackers fighters 2"],
    ["قُتل شرطي بعد أن هاجمه ثلاثة مسلحين في طبرق", "attackers fighters 3"],
    ["قُتل حارس بنيران أربعة جنود في غريان", "other soldiers 4"],
    ["أُصيب حارس بعدما فجر انتحاريان نفسيهما", "attackers fighters 2"],
    ["قام نحو 12 سجيناً بالفرار من السجن", "escaped inmates ~12"],
  ],
  misses: [
    "قُتل ثلاثة مسلحين على يد الشرطة",
    "قُتل شرطي وثلاثة مسلحين",
    "فتح الجيش النار فقُتل ثلاثة مسلحين",
    "قُتل شرطي من قبل عشرة أيام",
    "أعدم التنظيم رمياً بالرصاص تسعة عشر من جنود الحامية",
    "أوقفت الشرطة في مداهمات لاحقة 34 رجلاً",
  ],
  read: (count, at, { items }) => {
    if (count.unit !== "persons" || count.noun.includes("the") || count.noun.includes("others"))
      return null;
    if (count.measure !== null && count.measure !== "attackers") return null;
    if (!isByWhom(items, at) && !haveDone(items, at) && !openedFire(items, at)) return null;
    const own = ownDeed(items, at);
    if (own !== null) return { measure: own, phase: "done" };
    return { measure: measureOfDoers(count), phase: "done" };
  },
};
