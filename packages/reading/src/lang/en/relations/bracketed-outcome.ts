import type { Relation } from "../../../extract/figures/relation.ts";
import { isThing } from "../../../extract/figures/kin.ts";
import { isElided } from "../../relation-kin.ts";
import { isPart } from "../../relation-part.ts";

/** A number alone in brackets behind what befell so many of those counted before. */
export const bracketedOutcomeRelation: Relation = {
  id: "en.relation.bracketed-outcome",
  why: "'Nearly 100,000 houses were totally destroyed (55,095), partially destroyed (28,129) or flooded': how a number spreads over outcomes.",
  hits: [
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
  ],
  read: (count, at, { items, before }) => {
    if (!isElided(count) || count.measure !== null) return null;
    if (items[at - 1]?.tags.includes("paren-open") !== true) return null;
    if (items[at + 1]?.tags.includes("paren-close") !== true) return null;
    const said = items[at - 2];
    const measure = said?.sense?.measure;
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
