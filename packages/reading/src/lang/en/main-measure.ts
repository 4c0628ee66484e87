import type { Measure } from "../../model/figure.ts";
import type { Count, Item } from "../../text/item.ts";
import { measureIn } from "./figure-measure.ts";
import { predicateAfter } from "./relations/predicate-after.ts";

/**
 * What the main verb behind a relative clause says of its subject at `from`: "143 of the 242 inmates who fled during the
 * riot had been recaptured". Null where it says what is no measure ("are in danger") or is `inner`, the clause's own verb.
 */
export function mainMeasure(
  items: readonly Item[],
  from: number,
  inner: Item,
  count: Count,
): Measure | null {
  const main = predicateAfter(items, from);
  if (main?.kind !== "outcome" || main.item === inner || main.negated || main.planned) return null;
  const measure = measureIn(main.item, count, items);
  return measure === "other" ? null : measure;
}
