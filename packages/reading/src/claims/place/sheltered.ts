import { fold } from "../../text/fold.ts";
import type { Passage } from "../../model/passage.ts";

/** Place id of a shelter: of the camps, schools and halls that a text tells of, each has its own people. */
export const UNNAMED_SHELTER = "shelter";

/** How far from a number its verb and its shelter stand, in units of text. */
const NEAR = 90;
const SHELTER =
  "(?:في|الي|داخل|ب|لل)\\s?(?:ال)?(?:احد(?:ي)?\\s)?(?:ال)?(?:مخيم|مدرسه|مدارس|مركز|مراكز|ماوي|ملجا|ملاجي|مسجد|مساجد|خيام|خيمه|قاعه|قاعات|صاله|كنيسه|مبني)";
const STAYS =
  "(?:وصل|دخل|لجا|[يت]قيم|[يت]عيش|[يت]سكن|استقر|[يت]اوي|استضيف|استقبل|اوي|ايواء|ايوا)\\p{L}{0,3}";
/** The verb before the number, the shelter behind it: `وصلت 110 عائلات نازحة إلى مخيم السهل`. */
const VERB_BEFORE = new RegExp(`(?:^|\\s)[وف]?${STAYS}\\s+(?:\\p{L}+\\s+){0,2}$`, "u");
const SHELTER_BEHIND = new RegExp(`^(?:\\s+\\p{L}+){1,7}?\\s+${SHELTER}`, "u");
/** Both behind it: `إن 110 عائلات من النازحين وصلت إلى مخيم السهل`. */
const BOTH_BEHIND = new RegExp(
  `^(?:\\s+\\p{L}+){1,7}?\\s+${STAYS}\\s+(?:\\p{L}+\\s+)?${SHELTER}`,
  "u",
);
/** `نزحت 300 عائلة إلى مخيم السهل`: their flight itself is told. */
const FLED =
  /(?:^|\s)[وفب]?(?:ال)?(?:[يت]?نزح|نزوح|هجر|تهجير|شرد|تشريد|تشرد|اجلا|اخلا|[يت]?فر)\p{L}{0,3}\s[^.؛\n]{0,30}$/u;
const ARABIC = /[\u0600-\u06ff]/u;

/** Who of the displaced came to one shelter or lives there: some of them, as each shelter has its own. */
export function isSheltered(raw: string, { start, end }: Passage): boolean {
  const behind = raw.slice(end, end + NEAR);
  if (!ARABIC.test(behind)) return false;
  const [before, after] = [fold(raw.slice(Math.max(0, start - NEAR), start)), fold(behind)];
  if (FLED.test(before)) return false;
  return BOTH_BEHIND.test(after) || (VERB_BEFORE.test(before) && SHELTER_BEHIND.test(after));
}
