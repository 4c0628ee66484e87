import { countOfNoun } from "../../../extract/figures/count.ts";
import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import type { Match } from "../../../extract/rule.ts";
import { measureIn } from "../figure-measure.ts";
import type { FigureRule } from "./figure-rule.ts";
import { measureOfThose } from "./part-of-those.ts";

/** What may stand between those who were among them and "among": "Two nurses of the clinic among 12 dead". */
const DESCRIBED =
  "=of|=from|=in|=at|=and !pred|aux|comma|clause|say|quantity|count|that|among{1,5}";
const ALL =
  "among =about|=around|=some|=nearly{0,1} v:quantity|count p:pred+past|missing-adj|victim?";

/** "eight killed cattle", "12 wounded guards fled": what was done to those who are named behind it. */
function isBeforeNoun({ items, to }: Match): boolean {
  const next = items[to];
  return next !== undefined && (next.chunk?.kind === "count" || next.tags.includes("counted"));
}

/** "Two guards among eight killed": a headline leaves its "were" out. */
export const englishAmongInHeadlines: readonly FigureRule[] = [
  {
    id: "en.figure.headline-among",
    pattern: [
      `^ c:count ${ALL}`,
      `^ c:count ${DESCRIBED} ${ALL}`,
      `^ article? n:counted|single ${ALL}`,
      `^ article? n:counted|single ${DESCRIBED} ${ALL}`,
      // "Women, children among 12 killed"
      `^ counted comma counted ${ALL}`,
    ],
    read: (m) => {
      const id = "en.figure.headline-among";
      const whole = countFrom(m.get("v"), id);
      const measure =
        whole?.measure ?? measureOfThose(m.get("p")) ?? measureIn(m.get("p"), whole, m.items);
      const isOfPersons = whole?.unit === "unknown" || whole?.unit === "persons";
      if (whole === null || measure === null || measure === "other" || !isOfPersons) return null;
      if (isBeforeNoun(m)) return null;
      const noun = m.get("n");
      const isOne = noun?.sense?.number === "sg" && noun.suffix === "";
      const part = isOne ? countOfNoun(noun, id) : countFrom(m.get("c"), id);
      return drafts(
        part?.unit === "persons" || part?.unit === "unknown"
          ? draft(part, measure, id, { mode: "part", phase: "done" })
          : null,
        draft({ ...whole, unit: "persons" }, measure, id, { phase: "done" }),
      );
    },
    why: "'Two guards among eight killed in Olm': the eight are all of them, the guards a part.",
    hits: [
      ["Two Olm guards among eight killed in clash", "killed guards 2 part"],
      ["Two Olm guards among eight killed in clash", "killed unknown 8"],
      ["Three children among 12 dead in Olm blast", "killed children 3 part"],
      ["Three children among 12 dead in Olm blast", "killed unknown 12"],
      ["Policeman among five wounded in Tesk", "wounded police 1 part"],
      ["Nurses from the clinic among some 14 missing", "missing unknown ~14"],
      ["Two children among nine miners killed", "killed workers 9"],
      ["Women, children among 12 killed in Tesk raid", "killed unknown 12"],
    ],
    misses: [
      "Two guards were among the eight killed.",
      "Two shops among eight houses burned",
      "Two guards stood among eight killed cattle.",
    ],
  },
];
