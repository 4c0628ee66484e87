import type { Figure } from "../../model/figure.ts";

/** Units of text before a number in which it is said to be a changed one, and before the older number in which that is said to be older. */
const BEFORE = 120;
/** Units of text between two sentences that follow each other. */
const NEXT = 3;

/** "has been revised to", "amended the death toll to at least"; what rises or falls is counted anew, and takes no number back. */
const REVISED_TO =
  /\b(?:revis|correct|lower|amend|adjust|downgrad)\p{L}*\b[^.;\d]{0,70}\bto\s+(?:(?:at\s+least|about|some|around|nearly|more\s+than|over)\s+)?$/iu;
/** `عدّلت الأمم المتحدة حصيلة القتلى إلى`. */
const REVISED_TO_AR =
  /(?:^|\s)[وف]?(?:ت?خفض|خفّض|تعديل|عد[ّ]?ل|تصحيح|صح[ّ]?ح|تراجع)\p{L}*(?:\p{M}|\p{L})*\s[^.؛\d]{0,70}إلى\s+(?:(?:نحو|حوالي|أكثر\s+من)\s+)?$/u;
const HAD_SAID =
  /\b(?:previously|earlier|initially|originally)\b|(?:^|\s)(?:سابقا|سابقاً|سابق)(?!\p{L})/iu;

/**
 * "The toll has been revised to 395. The office had previously stated that the flood killed 1,130": the number of the next sentence whose place the revised one takes. Only where that sentence says that
 * it was earlier, and counts the same; "had killed 1,130 in a flood of last year" is of another event.
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
  const lead = raw.slice(Math.max(older.sentence.start, older.start - BEFORE), older.start);
  const value = older.low ?? older.high;
  return HAD_SAID.test(lead) && value !== null && value !== (figure.low ?? figure.high)
    ? value
    : null;
}

/** Is a number what somebody has revised another one to? */
function isRevised({ start, sentence }: Figure, raw: string): boolean {
  const lead = raw.slice(Math.max(sentence.start, start - BEFORE), start);
  return REVISED_TO.test(lead) || REVISED_TO_AR.test(lead);
}
