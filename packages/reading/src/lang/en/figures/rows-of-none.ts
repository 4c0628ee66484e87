import { noneOf } from "../../../extract/figures/count.ts";
import { draft, drafts } from "../../../extract/figures/drafts.ts";
import type { FigureRule } from "./figure-rule.ts";

/** A row of a bulletin whose number is a word for nobody. */
export const englishRowsOfNone: readonly FigureRule[] = [
  {
    id: "en.figure.row-of-none",
    pattern:
      "v:victim|missing-adj|pred+past !count|quantity|comma|clause|say|aux{0,5} colon z:=none|=nobody|=nil",
    read: (m) => {
      const [v, z] = [m.get("v"), m.get("z")];
      const measure = v?.sense?.measure;
      const next = m.items[m.to];
      const ends =
        next === undefined || ["stop", "comma", "clause"].some((tag) => next.tags.includes(tag));
      const opens = m.items
        .slice(0, m.from)
        .every(
          ({ tags, chunk }) => chunk === null && !tags.includes("aux") && !tags.includes("pronoun"),
        );
      if (z === null || measure === undefined || !ends || !opens) return null;
      const count = {
        ...noneOf(z, z.start, "en.figure.row-of-none"),
        group: v?.sense?.group ?? "unknown",
      };
      return drafts(
        draft(count, measure, "en.figure.row-of-none", { denied: true, phase: "done" }),
      );
    },
    why: "'Missing: none', 'Deaths: nil': a bulletin says of a heading that it counts nobody.",
    hits: [
      ["Missing: none", "missing unknown 0 denied"],
      ["Killed in the camp: nobody", "killed unknown 0 denied"],
      ["Deaths: nil", "killed unknown 0 denied"],
    ],
    misses: ["They were killed: none knows why.", "Beds: none", "Killed: none of your business"],
  },
];
