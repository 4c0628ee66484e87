import type { Item } from "../../text/item.ts";

/** Words that may follow a number which counts people without saying so (`قتل 20 خلال`), folded. */
const FOLLOWERS: ReadonlySet<string> = new Set(
  "خلال جراء اثر بعد قبل منذ حتي علي عن الي قرب داخل خارج بينما فيما امس اليوم تحت ضمن لدي عند وسط شرق غرب شمال جنوب شرقي غربي شمالي جنوبي ضد مع دون كانوا كان الذين ممن ايضا فقط هناك اثناء عندما حين بس كانت معظمهم غالبيتهم بجروح بنيران برصاص بقصف بانفجار بهجوم بغاره بغارات بسبب بحسب بشظايا بتهمه برا عشيه ليله حيث لا او ام و قضوا انفسهم متاثرين متاثرا متاثرون متاثره".split(
    " ",
  ),
);

const LETTERS = /^[\u0621-\u064a]/u;

/** Endings of those who belong somewhere: `فلسطينياً`, `سوريين`, `لبنانيون`. */
const BELONGING = /(?:يين|يون|يا)$/u;

/**
 * May the number before `next` stand without a noun? A word that nobody knows is what it counts (`سلّم رسالة من
 * أربع صفحات`, `ضبط 18 بندقية`), and what we do not know we do not count.
 */
export function standsBare(next: Item | undefined): boolean {
  if (next === undefined || next.chunk !== null) return true;
  if (next.sense !== null) return !next.tags.some((tag) => COUNTED_OTHERWISE.has(tag));
  const { word } = next;
  if (!LETTERS.test(word)) return true;
  if (
    FOLLOWERS.has(word) ||
    word.startsWith("و") ||
    word.startsWith("بال") ||
    word.startsWith("لل")
  )
    return true;
  // `منهم خمسة انتُشلوا`: a plural verb is said of people
  return BELONGING.test(word) || (word.length > 4 && word.endsWith("وا"));
}

/** Known words that a number counts though they are nobody. */
const COUNTED_OTHERWISE: ReadonlySet<string> = new Set([
  "formation",
  "hour",
  "article-word",
  "idiom",
  "body-noun",
  "document",
  "time-unit",
  "party-noun",
  "uncounted",
]);
