import type { Rule } from "../../extract/rule.ts";
import type { ReportContext } from "../../extract/stage.ts";
import type { Item, Quantity } from "../../text/item.ts";
import type { NumberRead } from "../../extract/numbers/arabic.ts";

/** Vague quantities: `عشرات`, `مئات الآلاف`, `بضع مئات`; intervals with their word, never a number. */
export function arabicVague(items: readonly Item[], from: number): NumberRead | null {
  const item = items[from];
  const sense = item?.sense;
  if (item === undefined || sense?.slot === undefined) return null;
  const plural = sense.slot === "scale-plural";
  // `تلاف` needs its number
  if ((sense.slot !== "vague" && !plural) || sense.low === undefined) return null;
  const next = items[from + 1];
  const scale =
    next?.sense?.slot === "scale-plural" && !next.conj && next.prep === "" ? next.sense : null;
  const base = { bound: "vague" as const, words: true, rule: "ar.number.vague", scale: 1 };
  const low = sense.low ?? 0;
  const high = sense.high ?? null;
  // `بضع وعشرين` is [23, 29]
  if (item.tags.includes("over-tens") && next?.conj === true && next.sense?.slot === "tens") {
    const tens = next.sense.value ?? 0;
    return { ...base, to: from + 2, low: tens + low, high: tens + (high ?? 9) };
  }
  // `عشرات الآلاف` is [20,000, 99,000]; `بضعة آلاف` [3,000, 9,000]
  if (scale !== null && !plural) {
    const by = scale.value ?? 1;
    return { ...base, to: from + 2, low: low * by, high: high === null ? null : high * by };
  }
  const hundreds =
    next?.sense?.slot === "vague" && !next.conj && next.prep === "" && (high === null || high < 20);
  if (hundreds) {
    // `بضع مئات` says no more than `مئات`, [200, 999]; `عدة مئات` is [300, 999]
    if (item.tags.includes("over-tens")) {
      const { low: least = low, high: most = null } = next.sense ?? {};
      return { ...base, to: from + 2, low: least, high: most };
    }
    const by = (next.sense?.low ?? 0) >= 200 ? 100 : 10;
    return { ...base, to: from + 2, low: low * by, high: high === null ? by * 10 - 1 : high * by };
  }
  return { ...base, to: from + 1, low, high };
}

const read = (): null => null;

/** What the number machine reads, by the ids that it gives; see `extract/numbers/arabic.ts`. */
export const arabicNumberRules: readonly Rule<Quantity, ReportContext>[] = [
  {
    id: "number.digits",
    pattern: "digits",
    read,
    why: "Digits of any script with clean groups of three are one number; clock times, dotted and coded numbers are none.",
    hits: [
      ["مقتل ٢٣ مدنياً في الهجوم", "killed civilians 23"],
      ["أصيب 1,250 شخصاً بجروح", "wounded unknown 1250"],
    ],
    misses: ["صاروخ إس-300 قرب البلدة", "اتصل على 011-2345678"],
  },
  {
    id: "ar.number.words",
    pattern: "n",
    read,
    why: "Number words fill the slots of ones, tens and hundreds; `و` may only fill an empty slot or open a smaller scale.",
    hits: [
      ["مقتل سبعة عشر مدنياً", "killed civilians 17"],
      ["إصابة مئة وخمسة وعشرين شخصاً", "wounded unknown 125"],
      ["نزوح نصف مليون شخص", "displaced unknown 500000"],
      ["نزوح مليون ونصف المليون شخص", "displaced unknown 1500000"],
    ],
    misses: ["أحد العناصر قال ذلك", "كمية كبيرة من الذخيرة"],
  },
  {
    id: "ar.number.mixed",
    pattern: "digits n",
    read,
    why: "Digits before a scale word are multiplied: `3 آلاف`, `120 ألفاً`.",
    hits: [
      ["نزوح 3 آلاف شخص", "displaced unknown 3000"],
      ["نزوح 120 ألف مدني", "displaced civilians 120000"],
    ],
    misses: ["نزوح آلاف المدنيين", "نزوح 120 مدنياً"],
  },
  {
    id: "ar.number.fraction",
    pattern: "n",
    read,
    why: "`ثلثا السجناء`, `خمسة أثمان`, `واحد ونصف`: a part, or a number with one, counts nobody by itself.",
    hits: [
      ["خمسة أثمان الكأس", "0.625"],
      ["واحد ونصف ريال", "1.5"],
      ["شربت نصف العصير", "0.5"],
    ],
    misses: ["نزوح نصف مليون شخص", "مقتل خمسة في الشمال"],
  },
  {
    id: "ar.number.vague",
    pattern: "n",
    read,
    why: "Vague words are intervals that keep their word: people mean different widths, only the order is stable.",
    hits: [
      ["مقتل العشرات من المدنيين", "killed civilians 20..99"],
      ["نزوح عشرات الآلاف من السكان", "displaced residents 20000..99000"],
      ["العثور على بضع وعشرين جثة", "bodies unknown 23..29"],
    ],
    misses: ["مقتل عشرة مدنيين", "نزوح 3 آلاف شخص"],
  },
];
