import type { Passage } from "../../model/passage.ts";

const NAME = "[\\p{L}’'-]+(?:\\s+\\p{Lu}[\\p{L}’'-]+){0,3}";
const AREAS =
  "(?:areas?|parts|territor(?:y|ies)|zones?|villages|towns|regions)(?:\\s+of\\s+the\\s+\\p{Ll}+)?";
const ENGLISH = [
  `${AREAS}\\s+(?:(?:that|which)\\s+(?:is|are)\\s+)?(?:held|controlled|run|ruled|administered|governed)\\s+by\\s+(?:the\\s+)?${NAME}`,
  `${AREAS}\\s+(?:(?:that|which)\\s+(?:is|are)\\s+)?under\\s+(?:the\\s+)?(?:control|rule)\\s+of\\s+(?:the\\s+)?${NAME}`,
  `${AREAS}\\s+under\\s+\\p{L}+\\s+(?:control|rule)`,
  `\\p{L}+-(?:held|controlled)\\s+(?:${AREAS}|\\p{Lu}[\\p{L}’'-]+)`,
  `\\p{L}+-(?:run|ruled)\\s+${AREAS}`,
].join("|");
const WORD = "[\\p{L}\\p{M}]+";
/** Whoever holds them, with one adjective: `الجبهة`, `سلطة المرتفعات`, `الحكومة المؤقتة`. */
const WHO = `${WORD}(?:\\s+ال${WORD})?`;
const ARABIC = [
  `(?:ال)?مناطق\\s+(?:ال)?(?:خاضعة\\s+ل(?:سيطرة\\s+)?|خارجة\\s+عن\\s+سيطرة\\s+|واقعة\\s+تحت\\s+سيطرة\\s+)${WHO}`,
  `(?:ال)?مناطق\\s+(?:التي\\s+)?[تي]سيطر\\s+عليها\\s+${WHO}`,
  `مناطق\\s+(?:سيطرة|نفوذ)\\s+${WHO}`,
  "مناطق\\s+ال(?:معارضة|حكومة|نظام|جبهة|حركة|سلطة|متمردين|فصائل)(?![\\p{L}\\p{M}])",
  `ال(?:مناطق|مرتفعات|قرى|بلدات|مدن|أحياء|جبال|سهول)\\s+(?:ال)?خارجة\\s+عن\\s+سيطرت${WORD}`,
  "مناطقنا",
].join("|");
/** The areas of one side behind a preposition of place; "fighters from rebel-held areas" come from there. */
const AREA = new RegExp(
  `(?:\\b(?:[Ii]n|[Aa]cross)\\s+(?:the\\s+)?(?<en>${ENGLISH})|(?<!\\p{L})و?(?:في|ضمن|داخل)\\s+(?<ar>${ARABIC}))`,
  "gu",
);
/** Without one of these nothing above can match; most sentences have none. */
const HINT =
  /-(?:held|controlled|run|ruled)\b|\b(?:held|controlled|run|ruled|administered|governed)\s+by\b|\bunder\b|مناطق|خارجة/u;

/** How far behind a number its area stands, in units of text. */
const REACH = 90;
/** Behind the number, with no place of its own: "34 people had died and more than 150 were injured in areas held by the government". */
const UP_TO_AREA =
  /^(?:(?!\s(?:in|at|on|near|from|في|عند|قرب|على)\s)(?:[^.;:!?,،؛؟\n]|(?<=\p{Nd}),(?=\p{Nd}{3})))*$/u;
/** At the head of its clause: of the sentence, or behind a comma or "and". */
const OPENS = /(?:^|[,،;؛:\n—-]|\b(?:and|while|but)|بينما|فيما)\s*$/u;
/** Up to the number no clause of another place begins. */
const FROM_HEAD = /^(?:(?!\s(?:while|whereas|بينما|فيما|in|في)\s)[^.;!?؛؟\n])*$/u;
/** `إن عدد وفيات الزلزال في مناطقنا بلغ حتى صباح اليوم 301`: in the words of the toll. */
const TOLL = /(?:\b(?:toll|number)\b|(?:عدد|حصيلة))[^.;:!?,،؛؟\n\p{Nd}]{0,60}$/u;
const FROM_TOLL = /^[^.;!?,،؛؟\n\p{Nd}]{0,60}$/u;
/** "… said 24 people had been killed there", `إن عدد الوفيات هناك بلغ 263`. */
const THERE = /^[^.;:!?,،؛؟\n\p{Nd}]{0,50}?\s(?:there|هناك)(?!\p{L})/u;
const ARABIC_THERE = /\sهناك\s(?:[\p{L}\p{M}]+\s+){0,3}$/u;

/**
 * The areas of one side in which a number was counted, as written: "34 people had died in **areas held by the government**", `149 شخصاً في **مناطق سيطرة الحكومة**`, and of those whom it was said of last
 * "there". A toll of one side of a front line is none of all, and none of the other side's. Null where none is said. `sentence` is the one in which the number stands.
 */
export function heldArea(raw: string, sentence: Passage, { start, end }: Passage): string | null {
  const from = Math.max(sentence.start, start - FAR);
  const to = Math.min(sentence.end, end + REACH + LONGEST);
  const said = raw.slice(from, to);
  if (!HINT.test(said)) return null;
  const areas = [...said.matchAll(AREA)].map((found) => ({
    words: found.groups?.["en"] ?? found.groups?.["ar"] ?? "",
    start: from + found.index,
    end: from + found.index + found[0].length,
  }));
  const behind = areas.find((area) => area.start >= end);
  if (behind !== undefined && behind.start - end <= REACH) {
    const between = raw.slice(end, behind.start);
    if (UP_TO_AREA.test(between)) return behind.words;
  }
  const before = areas.findLast((area) => area.end <= start);
  if (before === undefined) return null;
  const [lead, between] = [raw.slice(from, before.start), raw.slice(before.end, start)];
  // in Arabic "and" is written with the preposition
  const opens = OPENS.test(lead) || raw[before.start] === "و";
  if (opens && FROM_HEAD.test(between)) return before.words;
  if (TOLL.test(lead) && FROM_TOLL.test(between)) return before.words;
  const isThere = THERE.test(raw.slice(end, to)) || ARABIC_THERE.test(raw.slice(from, start));
  return isThere ? before.words : null;
}
/** From an area to the number that it limits, and the longest of its names. */
const FAR = 300;
const LONGEST = 60;
