import type { Match, Rule } from "../../extract/rule.ts";
import { bounded } from "../../extract/numbers/bounds.ts";
import type { ReportContext } from "../../extract/stage.ts";
import type { Quantity } from "../../text/item.ts";

/** Bounds behind a number: `عشرون على الأقل`, `خمسون أو أكثر`. The span stays that of the number. */
export const arabicBoundsAfter: readonly Rule<Quantity, ReportContext>[] = [
  {
    id: "ar.bound.at-least-after",
    pattern: "q:quantity =علي less =تقدير?",
    read: (m) => bounded(m, "at-least", "ar.bound.at-least-after"),
    why: "`على الأقل`, `على أقل تقدير` stands after the number (in every twelfth conflict sentence).",
    hits: [
      ["إصابة 31 على الأقل بجروح", "wounded unknown >=31"],
      ["مقتل عشرين على الأقل", "killed unknown >=20"],
    ],
    misses: ["مقتل 20 مدنياً على الطريق", "على الأقل كان هناك شهود"],
  },
  {
    id: "ar.bound.at-least-before",
    pattern: "=علي less q:quantity",
    read: (m) => {
      // `قتل 20 مدنياً على الأقل، 5 منهم أطفال` has its number before it
      const own = m.items
        .slice(Math.max(0, m.from - 2), m.from)
        .some(({ tags }) => tags.includes("quantity"));
      return own ? null : bounded(m, "at-least", "ar.bound.at-least-before");
    },
    why: "`قُتل على الأقل 37 شخصاً`: the bound may stand before its number too.",
    hits: [
      ["قُتل على الأقل 37 شخصاً", "killed unknown >=37"],
      ["وأصيب على الأقل 12 طفلاً", "wounded children >=12"],
    ],
    misses: ["مقتل 20 مدنياً على الطريق", "على الأقل كان هناك شهود"],
  },
  {
    id: "ar.bound.or-more",
    pattern: "about? equals? q:quantity =او|=ربما|=يمكن|=ويمكن|=او more|greater|exceed =من?",
    read: (m) => (opensNumber(m) ? null : bounded(m, "at-least", "ar.bound.or-more")),
    why: "`خمسون أو أكثر`, `مئة أو يزيد` and `عشرة وربما أكثر` count from that number up.",
    hits: [
      ["مقتل خمسين أو أكثر", "killed unknown >=50"],
      ["إصابة عشرة وربما أكثر", "wounded unknown >=10"],
    ],
    misses: ["مقتل خمسين أو ستين", "مقتل أكثر من خمسين"],
  },
  {
    id: "ar.bound.and-over",
    pattern: "q:quantity a:=نيف|=نيفا|=يزيد",
    read: (m) => (m.get("a")?.conj === true ? bounded(m, "more-than", "ar.bound.and-over") : null),
    why: "`مئتان ونيف`, `مئتان ويزيد`: some more than that.",
    hits: [
      ["مقتل مئتين ونيف", "killed unknown >200"],
      ["فرار عشرين ويزيد", "escaped unknown >20"],
    ],
    misses: ["مقتل مئتين وإصابة عشرة", "يزيد العدد على عشرين"],
  },
  {
    id: "ar.bound.limit-after",
    pattern: "q:quantity =كحد|=بحد b:ceiling|floor",
    read: (m) =>
      bounded(
        m,
        m.get("b")?.tags.includes("floor") === true ? "at-least" : "at-most",
        "ar.bound.limit-after",
      ),
    why: "`كحد أقصى` caps the number before it, `كحد أدنى` is a floor.",
    hits: [
      ["إصابة عشرين كحد أقصى", "wounded unknown <=20"],
      ["مقتل عشرين كحد أدنى", "killed unknown >=20"],
    ],
    misses: ["مقتل عشرين على الأقل", "في أقصى الشمال"],
  },
  {
    id: "ar.bound.at-most-after",
    pattern: "q:quantity =علي d:more|=ابعد =تقدير?",
    read: (m) => bounded(m, "at-most", "ar.bound.at-most-after"),
    why: "`على الأكثر`, `على أبعد تقدير` caps the number before it.",
    hits: [
      ["إصابة 40 على الأكثر", "wounded unknown <=40"],
      ["مقتل عشرين على الأكثر", "killed unknown <=20"],
    ],
    misses: ["فرار 40 سجيناً على الطريق", "على الأكثر كان هناك شهود"],
  },
  {
    id: "ar.bound.about-after",
    pattern: "q:quantity about-after",
    read: (m) => bounded(m, "about", "ar.bound.about-after"),
    why: "`تقريباً` stands after the number or its noun.",
    hits: [
      ["مقتل 100 تقريباً", "killed unknown ~100"],
      ["إصابة سبعين تقريباً", "wounded unknown ~70"],
    ],
    misses: ["مقتل 100 مدني", "انتهى تقريباً كل شيء"],
  },
  {
    id: "ar.bound.or-less",
    pattern: "about? equals? q:quantity =او less|smaller|=دون =من|=ذلك?",
    read: (m) => (opensNumber(m) ? null : bounded(m, "at-most", "ar.bound.or-less")),
    why: "`500 أو أقل`, `خمسة آلاف أو دون ذلك`: that number and everything below.",
    hits: [
      ["مقتل خمسين أو أقل", "killed unknown <=50"],
      ["عدد القتلى خمسة آلاف أو دون ذلك", "killed unknown <=5000 total"],
    ],
    misses: ["مقتل خمسين أو أقل من أربعين", "مقتل أقل من خمسين"],
  },
  {
    id: "ar.bound.or-equal-after",
    pattern: "g:more|greater|less|smaller =من q:quantity =او e:equals",
    read: (m) => {
      const less = m.get("g")?.tags.some((tag) => tag === "less" || tag === "smaller") === true;
      return opensNumber(m)
        ? null
        : bounded(m, less ? "at-most" : "at-least", "ar.bound.or-equal-after");
    },
    why: "`أقل من 5000 أو يساوي`.",
    hits: [
      ["عدد القتلى أقل من 50 أو يساوي", "killed unknown <=50 total"],
      ["عدد الجرحى أكثر من 50 أو يساوي", "wounded unknown >=50 total"],
    ],
    misses: ["أكثر من 50 أو يساوي 60", "أقل من 50"],
  },
  {
    id: "ar.bound.and-up",
    pattern: "q:quantity w:what above",
    read: (m) => (m.get("w")?.conj === true ? bounded(m, "at-least", "ar.bound.and-up") : null),
    why: "`مئة وما فوق`, `مئة فما فوق`.",
    hits: [
      ["مقتل مئة فما فوق", "killed unknown >=100"],
      ["إصابة عشرين وما فوق", "wounded unknown >=20"],
    ],
    misses: ["مقتل مئة فوق التل", "مقتل مئة"],
  },
  {
    id: "ar.bound.and-down",
    pattern: "q:quantity w:what =دون|below",
    read: (m) => (m.get("w")?.conj === true ? bounded(m, "at-most", "ar.bound.and-down") : null),
    why: "`مئة فما دون`.",
    hits: [
      ["مقتل مئة فما دون", "killed unknown <=100"],
      ["إصابة عشرين وما دون", "wounded unknown <=20"],
    ],
    misses: ["مقتل مئة دون سبب", "مقتل مئة"],
  },
  {
    id: "ar.bound.so-more",
    pattern: "q:quantity g:more|less",
    read: (m) => {
      const g = m.get("g");
      const next = m.items[m.to];
      if (g?.conj !== true || next?.word === "من") return null;
      return bounded(m, g.tags.includes("less") ? "at-most" : "at-least", "ar.bound.so-more");
    },
    why: "`عشرون فأكثر`, `عشرون فأقل`.",
    hits: [
      ["مقتل عشرين فأكثر", "killed unknown >=20"],
      ["إصابة عشرين فأقل", "wounded unknown <=20"],
    ],
    misses: ["مقتل عشرين وأكثر من ثلاثين جريحاً", "مقتل أكثر من عشرين"],
  },
];

/** `5000 أو أكثر من 4500`: the bound is that of the number behind it. */
function opensNumber(m: Match): boolean {
  return m.items[m.to]?.tags.includes("quantity") === true;
}
