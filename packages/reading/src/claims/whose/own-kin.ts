import type { Passage } from "../../model/passage.ts";
import { foldedPassage } from "../../text/folded-passage.ts";

/** How far from a number the words that make it somebody's own kin are looked for, in units of text. */
const NEAR = 60;

const RELATED =
  "(?:sons?|daughters?|brothers?|sisters?|siblings|cousins|nephews|nieces|uncles|aunts|grandsons|granddaughters|grandchildren|relatives|family members)";
/** A town may have lost 12 children; a person's are his own. */
const KIN = `(?:${RELATED}|children|kids|girls|boys)`;
/** "three sons" behind "she lost", "two of her children", "12 members of his family". */
const OF_ONE = new RegExp(
  `^\\s+(?:of\\s+(?:my|his|her)\\s+(?:\\p{L}+\\s+){0,2}${KIN}\\b|members\\s+of\\s+(?:my|his|her|one|the\\s+same)\\s+(?:\\p{L}+\\s+){0,2}family\\b)`,
  "iu",
);
const LOST =
  /\b(?:[Ww]ho|[Hh]e|[Ss]he|I|[Mm]an|[Ww]oman|[Ff]ather|[Mm]other|\d\d,)\s+(?:has\s+|had\s+|have\s+)?lost\s+(?:[^.;:]{0,40}\s)?$/u;
const NAMED_LOST = /\p{Lu}\p{L}+\s+(?:has\s+|had\s+)?lost\s+(?:[^.;:]{0,40}\s)?$/u;
const KIN_NEXT = new RegExp(`^\\s+(?:\\p{L}+\\s+)?${KIN}\\b`, "iu");
const RELATED_NEXT = new RegExp(`^\\s+(?:\\p{L}+\\s+)?${RELATED}\\b`, "iu");
/** "his two sons", "their three young daughters". */
const HIS = /\b(?:my|his|her)\s+(?:other\s+|own\s+)?$/iu;
/** "A nurse and her two sons were killed", "the driver and his three brothers": whoever they belong to is told with them, and the number is no more of them than hers. "named the dead as a nurse and her two sons" and "the dead were a nurse and her two sons" list who they are. */
const TOLD_WITH =
  /(?<!\b(?:as|are|were|includ\p{L}+)\s+)\b(?:an?|the)\s+(?:(?!(?:was|were|has|had|is|are|died|fled|as|includ\p{L}+)\b)[\p{L}-]+\s+){1,4}and\s+(?:his|her)\s+$/iu;
/** `ثلاثة من أبنائه`, `خمسة من أفراد عائلتها`, `شقيقين له`. */
const ARABIC =
  /^\s+(?:من\s+)?(?:(?:افراد|ابناء)\s+(?:عايل|اسر)ت|(?:ابناء|بنات)\s+(?:عمومت|خيولت|خوولت|عم|خال)|(?:ابناي|اولاد|اطفال|بنات|اشقاي|شقيقات|اخوت|اخوات|اقارب|اقرباي))(?:ه|ها|ي)(?!\p{L})/u;

/** The first letters of what `ARABIC` begins with, as written. */
const MAY_BE_ARABIC = /^\s+(?:من\s+)?[أإآاٱشبـ\u064b-\u0652]/u;

/**
 * "She lost three sons", "two of her children", `ثلاثة من أبنائه`: somebody's own dead or taken. Whatever the toll is, these are some of
 * it, and set against it as if they were all they would make a false conflict. Not so of several: "eleven of their relatives are
 * missing" is what families count, and "three of our brothers" are comrades.
 */
export function isOwnKin(raw: string, { start, end }: Passage): boolean {
  const before = raw.slice(Math.max(0, start - NEAR), start);
  const after = raw.slice(end, end + NEAR);
  if (OF_ONE.test(after)) return true;
  const own = HIS.test(before) && !TOLD_WITH.test(before);
  if (KIN_NEXT.test(after) && (own || LOST.test(before))) return true;
  if (RELATED_NEXT.test(after) && NAMED_LOST.test(before)) return true;
  return MAY_BE_ARABIC.test(after) && ARABIC.test(foldedPassage(raw, end, end + NEAR));
}
