import type { Sense } from "../../text/item.ts";
import type { LexiconLine } from "../../text/lexicon.ts";
import { arabicSpokenNumbers } from "./numbers-spoken.ts";

const atom = (slot: string, value: number): Sense => ({ tags: ["n"], slot, value });
/** Nobody owns two thousand: `الفئة` is a category, no `ألفي` with a pronoun. */
const dual = (value: number): Sense => ({
  tags: ["n", "no-suffix"],
  slot: "dual-scale",
  value,
});
/** Part of a whole: a word of its own (`نصف`), a dual (`ثلثان`) or a plural that needs its number (`أرباع`). */
const fraction = (value: number): Sense => atom("fraction", value);
const fractions = (value: number): Sense => ({ tags: ["no-suffix"], slot: "fractions", value });
const vague = (low: number, high?: number): Sense => ({
  tags: ["n"],
  slot: "vague",
  low,
  ...(high === undefined ? {} : { high }),
});

/**
 * Number words. Slots: zero, unit, one-of, ten, teen, tens, both (`خمسةوعشرين`), hundred, hundreds, dozen, scale,
 * dual-scale, scale-plural, vague, fraction, fractions.
 */
export const arabicNumberWords: readonly LexiconLine[] = [
  // The month of the same name keeps its number; see `isZero`.
  ["صفر", { tags: ["n", "hijri-month", "weak", "no-suffix"], slot: "zero", value: 2 }],
  ["واحد واحداً واحدة", atom("unit", 1)],
  ["اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي إثنين إثنان", atom("unit", 2)],
  ["ثلاث ثلاثة ثلاثاً", atom("unit", 3)],
  ["أربع أربعة أربعاً", atom("unit", 4)],
  ["خمس خمسة خمساً", atom("unit", 5)],
  ["ست ستة ستاً", atom("unit", 6)],
  ["سبع سبعة سبعاً", atom("unit", 7)],
  ["ثمان ثماني ثمانية", atom("unit", 8)],
  ["تسع تسعة تسعاً", atom("unit", 9)],
  ["عشر عشرة", atom("ten", 10)],
  // Only in 11, 21 …: `أحد العناصر` is "one of the members", no count by itself.
  ["أحد إحدى", atom("one-of", 1)],
  // a weekday but before `عشر`
  ["الأحد", { tags: ["n"] }],
  ["عشرون عشرين", atom("tens", 20)],
  ["ثلاثون ثلاثين", atom("tens", 30)],
  ["أربعون أربعين", atom("tens", 40)],
  ["خمسون خمسين", atom("tens", 50)],
  ["ستون ستين", atom("tens", 60)],
  ["سبعون سبعين", atom("tens", 70)],
  ["ثمانون ثمانين", atom("tens", 80)],
  ["تسعون تسعين", atom("tens", 90)],
  ["مئة مائة ماية مية مأة", atom("hundred", 100)],
  ["مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي مئتيان ميتين ميتان", atom("hundreds", 200)],
  ["دزينة درزن", atom("dozen", 12)],
  ["دزينات", { tags: ["n"], slot: "dozen", value: 12 }],
  ["دزينتان دزينتين", atom("dozens", 24)],
  ["ألف", atom("scale", 1e3)],
  ["مليون", atom("scale", 1e6)],
  ["مليار بليون", atom("scale", 1e9)],
  ["تريليون ترليون", atom("scale", 1e12)],
  // With tanween one of them, and two before their noun: `20 ألفاً`, `ألفا رجل`.
  ["ألفاً", { ...atom("scale", 1e3), tags: ["n", "or-dual"] }],
  ["مليوناً", { ...atom("scale", 1e6), tags: ["n", "or-dual"] }],
  ["ملياراً بليوناً", { ...atom("scale", 1e9), tags: ["n", "or-dual"] }],
  ["تريليوناً ترليوناً", { ...atom("scale", 1e12), tags: ["n", "or-dual"] }],
  ["ألفان ألفين ألفي", dual(2e3)],
  ["مليونان مليونين مليوني", dual(2e6)],
  ["ملياران مليارين ملياري بليونان بليونين", dual(2e9)],
  ["تريليونان تريليونين تريليوني ترليونان ترليونين ترليوني", dual(2e12)],
  ["آلاف آلافاً", { ...vague(2000, 9999), value: 1e3, slot: "scale-plural" }],
  ["ملايين", { ...vague(2e6, 9999999), value: 1e6, slot: "scale-plural" }],
  ["مليارات ملايير بلايين", { ...vague(2e9, 9999999999), value: 1e9, slot: "scale-plural" }],
  ["تريليونات ترليونات", { ...vague(2e12, 9_999_999_999_999), value: 1e12, slot: "scale-plural" }],
  ["عشرات", vague(20, 99)],
  ["مئات مائات", vague(200, 999)],
  // بضع is three to nine in the grammars; `عدة` says only "more than two".
  ["بضع بضعة", { ...vague(3, 9), tags: ["n", "over-tens"] }],
  ["نيف نيفاً", { tags: ["over-tens"], low: 1, high: 9 }],
  ["حفنة", vague(3, 9)],
  ["عدة", vague(3)],
  ["نصف", fraction(0.5)],
  ["ثلث", fraction(1 / 3)],
  ["ربع", fraction(0.25)],
  ["سدس", fraction(1 / 6)],
  ["ثلثان ثلثين ثلثا ثلثي", fraction(2 / 3)],
  ["أثلاث", fractions(1 / 3)],
  ["أرباع", fractions(0.25)],
  ["أخماس", fractions(0.2)],
  ["أسداس", fractions(1 / 6)],
  ["أسباع", fractions(1 / 7)],
  ["أثمان", fractions(0.125)],
  ["أتساع", fractions(1 / 9)],
  ["أعشار", fractions(0.1)],
  ["جزء جزءاً أجزاء", { tags: ["part-of-number"] }],
  ["سالب ناقص", { tags: ["minus", "no-suffix"] }],
  ...arabicSpokenNumbers,
  // Whole words that would fall apart into a prefix and a number: quantity, a battalion, the sixth.
  ["كمية كميات ألفاظ ثمن أثمن خميس الستار عشائر عشيرة بألفاظ", { tags: ["no-suffix"] }],
];
