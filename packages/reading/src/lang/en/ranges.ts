import type { Rule } from "../../extract/rule.ts";
import { rangeOf, rangeOrRise } from "../../extract/numbers/bounds.ts";
import type { ReportContext } from "../../extract/stage.ts";
import type { Quantity } from "../../text/item.ts";

/** Two numbers that are one range. They run before bounds: "some 50-60". */
export const englishRanges: readonly Rule<Quantity, ReportContext>[] = [
  {
    id: "en.range.between",
    pattern: "between a:quantity =and b:quantity",
    read: (m) => rangeOf(m, "en.range.between"),
    why: "'Between 50 and 60'; a scale word after the second counts for both.",
    hits: [
      ["Between 50 and 60 civilians were killed.", "killed civilians 50-60"],
      ["Between 100 and 150 thousand people were displaced.", "displaced unknown 100000-150000"],
    ],
    misses: ["Between the town and the prison 60 inmates escaped.", "50 killed and 60 wounded"],
  },
  {
    id: "en.range.to",
    pattern: "a:quantity =to|=or|dash|=~ b:quantity",
    read: (m) => rangeOrRise(m, "en.range.to"),
    why: "'50 to 60', '50-60': the smaller stands first, else it is no range.",
    hits: [
      ["50 to 60 civilians were killed.", "killed civilians 50-60"],
      ["Some 50-60 inmates escaped.", "escaped inmates 50-60"],
      ["Two to three hundred inmates escaped.", "escaped inmates 200-300"],
      ["The death toll rose from 20 to 26.", "killed unknown 26 total"],
    ],
    misses: ["The match ended 60 to 50.", "Call 234-12 for news."],
  },
];
