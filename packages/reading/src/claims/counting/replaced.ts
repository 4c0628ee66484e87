import type { Figure } from "../../model/figure.ts";
import { foldedPassage } from "../../text/folded-passage.ts";
import { revisedBefore } from "./revised-before.ts";

/** Units of text before a number among which its change is told. */
const BEFORE = 160;
/** Units of text behind a number among which the number stands that it takes the place of. */
const BEHIND = 130;

const NUMBER = "(?<number>\\d{1,3}(?:[,٬.]\\d{3})+|\\d+)(?![\\d.,]*\\s*(?:per\\s?cent|%))";
const ABOUT =
  "(?:(?:at\\s+least|about|some|around|nearly|almost|more\\s+than|over|as\\s+many\\s+as)\\s+)?";
const OF_TOLL =
  "(?:(?:an?|the|its|their)\\s+)?(?:(?:earlier|initial|previous|first|preliminary|original|prior)\\s+)?(?:(?:death\\s+)?(?:toll|count|figure|estimate|number|total|tally|report)s?\\s+)?(?:of\\s+)?";
/** Verbs of a number that is changed, with or without the toll as their object. */
const CHANGES =
  "(?:brought|bring|cut|lower|reduc|revis|correct|drop|f[ae]ll|r[io]s|rais|increas|climb|went|gone|jump|updat|adjust|chang|amend|scal)";
/** No other number, and no other verb's count: what stands between the two numbers is of one of them. */
const GAP = "(?:(?!\\s(?:and|while|but)\\s)[^.;\\d])";
const GAP_AR = "(?:(?!\\sو(?:اصيب|جرح|قتل|استشهد|فقد|اعتقل|اوقف))[^.؛\\d])";

/** "brought the figure down from 103 to | 95". */
const FROM_TO = new RegExp(
  `\\b${CHANGES}\\p{L}*\\b${GAP}{0,90}?\\bfrom\\s+${ABOUT}${NUMBER}(?<behind>(?:\\s+\\p{L}+){0,3}?)\\s+to\\s+${ABOUT}$`,
  "u",
);
/** "95 people died, | down from an earlier toll of 103". */
const DOWN_FROM = new RegExp(
  `^${GAP}{0,90}?(?:^|[\\s,(–—-])(?:down|up)\\s+from\\s+${ABOUT}${OF_TOLL}${ABOUT}${NUMBER}`,
  "u",
);
/** "lowered to 95 | from 103", "revised the toll to 95 | dead from 103". */
const CHANGED_TO = new RegExp(`\\b${CHANGES}\\p{L}*\\b${GAP}{0,70}?\\bto\\s+${ABOUT}$`, "u");
const FROM = new RegExp(
  `^(?:\\s+(?:dead|deaths|killed|wounded|injured|missing|people|victims))?\\s+from\\s+${ABOUT}${OF_TOLL}${ABOUT}${NUMBER}`,
  "u",
);
/** "95 dead | after earlier giving 103", "after an earlier toll of 103". */
const AFTER_GIVING = new RegExp(
  `^${GAP}{0,60}?\\bafter\\s+(?:(?:it|they|he|she)\\s+had\\s+)?(?:(?:earlier|first|initially|previously|originally)\\s+(?:giv|sa[yi]|put|report|announc|sp[eo]|count)\\p{L}*\\s+(?:(?:it|them|the\\s+(?:toll|number|figure)|of|at|that|there\\s+were)\\s+){0,3}|(?:an?|the)\\s+(?:earlier|initial|previous|first|preliminary)\\s+(?:death\\s+)?(?:toll|count|figure)\\s+of\\s+)${ABOUT}${NUMBER}`,
  "u",
);
/** `خفضت الوزارة الحصيلة من 103 إلى | 95`. Folded. */
const FROM_TO_AR = new RegExp(
  `(?:خفض|تخفيض|تراجع|انخفض|انخفاض|خفيض|هبط|عدل|تعديل|صحح|تصحيح|رفع|ارتفع|ارتفاع|زاد|زياده|قفز|صعد)\\p{L}*${GAP_AR}{0,90}?\\sمن\\s+(?:(?:نحو|حوالي|اكثر\\s+من)\\s+)?${NUMBER}(?<behind>(?:\\s+\\p{L}+){0,3}?)\\s+الي\\s+(?:(?:نحو|حوالي|اكثر\\s+من)\\s+)?$`,
  "u",
);
/** `95 شخصا | بعد أن كانت الحصيلة السابقة 103`, `بدلا من 103`. Folded. */
const AFTER_BEING_AR = new RegExp(
  `^${GAP_AR}{0,50}?\\s(?:بعد\\s+(?:ان|ما)\\s+كان(?:ت|وا)?\\s+(?:(?:الحصيله|العدد|السابقه|السابق|الاوليه|الاولي|تبلغ|يبلغ|عند|قد\\s+بلغت?)\\s+){1,5}|بدلا\\s+من\\s+|نزولا\\s+من\\s+)${NUMBER}`,
  "u",
);
/** "61, | not 63 as announced on Wednesday": nobody else is named who stands by the 63. */
const NOT_AS = new RegExp(
  `^(?:\\s+\\p{L}+){0,2}?\\s*,?\\s+not\\s+${NUMBER}(?:\\s+\\p{L}+)?,?\\s+as\\s+(?:(?:it\\s+)?(?:was|were|had\\s+been)\\s+)?(?:(?:earlier|previously|first|initially|originally)\\s+)?(?:announced|reported|stated|said|thought|believed|given|counted)(?!\\s+by\\b)`,
  "u",
);
/** `61 | لا 63 كما أُعلن الأربعاء`; `كما أعلنت الوزارة` is another's number. Folded. */
const NOT_AS_AR = new RegExp(
  `^(?:\\s+\\p{L}+)?\\s*،?\\s+(?:لا|وليس|وليسوا|بدل)\\s+${NUMBER}(?:\\s+\\p{L}+)?\\s+كما\\s+(?:اعلن|ذكر|قيل|ورد|نشر|سبق)(?=\\s*(?:[،.)]|$)|\\s+(?:سابقا|اولا|امس|مساء|صباح|ليل|يوم|في|من\\s+قبل|قبل|ال(?:سبت|احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه)))`,
  "u",
);
/** Who did not change it, or might. */
const UNDONE =
  /\b(?:not|never|no|refus\p{L}*|would|could|may|might|should|if|unless)\b|n['’]t\b|(?:^|\s)(?:لم|لن|لا|قد|ربما|نفي|نفت|ينفي|رفض|رفضت|دون|لو|اذا)\s/u;
/** What a count of another time has behind it: "down from 103 last year", "from 103 in May", `في العام الماضي`. */
const OF_ANOTHER_TIME =
  /^\s*(?:\p{L}+\s+){0,2}?(?:(?:the\s+)?(?:last|previous|same)\s+(?:day|week|month|year|season|summer|winter)|(?:the|a)\s+(?:day|week|month|year)\s+(?:before|earlier|ago|prior)|yesterday|in\s+(?:\d{4}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|the\s+(?:first|second|third|last|previous|same)|\d)|(?:في\s+|خلال\s+)?(?:العام|السنه|الشهر|الاسبوع|اليوم|الفتره)\s+(?:الماضي|السابق|نفس|الذي)|امس|في\s+(?:\d|يناير|فبراير|مارس|ابريل|نيسان|مايو|ايار|يونيو|حزيران|يوليو|تموز|اغسطس|اب|سبتمبر|ايلول|اكتوبر|نوفمبر|ديسمبر|كانون|تشرين|شباط|اذار)|يوم\s)/u;
/** "95 on Wednesday, down from 103 on Tuesday": that of another day; "lowered to 95 from 103 on Tuesday" was changed then. */
const OF_ANOTHER_DAY = /^\s+on\s+(?:mon|tue|wed|thu|fri|sat|sun|\d)/u;
/** The noun of another number: behind it stands nothing, a mark, a word that says when or who gave it, or what the figure counts. */
const NO_NOUN =
  /^(?:\s*(?:$|[.,،؛;:)–—"”-])|\s+(?:people|persons|dead|deaths|killed|fatalities|victims|that|which|as|given|reported|announced|earlier|previously|late|after|by|it|the|when|because|since|شخص|اشخاص|قتيل|قتلي|شهيد|شهداء|ضحيه|ضحايا|التي|كما|وفق|بحسب|حسب|كانت?|اعلن|ذكر|بعد)(?!\p{L}))/u;
const HURT_NOUN = /^\s+(?:wounded|injured|hurt|injuries|جريح|جرحي|مصاب|اصابه)/u;

/**
 * The number whose place a figure takes by its own words: "brought the figure down from 103 to 95", "95 died, down from an earlier toll of 103",
 * `خفضت الحصيلة من 103 إلى 95`. Whoever else had the 103 until then does not contradict the 95; see `replaced.ts` of the weighing. Only where both numbers are of one count: "95 in June, down from 103 in May"
 * are two, and so are "twelve killed and 95 wounded, up from 80 wounded".
 */
export function replacing(figures: readonly Figure[], raw: string): readonly Figure[] {
  let isChanged = false;
  const all = figures.map((figure, i) => {
    const beside = figures.slice(Math.max(0, i - NEIGHBOURS), i + NEIGHBOURS + 1);
    const own = CUE.test(around(figure, raw)) ? replacedBy(figure, beside, raw) : null;
    const replaces =
      own ??
      (isCounted(figure) ? revisedBefore(figure, beside.slice(beside.indexOf(figure)), raw) : null);
    if (replaces === null) return figure;
    isChanged = true;
    return { ...figure, replaces };
  });
  return isChanged ? all : figures;
}

/** Figures on each side among which the older number is, where it is read itself. */
const NEIGHBOURS = 3;
/** What stands between the two numbers in all of the forms: most numbers have none of it beside them. */
const CUE = /from|after|\bas\s|(?:^|\s)من\s|بعد|بدل|نزول|كما/iu;

/** The words around a figure, as far as its sentence goes. */
function around({ start, end, sentence }: Figure, raw: string): string {
  return raw.slice(Math.max(sentence.start, start - BEFORE), Math.min(sentence.end, end + BEHIND));
}

function replacedBy(figure: Figure, figures: readonly Figure[], raw: string): number | null {
  const { start, end, low, high, sentence, measure } = figure;
  const own = low ?? high;
  if (own === null || !isCounted(figure)) return null;
  const [from, to] = [
    Math.max(sentence.start, start - BEFORE),
    Math.min(sentence.end, end + BEHIND),
  ];
  // few numbers have another one beside them
  if (!DIGIT.test(raw.slice(from, start)) && !DIGIT.test(raw.slice(end, to))) return null;
  const before = foldedPassage(raw, from, start);
  const behind = foldedPassage(raw, end, to);
  const isLeft = FROM_TO.exec(before) ?? FROM_TO_AR.exec(before);
  const down = isLeft === null ? DOWN_FROM.exec(behind) : null;
  const found =
    isLeft ??
    down ??
    (CHANGED_TO.test(before) ? FROM.exec(behind) : null) ??
    AFTER_GIVING.exec(behind) ??
    AFTER_BEING_AR.exec(behind);
  const denied = found === null ? (NOT_AS.exec(behind) ?? NOT_AS_AR.exec(behind)) : null;
  if (denied !== null) return numberIn(denied);
  const value = found === null ? null : numberIn(found);
  if (found === null || value === null || UNDONE.test(before)) return null;
  if (value === 0 || value === own) return null;
  const isBehind = down !== null;
  const rest = isLeft === null ? behind.slice(found.index + found[0].length) : "";
  const said = isLeft?.groups?.["behind"] ?? rest;
  if (OF_ANOTHER_TIME.test(said) || (isBehind && OF_ANOTHER_DAY.test(said))) return null;
  if (!NO_NOUN.test(said) && !(measure === "wounded" && HURT_NOUN.test(said))) return null;
  // the older number may be read itself, as what it is
  const older = figures.find(
    (one) =>
      one !== figure &&
      one.sentence.start === sentence.start &&
      (one.low ?? one.high) === value &&
      Math.abs(one.start - start) <= BEFORE,
  );
  return older !== undefined && (older.measure !== measure || older.unit !== figure.unit)
    ? null
    : value;
}
const DIGIT = /\p{Nd}/u;

/** A number that may take another one's place. */
function isCounted({ low, high, stance, mode }: Figure): boolean {
  if ((low ?? high ?? 0) === 0 || stance === "denied" || stance === "questioned") return false;
  return mode !== "new" && mode !== "rate" && mode !== "held";
}

function numberIn({ groups }: RegExpExecArray): number | null {
  const number = groups?.["number"];
  return number === undefined ? null : Number(number.replaceAll(/[,٬.]/gu, ""));
}
