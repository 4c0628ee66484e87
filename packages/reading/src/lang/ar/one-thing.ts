import { isThing } from "../../extract/figures/kin.ts";
import type { LinkedFigure } from "../../extract/figures/link.ts";
import type { Governed } from "../../extract/figures/relation.ts";
import type { Item } from "../../text/item.ts";
import { kindOfPlace } from "./nouns/noun-behind.ts";
import { tallied } from "./nouns/tallied.ts";

/** Items between the noun and its `واحد`. */
const ADJECTIVES = 2;

/**
 * `4 مدارس ومركز صحي واحد`, `تضررت محطة ضخ واحدة`: one stands behind its noun, over its adjectives. What befell it is told right before
 * the noun, or of the things before it in the list.
 */
export function oneThing(
  items: readonly Item[],
  at: number,
  before: LinkedFigure | undefined,
): Governed | null {
  const one = items[at];
  if (one === undefined || !/^واحد[اه]?$/u.test(one.word) || one.def || one.conj) return null;
  for (let i = at - 1; i >= Math.max(0, at - 1 - ADJECTIVES); i--) {
    const noun = items[i];
    if (noun === undefined || noun.chunk !== null || noun.def || noun.suffix !== "") return null;
    const known = tallied(noun.word);
    if (known === null) {
      if (noun.conj || noun.sense !== null || noun.prep !== "") return null;
      continue;
    }
    // gender: `مركز واحد`, `نقطة واحدة`
    if (noun.word.endsWith("ه") !== one.word.endsWith("ه")) return null;
    const measure = noun.conj ? ofList(items, i, before) : lossOf(items[i - 1]);
    if (measure === null) return null;
    return {
      measure,
      phase: "done",
      start: noun.start,
      group: kindOfPlace(items[i + 1]) ?? known.group,
      unit: known.unit,
    };
  }
  return null;
}

function ofList(
  items: readonly Item[],
  at: number,
  before: LinkedFigure | undefined,
): "destroyed" | "damaged" | null {
  if (before === undefined || !isThing(before.count.unit)) return null;
  const between = items.filter(({ start }, i) => start >= before.count.end && i < at);
  if (between.length > ADJECTIVES + 2 || between.some(({ tags }) => tags.includes("pred")))
    return null;
  return before.measure === "destroyed" || before.measure === "damaged" ? before.measure : null;
}

function lossOf(item: Item | undefined): "destroyed" | "damaged" | null {
  const measure = item?.tags.includes("pred") === true ? item.sense?.measure : undefined;
  return measure === "destroyed" || measure === "damaged" ? measure : null;
}
