import type { LanguagePack } from "../../../lang/language.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Item } from "../../../text/item.ts";
import { cutWords } from "../cut-words.ts";
import type { MeasuresBefore, NumberInSentence } from "./signs.ts";

/** Share of all words for a measure from which one is often named. */
const OFTEN = 0.3;

/** The numbers of a sentence that may be figures: with their noun or alone, and nouns whose form counts. */
export function numbersOf(
  items: readonly Item[],
  pack: LanguagePack,
  raw: string,
  before: MeasuresBefore,
): readonly NumberInSentence[] {
  const found: Pick<NumberInSentence, "at" | "quantity" | "count">[] = [];
  // by index: pairs of place and item for every word of a text were a fortieth of all that reading makes
  for (let at = 0; at < items.length; at++) {
    const chunk = items[at]?.chunk;
    if (chunk?.kind === "quantity" && chunk.fractional !== true)
      found.push({ at, quantity: chunk, count: null });
    else if (chunk?.kind === "count") found.push({ at, quantity: chunk.quantity, count: chunk });
    else if (chunk === null) {
      const count = pack.singular?.(items, at) ?? null;
      if (count !== null) found.push({ at, quantity: count.quantity, count });
    }
  }
  if (found.length === 0) return [];
  const words = cutWords(items);
  return found.map((one) => ({ ...one, items, words, raw, before }));
}

/** Counts the words for measures, sentence by sentence; each call gives what is known where this sentence stands. */
export function measuresSoFar(): (items: readonly Item[]) => MeasuresBefore {
  const counts = new Map<Measure, number>();
  let all = 0;
  let last: readonly Measure[] = [];
  let often: readonly Measure[] = [];
  return (items) => {
    const here: Measure[] = [];
    for (const { sense } of items) if (sense?.measure !== undefined) here.push(sense.measure);
    if (here.length > 0) {
      for (const measure of here) counts.set(measure, (counts.get(measure) ?? 0) + 1);
      all += here.length;
      often = [...counts].flatMap(([measure, n]) => (n > OFTEN * all ? [measure] : []));
    }
    const before = { last: last.length > 1 ? [...new Set(last)] : last, often };
    last = here;
    return before;
  };
}
