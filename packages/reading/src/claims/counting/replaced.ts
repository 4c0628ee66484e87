import type { Figure } from "../../model/figure.ts";
import { foldedPassage } from "../../text/folded-passage.ts";

/** Units of text before a number among which its change is told. */
const BEFORE = 160;
/** Units of text behind a number among which the number stands that it takes the place of. */
const BEHIND = 110;

const NUMBER = "(\\d{1,3}(?:[,٬.]\\d{3})+|\\d+)";
const ABOUT =
  "(?:(?:at\\s+least|about|some|around|nearly|almost|more\\s+than|over|as\\s+many\\s+as)\\s+)?";
const OF_TOLL =
  "(?:(?:an?|the|its|their)\\s+)?(?:(?:earlier|initial|previous|first|preliminary|original|prior)\\s+)?(?:(?:death\\s+)?(?:toll|count|figure|estimate|number|total|tally|report)s?\\s+)?(?:of\\s+)?";
/** Verbs of a number that is changed, with or without the toll as their object. */
const CHANGES =
  "(?:brought|bring|cut|lower|reduc|revis|correct|drop|f[ae]ll|r[io]s|rais|increas|climb|went|jump|updat|adjust|chang|amend|scal)";

/** "brought the figure down from 103 to | 95". */
const FROM_TO = new RegExp(
  `\\b${CHANGES}\\p{L}*\\b[^.;]{0,90}?\\bfrom\\s+${ABOUT}${NUMBER}(?:\\s+\\p{L}+){0,3}?\\s+to\\s+${ABOUT}$`,
  "u",
);
/** "95 people died, | down from an earlier toll of 103". */
const DOWN_FROM = new RegExp(
  `^[^.;]{0,70}?(?:^|[\\s,(–—-])(?:down|up)\\s+from\\s+${ABOUT}${OF_TOLL}${ABOUT}${NUMBER}(?!\\s*(?:per\\s?cent|%))`,
  "u",
);
/** "lowered to 95 | from 103", "revised the toll to 95 | dead from 103". */
const CHANGED_TO = new RegExp(`\\b${CHANGES}\\p{L}*\\b[^.;]{0,70}?\\bto\\s+${ABOUT}$`, "u");
const FROM = new RegExp(
  `^(?:\\s+(?:dead|deaths|killed|wounded|injured|missing|people|victims))?\\s+from\\s+${ABOUT}${OF_TOLL}${ABOUT}${NUMBER}`,
  "u",
);
/** "95 dead | after earlier giving 103", "after an earlier toll of 103". */
const AFTER_GIVING = new RegExp(
  `^[^.;]{0,50}?\\bafter\\s+(?:(?:it|they|he|she)\\s+had\\s+)?(?:(?:earlier|first|initially|previously|originally)\\s+(?:giv|sa[yi]|put|report|announc|sp[eo]|count)\\p{L}*\\s+(?:(?:it|them|the\\s+(?:toll|number|figure)|of|at|that|there\\s+were)\\s+){0,3}|(?:an?|the)\\s+(?:earlier|initial|previous|first|preliminary)\\s+(?:death\\s+)?(?:toll|count|figure)\\s+of\\s+)${ABOUT}${NUMBER}`,
  "u",
);
/** `خفضت الوزارة الحصيلة من 103 إلى | 95`. Folded. */
const FROM_TO_AR = new RegExp(
  `(?:خفض|تخفيض|تراجع|انخفض|انخفاض|خفيض|هبط|عدل|تعديل|صحح|تصحيح|رفع|ارتفع|ارتفاع|زاد|زياده|قفز|صعد)\\p{L}*[^.؛]{0,90}?\\sمن\\s+(?:(?:نحو|حوالي|اكثر\\s+من)\\s+)?${NUMBER}(?:\\s+\\p{L}+){0,3}?\\s+الي\\s+(?:(?:نحو|حوالي|اكثر\\s+من)\\s+)?$`,
  "u",
);
/** `95 شخصا | بعد أن كانت الحصيلة السابقة 103`, `بدلا من 103`. Folded. */
const AFTER_BEING_AR = new RegExp(
  `^[^.؛]{0,50}?\\s(?:بعد\\s+(?:ان|ما)\\s+كان(?:ت|وا)?\\s+(?:(?:الحصيله|العدد|عدد(?:هم)?|القتلي|الضحايا|السابقه|السابق|الاوليه|الاولي|تبلغ|يبلغ|عند|قد\\s+بلغت?)\\s+){1,5}|بدلا\\s+من\\s+|نزولا\\s+من\\s+)${NUMBER}`,
  "u",
);

/**
 * The number whose place a figure takes by its own words: "brought the figure down from 103 to 95", "95 died, down from an earlier toll of 103",
 * `خفضت الحصيلة من 103 إلى 95`. Whoever else had the 103 until then does not contradict the 95; see `replaced.ts` of the weighing.
 */
export function replacing(figures: readonly Figure[], raw: string): readonly Figure[] {
  let isChanged = false;
  const all = figures.map((figure) => {
    const replaces = replacedBy(figure, raw);
    if (replaces === null) return figure;
    isChanged = true;
    return { ...figure, replaces };
  });
  return isChanged ? all : figures;
}

function replacedBy(
  { start, end, low, high, sentence, stance }: Figure,
  raw: string,
): number | null {
  const own = low ?? high;
  if (own === null || own === 0 || stance === "denied" || stance === "questioned") return null;
  const [from, to] = [
    Math.max(sentence.start, start - BEFORE),
    Math.min(sentence.end, end + BEHIND),
  ];
  const [left, right] = [raw.slice(from, start), raw.slice(end, to)];
  // most numbers have no other one beside them
  if (!DIGIT.test(left) && !DIGIT.test(right)) return null;
  const before = foldedPassage(raw, from, start);
  const behind = foldedPassage(raw, end, to);
  const [, number] =
    FROM_TO.exec(before) ??
    FROM_TO_AR.exec(before) ??
    DOWN_FROM.exec(behind) ??
    (CHANGED_TO.test(before) ? FROM.exec(behind) : null) ??
    AFTER_GIVING.exec(behind) ??
    AFTER_BEING_AR.exec(behind) ??
    [];
  const value = number === undefined ? 0 : Number(number.replaceAll(/[,٬.]/gu, ""));
  return value > 0 && value !== own ? value : null;
}
const DIGIT = /\p{Nd}/u;
