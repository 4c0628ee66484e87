import {
  isDefinite,
  numberAsOrdinal,
  ordinalOf,
  placeOf,
} from "../../extract/numbers/ordinal-rule.ts";
import type { OrdinalRule } from "../../extract/numbers/ordinal-rule.ts";

const LAST = "=الاخير|=الاخيره";

/** Places in a row. They count nobody; `numbersIn` tells them apart from numbers. */
export const arabicOrdinals: readonly OrdinalRule[] = [
  {
    id: "ar.ordinal.word",
    pattern: "o:ordinal",
    read: (m) => ordinalOf(m, "ar.ordinal.word"),
    why: "`الثاني`, `الحادي عشر`, `المئة والخامسة والعشرون`.",
    hits: [
      ["الهجوم الثاني على السجن", "2"],
      ["الذكرى الخامسة والعشرون", "25"],
      ["المعركة المئة والخامسة والعشرون", "125"],
      ["الحادية عشرة", "11"],
    ],
    misses: ["في كانون الثاني", "خمسة وعشرون"],
  },
  {
    id: "ar.ordinal.number",
    pattern: "q:quantity",
    read: (m) => numberAsOrdinal(m, "ar.ordinal.number"),
    why: "`الذكرى العشرون`: after a definite singular the definite number says which one.",
    hits: [
      ["الذكرى العشرون للهجوم", "20"],
      ["السؤال الواحد والعشرون", "21"],
    ],
    misses: ["قتل العشرون", "السجناء العشرون"],
  },
  {
    id: "ar.ordinal.last-but-one",
    pattern: `=واحد? =قبل|=قبلا|=سبقت last:${LAST}`,
    read: (m) => placeOf(m, -1, "end", "ar.ordinal.last-but-one"),
    why: "`قبل الأخير`.",
    hits: [
      ["الهجوم قبل الأخير", "end -1"],
      ["الحافلة ما قبل الأخيرة", "end -1"],
    ],
    misses: ["الهجوم الأخير", "قبل الهجوم"],
  },
  {
    id: "ar.ordinal.last",
    pattern: `last:${LAST}`,
    read: (m) => placeOf(m, 0, "end", "ar.ordinal.last"),
    why: "`الأخير` is the last of its row.",
    hits: [
      ["الحافلة الأخيرة", "end 0"],
      ["الهجوم الأخير", "end 0"],
    ],
    misses: ["الهجوم قبل الأخير", "أخيراً"],
  },
  {
    id: "ar.ordinal.last-of",
    pattern: "a:=اخر n:_",
    read: (m) => {
      const [a, n] = [m.get("a"), m.get("n")];
      const before = m.items[m.from - 1];
      // `شخص آخر` is another one: its noun stands before
      const another = before?.sense?.number === "sg" || n === null || !/^\p{L}/u.test(n.word);
      if (a === null || another || n.conj || n.prep !== "" || isDefinite(n)) return null;
      if (PREPOSITIONS.has(n.word)) return null;
      return {
        start: a.start,
        end: a.end,
        value: 0,
        relativeTo: "end",
        rules: ["ar.ordinal.last-of"],
      };
    },
    why: "`آخر حافلة`: before its noun it is the last; behind it, another.",
    hits: [
      ["غادرت آخر حافلة", "end 0"],
      ["آخر معاقل المسلحين", "end 0"],
    ],
    misses: ["قتل جندي آخر في البلدة", "شخص آخر"],
  },
  {
    id: "ar.ordinal.next",
    pattern: "=التالي|=التاليه|=تالي|=تاليه",
    read: (m) =>
      isDefinite(m.items[m.from] ?? null) ? placeOf(m, 1, "current", "ar.ordinal.next") : null,
    why: "`التالي` follows the one that is spoken of.",
    hits: [
      ["الحافلة التالية", "current 1"],
      ["الهجوم التالي", "current 1"],
    ],
    misses: ["بالتالي", "الهجوم"],
  },
  {
    id: "ar.ordinal.previous",
    pattern: "=السابق|=السابقه|=سابق|=سابقه",
    read: (m) =>
      isDefinite(m.items[m.from] ?? null) ? placeOf(m, -1, "current", "ar.ordinal.previous") : null,
    why: "`السابق` precedes the one that is spoken of.",
    hits: [
      ["الهجوم السابق", "current -1"],
      ["الحافلة السابقة", "current -1"],
    ],
    misses: ["هجوم سابق", "سبق"],
  },
  {
    id: "ar.ordinal.current",
    pattern: "=حالي|=حاليه|=الحالي|=الحاليه",
    read: (m) =>
      isDefinite(m.items[m.from] ?? null) ? placeOf(m, 0, "current", "ar.ordinal.current") : null,
    why: "`الحالي` is the one that is spoken of.",
    hits: [
      ["الهدنة الحالية", "current 0"],
      ["الاتفاق الحالي", "current 0"],
    ],
    misses: ["حالياً", "حال"],
  },
];

const PREPOSITIONS: ReadonlySet<string> = new Set(
  "في من الي علي عن مع بعد قبل خلال ضمن بين حتي قرب عند غير".split(" "),
);
