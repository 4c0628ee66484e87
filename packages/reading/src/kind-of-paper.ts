import { isArabicBody } from "./body-words.ts";
import { isMedium } from "./extract/attributions/passed-on.ts";

/** The kind of paper that a text is, in its own words: they are nobody's name. */
const ENGLISH =
  /^(?:(?:press|media|news|briefing|public|joint|daily|weekly|monthly|situation|flash|final|updated?|official|special|humanitarian|for|immediate|follow-up|first|second|third|preliminary|interim|initial|field|emergency|military|company|party|union|army|police|ministry|government|hospital|operator['’]?s?|incident)\s+)*(?:statement|release|report|bulletin|communiqu[eé]|update|briefing|notes?|newsletter|notice|sitrep|dispatch|advisory|appeal)(?:\s+(?:no\.?\s*|number\s+|#\s*)?\d+)?$/iu;
const ARABIC =
  /^(ال)?(?:بيان|بلاغ|نشرة|تقرير|تصريح|خبر|تحديث|إحاطة|احاطة|موجز|نداء|مذكرة|إعلان|تنويه|توضيح|مؤتمر)$/u;
const COUNTED = /^(?:رقم|\p{Nd}+)$/u;

/** `بيان إلى الرأي العام`, `بيان للإعلام`: whom it is for. */
const ADDRESSED =
  /\s+(?:إلى\s+(?:الرأي\s+العام|الإعلام|الشعب|الأهالي)|للرأي\s+العام|لل(?:إعلام|صحافة))\s*$/u;

/**
 * "Press release", `بيان عسكري رقم 3`, "Press briefing note, Geneva", "Situation Report #3": says what a text is and not whose. Arabic describes a paper with
 * words as definite or indefinite as it is (`النشرة اليومية`), and names whose it is with others (`بيان سرايا الفجر`, `بيان وزارة الصحة`).
 */
export function isKindOfPaper(words: string): boolean {
  const [kind = ""] = words.replace(ADDRESSED, "").split(/\s*[,،:：]\s*/u);
  return ENGLISH.test(kind.trim()) || isArabicKind(kind.trim().split(/\s+/u));
}

function isArabicKind([first = "", ...others]: readonly string[]): boolean {
  const found = ARABIC.exec(first);
  if (found === null || others.length > 4) return false;
  const isDefinite = found[1] !== undefined;
  return others.every(
    (word) =>
      COUNTED.test(word) ||
      (/^\p{Script=Arabic}+$/u.test(word) &&
        word.startsWith("ال") === isDefinite &&
        !isArabicBody(word) &&
        !isMedium(`${word} ${word}`) &&
        !/^(?:صادرة?|عن|من|في|حول|بشأن)$/u.test(word)),
  );
}
