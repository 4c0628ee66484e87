import type { Item } from "../../text/item.ts";
import type { Match } from "../rule.ts";
import { arabicDraft, isNegated } from "./arabic-draft.ts";
import { arabicPhrase } from "./arabic-phrase.ts";
import type { AttributionDraft } from "./draft.ts";

/**
 * `تراجعت الوزارة عن رقم 92`, `سحب النائب تصريحه`: who takes back what was said. The old words are no longer anybody's, as in a denial;
 * `وقالت إن العدد 58` says what is so now.
 */
export function arabicWithdrawn({ items, from, to }: Match): AttributionDraft | null {
  const [cue, said] = [items[from], items[to - 1]];
  if (cue === undefined || said === undefined || isNegated(items, from)) return null;
  if (cue.prep !== "" || cue.def || said.conj) return null;
  const back = cue.tags.includes("steps-back");
  // `رفضت الوزارة الرواية`: what is known to have been said, and no offer
  if (cue.tags.includes("rejects"))
    return said.def || said.suffix !== "" || OWN.test(said.word) || items[to]?.def === true
      ? withdrawn(items, from, to - 1, said.start)
      : null;
  const about = items[to - 2]?.word === "عن";
  // `تراجعت عن رقم`; `سحبت بيانها` has it for its object, and the paper is its own
  // `سحبت الوكالة خبر مقتل 12`: the report of something
  const of = items[to]?.tags.includes("masdar") === true;
  if (back !== about || (!back && !of && said.suffix === "" && !OWN.test(said.word))) return null;
  return withdrawn(items, from, back ? to - 2 : to - 1, said.start);
}

/** Between the verb and what was said stands who takes it back, and nothing else. */
function withdrawn(
  items: readonly Item[],
  cue: number,
  close: number,
  said: number,
): AttributionDraft | null {
  const determined = DETERMINERS.has(items[close - 1]?.word ?? "") ? close - 1 : close;
  const who = arabicPhrase(items, cue + 1, determined, "open");
  if (who === null || who.to !== determined || who.kind === "document") return null;
  return arabicDraft(items, cue, who, cue, "forward", said);
}
/** `هذه الاتهامات`, `كل المزاعم`. */
const DETERMINERS: ReadonlySet<string> = new Set("هذه هذا تلك كل جميع كافه".split(" "));

/** `بيانها`, `تصريحاته`: taken apart or not. */
const OWN = /(?:ه|ها|هم)$/u;
