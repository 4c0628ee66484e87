import type { Passage } from "../../model/passage.ts";
import { fold } from "../../text/fold.ts";

/** How far behind a number the house of those who are counted stands, in units of text. */
const NEAR = 90;

/** "Eleven employees of Tolvek Coal", "three staff members of the Tarn Mill": whose people they are, by name. */
const ENGLISH =
  /^\s+(?:\p{Ll}+\s+)?(?:employees|staff(?:\s+members)?|staffers|personnel)\s+of\s+(?:the\s+)?(\p{Lu}[\p{L}’'-]*(?:\s+(?:of\s+(?:the\s+)?)?\p{Lu}[\p{L}’'-]*){0,4})/u;
/** `11 من موظفي شركة تولفيك`: the kind of house and its name, up to two words. */
const ARABIC =
  /^\s+(?:من\s+)?(?:موظفي|موظفا\s+في|موظفين\s+في|عمال|مستخدمي)\s+((?:شركة|مؤسسة|هيئة|منظمة|مصنع)\s+[\p{L}]+(?:\s+ال[\p{L}]+)?)/u;
/** "Its employees", `موظفيها`: of the one who was named before. */
const ITS =
  /^\s+of\s+(?:its|our)\s+(?:own\s+)?(?:\p{Ll}+\s+)?(?:employees|workers|staff|miners|people)\b|^\s+(?:من\s+)?(?:موظفيها|عمالها|عامليها|موظفيه|عماله|العاملين\s+فيها)(?!\p{L})/u;
const HINT = /employees|staff|personnel|workers|miners|people|موظف|عمال|عامل|مستخدم|العامل/u;

/**
 * The house whose people a number counts ("eleven employees of Tolvek Coal", or "six of its employees" where it says so itself): they are
 * no toll of all workers, of whom others count more, and two numbers of them answer one question. Null where nobody says.
 */
export function employerOf(
  raw: string,
  { start, end }: Passage,
  sentence: Passage,
  speaker: string,
): string | null {
  const after = raw.slice(end, end + NEAR);
  if (!HINT.test(after)) return null;
  const named = ENGLISH.exec(after)?.[1] ?? ARABIC.exec(after)?.[1];
  if (named !== undefined) return named.replace(/\s+/gu, " ");
  if (!ITS.test(after) || speaker.length < LEAST) return null;
  // "Tolvek Coal announces with deep sorrow that six of its employees": of whoever says it, who was named and nobody behind him
  const before = fold(raw.slice(sentence.start, start));
  const at = before.lastIndexOf(fold(speaker));
  return at >= 0 && THAT.test(before.slice(at + fold(speaker).length)) ? speaker : null;
}

/** A name of fewer letters stands in too many words. */
const LEAST = 4;
const THAT =
  /^[^,.;:،؛]{0,60}\bthat\s+$|^[^.؛،]{0,40}\s(?:ان|وفاه|مقتل|اصابه|مصرع|فقدان|رحيل)\s+$/u;

/** "Seven of its nationals", `ثلاثة من رعاياها`: those of the state that says so. */
const CITIZENS =
  /^\s+of\s+(?:its|our|his|her|their)\s+(?:own\s+)?(?:nationals|citizens|compatriots|countrymen)\b|^\s+(?:من\s+)?(?:رعايا|مواطني)(?:ها|ه|نا)(?!\p{L})/u;
const CITIZEN_HINT = /nationals|citizens|compatriots|countrymen|رعايا|مواطن/u;

/** ", and three others remained missing": of the same. */
const OTHERS = /^\s+(?:others|more)\b|^\s+(?:آخرين|آخرون|آخران)(?!\p{L})/u;
const CITIZENS_BEFORE =
  /\bof\s+(?:its|our|his|her|their)\s+(?:own\s+)?(?:nationals|citizens|compatriots|countrymen)\b[^.;]*$|(?:رعايا|مواطني)(?:ها|ه|نا)(?!\p{L})[^.؛]*$/u;

/** Whether a number counts only the speaker's own citizens: beside a toll of 37 foreigners seven of them are no other toll. */
export function areItsCitizens(raw: string, { start, end }: Passage, sentence: Passage): boolean {
  const after = raw.slice(end, end + NEAR);
  if (CITIZEN_HINT.test(after) && CITIZENS.test(after)) return true;
  if (!OTHERS.test(after)) return false;
  return CITIZENS_BEFORE.test(raw.slice(Math.max(sentence.start, start - NEAR), start));
}
