import type { Measure } from "../../model/figure.ts";
import type { Count, Item } from "../../text/item.ts";

/** "drove away", "chased off": one item, with the word of its verb. */
const OFF = /^(?:dr[io]v|chas)\p{L}*$/u;
const HELD =
  /^(?:hands|bound|tied|blindfolded|handcuffed|cuffed|gunpoint|captive|arrested|detained|seized|captured|abducted|kidnapped|convoy|trucks?|lorr(?:y|ies)|vans?|bus(?:es)?|cars?|pickups?)$/u;

const NOT_AT_HOME: ReadonlySet<string> = new Set(
  "men protesters soldiers police guards officers fighters attackers inmates detainees".split(" "),
);

/**
 * "Gunmen drove away 120 men with their hands tied", "police drove off 300 protesters": whoever is driven off in a car, in bonds or from a square has lost no home. Families, and
 * people of whom no more is said, have.
 */
function isDrivenOff(verb: Item, { unit, group }: Count, items: readonly Item[]): boolean {
  if (!OFF.test(verb.word)) return false;
  const behind = items.slice(items.indexOf(verb) + 1);
  if (behind.some(({ word, tags }) => HELD.test(word) || tags.includes("vehicle"))) return true;
  return unit !== "families" && NOT_AT_HOME.has(group);
}

/** "310 people were sent back inside", "sent back to their cells": to where they had come from. */
function isSentIn(sentence: readonly Item[], at: number): boolean {
  const behind = sentence.slice(at + 1, at + 5).map(({ word }) => word);
  const isSent = /^(?:sent|sending|taken|brought)$/u.test(sentence[at]?.word ?? "");
  if (!isSent) return false;
  return (
    BACK_INTO.has(behind[0] ?? "") || (behind[0] === "to" && behind.some((word) => CELLS.has(word)))
  );
}
const CELLS: ReadonlySet<string> = new Set("cells cell prison jail custody cellblock".split(" "));
const BACK_INTO: ReadonlySet<string> = new Set(["inside", "in", "into", "underground", "down"]);

/**
 * "Of 48 wounded, 26 went home", "12 of the wounded returned home": from a bed, and not from where they had fled to. Only where those who go are the wounded: "a shell wounded six and 400
 * residents returned" has two subjects.
 */
function areFromHospital(count: Count, sentence: readonly Item[], at: number): boolean {
  if (count.measure === "wounded") return true;
  const own = sentence.findIndex(({ start, end }) => start <= count.start && count.start < end);
  if (own < 0) return false;
  // "12 of the wounded", "eight were treated and went home"
  const [from, to] = own < at ? [own + 1, at] : [at + 1, own];
  const between = sentence.slice(from, to);
  if (between.some(isHurt) && !between.some(isNumber)) return true;
  if (own >= at || count.unit !== "unknown") return false;
  // of a number without a noun, and no greater: "Of 48 wounded, 26 went home", "Twelve were wounded, and nine have gone home"
  const before = sentence.slice(0, own);
  const most = Math.max(0, ...before.map(({ chunk }) => numberOf(chunk)));
  return before.some(isHurt) && (count.quantity.low ?? Infinity) <= most;
}

function numberOf(chunk: Item["chunk"]): number {
  const quantity = chunk?.kind === "count" ? chunk.quantity : chunk;
  return quantity?.kind === "quantity" ? (quantity.high ?? quantity.low ?? 0) : 0;
}

function isNumber({ chunk }: Item): boolean {
  return chunk?.kind === "count" || chunk?.kind === "quantity";
}

function isHurt({ chunk, sense, word }: Item): boolean {
  return (
    (chunk?.kind === "count" && chunk.measure === "wounded") ||
    (chunk === null && (sense?.measure === "wounded" || BEDS.has(word)))
  );
}
const BEDS: ReadonlySet<string> = new Set("patients treated discharged hospitalised".split(" "));

/** Whoever is moved by the verb and neither let go nor driven from home. */
export function isMovedOtherwise(
  measure: Measure,
  verb: Item,
  count: Count,
  sentence: readonly Item[],
): boolean {
  if (measure === "released") return isSentIn(sentence, sentence.indexOf(verb));
  if (measure === "returned") return areFromHospital(count, sentence, sentence.indexOf(verb));
  return measure === "displaced" && isDrivenOff(verb, count, sentence);
}

/** "returned home after two years in captivity", "came back from captivity": who comes back was in somebody's hands. */
export function isFromCaptivity(sentence: readonly Item[], verb: Item): boolean {
  const at = sentence.indexOf(verb);
  const rest = sentence.slice(at + 1, at + 1 + CAPTIVE);
  const end = rest.findIndex(({ tags }) =>
    ["stop", "comma", "clause", "aux"].some((tag) => tags.includes(tag)),
  );
  return (end < 0 ? rest : rest.slice(0, end)).some(
    // "in captivity" is one word by then
    ({ word, tags, chunk }) => chunk === null && (word === "captivity" || tags.includes("kept")),
  );
}
/** Items behind the verb. */
const CAPTIVE = 8;
