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
  const about = items[to - 2]?.word === "عن";
  // `تراجعت عن رقم`; `سحبت بيانها` has it for its object, and the paper is its own
  // `سحبت الوكالة خبر مقتل 12`: the report of something
  const of = items[to]?.tags.includes("masdar") === true;
  if (back !== about || (!back && !of && said.suffix === "" && !OWN.test(said.word))) return null;
  const close = back ? to - 2 : to - 1;
  const who = arabicPhrase(items, from + 1, close, "open");
  if (who === null || who.to !== close || who.kind === "document") return null;
  return arabicDraft(items, from, who, from, "forward", said.start);
}

/** `بيانها`, `تصريحاته`: taken apart or not. */
const OWN = /(?:ه|ها|هم)$/u;
