import type { Item } from "../../text/item.ts";
import { isLone } from "./lone.ts";

/** Items from a verb to its object, over what struck and an adjective of it. */
const REACH = 4;

/** What strikes, folded and without its article. */
const MEANS =
  /^(?:ال)?(?:طاير(?:ه|ات|تان)|طيران|مروحي(?:ه|ات)|مسير(?:ه|ات)|قذيف(?:ه|تان)|قذايف|قصف|غار(?:ه|ات|تان)|صاروخ|صاروخان|صواريخ|لغم|الغام|رصاص|رصاصه|رصاصات|مدفعيه|قنبله|قنابل|عبوه|عبوات|انفجار|تفجير|نيران|قناص|قناصه|شظيه|شظايا|حريق|سيل|سيول|زلزال|برميل|براميل|هجوم|شاحنه)$/u;

/** `قتلت الطائرات | سيدة`, `أصابت قذيفة هاون | طفلاً`: a person in the accusative behind what struck, whose verb stands before it. */
export function isStruckOne(items: readonly Item[], at: number): boolean {
  const noun = items[at];
  if (noun === undefined || !isLone(noun) || noun.sense?.unit !== "persons") return false;
  if (!/[اه]$/u.test(noun.word) || isKnown(items[at + 1])) return false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || item.chunk !== null || item.prep !== "") return false;
    if (item.tags.includes("pred") && item.tags.includes("verb"))
      return i < at - 1 && item.suffix === "" && MEANS.test(items[i + 1]?.word ?? "");
    if (item.conj) return false;
  }
  return false;
}

/** By what follows he is known, and no one of a number. */
function isKnown(next: Item | undefined): boolean {
  if (next === undefined || next.conj || next.prep !== "") return false;
  return next.def || next.chunk?.kind === "name" || /^ال\p{L}{2}/u.test(next.word);
}
