import type { Item } from "../../text/item.ts";
import { hasAny, hasLiability } from "../attributions/arabic-words.ts";
import { spelled } from "../../text/spelled.ts";
import { isOf } from "../../text/traits.ts";

/**
 * Does another saying of the same speaker begin at `at`: `أكد سيطرته على غريان | ونفى مقتل جنوده`, `ننفي صلتنا بالحريق، | ونحمل الجيش المسؤولية`, `وإنها تتهم الجيش`? What was said before is neither denied nor laid on
 * anybody by it.
 */
export function saysOnArabic(items: readonly Item[], at: number): boolean {
  return deniesOn(items, at) || affirmsOn(items, at);
}

/** `ونفت إصابة مدنيين`, `وننفي`. */
export function deniesOn(items: readonly Item[], at: number): boolean {
  const verb = verbAt(items, at);
  return verb >= 0 && hasAny(items[verb] ?? NONE, DENIES);
}
const DENIES: readonly string[] = ["denies", "we-deny"];

/** Another saying that is no denial: `ونحمل الجيش المسؤولية`, `واتهمت`, `وأكدت`, `ونؤكد`. */
export function affirmsOn(items: readonly Item[], at: number): boolean {
  const verb = verbAt(items, at);
  const item = items[verb];
  if (item === undefined || hasAny(item, DENIES)) return false;
  if (hasAny(item, ["say-accuse"]) && !item.tags.includes("blames")) return true;
  if (item.tags.includes("blames")) return hasLiability(items, verb);
  return (verb === at && item.tags.includes("say")) || WE.test(item.word);
}
const AND_WE = spelled("[وف]اننا");
/** Verbs of saying of which the lexicon has no first person. */
const WE = /^(?:[وف])?ن(?:تهم|وكد|دين|ستنكر|علن|شدد|وضح)$/u;
const NONE: { readonly tags: readonly string[] } = { tags: [] };

/** The verb that `و` joins to what stands before, with `إن` and its pronoun between them or not; -1 where none is. */
function verbAt(items: readonly Item[], at: number): number {
  const first = items[at];
  if (first === undefined || first.chunk !== null) return -1;
  // `وإننا نحمل`, `ونؤكد`: words that no lexicon has keep their `و`
  if (isOf(first, AND_WE)) return at + 1;
  const joined = first.conj || /^[وف]ن/u.test(first.word);
  if (!joined || first.def || first.prep !== "") return -1;
  return first.tags.includes("that") ? at + 1 : at;
}
