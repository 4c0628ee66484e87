import { ofThem } from "../../../extract/figures/count.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { Count } from "../../../text/item.ts";

/** Skeletons are bodies, and the frame of a house is none: the adjective says so. */
export const arabicSkeletonCounts: readonly Rule<Count, ReportContext>[] = [
  {
    id: "ar.count.skeletons",
    pattern: [
      "q:quantity of? =هيكلا|=هيكل =عظميا|=عظمي",
      "q:quantity of? =هياكل|=الهياكل =عظميه|=العظميه",
    ],
    read: (m) => {
      const [count, last] = [ofThem(m, "ar.count.skeletons"), m.items[m.to - 1]];
      return count === null || last === undefined
        ? null
        : {
            ...count,
            end: last.end,
            unit: "persons",
            measure: "bodies",
            noun: ["counted", "victim"],
          };
    },
    why: "`12 هيكلاً عظمياً`, `تسعة هياكل عظمية`: bodies, by the noun and its adjective.",
    hits: [
      ["عثر العمال على 12 هيكلاً عظمياً في بئر", "bodies unknown 12"],
      ["واستُخرجت تسعة هياكل عظمية من الحفرة", "bodies unknown 9"],
      ["عُثر على عشرات الهياكل العظمية", "bodies unknown 20..99"],
    ],
    misses: ["بنى العمال 12 هيكلاً معدنياً", "بقيت تسعة هياكل من البيوت"],
  },
];
