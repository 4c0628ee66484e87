import type { Relation } from "../../../extract/figures/relation.ts";
import { isThing } from "../../../extract/figures/kin.ts";
import { secondSpeaker } from "../../../extract/attributions/arabic-gapped.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { ends } from "./words.ts";

/** A number that a second speaker gives for what the first one counted; the verb and the noun are said once. */
export const gappedRelation: Relation = {
  id: "ar.relation.gapped",
  why: "`تتحدث الوزارة عن 40 قتيلاً، والنقابة عن 52`: two who speak of one thing.",
  hits: [
    ["تتحدث الوزارة عن 40 قتيلاً، والنقابة عن 52", "killed unknown 52"],
    ["تتحدث وزارة الصحة عن 38 جريحاً، ونقابة الأطباء عن 45", "wounded unknown 45"],
    ["فالوزارة تتحدث عن 520 مفقوداً، والمحافظة عن أربعة آلاف", "missing unknown 4000"],
    ["يتحدث الجيش عن مقتل 40 شخصاً، والحركة عن 52", "killed unknown 52"],
  ],
  misses: [
    "تتحدث الوزارة عن 40 قتيلاً، والنقابة عن 52 قرية",
    "قُتل 40 شخصاً، والبلدة تبعد عن 52",
    "تتحدث الوزارة عن 40 قتيلاً وعن 52 قضية",
    "لا تتحدث الوزارة عن 40 قتيلاً، والنقابة عن 52",
    "لم يتحدث الجيش عن مقتل تسعة، والحركة عن 14",
  ],
  read: (count, at, { items, before }) => {
    const first = before.at(-1);
    if (first === undefined || !isElided(count) || count.measure !== null || isYearLike(count))
      return null;
    if (first.denied || isThing(first.count.unit) || items[at - 1]?.word !== "عن") return null;
    const next = items[at + 1];
    if (next !== undefined && !ends(next) && !next.tags.includes("comma")) return null;
    return secondSpeaker(items, at - 1) === null
      ? null
      : { measure: first.measure, phase: first.phase, mode: first.mode, elided: true };
  },
};
