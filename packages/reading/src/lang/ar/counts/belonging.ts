import { ofThem } from "../../../extract/figures/count.ts";
import type { Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { Count, Item } from "../../../text/item.ts";

/** Written like where somebody is from, and said of a verb or a share: `30 يومياً`, `40 كلياً`. */
const ADVERBS =
  /^(?:يوم|سنو|شهر|اسبوع|حال|رسم|محل|نهاي|مبدي|كل|جزي|تقريب|اجمال|جماع|اضاف|ميدان|علن|فور|ذات|هاتف|الي|ماد|معنو|صح|طب|جو|بحر|بر|مئو|ميو|عرض|طول|كهرب|داخل|خارج|قانون|قضاي|عسكر|مدن)يا$/u;

/**
 * The forms of people by where they are from, each behind its numbers: `72 فلسطينياً`, `أربعة مصريين`, `200 سوري`. A country may be
 * written like the second (`40 سوريا`).
 */
function belongs(
  { word, def, conj, prep, suffix, sense, chunk, tags }: Item,
  many: number,
): boolean {
  const place = chunk?.kind === "name" && chunk.is === "place";
  if ((chunk !== null && !place) || sense !== null || def || conj || prep !== "" || suffix !== "")
    return false;
  if (tags.includes("digits") || ADVERBS.test(word)) return false;
  const rest = many % 100;
  // `500 فلسطيني`: behind hundreds in the genitive, written without an ending
  if (many >= 100 && rest === 0)
    return (
      !place &&
      !THINGS.test(word) &&
      /^[\u0621-\u064a]{3,}ي$/u.test(word) &&
      !ADVERBS.test(`${word}ا`)
    );
  if (rest >= 11) return /^[\u0621-\u064a]{2,}يا$/u.test(word);
  return rest >= 3 && !place && /^[\u0621-\u064a]{2,}يين$/u.test(word);
}

/** Written like where somebody is from: `300 كرسي`. */
const THINGS = /^(?:كرسي|مبني|طبي|فني|حي|نادي|مقهي)$/u;

/** What befalls people alone; the wounded may be things that were hit. */
const OF_PEOPLE: ReadonlySet<string> = new Set("killed arrested hostage captured".split(" "));
/** Written like somebody who does something, and said of the verb: `قُتل 12 مؤخراً`. */
const HOW = /^م(?:وخرا|بكرا|تاخرا|جددا|باشرا|رورا|ثلا|عا|نفردا|شتركا|سبقا|تاثرا|ضرجا|نتحرا)$/u;

/** Written like them, and things that are lost, left or hit: `خسر الحزب 12 مقعداً`. */
const NO_DOERS =
  /^م(?:قعد|نصب|شروع|قال|صدر|رجع|بلغ|وعد|وسم|وقف|لعب|نجم|حصول|طلب|ركز|وقع|وضع|سرح|ورد|قطع|صعد|حول|حرك|عبر|دخل|خرج|خبز|طعم|حجر|عمل|سكن)ا$/u;

/** `خمسة متسلقين`, `12 متزلجاً`: the form of whoever does something, right behind the number of those to whom something happened. */
function actsSo(items: readonly Item[], at: number, many: number): boolean {
  const who = items[at];
  if (who === undefined || who.chunk !== null || who.sense !== null || who.tags.length > 0)
    return false;
  if (who.def || who.conj || who.prep !== "" || who.suffix !== "" || HOW.test(who.word))
    return false;
  const few = many >= 3 && many <= 10;
  const form = few ? /^\p{L}{3,}(?:ين|ون)$/u : /^م\p{L}{3,}(?<!ي)ا$/u;
  if (!form.test(who.word) || (!few && many % 100 < 11) || NO_DOERS.test(who.word)) return false;
  const near = items.slice(Math.max(0, at - 3), at - 1);
  const verb = near.findLast(({ tags }) => tags.includes("pred"));
  if (near.some(({ tags, chunk }) => tags.includes("comma") || chunk !== null)) return false;
  const measure = verb?.sense?.measure ?? "other";
  return (
    OF_PEOPLE.has(measure) || (measure === "wounded" && (few || /^مت(?!حف|جر)/u.test(who.word)))
  );
}

/** People counted by where they are from. */
export const arabicBelongingCounts: readonly Rule<Count, ReportContext>[] = [
  {
    id: "ar.count.belonging",
    pattern: "q:quantity -",
    read: (m) => {
      const [q, who] = [m.get("q")?.chunk, m.items[m.to - 1]];
      if (q?.kind !== "quantity" || who === undefined || q.low === null) return null;
      // `عام 2011 سوريا`: a year is none
      if (!belongs(who, q.low) || (q.low >= 1900 && q.low <= 2100)) return null;
      const count = ofThem(m, "ar.count.belonging");
      return count === null ? null : { ...count, unit: "persons", noun: ["anyone"] };
    },
    why: "`بينهم 40 سورياً، و72 فلسطينياً، و4 مصريين`: no list holds all peoples, but the form tells them.",
    hits: [
      ["مقتل 20 شخصاً بينهم 8 مدنيين، و12 مالطياً", "killed unknown 12 part"],
      ["مقتل أربعة مالطيين", "killed unknown 4"],
      ["أكثر من 500 مالطي قتلوا في الغارة", "killed unknown >500"],
    ],
    misses: ["يموت 30 يومياً", "دُمّر 40 كلياً", "يموت 300 سنوي"],
  },
  {
    id: "ar.count.who-does",
    pattern: "q:quantity -",
    read: (m) => {
      const q = m.get("q")?.chunk;
      if (q?.kind !== "quantity" || q.low === null || q.fractional === true) return null;
      if (!actsSo(m.items, m.to - 1, q.low)) return null;
      const count = ofThem(m, "ar.count.who-does");
      return count === null ? null : { ...count, unit: "persons", noun: ["anyone"] };
    },
    why: "`قُتل خمسة متسلقين`, `إصابة 12 متزلجاً`: no list holds all who do something, but the form tells them behind what befell people.",
    hits: [
      ["قُتل خمسة متسلقين في انهيار ثلجي", "killed unknown 5"],
      ["لقي خمسة متسلقين حتفهم", "killed unknown 5"],
      ["إصابة 12 متزلجاً بجروح", "wounded unknown 12"],
    ],
    misses: ["إصابة 12 متحفاً", "قُطعت خمسة تمارين", "وصل خمسة متسلقين", "خسر الحزب 12 مقعداً"],
  },
];
