import { foldedPassage } from "./folded-passage.ts";
import { isNewline, type Sentence } from "./sentence.ts";
import { unitAt } from "./unit-at.ts";

/**
 * Lines of a page that are not its text: `اقرأ أيضاً: …`, "Read also", share buttons, cookie lines, photo credits.
 * Their headlines speak of other events, so nothing in them is a claim of this report. Patterns see folded text.
 */
const LEADS: readonly RegExp[] = [
  /^[\s•*>-]*(?:ا?قرا|اقري|اقراوا|شاهد|تابع|طالع|للمزيد|لمزيد)\s*(?:ايضا|المزيد|كذلك|اكثر|من الاخبار)\s*[:،.…]?/u,
  /^[\s•*>-]*(?:مواضيع|مقالات|اخبار|روابط|موضوعات|تقارير)\s+(?:ذات صله|متعلقه|مشابهه)/u,
  /^[\s•*>-]*(?:read (?:also|more|next)|also read|see also|related(?: (?:stories|articles|news|topics))?|more on this(?: story)?)\s*[:\u2026-]/u,
  /^[\s•*>-]*قد يهمك(?: ايضا)?\s*[:،]/u,
];

/** Labels over a list of other stories; what stands alone on its line speaks for the lines under it. */
const LABELS: readonly RegExp[] = [
  /^(?:ا?قرا ايضا|شاهد ايضا|قد يهمك(?: ايضا)?|اخترنا لكم?|الاكثر (?:قراءه|مشاهده|تداولا)|(?:مواضيع|مقالات|اخبار|روابط|موضوعات|تقارير) (?:ذات صله|متعلقه|مشابهه)|المزيد من الاخبار)\s*:?$/u,
  // `في السياق نفسه:` goes on with the report, and `أخبار أخرى:` opens its list
  /^(?:في (?:نفس|ذات) السياق|في السياق (?:نفسه|ذاته)|اخبار اخري)$/u,
  /^(?:(?:مواد|قصص|مقاطع|فيديوهات) (?:ذات صله|متعلقه|مشابهه)|(?:عرض )?(?:ال)?اخبار ذات (?:ال)?صله|المقالات الاكثر قراءه|(?:مقالات|موضوعات|اخبار|مواضيع) قد تهمك|ربما (?:يعجبك|يهمك)(?: ايضا)?|من (?:نفس|ذات) القسم)\s*:?$/u,
  /^(?:read (?:also|more|next)|also read|see also|related(?: (?:stories|articles|news|topics|content|coverage))?|you may also like|recommended(?: for you)?|most (?:read|viewed|popular)|trending(?: now)?|more (?:news|stories)|more on this(?: story)?)\s*:?$/u,
];

/** Lines that are furniture from end to end. */
const WHOLE: readonly RegExp[] = [
  /^(?:advertisement|advertising|sponsored(?: content)?|story continues below.*|article continues (?:below|after).*)$/u,
  /^(?:share(?: (?:this|via|on|with)\b.{0,50})?|tweet(?: this)?|facebook|twitter|whatsapp|telegram|copy link|print(?: this)?|email(?: this)?|listen to this (?:article|story)|save|comments?(?: \(\d+\))?|\d+ (?:comments?|views|shares|likes)|views ?: ?\d+|\d+ min(?:ute)?s? read)$/u,
  /^(?:tags?|topics?|keywords?|filed under) ?:.*$/u,
  /^(?:sign up|subscribe|follow us|join our)\b.{0,100}$/u,
  /^(?:©|\(c\) |copyright\b).{0,120}$/u,
  /^(?:اعلان|اعلانات|اعلان ممول|محتوي ممول|شارك(?: (?:المقال|الخبر|هذا|عبر|علي) ?.{0,40})?|مشاركه(?: (?:المقال|الخبر|عبر|علي) ?.{0,40})?|فيسبوك|تويتر|واتساب|تلي?[غج]رام|نسخ الرابط|طباعه|حفظ|استمع للمقال|التعليقات(?: \(\d+\))?|\d+ (?:تعليقات?|مشاهده|مشاهدات)|(?:عدد )?المشاهدات ?: ?\d+|(?:مده|وقت) القراءه ?:? ?\d+ ?.{0,10}|\d+ دقا?يقه? قراءه)$/u,
  /^(?:الوسوم|وسوم|كلمات (?:مفتاحيه|دلاليه)|الكلمات (?:المفتاحيه|الدلاليه)) ?:?.*$/u,
  /^(?:اشتركوا?|تابعونا|تابعنا|انضموا?) (?:في|علي|الي|عبر)\s.{0,100}$/u,
  /^حقوق (?:النشر|الطبع|الصوره).{0,60}$/u,
];

/** Lines that are furniture for words somewhere in them; each is asked only where its words stand. */
const HOLDING: readonly (readonly [words: string, line: RegExp])[] = [
  ["cookie", /^.{0,60}\bcookies?\b.{0,200}$/u],
  ["all rights reserved", /^.{0,60}all rights reserved\.?$/u],
  ["ملفات تعريف الارتباط", /^.{0,60}ملفات تعريف الارتباط.{0,200}$/u],
  ["الكوكيز", /^.{0,60}الكوكيز.{0,200}$/u],
  ["جميع الحقوق محفوظه", /^.{0,60}جميع الحقوق محفوظه.{0,60}$/u],
];

/** A credit names who took the picture; a caption with a number in it tells what happened. */
const CREDIT =
  /^[[(]?(?:(?:file )?(?:photo|image|picture|video)(?: credit| courtesy| by)? ?[:/©]|photo(?:graph)? (?:by|courtesy)|(?:مصدر )?الصوره ?[:/©]|صوره ?[:/©]|تصوير ?[:/]|عدسه ?[:/])[^\d]{0,80}(?:\b(?:19|20)\d\d)?[\])]?$/u;

/** All that is told by how the line begins, as one question. */
const BEGINNING = new RegExp(
  [...LEADS, ...LABELS, ...WHOLE, CREDIT].map(({ source }) => `(?:${source})`).join("|"),
  "u",
);

/** Longest line that can be furniture: a headline with its lead word; a whole text on one line is none. */
const LONGEST = 300;
/** Longest headline under a label. */
const HEADLINE = 140;
/** Headlines under a label in a list; under `اقرأ أيضاً` alone stands one. */
const MOST_HEADLINES = 6;

/** Is the paragraph `raw[start, end)` page furniture? Both offsets are those of its line. */
export function isFurniture(raw: string, start: number, end: number): boolean {
  if (end - start > LONGEST) return false;
  const line = foldedPassage(raw, start, end).trim();
  return (
    BEGINNING.test(line) ||
    HOLDING.some(([words, pattern]) => line.includes(words) && pattern.test(line))
  );
}

/** Tells furniture sentence by sentence, in the order of the text; it remembers labels for the headlines under them. */
export function furnitureFilter(raw: string): (sentence: Sentence) => boolean {
  let decided = -1;
  let out = false;
  let headlines = 0;
  let asked: Line = { start: -1, end: -1 };
  return ({ start, end, paragraph }) => {
    if (paragraph !== decided) {
      decided = paragraph;
      const line = lineAt(raw, start);
      out = isFurniture(raw, line.start, line.end);
      asked = line;
      if (out) headlines = under(raw, line, headlines);
      else if (headlines > 0 && isHeadline(raw, line)) {
        if (!isStamp(raw, line)) headlines--;
        out = true;
      } else headlines = 0;
    }
    return out || (!(start === asked.start && end === asked.end) && isFurniture(raw, start, end));
  };
}

interface Line {
  readonly start: number;
  readonly end: number;
}

/** The line from `start`; of a text without line ends no more is looked at than can be furniture. */
function lineAt(raw: string, start: number): Line {
  let end = start;
  while (end < raw.length && end - start <= LONGEST && !isNewline(unitAt(raw, end))) end++;
  return { start, end };
}

/** How many headlines may stand under the line: none where it has its own. */
function under(raw: string, { start, end }: Line, before: number): number {
  const line = foldedPassage(raw, start, end).trim();
  if (!LABELS.some((label) => label.test(line))) return before;
  return /^(?:ا?قرا|شاهد|read|also|see)/u.test(line) ? 1 : MOST_HEADLINES;
}

/** `22:22 - 2031/02/16` under a headline: when it was written. */
function isStamp(raw: string, { start, end }: Line): boolean {
  return STAMP.test(foldedPassage(raw, start, end).trim());
}
const STAMP =
  /^(?:\d{1,2}[:.]\d{2})?(?:\s?[-–|]?\s?\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4})?(?:\s?[-–|]?\s?\d{1,2}[:.]\d{2})?$/u;

/** Headlines are short and end without a stop; a paragraph of the text ends with one. */
function isHeadline(raw: string, { start, end }: Line): boolean {
  return end - start <= HEADLINE && !/[.!؟?»”"]\s*$/u.test(raw.slice(start, end));
}
