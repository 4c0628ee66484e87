import { countOfNoun } from "../../../extract/figures/count.ts";
import { draft, drafts, measureOver } from "../../../extract/figures/drafts.ts";
import { isStruckOne } from "../struck-one.ts";
import { negatedAt } from "../negated-at.ts";
import type { FigureRule } from "./rule.ts";

/** One person who is the object of what struck him: no number says it, the accusative does. */
export const arabicStruckOnes: readonly FigureRule[] = [
  {
    id: "ar.figure.struck-one",
    pattern: "p:verb !pred|quantity|count|comma|clause|in|of{1,3} n:counted",
    read: (m) => {
      const [p, n] = [m.get("p"), m.get("n")];
      if (p === null || n === null || negatedAt(m) || !isStruckOne(m.items, m.to - 1)) return null;
      const count = countOfNoun(n, "ar.figure.struck-one");
      const measure = measureOver(p, count, m.items);
      return measure !== "killed" && measure !== "wounded"
        ? null
        : drafts(draft(count, measure, "ar.figure.struck-one", { phase: "done" }));
    },
    why: "`قتلت الطائرات سيدة وطفلاً`, `أصابت قذيفة طفلاً`: what struck is the subject, and whoever stands behind it in the accusative was struck.",
    hits: [
      ["قتلت الطائرات سيدة وطفلاً في طبرق", "killed women 1"],
      ["قتلت قذيفة هاون طفلاً وأصابت ثلاثة", "killed children 1"],
      ["وأصابت رصاصة طائشة طفلة في غريان", "wounded children 1"],
    ],
    misses: [
      "قتلت الطائرات قائد الكتيبة",
      "لم تقتل القذيفة طفلاً",
      "قتل القصف الطفل المفقود",
      "أصابت القذيفة منزلاً",
      "قتلت المرأة طفلاً",
    ],
  },
];
