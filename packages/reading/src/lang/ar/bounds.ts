import type { Rule } from "../../extract/rule.ts";
import { bounded } from "../../extract/numbers/bounds.ts";
import type { ReportContext } from "../../extract/stage.ts";
import type { Quantity } from "../../text/item.ts";
import type { LexiconLine } from "../../text/lexicon.ts";

/** Words of bounds and ranges. */
export const arabicBoundWords: readonly LexiconLine[] = [
  ["نحو حوالي قرابة زهاء حوالى", { tags: ["about"] }],
  ["تقريباً تقريبا", { tags: ["about-after"] }],
  ["يقارب تقارب يناهز تناهز يقرب", { tags: ["about-verb"] }],
  ["أكثر أكتر", { tags: ["more"] }],
  ["أقل", { tags: ["less"] }],
  ["أزيد", { tags: ["more"] }],
  ["أقصى", { tags: ["ceiling"] }],
  ["أدنى", { tags: ["floor"] }],
  ["شي", { tags: ["about"] }],
  ["يزيد تزيد يربو تربو", { tags: ["exceed"] }],
  ["يفوق تفوق يتجاوز تتجاوز تجاوز تجاوزت", { tags: ["exceed-direct"] }],
  ["يقل تقل", { tags: ["fall-short"] }],
  ["بين", { tags: ["between"] }],
  ["يصل تصل", { tags: ["reach-up"] }],
  ["لا", { tags: ["not"] }],
  ["لم", { tags: ["not"] }],
  ["ما", { tags: ["what"] }],
];

/** Bounds and ranges around a number: `لا يقل عن 20`, `بين 50 و60`. The span stays that of the number. */
export const arabicBounds: readonly Rule<Quantity, ReportContext>[] = [
  {
    id: "ar.bound.more-than",
    pattern: "more =من q:quantity",
    read: (m) => bounded(m, "more-than", "ar.bound.more-than"),
    why: "`أكثر من 100` leaves 100 itself out and is open above.",
    hits: [
      ["مقتل أكثر من 100 مدني", "killed civilians >100"],
      ["وأصيب أكثر من عشرين شخصاً", "wounded unknown >20"],
    ],
    misses: ["أكثر من قرية تضررت", "مقتل 100 مدني"],
  },
  {
    id: "ar.bound.exceeds",
    pattern: "what? exceed =عن|=علي q:quantity",
    read: (m) => bounded(m, "more-than", "ar.bound.exceeds"),
    why: "`ما يزيد على 100` is more than 100.",
    hits: [
      ["مقتل ما يزيد على 100 مدني", "killed civilians >100"],
      ["نزوح ما يزيد عن 300 شخص", "displaced unknown >300"],
    ],
    misses: ["مقتل ما لا يزيد على 100 مدني", "يزيد التوتر في البلدة"],
  },
  {
    id: "ar.bound.exceeds-direct",
    pattern: "what? exceed-direct q:quantity",
    read: (m) => bounded(m, "more-than", "ar.bound.exceeds-direct"),
    why: "`ما يفوق 100` is more than 100.",
    hits: [
      ["مقتل ما يفوق 100 مدني", "killed civilians >100"],
      ["نزوح ما يتجاوز 300 شخص", "displaced unknown >300"],
    ],
    misses: ["مقتل ما لا يتجاوز 100 مدني", "تجاوز المهاجمون السور"],
  },
  {
    id: "ar.bound.at-most",
    pattern: "what? not exceed|exceed-direct =عن|=علي? q:quantity",
    read: (m) => bounded(m, "at-most", "ar.bound.at-most"),
    why: "`لا يزيد على 100` and `لم يتجاوز 100` allow 100 and everything below.",
    hits: [
      ["فرار ما لا يزيد على 40 سجيناً", "escaped inmates <=40"],
      ["فرار ما لا يتجاوز 40 سجيناً", "escaped inmates <=40"],
    ],
    misses: ["فرار ما لا يقل عن 40 سجيناً", "فرار 40 سجيناً"],
  },
  {
    id: "ar.bound.at-least",
    pattern: "what? not fall-short =عن q:quantity",
    read: (m) => bounded(m, "at-least", "ar.bound.at-least"),
    why: "`لا يقل عن 20` is 20 or more: no negation of the event.",
    hits: [
      ["مقتل ما لا يقل عن 20 مدنياً", "killed civilians >=20"],
      ["أصيب ما لا يقل عن 31 شخصاً", "wounded unknown >=31"],
    ],
    misses: ["مقتل ما لا يزيد على 20 مدنياً", "لا يقل الأمر خطورة عن ذلك"],
  },
  {
    id: "ar.bound.at-least-after",
    pattern: "q:quantity =علي less",
    read: (m) => bounded(m, "at-least", "ar.bound.at-least-after"),
    why: "`على الأقل` stands after the number (in every twelfth conflict sentence).",
    hits: [
      ["إصابة 31 على الأقل بجروح", "wounded unknown >=31"],
      ["مقتل عشرين على الأقل", "killed unknown >=20"],
    ],
    misses: ["مقتل 20 مدنياً على الطريق", "على الأقل كان هناك شهود"],
  },
  {
    id: "ar.bound.or-more",
    pattern: "q:quantity =او|=ربما|=يمكن|=ويمكن more",
    read: (m) => bounded(m, "at-least", "ar.bound.or-more"),
    why: "`خمسون أو أكثر` and `عشرة وربما أكثر` count from that number up.",
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
    pattern: "q:quantity =كحد b:ceiling|floor",
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
    pattern: "q:quantity =علي more",
    read: (m) => bounded(m, "at-most", "ar.bound.at-most-after"),
    why: "`على الأكثر` caps the number before it.",
    hits: [
      ["إصابة 40 على الأكثر", "wounded unknown <=40"],
      ["مقتل عشرين على الأكثر", "killed unknown <=20"],
    ],
    misses: ["فرار 40 سجيناً على الطريق", "على الأكثر كان هناك شهود"],
  },
  {
    id: "ar.bound.less-than",
    pattern: "less =من q:quantity",
    read: (m) => bounded(m, "less-than", "ar.bound.less-than"),
    why: "`أقل من 50` leaves 50 out.",
    hits: [
      ["فرار أقل من 50 سجيناً", "escaped inmates <50"],
      ["مقتل أقل من عشرين مدنياً", "killed civilians <20"],
    ],
    misses: ["فرار ما لا يقل عن 50 سجيناً", "أقل من المتوقع"],
  },
  {
    id: "ar.bound.up-to",
    pattern: "what? reach-up =الي q:quantity",
    read: (m) => bounded(m, "up-to", "ar.bound.up-to"),
    why: "`ما يصل إلى 200` is a ceiling that speakers hold loosely.",
    hits: [
      ["نزوح ما يصل إلى 200 عائلة", "displaced families ≤200"],
      ["فرار ما يصل إلى 80 سجيناً", "escaped inmates ≤80"],
    ],
    misses: ["وصل إلى البلدة 200 مسلح", "نزوح 200 عائلة"],
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
    pattern: "what about-verb =من? q:quantity",
    read: (m) => bounded(m, "about", "ar.bound.about-verb"),
    why: "`ما يقارب 100`, `ما يقرب من 100`.",
    hits: [
      ["مقتل ما يقارب 100 مدني", "killed civilians ~100"],
      ["فرار ما يقرب من 70 سجيناً", "escaped inmates ~70"],
    ],
    misses: ["لا يقارب الحقيقة", "مقتل 100 مدني"],
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
];
