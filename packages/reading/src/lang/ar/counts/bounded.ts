import { countOf, joinedGroups, ofThem, sharesNumber } from "../../../extract/figures/count.ts";
import { bounded } from "../../../extract/numbers/bounds.ts";
import type { Match, Rule } from "../../../extract/rule.ts";
import type { ReportContext } from "../../../extract/stage.ts";
import type { Bound } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";

/** The count with a bound that its own words carry. */
function withBound(m: Match, bound: Bound, rule: string): Count | null {
  const quantity = bounded(m, bound, rule);
  const count = m.get("n") === null ? ofThem(m, rule) : countOf(m, rule);
  return quantity === null || count === null
    ? null
    : { ...count, quantity, rules: [...quantity.rules] };
}

/** `على الأقل` is a floor, `على الأكثر` a cap; likewise `كحد أدنى`, `كحد أقصى`. */
const edge = (m: Match): Bound =>
  m.get("b")?.tags.some((tag) => tag === "less" || tag === "floor") === true
    ? "at-least"
    : "at-most";

/** Between the noun and its bound stands nothing but adjectives of belonging, `غارات جوية`, `منازل سكنية`, or "others". */
function areAdjectives({ items, to }: Match, noun: Item): boolean {
  return items
    .slice(items.indexOf(noun) + 1, to)
    .filter(({ word }) => word !== "علي" && word !== "كحد")
    .slice(0, -1)
    .every(
      ({ chunk, conj, prep, tags, word }) =>
        chunk === null &&
        !conj &&
        prep === "" &&
        (tags.includes("others") ||
          tags.some((tag) => tag.startsWith("quote")) ||
          ADJECTIVE.test(word)),
    );
}
const ADJECTIVE = /^\p{L}{2,}ي(?:ه|ا|ين|ون|ات)?$/u;

/** Counts whose bound stands after the noun: `20 مدنياً على الأقل`. */
export const arabicBoundedCounts: readonly Rule<Count, ReportContext>[] = [
  {
    id: "ar.count.noun-at-least",
    pattern: [
      "q:quantity n:victim =علي b:less|more of m:counted",
      "q:quantity of? n:counted others? =علي b:less|more",
      "q:quantity n:counted x:counted =علي b:less|more",
      "q:quantity n:counted !counted|pred|of|in|comma|clause|quantity{1,2} =علي b:less|more",
      "q:quantity quote-open n:counted quote-close =علي b:less|more",
      "q:quantity n:counted others? =كحد b:floor|ceiling",
      "q:quantity others =كحد|=علي b:floor|ceiling|less|more",
    ],
    read: (m) => {
      const count = withBound(m, edge(m), "ar.count.noun-at-least");
      const [n, x] = [m.get("n"), m.get("x")];
      if (count === null || n === null) return count;
      if (x === null) return areAdjectives(m, n) ? count : null;
      // `12 متطوعاً وسائقاً على الأقل`: both share the number and its bound
      if (!x.conj || !sharesNumber(x, n)) return null;
      return { ...count, group: joinedGroups([count.group, x.sense?.group ?? "unknown"]) };
    },
    why: "`20 مدنياً على الأقل`, `40 سجيناً كحد أقصى`, `38 قتيلاً على الأقل من المهاجمين`: the bound stands after the noun.",
    hits: [
      ["سقط 38 قتيلاً على الأقل من المهاجمين", "killed fighters >=38"],
      ["وصل 15 جريحاً على الأقل من الحراس", "wounded guards >=15"],
      ["مقتل 20 مدنياً على الأقل", "killed civilians >=20"],
      ["مقتل 12 متطوعاً وسائقاً على الأقل", "killed aid-workers+drivers >=12"],
      ["شن الطيران ثماني غارات جوية على الأقل", "strikes strikes >=8"],
      ["دُمر 12 منزلاً سكنياً على الأقل", "destroyed houses >=12"],
      ["فرار 40 سجيناً على الأكثر", "escaped inmates <=40"],
      ["أن ثمانية من الحراس على الأقل قُتلوا", "killed guards >=8"],
      ["مقتل 20 «مسلحاً» على الأقل", "killed fighters >=20"],
      ["اعتقال ألف «إرهابي» على الأكثر", "arrested fighters <=1000"],
      ["فرار 40 سجيناً كحد أقصى", "escaped inmates <=40"],
      ["مقتل 20 مدنياً كحد أدنى", "killed civilians >=20"],
      ["قتل 20 مدنياً وأصيب عشرة آخرون على الأقل", "wounded civilians >=10"],
      ["فر عشرة سجناء ثم فر عشرون آخرون كحد أقصى", "escaped inmates <=20"],
    ],
    misses: [
      "سقط 38 قتيلاً من المهاجمين",
      "مقتل 20 مدنياً على الطريق",
      "مقتل 20 على الأقل",
      "مقتل 20 «مسلحاً» على الطريق",
      "مقتل 20 مدنياً في أقصى الشمال",
      "قتل 20 مدنياً وأصيب عشرة آخرون",
      "أصيب عشرة على الأقل",
      "قُتل 12 مدنياً ليلاً على الأقل",
    ],
  },

  {
    id: "ar.count.noun-about",
    pattern: "q:quantity n:counted others? about-after",
    read: (m) => withBound(m, "about", "ar.count.noun-about"),
    why: "`100 مدني تقريباً`.",
    hits: [
      ["مقتل 100 مدني تقريباً", "killed civilians ~100"],
      ["فرار سبعين سجيناً تقريباً", "escaped inmates ~70"],
    ],
    misses: ["مقتل 100 مدني", "مقتل 100 تقريباً"],
  },

  {
    id: "ar.count.them-at-least",
    pattern: "q:quantity =منهم|=منهن|=منها =علي b:less|more",
    read: (m) => {
      const count = withBound(m, edge(m), "ar.count.them-at-least");
      return count === null ? null : { ...count, noun: ["others", "them"] };
    },
    why: "`1700 منهم على الأقل`.",
    hits: [
      ["فقدان 2015 شخصاً، قتل 17 منهم على الأقل", "killed unknown >=17 part"],
      ["نزح 200 مدني وعاد 40 منهم على الأكثر", "returned civilians <=40 part"],
    ],
    misses: ["نزح 200 مدني وعاد 40 منهم", "على الأقل عاد منهم 40"],
  },
  {
    id: "ar.count.noun-or-more",
    pattern: "q:quantity n:counted o:=او|=ربما|=يمكن|=ويمكن? b:more",
    read: (m) =>
      m.get("o") !== null || m.get("b")?.conj === true
        ? withBound(m, "at-least", "ar.count.noun-or-more")
        : null,
    why: "`خمسون جثة أو أكثر`, `عشر جثث وربما أكثر`: from that number up.",
    hits: [
      ["مقتل خمسين مدنياً أو أكثر", "killed civilians >=50"],
      ["انتشال عشر جثث وربما أكثر", "bodies unknown >=10"],
    ],
    misses: ["مقتل خمسين مدنياً أو ستين", "مقتل أكثر من خمسين مدنياً"],
  },
  {
    id: "ar.count.noun-and-over",
    pattern: "q:quantity n:counted|among =او? a:=نيف|=نيفا|=يزيد",
    read: (m) => {
      const them = m.get("n")?.tags.includes("among") === true;
      if (m.get("a")?.conj !== true && m.items[m.to - 2]?.word !== "او") return null;
      const bound = m.items[m.to - 2]?.word === "او" ? "at-least" : "more-than";
      const count = withBound(m, bound, "ar.count.noun-and-over");
      return count === null || !them
        ? count
        : { ...count, unit: "unknown", noun: ["others", "them"] };
    },
    why: "`مئتا مفقود ويزيد`: some more than that.",
    hits: [
      ["فقدان مئتي مدني ويزيد", "missing civilians >200"],
      ["مقتل عشرين جندياً ونيف", "killed soldiers >20"],
      ["فقدان سبعين شخصاً أو يزيد", "missing unknown >=70"],
    ],
    misses: ["فقدان مئتي مدني", "ما يزيد على مئتي مدني"],
  },
];
