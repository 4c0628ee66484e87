import type { Measure, Unit } from "../../model/figure.ts";
import type { Item } from "../../text/item.ts";
import type { FigureDraft } from "./draft.ts";

/** A draft whose measure is its own. */
type Settled = FigureDraft & { readonly measure: Measure };

/** Items at the beginning of a sentence in which "them" still means those of the sentence before. */
const OPENING = 10;

/**
 * `سكانه الذين تعرضوا للتهجير، واختطاف العشرات منهم`: some of people who are in no figure of the sentence, so no
 * part of one. Null where "them" may mean those of the sentence before.
 */
export function themAlone(one: FigureDraft, items: readonly Item[], from: number): Settled | null {
  const { measure } = one;
  if (!one.count.noun.includes("them") || measure === "inherit") return null;
  const named = namedBefore(items, from)?.sense;
  const of = (group: string, unit: Unit): Settled => ({
    ...one,
    count: { ...one.count, group, unit },
    measure,
    mode: "unknown",
  });
  if (named !== null && named !== undefined)
    return of(named.group ?? "unknown", named.unit ?? "persons");
  return from > OPENING ? of("unknown", "unknown") : null;
}

/** People whom "them" may mean: the last plural noun of the sentence that is counted in no figure. */
function namedBefore(items: readonly Item[], from: number): Item | null {
  for (let i = from - 1; i >= 0; i--) {
    const item = items[i];
    if (item?.chunk === null && item.sense?.number === "pl" && item.sense.unit === "persons")
      return item;
  }
  return null;
}
