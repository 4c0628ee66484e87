import type { Relation } from "../../../extract/figures/relation.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";

/** Participles with their pronoun that stand for those to whom it was done. */
const DONE: readonly (readonly [RegExp, RegExp, Measure])[] = [
  [/^مفرجا?$/u, /^عن(?:هم|هن|هما|ه|ها)$/u, "released"],
  [/^مطلقا?$/u, /^سراح(?:هم|هن|هما|ه|ها)$/u, "released"],
  [/^مقبوضا?$/u, /^علي(?:هم|هن|هما|ه|ها)$/u, "arrested"],
];

/** Whom a participle with its pronoun names behind their number. */
export const freedSoManyRelation: Relation = {
  id: "ar.relation.freed-so-many",
  why: "`بلغ عددهم 103 مفرج عنهم`: the participle and its pronoun are the noun of the number, and say what was done.",
  hits: [
    ["وبلغ عددهم 103 مفرج عنهم حتى الليل", "released unknown 103 total"],
    ["وصل إلى البلدة 40 مفرجاً عنهم", "released unknown 40"],
  ],
  misses: ["وصل 40 معلماً وطلبوا لقاء المفرج عنهم", "كان 12 منهم غير مفرج عنهم"],
  read: (count, at, { items }) => {
    if (!isElided(count) || isYearLike(count) || items[at]?.prep !== "") return null;
    const [first, second] = [items[at + 1], items[at + 2]];
    if (first === undefined || second === undefined || first.def) return null;
    const them = `${second.word}${second.suffix}`;
    const told = DONE.find(([one, two]) => one.test(first.word) && two.test(them));
    if (told === undefined) return null;
    const mode = isHowMany(items, at) ? { mode: "total" as const } : {};
    return { measure: told[2], phase: "done", unit: "persons", group: "unknown", ...mode };
  },
};

/** `بلغ عددهم`, `وصل عدد`. */
function isHowMany(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - 3), at)
    .some(({ word, suffix }) => /^عدد(?:هم|هن)?$/u.test(`${word}${suffix}`));
}
