import type { Words } from "../found.ts";
import type { NameWord } from "../vocabulary/name-words.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";

/** Kin in the construct: `أخو صيفية`, `مرت سعيد`; of whom else could it be told? */
const OF_WHOM = /^[وفبل]?(?:اخو|اخي|اخا|مرت|جوز|شقيقه?|زوجه?|والده?|ارمله|خال|خاله|عمه)$/u;

/** `أمو زهرة`: "his mother" as it is said. */
const SPOKEN_KIN = /^[وفبل]?(?:ام|اخت|ابن|بنت|خال|عم|جد|جار|صاحب|رفيق|مرت|جوز)(?:و|ون|ن|كن)$/u;

const ACCUSED =
  /^(?:[وفبك]?ال|لل)(?:متهم|متهمه|مدعي|مدعيه|توءمان|تواءمان|توامان|شاهدان|بواب|حارس|معلم|معلمه)$/u;

/** `صديقي فن`, `ابنتها كرم`; `إصابة` and `لاجئ` have no pronoun. */
export function isKinOf({ text }: Words, { folded, start, end }: NameWord): boolean {
  // `500 رجل أمن`
  if (SPOKEN_KIN.test(folded) && folded !== "امن") return true;
  const isOwn =
    folded !== "امن" &&
    /(?:ه|ها|هم|هما|ي|نا)$/u.test(text.slice(start, end).replace(/\p{M}/gu, ""));
  return isOwn && isPersonNoun({ folded, arabic: true }) && !folded.startsWith("ال");
}

/** `أخو صيفية`, `مرت سعيد`. */
export function isKinInConstruct({ text }: Words, { folded, start, end }: NameWord): boolean {
  // `عمّه قال`: with a pronoun it says already whose.
  return OF_WHOM.test(folded) && !text.slice(start, end).endsWith("ه");
}

/** `المتهم`, `الحارس`: the one who is meant. */
export function isAccused({ folded }: NameWord): boolean {
  return ACCUSED.test(folded);
}
