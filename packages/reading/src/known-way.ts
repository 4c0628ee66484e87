import { analysers } from "./lang/languages.ts";
import { fold } from "./text/fold.ts";

const MARKS = /[\p{Mn}\u0640]/gu;

/**
 * Which way round an Arabic word is one that is known here: `سجينا` forward, `انيجس` backward. Null for a word that is
 * known both ways or neither. Hits: a page whose letters a file keeps in reverse (`سرون نجس نم` for `من سجن نورس`).
 * Misses: names, and any word that nobody listed.
 */
export function knownWay(word: string): "forward" | "backward" | null {
  const folded = fold(word.replaceAll(MARKS, ""));
  const turned = [...folded].toReversed().join("");
  const isForward = analysers.ar(folded).sense !== null;
  const isBackward = analysers.ar(turned).sense !== null;
  if (isForward === isBackward) return null;
  return isForward ? "forward" : "backward";
}
