import type { Passage } from "../model/passage.ts";
import type { ReadSentence } from "../extract/stage.ts";

/** Items that may stand between a count and the place that limits it (`مقتل 12 حارساً داخل السجن`). */
const NEAR = 3;

/** Place that limits a figure: said right after it, or the hospital that counts its own; null where none does. */
export function placeOf(sentence: ReadSentence, clause: Passage): string | null {
  return placeAfter(sentence, clause) ?? receivedAt(sentence, clause);
}

/** Verbs with which a hospital tells of those who came to it; folded. */
const RECEIVED: ReadonlySet<string> = new Set(
  "استقبل استقبلت استقبلنا استقبال عالج عالجت received receive admitted treated treating".split(
    " ",
  ),
);
const HOSPITAL = /مستشف|مشف|مشرح|hospital|clinic|morgue|mortuary/u;
/** Place id of a hospital without a known name. */
const UNNAMED_HOSPITAL = "hospital";
/** Items between the verb and its number (`استقبل المستشفى منذ الصباح 15 جثة`). */
const VERB_REACH = 7;

/**
 * "The hospital received 38 wounded": one hospital's count is a part of the whole, and no other number. The place
 * is the hospital as named, else the word for it.
 */
function receivedAt({ items }: ReadSentence, clause: Passage): string | null {
  const at = items.findIndex((item) => item.end > clause.start);
  const near = items.slice(Math.max(0, at - VERB_REACH), at + 1);
  if (!near.some(({ word }) => RECEIVED.has(word))) return null;
  const hospital = items.find(({ word }) => HOSPITAL.test(word));
  if (hospital === undefined) return null;
  const { chunk } = hospital;
  // A hospital that neither the case nor the packs know is "the hospital" in either language.
  const known =
    chunk?.kind === "name" &&
    chunk.is === "place" &&
    !chunk.rules.some((rule) => rule.endsWith("place-head"));
  return known ? chunk.id : UNNAMED_HOSPITAL;
}

/** Place said right after the figure with a preposition, null where none limits it. */
function placeAfter(sentence: ReadSentence, clause: Passage): string | null {
  const { items } = sentence;
  const from = items.findIndex((item) => item.start >= clause.end);
  if (from < 0) return null;
  let led = false;
  let between = 0;
  for (let i = from; i < Math.min(items.length, from + NEAR + 1); i++) {
    const item = items[i];
    if (item === undefined) return null;
    if (item.tags.includes("comma") || item.tags.includes("stop") || item.tags.includes("clause"))
      return null;
    if (item.tags.includes("quantity") || item.tags.includes("count") || item.tags.includes("pred"))
      return null;
    if (item.tags.includes("in")) {
      led = true;
      continue;
    }
    if (item.chunk?.kind === "name" && item.chunk.is === "place" && (led || item.prep === "ب"))
      return goesOn(items, i) ? null : item.chunk.id;
    // `داخل أسوار السجن`: one word may stand between; `في حصيلة أولية للهجوم على السجن` is no place of the dead.
    if (led && ++between > 1) return null;
  }
  return null;
}

/** `داخل السجن وفي محيطه`, "in the prison and around it": two places are not the first of them. */
function goesOn(items: ReadSentence["items"], at: number): boolean {
  const [next, beyond] = [items[at + 1], items[at + 2]];
  if (next === undefined) return false;
  const isPlace = (item: typeof next | undefined): boolean =>
    item !== undefined && (item.tags.includes("in") || item.tags.includes("place"));
  if (next.word === "and" || next.word === "و") return isPlace(beyond) || beyond?.word === "around";
  return next.conj && isPlace(next);
}
