import type { Match, Rule } from "../../extract/rule.ts";
import { between, bounded, quantityOf } from "../../extract/numbers/bounds.ts";
import type { ReportContext } from "../../extract/stage.ts";
import type { Bound } from "../../model/figure.ts";
import type { Quantity } from "../../text/item.ts";
import type { LexiconLine } from "../../text/lexicon.ts";

/** Words of bounds and ranges. */
export const arabicBoundWords: readonly LexiconLine[] = [
  ["نحو حوالي قرابة زهاء حوالى", { tags: ["about"] }],
  ["تقريباً تقريبا", { tags: ["about-after"] }],
  [
    // `لامس` is written like "for yesterday"
    "يقارب تقارب يناهز تناهز يقرب قارب قاربت ناهز ناهزت يلامس تلامس لامس لامست",
    { tags: ["about-verb"] },
  ],
  ["أكثر أكتر", { tags: ["more"] }],
  ["أقل", { tags: ["less"] }],
  ["أزيد", { tags: ["more"] }],
  // Of numbers only with `من`: `على أعلى التل`
  ["أكبر أعلى", { tags: ["greater"] }],
  ["أصغر أخفض أدنى", { tags: ["smaller"] }],
  ["فوق", { tags: ["above"] }],
  ["تحت", { tags: ["below"] }],
  ["فتحت", { tags: ["no-suffix"] }], // opened, not `ف` + `تحت`
  ["أقصى", { tags: ["ceiling"] }],
  ["أدنى", { tags: ["floor"] }],
  ["شي", { tags: ["about"] }],
  ["حدود", { tags: ["about-limit"] }],
  ["يزيد تزيد يزيدون يربو تربو يربون زاد زادت زادوا", { tags: ["exceed"] }],
  [
    "يفوق تفوق فاق فاقت يتجاوز تتجاوز تجاوز تجاوزت جاوز جاوزت يجاوز تجاوز يتخطى تتخطى تخطى تخطت يتعدى تتعدى تعدى تعدت",
    { tags: ["exceed-direct"] },
  ],
  ["يتعد تتعد يتعدون يتجاوزون يتخطون يفوقون تجاوزوا تخطوا فاقوا", { tags: ["exceed-direct"] }], // `لم يتعدَّ`
  ["يقل تقل يقلون", { tags: ["fall-short"] }],
  ["يساوي تساوي", { tags: ["equals"] }],
  ["بين", { tags: ["between"] }],
  ["يصل تصل", { tags: ["reach-up"] }],
  ["لا", { tags: ["not"] }],
  ["لم", { tags: ["not"] }],
  ["ليس ليست", { tags: ["is-not"] }],
  ["ما", { tags: ["what"] }],
];

/** `عدد لا يتجاوز 40 شخصاً` counts them; in `العدد لا يزيد على أربعين` the number is what is told of. */
function boundedAny(m: Match, bound: Bound, rule: string): Quantity | null {
  const first = m.items[m.from];
  return first?.word === "عدد" && first.def ? null : bounded(m, bound, rule);
}

/** Items from a toll to the verb that says how far it has come. */
const TOLL_REACH = 12;

const WALLS: readonly string[] = ["stop", "comma", "clause", "quantity"];

/** `ليصل إلى 35`, `عدد الضحايا يصل إلى 35`: the toll has got there, and the number is no ceiling. */
function hasReached({ items, from }: Match): boolean {
  const verb = items[from];
  if (verb?.prep === "ل") return true;
  if (verb?.tags.includes("reach-up") !== true) return false;
  for (let at = from - 1; at >= Math.max(0, from - TOLL_REACH); at--) {
    const item = items[at];
    if (item === undefined || WALLS.some((tag) => item.tags.includes(tag))) return false;
    // `عدد قد يصل إلى 35`: a number that nobody knows
    if (/^[وف]?(?:قد|ربما|يمكن|ان)$/u.test(item.word)) return false;
    // `عدد يصل إلى 35`
    if (item.tags.includes("toll")) return item.def || at < from - 1;
  }
  return false;
}

/** Items from `لا يقل` over its subject to its number. */
const FLOOR = 6;

/** Bounds before a number: `لا يقل عن 20`, `أكثر من 100`. The span stays that of the number. */
export const arabicBoundsBefore: readonly Rule<Quantity, ReportContext>[] = [
  {
    id: "ar.bound.over-tens",
    pattern: "=نيف|=نيفا q:quantity",
    read: (m) => (m.get("q")?.conj === true ? bounded(m, "more-than", "ar.bound.over-tens") : null),
    why: "`نيف وعشرون شخصاً`: some more than twenty.",
    hits: [
      ["قتل نيف وعشرون شخصاً", "killed unknown >20"],
      ["فر نيف وثلاثون سجيناً", "escaped inmates >30"],
    ],
    misses: ["قتل عشرون شخصاً", "قتل عشرون ونصف"],
  },
  {
    id: "ar.bound.more-than",
    // `أكثر من “عشرة”`: who writes sets the number off
    // and `أكثر بكثير من 40`, by how much
    pattern: "more =بكثير|=بقليل|=قليلا|=كثيرا{0,1} =من quote-open? q:quantity",
    read: (m) => bounded(m, "more-than", "ar.bound.more-than"),
    why: "`أكثر من 100` leaves 100 itself out and is open above.",
    hits: [
      ["مقتل أكثر من 100 مدني", "killed civilians >100"],
      ["وأصيب أكثر من عشرين شخصاً", "wounded unknown >20"],
      ["قتل أكثر بكثير من 40 شخصاً", "killed unknown >40"],
      ["وإصابة أكثر من «عشرة» بجروح", "wounded unknown >10"],
    ],
    misses: ["أكثر من قرية تضررت", "مقتل 100 مدني"],
  },
  {
    id: "ar.bound.exceeds",
    pattern: "what|=عدد? exceed =عن|=علي q:quantity",
    read: (m) => boundedAny(m, "more-than", "ar.bound.exceeds"),
    why: "`ما يزيد على 100` is more than 100.",
    hits: [
      ["مقتل ما يزيد على 100 مدني", "killed civilians >100"],
      ["نزوح ما يزيد عن 300 شخص", "displaced unknown >300"],
    ],
    misses: ["مقتل ما لا يزيد على 100 مدني", "يزيد التوتر في البلدة"],
  },
  {
    id: "ar.bound.exceeds-direct",
    pattern: "what|=عدد? exceed-direct q:quantity",
    read: (m) => boundedAny(m, "more-than", "ar.bound.exceeds-direct"),
    why: "`ما يفوق 100` is more than 100.",
    hits: [
      ["مقتل ما يفوق 100 مدني", "killed civilians >100"],
      ["نزوح ما يتجاوز 300 شخص", "displaced unknown >300"],
    ],
    misses: ["مقتل ما لا يتجاوز 100 مدني", "تجاوز المهاجمون السور"],
  },
  {
    id: "ar.bound.at-most",
    // `لايزيد` is written in one word too
    pattern: [
      "what|=عدد? not exceed|exceed-direct =عن|=علي? q:quantity",
      "what|=عدد? =لايزيد|=لاتزيد|=لايتجاوز|=لاتتجاوز|=مالايزيد =عن|=علي? q:quantity",
    ],
    read: (m) => boundedAny(m, "at-most", "ar.bound.at-most"),
    why: "`لا يزيد على 100` and `لم يتجاوز 100` allow 100 and everything below.",
    hits: [
      ["فرار ما لا يزيد على 40 سجيناً", "escaped inmates <=40"],
      ["فرار ما لا يتجاوز 40 سجيناً", "escaped inmates <=40"],
      ["قُتل عدد لا يتجاوز 40 شخصاً", "killed unknown <=40"],
      ["فرار ما لايزيد على 40 سجيناً", "escaped inmates <=40"],
    ],
    misses: ["فرار ما لا يقل عن 40 سجيناً", "فرار 40 سجيناً"],
  },
  {
    id: "ar.bound.at-least",
    // `مالا يقل`, `لايقل` are written in one word too
    pattern: [
      "what|=عدد? not fall-short =عن q:quantity",
      "=مالا fall-short =عن q:quantity",
      "=مالايقل =عن q:quantity",
      "what|=عدد? =لايقل|=لاتقل =عن q:quantity",
    ],
    read: (m) => boundedAny(m, "at-least", "ar.bound.at-least"),
    why: "`لا يقل عن 20` is 20 or more: no negation of the event.",
    hits: [
      ["مقتل ما لا يقل عن 20 مدنياً", "killed civilians >=20"],
      ["أصيب ما لا يقل عن 31 شخصاً", "wounded unknown >=31"],
      ["أصيب مالا يقل عن 31 شخصاً", "wounded unknown >=31"],
      ["أصيب ما لايقل عن 31 شخصاً", "wounded unknown >=31"],
    ],
    misses: [
      "مقتل ما لا يزيد على 20 مدنياً",
      "لا يقل الأمر خطورة عن ذلك",
      "لايقل الأمر خطورة عن ذلك",
    ],
  },
  {
    id: "ar.bound.less-than",
    pattern: ["less =بكثير|=بقليل|=قليلا|=كثيرا{0,1} =من q:quantity", "smaller =من q:quantity"],
    read: (m) => bounded(m, "less-than", "ar.bound.less-than"),
    why: "`أقل من 50`, `أدنى من 50` leave 50 out.",
    hits: [
      ["فرار أقل من 50 سجيناً", "escaped inmates <50"],
      ["مقتل أقل من عشرين مدنياً", "killed civilians <20"],
      ["قتل أقل بقليل من 40 شخصاً", "killed unknown <40"],
      ["عدد القتلى أدنى من 50", "killed unknown <50 total"],
      ["عدد الجرحى أصغر من 30", "wounded unknown <30 total"],
    ],
    misses: ["فرار ما لا يقل عن 50 سجيناً", "أقل من المتوقع", "أدنى من المتوقع", "أقل من 50"],
  },
  {
    id: "ar.bound.up-to",
    pattern: "what|=عدد? reach-up =الي q:quantity",
    read: (m) => (hasReached(m) ? null : boundedAny(m, "up-to", "ar.bound.up-to")),
    why: "`ما يصل إلى 200` is a ceiling that speakers hold loosely; `ارتفع ليصل إلى 200` has got there.",
    hits: [
      ["نزوح ما يصل إلى 200 عائلة", "displaced families ≤200"],
      ["فرار ما يصل إلى 80 سجيناً", "escaped inmates ≤80"],
    ],
    misses: [
      "وصل إلى البلدة 200 مسلح",
      "نزوح 200 عائلة",
      "ارتفع عدد القتلى ليصل إلى 35 قتيلاً",
      "عدد ضحايا الحريق يصل إلى 35 قتيلاً",
      "الحصيلة تصل إلى 35 قتيلاً",
    ],
  },
  {
    id: "ar.bound.about",
    pattern: "about q:quantity",
    read: (m) => bounded(m, "about", "ar.bound.about"),
    why: "`نحو 100` is the speaker's own rounding.",
    hits: [
      ["مقتل نحو 100 مدني", "killed civilians ~100"],
      ["فرار قرابة سبعين سجيناً", "escaped inmates ~70"],
    ],
    misses: ["توجه الجنود نحو البلدة", "مقتل 100 مدني"],
  },
  {
    id: "ar.bound.about-verb",
    pattern: "what|=عدد? v:about-verb =من? q:quantity",
    // `ضحايا القارب 70`: a boat
    read: (m) => (m.get("v")?.def === true ? null : boundedAny(m, "about", "ar.bound.about-verb")),
    why: "`ما يقارب 100`, `ما يقرب من 100`.",
    hits: [
      ["مقتل ما يقارب 100 مدني", "killed civilians ~100"],
      ["فرار ما يقرب من 70 سجيناً", "escaped inmates ~70"],
    ],
    misses: ["لا يقارب الحقيقة", "مقتل 100 مدني", "عدد ضحايا القارب 70"],
  },
  {
    id: "ar.bound.greater",
    pattern: "greater =من q:quantity",
    read: (m) => bounded(m, "more-than", "ar.bound.greater"),
    why: "`أكبر من 100`, `أعلى من 100`.",
    hits: [
      ["عدد القتلى أكبر من 100", "killed unknown >100 total"],
      ["عدد الجرحى أعلى من 30", "wounded unknown >30 total"],
    ],
    misses: ["على أعلى التل 100 قتيل", "أكبر من المتوقع"],
  },
  {
    id: "ar.bound.above",
    pattern: "above =ال? q:quantity",
    read: (m) => bounded(m, "more-than", "ar.bound.above"),
    why: "`فوق المئة قتيل`, as it is said.",
    hits: [
      ["سقط فوق المئة قتيل", "killed unknown >100"],
      ["نزح فوق 300 شخص", "displaced unknown >300"],
    ],
    misses: ["سقط فوق التل 100 قتيل", "تحت 100"],
  },
  {
    id: "ar.bound.not-less",
    pattern: "what? not|is-not less =من q:quantity",
    read: (m) => bounded(m, "at-least", "ar.bound.not-less"),
    why: "`لا أقل من 63`, `ليس أقل من 63` is a floor and no negation.",
    hits: [
      ["قتل لا أقل من 63 مدنياً", "killed civilians >=63"],
      ["أصيب ما ليس أقل من عشرين شخصاً", "wounded unknown >=20"],
    ],
    misses: ["قتل أقل من 63 مدنياً", "لا أقل من ذلك"],
  },
  {
    id: "ar.bound.not-more",
    pattern: "what? not|is-not more =من q:quantity",
    read: (m) => bounded(m, "at-most", "ar.bound.not-more"),
    why: "`لا أكثر من 40`, `ليس أكثر من 40`.",
    hits: [
      ["قتل لا أكثر من 40 مدنياً", "killed civilians <=40"],
      ["فر ليس أكثر من عشرين سجيناً", "escaped inmates <=20"],
    ],
    misses: ["قتل أكثر من 40 مدنياً", "لا أكثر من ذلك"],
  },

  {
    id: "ar.bound.below",
    pattern: "what? below|=دون q:quantity",
    read: (m) =>
      m.get("q")?.def === true ||
      m.items[m.from]?.word !== "دون" ||
      m.items[m.from - 1]?.tags.includes("pred") === true
        ? bounded(m, "less-than", "ar.bound.below")
        : null,
    why: "`تحت المئة`, `ما دون 50`, `دون الخمسين`; `دون 50 إصابة` may be without them, `قُتل دون 50 شخصاً` cannot.",
    hits: [
      ["سقط تحت المئة قتيل", "killed unknown <100"],
      ["نزح ما دون 50 شخصاً", "displaced unknown <50"],
      ["قُتل دون 50 شخصاً", "killed unknown <50"],
    ],
    misses: ["انتهى الهجوم دون 50 إصابة", "تحت الأنقاض 12 جثة"],
  },
  {
    id: "ar.bound.even-to",
    pattern: "=حتي q:quantity",
    read: (m) =>
      m.items[m.from - 1]?.tags.includes("pred") === true &&
      m.items[m.to]?.tags.includes("month") !== true
        ? bounded(m, "up-to", "ar.bound.even-to")
        : null,
    why: "`قُتل حتى 50 شخصاً`: right behind the verb no time can be meant.",
    hits: [
      ["قُتل حتى 50 شخصاً", "killed unknown ≤50"],
      ["إصابة حتى 30 عاملاً", "wounded workers ≤30"],
    ],
    misses: ["قُتلوا حتى 12 آذار", "بلغ العدد حتى الآن 50"],
  },
  {
    id: "ar.bound.or-equal",
    pattern: [
      "g:more|greater|less|smaller =من? =او e:equals q:quantity",
      "equals =او g:more|greater|less|smaller =من? q:quantity",
    ],
    read: (m) => bounded(m, isLess(m) ? "at-most" : "at-least", "ar.bound.or-equal"),
    why: "`أقل من أو يساوي 35`, `يساوي أو أكثر من 30`.",
    hits: [
      ["عدد القتلى أقل من أو يساوي 35", "killed unknown <=35 total"],
      ["عدد الجرحى أكثر من أو يساوي 12", "wounded unknown >=12 total"],
      ["عدد القتلى يساوي أو أكثر من 30", "killed unknown >=30 total"],
      ["عدد الجرحى يساوي أو أقل من 12", "wounded unknown <=12 total"],
    ],
    misses: ["أقل من 35", "يساوي 35", "يساوي 30 أو أكثر من 40", "أكثر من 30"],
  },

  {
    id: "ar.bound.equals",
    pattern: "equals q:quantity",
    read: (m) => {
      const quantity = quantityOf(m.get("q"));
      return quantity === null || quantity.bound !== "exact"
        ? null
        : { ...quantity, rules: [...quantity.rules, "ar.bound.equals"] };
    },
    why: "`يساوي 170`: that number exactly.",
    hits: [
      ["عدد القتلى يساوي 170", "killed unknown 170 total"],
      ["عدد الجرحى يساوي عشرين", "wounded unknown 20 total"],
    ],
    misses: ["يساوي الكثير", "170"],
  },
  {
    id: "ar.bound.both",
    pattern:
      "g:more|greater|above =من? x:=او? ex:equals? a:quantity comma? =و|=او? l:less|smaller|below =من? y:=او? ey:equals? b:quantity",
    read: (m) => {
      const l = m.get("l");
      if (
        l === null ||
        !(l.conj || ["و", "او"].includes(m.items[m.items.indexOf(l) - 1]?.word ?? ""))
      )
        return null;
      const open = { low: m.get("ex") === null, high: m.get("ey") === null };
      return between(m, open, "ar.bound.both");
    },
    why: "`أكثر من 20 وأقل من 35` is one range without its ends.",
    hits: [
      ["عدد القتلى أكثر من 20 وأقل من 35", "killed unknown 20-35 total"],
      ["عدد الجرحى أكبر من عشرة و أقل من خمسة عشر", "wounded unknown 10-15 total"],
    ],
    misses: ["قتل أكثر من 40 وأصيب أقل من 50", "أكثر من 40 وأقل من 10"],
  },
  {
    id: "ar.bound.floor-and-ceiling",
    pattern: [
      "what|=عدد? not fall-short =عن a:quantity n:not exceed|exceed-direct =عن|=علي? b:quantity",
      "a:quantity n:not exceed|exceed-direct =عن|=علي? b:quantity",
    ],
    read: (m) => {
      const n = m.get("n");
      const lead = m.items.slice(Math.max(0, m.from - FLOOR), m.from + 3);
      const floor = lead.some(({ tags }) => tags.includes("fall-short"));
      if (n === null || !floor || !(n.conj || m.items[m.items.indexOf(n) - 1]?.word === "و"))
        return null;
      return between(m, { low: false, high: false }, "ar.bound.floor-and-ceiling");
    },
    why: "`ما لا يقل عن 640 ولا يزيد على 900`: one range with its ends.",
    hits: [
      ["قُتل ما لا يقل عن 640 ولا يزيد على 900 مدني", "killed civilians 640-900"],
      ["لا يقل عدد القتلى عن 20 ولا يتجاوز 35", "killed unknown 20-35 total"],
    ],
    misses: ["قُتل 20 ولا يزيد عدد الجرحى على 35", "لا يقل عدد القتلى عن 35 ولا يزيد على 20"],
  },
  {
    id: "ar.bound.about-limit",
    pattern: "in? l:about-limit q:quantity",
    read: (m) =>
      m.get("l")?.prep === "ب" || m.items[m.from]?.word === "في"
        ? bounded(m, "about", "ar.bound.about-limit")
        : null,
    why: "`بحدود 100`, `في حدود 100`: about; not the borders.",
    hits: [
      ["قتل بحدود 100 مدني", "killed civilians ~100"],
      ["نزح في حدود 300 شخص", "displaced unknown ~300"],
    ],
    misses: ["على حدود 3 دول", "قتل 100 مدني على حدود البلدة"],
  },
];

function isLess(m: Match): boolean {
  const tags = m.get("g")?.tags ?? [];
  return tags.includes("less") || tags.includes("smaller");
}
