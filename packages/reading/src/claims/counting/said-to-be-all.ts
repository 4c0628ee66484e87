import type { Passage } from "../../model/passage.ts";
import { foldedPassage } from "../../text/folded-passage.ts";

/** How far from a number the word stands, in units of text. */
const NEAR = 40;

/** "Only 12 families", "just three"; "the only two who came home" and "not only 12" limit nothing. */
const BEFORE = /(?<!\b(?:the|not|an?|his|her|their)\s)\b(?:only|merely|just)\s+$/iu;
const AFTER = /^\s+(?:\p{L}+\s+){0,2}only\b(?!\s+(?:after|when|if|because|by))/iu;
/** `ثلاثة شرطيين فقط`, `فقط 22`, `لم يُفرج سوى عن 22`, `لم يصل إلا سبع`. Folded. */
const ARABIC_AFTER = /^\s+(?:\p{L}+\s+){0,2}(?:فقط|لا غير|لا اكثر)(?!\p{L})/u;
const ARABIC_BEFORE =
  /(?:(?<!ليس\s)(?<!\p{L})فقط|(?<!\p{L})سوي|(?<!\p{L})(?:لم|لا|ما|ليس)\s[^.؛!؟\n]{2,24}\sالا)\s+(?:عن\s+|ب)?$/u;

/** Without one of these nothing above can match; most numbers have none near. */
const HINT = /only|merely|just|فقط|سو[ىي]|[إا]لا|لا غير|لا أكثر|لا اكثر/iu;

/**
 * "Only 12 families have received anything", `أُصيب ثلاثة شرطيين فقط`: whoever says so says that this is all of it. Such a number is no
 * piece of a larger one and no number of yesterday, but an answer to it.
 */
export function isSaidToBeAll(raw: string, { start, end }: Passage): boolean {
  const around = raw.slice(Math.max(0, start - NEAR), end + NEAR);
  if (!HINT.test(around)) return false;
  const [before, after] = [raw.slice(Math.max(0, start - NEAR), start), raw.slice(end, end + NEAR)];
  if (/\p{Script=Arabic}/u.test(around))
    return (
      ARABIC_AFTER.test(foldedPassage(raw, end, end + NEAR)) ||
      ARABIC_BEFORE.test(foldedPassage(raw, start - NEAR, start))
    );
  return BEFORE.test(before) || AFTER.test(after);
}
