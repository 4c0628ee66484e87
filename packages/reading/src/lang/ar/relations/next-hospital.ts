import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";

/** Items from `إلى` to the hospital. */
const REACH = 3;

/** A number alone of those who were brought to another hospital. */
export const nextHospitalRelation: Relation = {
  id: "ar.relation.next-hospital",
  why: "`نُقل 33 مصاباً إلى مستشفى النور و21 إلى مستشفى السلام`: the verb and the noun are said once, number and hospital twice.",
  hits: [
    ["نُقل 33 مصاباً إلى مستشفى النور و21 إلى مستشفى السلام", "wounded unknown 21"],
    [
      "بلغت الحصيلة 54 مصاباً، نُقل 33 منهم إلى مستشفى النور و21 إلى المشفى الميداني",
      "wounded unknown 21 part",
    ],
  ],
  misses: [
    "نُقل 33 مصاباً إلى مستشفى النور و21 إلى المخيم",
    "قُتل 33 شخصاً، وعاد طبيبان إلى مستشفى النور و21 إلى مستشفى السلام",
  ],
  read: (count, at, { items, before }) => {
    const last = before.at(-1);
    if (last?.measure !== "wounded" || !isElided(count) || isYearLike(count)) return null;
    if (items[at]?.conj !== true && items[at - 1]?.word !== "و") return null;
    const from = items.findIndex(({ start }) => start >= last.count.end);
    const isToo = from >= 0 && from < at && isToHospital(items.slice(from, at));
    if (!isToo || !isToHospital(items.slice(at + 1, at + 2 + REACH))) return null;
    return { measure: "wounded", phase: last.phase, mode: last.mode, elided: true };
  },
};

function isToHospital(items: readonly Item[]): boolean {
  const to = items.findIndex(({ word }) => word === "الي");
  return to >= 0 && items.slice(to + 1, to + 1 + REACH).some(({ word }) => HOSPITAL.test(word));
}
const HOSPITAL = /^(?:ال)?(?:مستشفي|مستشفيات|مشفي|مشافي|عياده|مستوصف)$/u;
