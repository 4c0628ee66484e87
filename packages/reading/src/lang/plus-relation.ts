import type { Relation } from "../extract/figures/relation.ts";

/** How many more since the last bulletin. */
export function plusRelation(
  lang: "ar" | "en",
  examples: Pick<Relation, "hits" | "misses">,
): Relation {
  return {
    id: `${lang}.relation.plus`,
    why: "'Killed: 23 (+4)': four of them are new.",
    ...examples,
    read: (count, at, { items, before }) => {
      const last = before.at(-1);
      const [open, sign] = [items[at - 2], items[at - 1]];
      const raised =
        open?.tags.includes("paren-open") === true && sign?.tags.includes("plus") === true;
      if (last === undefined || count.unit !== "unknown" || !raised) return null;
      return {
        measure: last.measure,
        mode: "new",
        phase: last.phase,
        group: last.count.group,
        unit: last.count.unit,
      };
    },
  };
}
