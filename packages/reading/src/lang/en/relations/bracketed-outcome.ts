import type { Governed, Relation } from "../../../extract/figures/relation.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Item } from "../../../text/item.ts";
import { isThing } from "../../../extract/figures/kin.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { isPart } from "../../relation-part.ts";

/** A number alone in brackets behind what befell so many of those counted before. */
export const bracketedOutcomeRelation: Relation = {
  id: "en.relation.bracketed-outcome",
  why: "'Nearly 100,000 houses were totally destroyed (55,095), partially destroyed (28,129) or flooded': how a number spreads over outcomes; 'most of the deaths (52)' counts the noun before it.",
  hits: [
    ["Shelling caused most of the civilian deaths (52).", "killed civilians 52 part"],
    ["The town had the highest number of injuries (340).", "wounded unknown 340"],
    [
      "Nearly 99,000 houses were totally destroyed (55,095), partially destroyed (28,129) or flooded.",
      "destroyed houses 55095 part",
    ],
    [
      "Nearly 99,000 houses were totally destroyed (55,095), partially destroyed (28,129) or flooded.",
      "damaged houses 28129 part",
    ],
  ],
  misses: [
    "The house was destroyed (1948).",
    "Nine houses were destroyed (see page 4).",
    "Nine houses were destroyed (12).",
    "Some deaths (1948) are told of to this day.",
  ],
  read: (count, at, { items, before }) => {
    if (!isElided(count) || count.measure !== null) return null;
    if (items[at - 1]?.tags.includes("paren-open") !== true) return null;
    if (items[at + 1]?.tags.includes("paren-close") !== true) return null;
    const said = items[at - 2];
    const measure = said?.sense?.measure;
    if (!isYearLike(count) && said?.tags.includes("victim") === true && said.tags.includes("many"))
      return victimsIn(items, at, measure);
    if (said?.tags.includes("past") !== true || measure === undefined) return null;
    const whole = before.find(({ mode }) => mode !== "part");
    if (whole === undefined || whole.denied) return null;
    const ruin = measure === "destroyed" || measure === "damaged";
    if (ruin !== isThing(whole.count.unit)) return null;
    if (!isPart(count.quantity.low, whole.count.quantity.high ?? whole.count.quantity.low))
      return null;
    return { measure, phase: "done", mode: "part", elided: true };
  },
};

/** "most of the civilian deaths (52)": so many victims, some of all where the words say so. */
function victimsIn(
  items: readonly Item[],
  at: number,
  measure: Measure | undefined,
): Governed | null {
  if (measure === undefined || measure === "strikes") return null;
  const who = items[at - 3];
  const group = who?.tags.includes("counted") === true ? who.sense?.group : undefined;
  const some = items.slice(Math.max(0, at - SOME_REACH), at).some(({ word }) => SOME.has(word));
  return {
    measure,
    phase: "done",
    group: group ?? "unknown",
    unit: "persons",
    ...(some ? { mode: "part" as const } : {}),
  };
}
const SOME_REACH = 8;
const SOME: ReadonlySet<string> = new Set("most majority half many bulk some".split(" "));
