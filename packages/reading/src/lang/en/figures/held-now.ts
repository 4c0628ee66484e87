import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import type { FigureDraft } from "../../../extract/figures/draft.ts";
import { yearLike } from "../../../extract/numbers/year-like.ts";
import type { Match } from "../../../extract/rule.ts";
import type { Measure, Mode, Phase } from "../../../model/figure.ts";
import type { FigureRule } from "./figure-rule.ts";

/** The count of people at `c`, whether their noun stands there or not. */
function people(
  m: Match,
  id: string,
  measure: Measure,
  options: { readonly phase: Phase; readonly mode?: Mode },
): readonly FigureDraft[] | null {
  const count = countFrom(m.get("c"), id);
  if (count === null || (count.unit !== "persons" && count.unit !== "unknown")) return null;
  if (count.unit === "unknown" && yearLike(count.quantity)) return null;
  return drafts(draft({ ...count, unit: "persons" }, measure, id, options));
}

/** Who is held, and who is to be let go, told around other words. */
export const englishHeldNow: readonly FigureRule[] = [
  {
    id: "en.figure.said-to-be-held",
    pattern:
      "c:count|quantity =are|=is|=were|=was =believed|=thought|=said|=reported|=known|=estimated|=understood =to =still? =be =still|=being? =held|=detained|=imprisoned|=jailed",
    read: (m) => people(m, "en.figure.said-to-be-held", "held", { phase: "done", mode: "held" }),
    why: "'Some 300 people are said to be held in Tesk': whoever says so, they are held.",
    hits: [
      ["Hundreds of people are believed to be held by both sides.", "held unknown 200..999"],
      ["Some 300 people are said to be held in Tesk.", "held unknown ~300"],
      ["Hundreds of women are reported to be held by the militia.", "held women 200..999"],
    ],
    misses: [
      "The talks of 12 sides are said to be held in Tesk.",
      "Some 300 people are said to be safe.",
    ],
  },
  {
    id: "en.figure.set-for-release",
    pattern: "c:count|quantity =are|=is|=were =set|=due|=scheduled|=slated|=up =for =release",
    read: (m) => people(m, "en.figure.set-for-release", "released", { phase: "planned" }),
    why: "'Six farmers are set for release on Thursday': they will be let go.",
    hits: [
      ["Six farmers are set for release on Thursday.", "released farmers 6"],
      ["Another 12 are due for release.", "released unknown 12 new"],
    ],
    misses: ["Six songs are set for release on Thursday.", "Six farmers are set for trial."],
  },
];
