import type { Relation } from "../../../extract/figures/relation.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";

/** Wounds for the wounded, as headlines are typed. */
export const woundsOfRelation: Relation = {
  id: "ar.relation.wounds-of",
  why: "`مقتل 5 وجراح 3`: behind the dead, wounds and a number without a noun are so many who were hurt, and a surgeon is nowhere.",
  hits: [
    ["مقتل 5 وجراح 3", "wounded unknown 3"],
    ["مقتل 5 أشخاص وجراح 3 في طبرق", "wounded unknown 3"],
  ],
  misses: ["مقتل 5 أشخاص وجراح في طبرق", "عالج جراح 3 مصابين", "مقتل 5 أشخاص وجراح 3 آلاف"],
  read: (count, at, { items, before }) => {
    const wounds = items[at - 1];
    if (wounds?.word !== "جراح" || !wounds.conj || wounds.chunk !== null) return null;
    if (!isElided(count) || isYearLike(count) || items[at]?.conj === true) return null;
    const dead = before.at(-1)?.measure === "killed" && (count.quantity.low ?? 0) < MANY;
    return dead ? { measure: "wounded", group: "unknown", unit: "persons" } : null;
  },
};

/** `وجراح 3 آلاف` heals so many. */
const MANY = 1000;
