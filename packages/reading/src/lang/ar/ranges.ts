import type { Rule } from "../../extract/rule.ts";
import { rangeOf, rangeOrRise, vagueOr } from "../../extract/numbers/bounds.ts";
import type { ReportContext } from "../../extract/stage.ts";
import type { Quantity } from "../../text/item.ts";

/** Two numbers that are one range. They run before bounds: "some 50-60". */
export const arabicRanges: readonly Rule<Quantity, ReportContext>[] = [
  {
    id: "ar.range.between",
    pattern: "what? between a:quantity =و|=الي? b:quantity",
    read: (m) => rangeOf(m, "ar.range.between"),
    why: "`بين 50 و60`; a scale word after the second counts for both (`بين 100 و150 ألفاً`).",
    hits: [
      ["مقتل ما بين 50 و60 مدنياً", "killed civilians 50-60"],
      ["نزوح بين 100 و150 ألف شخص", "displaced unknown 100000-150000"],
      ["مقتل ما بين 25 إلى 30 مدنياً", "killed civilians 25-30"],
    ],
    misses: ["من بين 50 مدنياً", "بين البلدة والسجن"],
  },
  {
    id: "ar.range.from-to",
    pattern: "a:quantity =الي|=حتي|dash|=~ b:quantity",
    read: (m) => {
      // `حتى` bounds a time or a place unless `من` stands before
      if (m.items[m.from + 1]?.word === "حتي" && m.items[m.from - 1]?.word !== "من") return null;
      return rangeOrRise(m, "ar.range.from-to");
    },
    why: "`من 50 إلى 60`, `50-60`: the smaller stands first, else it is no range.",
    hits: [
      ["مقتل 50 إلى 60 مدنياً", "killed civilians 50-60"],
      ["مقتل 50-60 مدنياً", "killed civilians 50-60"],
      ["ارتفعت حصيلة القتلى من 20 إلى 26", "killed unknown 26 total"],
      ["بلغ عدد القتلى من 200 إلى 300 قتيل", "killed unknown 200-300 total"],
      ["عدد المفقودين يتراوح من 5000 إلى 6000 مفقود", "missing unknown 5000-6000 total"],
    ],
    misses: ["ارتفع من 60 إلى 50", "اتصل على 234-12"],
  },
  {
    id: "ar.range.or",
    pattern: "a:quantity =او b:quantity",
    read: (m) => rangeOf(m, "ar.range.or"),
    why: "`50 أو 60` leaves both open.",
    hits: [
      ["مقتل ثلاثة أو أربعة مدنيين", "killed civilians 3-4"],
      ["فرار 50 أو 60 سجيناً", "escaped inmates 50-60"],
    ],
    misses: ["قتيل أو جريح", "مقتل 20 أو إصابة 30"],
  },
  {
    id: "ar.range.vague-or",
    pattern: [
      "a:quantity =او b:quantity",
      "a:quantity comma? =ربما|=وربما|=بل|=وحتي|=حتي b:quantity",
      "a:quantity comma? =ان =لم =يكن|=تكن|=نقل b:quantity",
    ],
    read: (m) => vagueOr(m, "ar.range.vague-or"),
    why: "`عشرات إن لم يكن مئات`: two words that leave one number open.",
    hits: [
      ["مقتل عشرات أو مئات المدنيين", "killed civilians 20..999"],
      ["مقتل العشرات وربما المئات من المدنيين", "killed civilians 20..999"],
      ["مقتل عشرات إن لم يكن مئات المدنيين", "killed civilians 20..999"],
    ],
    misses: ["مقتل مئات أو عشرات المدنيين", "مقتل عشرات وإصابة مئات"],
  },
];
