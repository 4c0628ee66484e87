import type { Passage } from "../../model/passage.ts";

/** How far behind a number the area stands in which it was counted, in units of text. */
const REACH = 110;

const ENGLISH =
  "(?:areas?|parts|territor(?:y|ies)|zones?|villages|towns|regions)\\s+(?:(?:that\\s+(?:is|are)\\s+|which\\s+(?:is|are)\\s+)?(?:held|controlled|run|ruled|administered|governed)\\s+by|(?:that\\s+(?:is|are)\\s+)?under\\s+(?:the\\s+)?(?:control|rule)\\s+of)\\s+(?:the\\s+)?[\\p{L}’'-]+(?:\\s+\\p{Lu}[\\p{L}’'-]+){0,3}" +
  "|[\\p{L}]+-(?:held|controlled|run|ruled)\\s+(?:areas?|parts|territor(?:y|ies)|zones?|villages|towns|regions|\\p{Lu}[\\p{L}’'-]+)";
const ARABIC =
  "(?:ال)?مناطق\\s+(?:(?:ال)?خاضعة\\s+ل(?:سيطرة\\s+)?[\\p{L}\\p{M}]+(?:\\s+ال[\\p{L}\\p{M}]+)?|(?:التي\\s+)?[تي]سيطر\\s+عليها\\s+[\\p{L}\\p{M}]+(?:\\s+ال[\\p{L}\\p{M}]+)?|(?:سيطرة|نفوذ)\\s+[\\p{L}\\p{M}]+(?:\\s+ال[\\p{L}\\p{M}]+)?)|مناطقنا|ال[\\p{L}\\p{M}]+\\s+(?:ال)?خارجة\\s+عن\\s+سيطرت[\\p{L}\\p{M}]+(?:\\s+ال[\\p{L}\\p{M}]+)?";
/** Behind the number, over a verb, a noun and one more number that a conjunction joins: "34 people had died and more than 150 were injured in areas held by the government". */
const BEHIND = new RegExp(
  `^(?:[^.;:!?,،؛؟\\n\\p{Nd}]|(?<=\\s(?:and|و[\\p{L}\\p{M}]*)\\s(?:[\\p{L}]+\\s){0,3}?)\\p{Nd}+){0,80}?(?:\\s(?:in|across|from|of)\\s+(?:the\\s+)?(?<en>${ENGLISH})|\\s(?:في|ضمن|داخل|من)\\s+(?<ar>${ARABIC}))`,
  "u",
);
/** At the head of its sentence, with no clause of another place up to the number that it limits: `وفي مناطق سيطرة الجبهة، قُتل 12 وأصيب 40`. */
const AT_HEAD = new RegExp(
  `^[\\s"“«-]*(?:(?:In|Across)\\s+(?:the\\s+)?(?<en>${ENGLISH})|و?(?:في|ضمن|داخل)\\s+(?<ar>${ARABIC}))(?:(?!\\s(?:while|whereas|بينما|فيما)\\s)[^.;!?؛؟\\n]){0,120}$`,
  "u",
);
/** `إن عدد وفيات الزلزال في مناطقنا بلغ حتى صباح اليوم 301`: in the words of the toll. */
const OF_TOLL = new RegExp(
  `(?:\\b(?:toll|number)\\b|(?:عدد|حصيلة))[^.;:!?,،؛؟\\n\\p{Nd}]{0,60}\\s(?:(?:in|across)\\s+(?:the\\s+)?(?<en>${ENGLISH})|(?:في|ضمن)\\s+(?<ar>${ARABIC}))\\s[^.;!?,،؛؟\\n\\p{Nd}]{0,60}$`,
  "u",
);
/** "… which works in the rebel-held Uplands, said 24 people had been killed there" */
const NAMED_BEFORE = new RegExp(
  `.*(?:\\s(?:in|across)\\s+(?:the\\s+)?(?<en>${ENGLISH})|(?:^|\\s)و?(?:في|ضمن|داخل)\\s+(?<ar>${ARABIC}))`,
  "su",
);
const THERE = /^[^.;:!?,،؛؟\n\p{Nd}]{0,50}?\s(?:there|هناك)(?!\p{L})/u;
const ARABIC_THERE = /\sهناك\s(?:[\p{L}\p{M}]+\s+){0,3}$/u;
/** Without one of these nothing above can match; most sentences have none. */
const HINT =
  /-(?:held|controlled|run|ruled)\b|\b(?:held|controlled|run|ruled|administered|governed)\s+by\b|\bunder\b|مناطق|خارجة/u;

/**
 * The areas of one side in which a number was counted, as written: "34 people had died in **areas held by the government**", `149 شخصاً في **مناطق سيطرة الحكومة**`, and of those whom it was said of last
 * "there". A toll of one side of a front line is none of all, and none of the other side's. Null where none is said. `sentence` is the one in which the number stands.
 */
export function heldArea(raw: string, sentence: Passage, { start, end }: Passage): string | null {
  const said = raw.slice(sentence.start, Math.min(sentence.end, end + REACH));
  if (!HINT.test(said)) return null;
  const behind = raw.slice(end, Math.min(sentence.end, end + REACH));
  const before = raw.slice(Math.max(sentence.start, start - FAR), start);
  const isThere = THERE.test(behind) || ARABIC_THERE.test(before);
  const found =
    BEHIND.exec(behind) ??
    AT_HEAD.exec(before) ??
    OF_TOLL.exec(before) ??
    (isThere ? NAMED_BEFORE.exec(before) : null);
  return found?.groups?.["en"] ?? found?.groups?.["ar"] ?? null;
}
const FAR = 300;
