import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import type { FigureRule } from "./figure-rule.ts";

/** Numbers alone of those who were freed, sent or exchanged in batches. */
export const englishBatchFigures: readonly FigureRule[] = [
  {
    id: "en.figure.batch-of",
    pattern:
      "ordinal|=last|=final|=latest =group|=batch|=wave|=convoy|=contingent|=tranche comma? of q:quantity comma|stop|clause",
    read: (m) => {
      const count = countFrom(m.get("q"), "en.figure.batch-of");
      return count === null
        ? null
        : drafts(
            draft({ ...count, noun: ["others"] }, "inherit", "en.figure.batch-of", {
              mode: "part",
            }),
          );
    },
    why: "'The second group, of 70, crossed': of those told before, without a noun.",
    hits: [
      [
        "120 prisoners were freed. The second group, of 70, crossed on Friday.",
        "released inmates 70 part",
      ],
      [
        "90 captives were exchanged. The first batch of 30, mostly drivers, left.",
        "exchanged captives 30 part",
      ],
    ],
    misses: ["The second group, of 70 lorries, crossed.", "The second group of men crossed."],
  },
];
