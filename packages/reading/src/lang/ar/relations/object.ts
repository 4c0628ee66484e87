import type { Relation } from "../../../extract/figures/relation.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { byPredicate } from "../figure-reads.ts";
import { governedBy, matchOf } from "./govern.ts";
import { predicateBefore } from "./predicate-before.ts";
import { isPreposition } from "./words.ts";

/** A verb or verbal noun, far before whom it is said of. */
export const objectRelation: Relation = {
  id: "ar.relation.object",
  why: "`وقُتل، بحسب المصدر، في الهجوم الذي شنه مسلحون على السوق 20 شخصاً`: the verb stands first, its subject or object last.",
  hits: [
    ["وقُتل، بحسب المصدر، في الهجوم الذي شنه مسلحون على السوق 20 شخصاً", "killed unknown 20"],
    ["ودمر الحريق الكبير، فجر أمس، في حي السوق القديم 30 منزلاً", "destroyed houses 30"],
  ],
  misses: [
    "وقُتل الحارس في هجوم على السوق، وفي السوق 20 شخصاً",
    "مقتل الرجل الذي كان في القافلة الكبيرة مع 20 شخصاً",
  ],
  read: (count, at, { items }) => {
    const item = items[at];
    if (item === undefined || item.conj || isYearLike(count)) return null;
    const before = items[at - 1];
    if (item.prep !== "" && !(item.prep === "ب" && before?.tags.includes("pred") === true))
      return null;
    if (isPreposition(before) && before?.word !== "عن") return null;
    const p = predicateBefore(items, at);
    const pred = items[p];
    if (pred === undefined) return null;
    // an outcome that was said of its own subject or object already
    const between = items.slice(p + 1, at);
    if (
      between.some(
        ({ tags, prep, chunk }) => tags.includes("counted") && prep === "" && chunk !== null,
      )
    )
      return null;
    return governedBy(byPredicate(matchOf(items, p, at), "ar.relation.object"), isElided(count));
  },
};
