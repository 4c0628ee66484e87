import { fold } from "../../text/fold.ts";
import type { Passage } from "../../model/passage.ts";

/** Place id of a shelter: of the camps, schools and halls that a text tells of, each has its own people. */
export const UNNAMED_SHELTER = "shelter";

/** How far from a number its verb and its shelter stand, in units of text. */
const NEAR = 90;
/** What a centre is for where people stay in it; `مركز المدينة` is the middle of a town. */
const CENTRE =
  "(?:(?:ال|لل?)?(?:ايواء|ايوا|استقبال|نازحين|نزوح|لجوء|مهجرين|تجمع)|(?:ال)?(?:صحي|ثقافي|رياضي|اجتماعي|مجتمعي|موقت|جماعي)(?:ه|ين)?)";
const SHELTER = `(?:في|الي|داخل|ب|لل)\\s?(?:ال)?(?:احد(?:ي)?\\s)?(?:ال)?(?:مخيم|مدرسه|مدارس|مركز(?=\\s${CENTRE})|مراكز(?=\\s${CENTRE})|ماوي|ملجا|ملاجي|مسجد|مساجد|خيام|خيمه|قاعه|قاعات|صاله|كنيسه|مبني)`;
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
/** The shelter and its name, as written: with the article, of two words, or right before a mark or where it lies (`مخيم تابع للمنظمة` has none). */
const NAMED =
  /(?:^|[\sبل])(?:ال)?(مخيم\s(?:(?:تل|كفر|دير|عين|بئر|أم|أبو|رأس|باب|وادي|خربة)\s\p{L}{3,}|\p{L}{3,}(?=[.،؛)]|$|\s(?:في|قرب|شمال|جنوب|شرق|غرب)))|(?:مخيم|مدرسة|مسجد|كنيسة|مركز|قاعة|ملجأ)\sال\p{L}{3,})(?!\p{L})/u;
/** Words behind a shelter that are no name: what it is for, where it is, whose. */
const NO_NAME =
  /\s(?:ال)?(?:ل?ل?نازح\p{L}*|لل\p{L}+|ايواء|ايوا|لجوء|نزوح|استقبال|صحي|ثقافي|رياضي|اجتماعي|مجتمعي|تجمع|مهجرين|موقت|جماعي|جديد|قديم|كبير|صغير|قريب|مجاور|بلده|مدينه|قريه|حي|منطقه|محافظه|ناحيه|حدود|شهيد|شيخ|حاج|سيد|استاذ|دكتور|في|من|علي|الي|قرب|عند|شمال|جنوب|شرق|غرب|وسط|شمالي|جنوبي|شرقي|غربي|خارج|داخل|بعد|قبل|خلال|منذ|امس|اليوم|يوم|اقيم|انشي|يقع|يضم|عشوايي|مكتظ|واحد|اخر|وفق|بحسب|حسب|هربا|فرارا|ابتدايي|ثانوي|اعدادي)(?:ه|ت|يه)?$/u;
const ARABIC = /[\u0600-\u06ff]/u;

/** Where those of the displaced are who came to a shelter: by its name, as what two camps hold is not compared; null elsewhere. */
export function shelterAt(raw: string, figure: Passage): string | null {
  if (!isSheltered(raw, figure)) return null;
  const name = NAMED.exec(raw.slice(figure.end, figure.end + NEAR))?.[1];
  return name === undefined || NO_NAME.test(fold(name)) ? UNNAMED_SHELTER : name;
}

/** Who of the displaced came to one shelter or lives there: some of them, as each shelter has its own. */
function isSheltered(raw: string, { start, end }: Passage): boolean {
  const behind = raw.slice(end, end + NEAR);
  if (!ARABIC.test(behind)) return false;
  const [before, after] = [fold(raw.slice(Math.max(0, start - NEAR), start)), fold(behind)];
  if (FLED.test(before)) return false;
  return BOTH_BEHIND.test(after) || (VERB_BEFORE.test(before) && SHELTER_BEHIND.test(after));
}
