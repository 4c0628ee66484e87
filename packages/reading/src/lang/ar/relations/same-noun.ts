import type { Relation } from "../../../extract/figures/relation.ts";
import { isYearLike } from "../../relation-kin.ts";

/** Items from the verb of saying to the number. */
const REACH = 5;

/** The same noun again, in what somebody else said. */
export const sameNounRelation: Relation = {
  id: "ar.relation.same-noun",
  why: "`قُتل تسعة أطفال، خلافاً لما قاله المجلس عن 17 طفلاً`: a verb of saying tells no more than the number, and its noun is that of those just counted.",
  hits: [
    ["قُتل في الهجوم تسعة أطفال، خلافاً لما قاله المجلس عن 17 طفلاً", "killed children 17"],
    ["أصيب 137 تلميذاً. وكانت الوكالة قد تحدثت عن 64 تلميذاً.", "wounded students 64"],
  ],
  misses: [
    "قُتل تسعة أطفال، خلافاً لما قاله المجلس عن 17 امرأة",
    "قُتل تسعة أطفال وأصيب تسعة أطفال، خلافاً لما قاله المجلس عن 17 طفلاً",
    "قُتل تسعة أطفال، فيما تحدث المجلس عن 17 طفلاً في المدرسة",
  ],
  read: (count, at, { items, before, recent }) => {
    if (count.group === "unknown" || count.measure !== null || isYearLike(count)) return null;
    if (items[at - 1]?.word !== "عن" || !closes(items, at)) return null;
    const verb = items
      .slice(Math.max(0, at - REACH), at - 1)
      .findLast(({ tags }) => tags.includes("say") || tags.includes("said-it"));
    if (verb === undefined) return null;
    const near = before.length > 0 ? before : recent;
    const told = near.filter(
      ({ count: { group, unit } }) => group === count.group && unit === count.unit,
    );
    const [same] = told;
    if (same === undefined || same.denied || same.measure === "other") return null;
    return told.some(({ measure }) => measure !== same.measure)
      ? null
      : { measure: same.measure, phase: same.phase };
  },
};

function closes(items: readonly { readonly tags: readonly string[] }[], at: number): boolean {
  const next = items[at + 1];
  return next === undefined || next.tags.includes("comma") || next.tags.includes("stop");
}
