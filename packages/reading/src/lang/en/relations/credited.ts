import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Clause, Governed, Relation } from "../../../extract/figures/relation.ts";
import type { Measure } from "../../../model/figure.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { isGivenBy } from "../given-by.ts";

/** The number that somebody is said to have given, by which another one is measured. */
export const creditedRelation: Relation = {
  id: "en.relation.credited",
  why: "'rather than the four named by the ministry', 'far more fled than the 25 mentioned by the police': a number known by who gave it is of what the sentence counts or tells.",
  hits: [
    [
      "The union said 12 guards were killed, rather than the four named by the ministry.",
      "killed guards 4",
    ],
    ["Far more inmates escaped than the 25 mentioned by the ministry.", "escaped unknown 25"],
    ["Sixty rebels were arrested, against the 20 announced by the police.", "arrested fighters 20"],
  ],
  misses: [
    "Far more came than the 25 mentioned by the ministry.",
    "Sixty were arrested and 12 wounded, against the 20 announced by the police.",
    "The union said 12 guards were killed, and praised the four named by name.",
  ],
  read: (count, at, clause) => {
    if (!isElided(count) || isYearLike(count) || count.measure !== null) return null;
    return isGivenBy(clause.items, at) ? topic(at, clause) : null;
  },
};

/** Of what the sentence has counted, where that is of one measure; else of its only deed. */
function topic(at: number, { items, before }: Clause): Governed | null {
  const whole = before.filter(({ mode, denied }) => mode !== "part" && !denied);
  const same = whole.at(-1);
  if (same !== undefined) return isOfOne(whole, same.measure) ? of(same) : null;
  const deeds = new Set(
    items.flatMap(({ tags, sense }, i) =>
      i !== at && tags.includes("pred") && sense?.measure !== undefined ? [sense.measure] : [],
    ),
  );
  const [deed, other] = deeds;
  return deed === undefined || other !== undefined || !OF_PEOPLE.has(deed)
    ? null
    : { measure: deed, phase: "done", unit: "persons" };
}

function isOfOne(figures: readonly LinkedFigure[], measure: Measure): boolean {
  return figures.every((one) => one.measure === measure);
}

function of({ measure, phase, mode }: LinkedFigure): Governed {
  return { measure, phase, mode, elided: true };
}

const OF_PEOPLE: ReadonlySet<Measure> = new Set<Measure>([
  "killed",
  "wounded",
  "missing",
  "arrested",
  "escaped",
  "surrendered",
  "released",
  "displaced",
  "hostage",
  "captured",
  "held",
]);
