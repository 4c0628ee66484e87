import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import { isThing } from "../../../extract/figures/kin.ts";
import { isBare, standsBare } from "../figure-bare.ts";
import { toll } from "../figure-tolls.ts";
import type { FigureRule } from "./rule.ts";

/** Tolls told over an adjective, and those that go on from the toll before them. */
export const arabicRunningTolls: readonly FigureRule[] = [
  {
    id: "ar.figure.toll-in-all",
    pattern:
      "t:toll !quantity|count|comma|clause|pred|victim{1,2} v:victim|toll-noun !quantity|count|comma|clause{0,10} =الي|=عند|reach c:count|quantity",
    read: (m) => {
      const [t, v] = [m.get("t"), m.get("v")];
      // `الحصيلة الإجمالية للشهداء`, `العدد الأولي للقتلى`
      if (t?.def !== true || v?.prep !== "ل") return null;
      return toll("ar.figure.toll-in-all")(m);
    },
    why: "`ترتفع الحصيلة الإجمالية للشهداء منذ بدء القصف إلى 2350`: whose toll it is stands behind what the toll is like.",
    hits: [
      ["ترتفع الحصيلة الإجمالية للشهداء منذ بدء القصف إلى 2350 شهيداً", "killed unknown 2350 total"],
      ["وصلت الحصيلة الأولية للجرحى حتى أمس إلى 31", "wounded unknown 31 total"],
    ],
    misses: ["الحصيلة الإجمالية للشهداء معروفة", "ارتفعت الكلفة الإجمالية إلى 2350"],
  },
  {
    id: "ar.figure.toll-onward",
    pattern: "v:victim|toll-noun =الي c:count|quantity",
    read: (m) => {
      const [v, c] = [m.get("v"), m.get("c")];
      const measure = v?.sense?.measure;
      if (v?.chunk !== null || !v.conj || !v.def || v.sense?.number !== "pl") return null;
      if (measure === undefined || c === null || (isBare(c) && !standsBare(m.items[m.to])))
        return null;
      const before = m.items.slice(0, m.from);
      const risen = before.findLastIndex(({ tags }) => tags.includes("toll"));
      if (risen < 0 || !before.slice(risen).some(({ word }) => word === "الي")) return null;
      const count = countFrom(c, "ar.figure.toll-onward");
      return drafts(
        draft(count, measure, "ar.figure.toll-onward", { mode: "total", phase: "done" }),
      );
    },
    why: "`ارتفعت حصيلة الشهداء إلى 2350، والجرحى إلى 10906`: the toll of others goes on without its word.",
    hits: [
      ["ارتفعت حصيلة الشهداء إلى 2350، والجرحى إلى 10906", "wounded unknown 10906 total"],
      ["وصل عدد القتلى إلى 12 والمفقودين إلى سبعة", "missing unknown 7 total"],
    ],
    misses: [
      "نُقل القتلى إلى المدينة، والجرحى إلى 3 مستشفيات",
      "ارتفعت الحصيلة، ونُقل الجرحى إلى 3 مراكز",
    ],
  },
  {
    id: "ar.figure.reached-those",
    pattern:
      "reach v:victim|toll-noun !pred|quantity|count|comma|clause|victim|toll{0,6} =الي c:count|quantity",
    read: (m) => {
      const [v, c] = [m.get("v"), m.get("c")];
      const measure = v?.tags.includes("toll-noun") === true ? "killed" : v?.sense?.measure;
      if (v?.chunk !== null || !v.def || v.prep !== "" || v.sense?.number !== "pl") return null;
      const count = countFrom(c, "ar.figure.reached-those");
      if (measure === undefined || c === null || count === null || isThing(count.unit)) return null;
      if (isBare(c) && !standsBare(m.items[m.to])) return null;
      return drafts(
        draft({ ...count, unit: "persons" }, measure, "ar.figure.reached-those", {
          mode: "total",
          phase: "done",
        }),
      );
    },
    why: "`ارتفاع الوفيات إلى 13`, `ترتفع الإصابات جراء السيول إلى 40`: a toll without its word, as headlines have it.",
    hits: [
      ["ارتفاع الوفيات إلى 13، منهم السائق", "killed unknown 13 total"],
      ["ترتفع الإصابات جراء السيول إلى 40", "wounded unknown 40 total"],
    ],
    misses: ["وصل الجرحى إلى 3 مستشفيات", "ارتفعت الأسعار إلى 40"],
  },
  {
    id: "ar.figure.cases-that",
    pattern: "q:quantity n:case p:verb+pred",
    read: (m) => {
      const p = m.get("p");
      const measure = p?.sense?.measure;
      const count = countFrom(m.get("q"), "ar.figure.cases-that");
      if (p?.conj === true || count === null) return null;
      return measure === "wounded" || measure === "killed"
        ? drafts(
            draft({ ...count, unit: "persons" }, measure, "ar.figure.cases-that", {
              phase: "done",
            }),
          )
        : null;
    },
    why: "`4 حالات أصيبت بكسور`: cases are people.",
    hits: [
      ["و4 حالات أصيبت بكسور", "wounded unknown 4"],
      ["ثلاث حالات توفيت في المستشفى", "killed unknown 3"],
    ],
    misses: ["4 حالات سُجلت أمس", "4 حالات وأصيبت طفلة"],
  },
  {
    id: "ar.figure.homeless-with-part",
    pattern: "c:count comma? of? among d:count comma? =بلا|=دون|=بدون =ماوي|=سقف|=مسكن",
    read: (m) => {
      const [c, d] = [
        countFrom(m.get("c"), "ar.figure.homeless-with-part"),
        countFrom(m.get("d"), "ar.figure.homeless-with-part"),
      ];
      if (c?.unit !== "persons" && c?.unit !== "families") return null;
      return drafts(
        draft(c, "displaced", "ar.figure.homeless-with-part", { phase: "done" }),
        draft(d, "inherit", "ar.figure.homeless-with-part", { mode: "part" }),
      );
    },
    why: "`284 شخصاً، من بينهم 161 قاصراً، دون مأوى`: the part stands between them and what they have lost.",
    hits: [
      ["خلّف الهدم 284 شخصاً، من بينهم 161 طفلاً، دون مأوى", "displaced unknown 284"],
      ["ترك الفيضان 300 شخص بينهم 40 طفلاً بلا مأوى", "displaced children 40 part"],
    ],
    misses: ["284 شخصاً، من بينهم 161 طفلاً، في المأوى", "باتوا دون مأوى"],
  },
];
