import type { Figure } from "../../model/figure.ts";

/** Units of text before a number in which it is said to be a changed one. */
const BEFORE = 120;
/** Units of text between two sentences that follow each other. */
const NEXT = 3;

/** "has been revised to", "amended the death toll to at least"; what rises or falls is counted anew, and takes no number back. */
const REVISED_TO =
  /\b(?:revis|correct|lower|amend|adjust|downgrad)\p{L}*\b[^.;\d]{0,70}\bto\s+(?:(?:at\s+least|about|some|around|nearly|more\s+than|over)\s+)?$/iu;
/** `عدّلت الأمم المتحدة حصيلة القتلى إلى`. */
const REVISED_TO_AR =
  /(?:^|\s)[وف]?(?:ت?خفض|خفّض|تعديل|عد[ّ]?ل|تصحيح|صح[ّ]?ح|تراجع)\p{L}*(?:\p{M}|\p{L})*\s[^.؛\d]{0,70}إلى\s+(?:(?:نحو|حوالي|أكثر\s+من)\s+)?$/u;
const EARLIER = "(?:previously|earlier|initially|originally|at\\s+first)";
const SAID =
  "(?:said|stated|put|reported|announced|counted|gave|given|spoke|spoken|estimated|confirmed|listed|declared)";
/** "The office had previously stated", "Earlier it had put", "It had said earlier": the word is of the saying, and no other stands before it. */
const HAD_SAID = new RegExp(
  `^(?:${EARLIER},?\\s+(?<first>[^,;:]{2,60}?)\\s+(?:had\\s+)?${SAID}|(?<middle>[^,;:]{2,60}?)\\s+(?:had\\s+${EARLIER}|${EARLIER}(?:\\s+had)?)\\s+${SAID}|(?<last>[^,;:]{2,60}?)\\s+had\\s+${SAID}\\s+${EARLIER})(?!\\p{L})`,
  "iu",
);
/** `وكانت الهيئة قد أعلنت سابقاً`, `وكانت قد ذكرت في وقت سابق`; `وزير سابق` was a minister, and said it now. */
const HAD_SAID_AR =
  /^و?كان(?:ت|وا)?\s+(?<who>(?:\p{L}+\s+){0,4})قد\s+(?:أعلن|ذكر|قال|أفاد|أحص|سجل|قدر|أكد|أوضح|نشر)\p{L}*\s+(?:سابقاً|سابقا|في\s+(?:وقت|بيان|حصيلة)\s+سابقة?)(?!\p{L})/u;
/** "It had earlier said that another flood killed 1,130". */
const OF_ANOTHER = /\b(?:another|different|separate)\b|(?<!\p{L})(?:آخر|أخرى|مختلفة?)(?!\p{L})/iu;
const NOBODY_ELSE = /^(?:it|they|he|she)$/iu;

/** Whether a sentence goes on to say what whoever changed a number had said before. */
function hadSaid(lead: string, before: string): boolean {
  const english = HAD_SAID.exec(lead)?.groups;
  const arabic = HAD_SAID_AR.exec(lead)?.groups;
  const groups = english ?? arabic;
  if (groups === undefined) return false;
  const who = (groups["first"] ?? groups["middle"] ?? groups["last"] ?? groups["who"] ?? "").trim();
  if (who === "" || NOBODY_ELSE.test(who)) return true;
  // "The government lowered the toll to 12. Earlier, the rebels had said 40": two speakers
  const told = new Set(before.toLowerCase().match(/\p{L}+/gu));
  const names = who.toLowerCase().match(/\p{L}+/gu) ?? [];
  return names.every((name) => name === "the" || told.has(name));
}

/**
 * "The toll has been revised to 395. The office had previously stated that the flood killed 1,130": the number of the next sentence whose place the revised one takes. Only where that sentence says that
 * whoever is named with the revised one, or nobody else, had said it earlier, and counts the same; "had killed 1,130 in a flood of last year" is of another event.
 */
export function revisedBefore(
  figure: Figure,
  behind: readonly Figure[],
  raw: string,
): number | null {
  const { end, sentence, measure, unit, event, group } = figure;
  if (!isRevised(figure, raw)) return null;
  const first = behind.find(({ sentence: its }) => its.start >= sentence.end);
  if (first === undefined || first.sentence.start - sentence.end > NEXT) return null;
  const same = behind.filter(
    (one) =>
      one.sentence.start === first.sentence.start &&
      one.start > end &&
      one.measure === measure &&
      one.unit === unit &&
      one.event === event &&
      one.group === group,
  );
  const [older, ...others] = same;
  if (older === undefined || others.length > 0) return null;
  const lead = raw.slice(older.sentence.start, older.start);
  const value = older.low ?? older.high;
  if (OF_ANOTHER.test(raw.slice(older.sentence.start, older.sentence.end))) return null;
  return hadSaid(lead, raw.slice(sentence.start, sentence.end)) &&
    value !== null &&
    value !== (figure.low ?? figure.high)
    ? value
    : null;
}

/** Is a number what somebody has revised another one to? */
function isRevised({ start, sentence }: Figure, raw: string): boolean {
  const lead = raw.slice(Math.max(sentence.start, start - BEFORE), start);
  return REVISED_TO.test(lead) || REVISED_TO_AR.test(lead);
}
