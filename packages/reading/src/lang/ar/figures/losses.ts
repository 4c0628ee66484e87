import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import { modeAt, phaseAt } from "../figure-modes.ts";
import { isBare, mayBeBare } from "../figure-bare.ts";
import type { Item } from "../../../text/item.ts";
import { isOfOwnHouse } from "../own-losses.ts";
import type { FigureRule } from "./rule.ts";

/** What one leaves that is no home. */
const POSTS =
  /^(?:ال)?(?:وظيف|وظايف|عمل|اعمال|دراس|مدرس|مدارس|جامع|منصب|مناصب|مهن|خدم|سلاح|اسلح|مقاعد|مقعد|سيار|مركب|كلي|صفوف)(?:ه|ت|ات)?(?:هم|ها|هن)?$/u;

/** `على 70 عائلة`, `إلى 70 عائلة`, `مع 70 عائلة`: whom a deed of others is done for. */
function isGivenTo(before: Item | undefined): boolean {
  return /^(?:علي|الي|مع|ل|من)$/u.test(before?.word ?? "");
}

/** What is lost: homes left, things burnt or looted, victims without a name, the sick. */
export const arabicLossFigures: readonly FigureRule[] = [
  {
    id: "ar.figure.forced-from",
    pattern: [
      "forced !pred|quantity|count|comma|clause{0,4} c:count|quantity =الي|=علي p:departed|=اخلاء|=ترك|=الرحيل",
      // `لـ1140 مواطناً اضطروا إلى ترك بيوتهم`
      "c:count =الذين|=ممن{0,1} forced =الي|=علي p:departed|=اخلاء|=ترك|=الرحيل",
    ],
    read: (m) => {
      const count = countFrom(m.get("c"), "ar.figure.forced-from");
      if (count?.unit !== "persons" && count?.unit !== "families") return null;
      // `اضطر 12 موظفاً إلى ترك وظائفهم`
      if (POSTS.test(m.items[m.to]?.word ?? "")) return null;
      // whom somebody gives something are some of those who had to leave
      const isGiven = m.get("c")?.prep === "ل" || isGivenTo(m.items[m.from - 1]);
      const mode = isGiven ? "part" : modeAt(m.items, m.from);
      return drafts(draft(count, "displaced", "ar.figure.forced-from", { phase: "done", mode }));
    },
    why: "`اضطر 61,000 شخص إلى مغادرة منازلهم`: who must leave is displaced.",
    hits: [
      ["اضطر أكثر من 61,000 شخص إلى مغادرة منازلهم", "displaced unknown >61000"],
      ["أجبر القصف 300 شخص على ترك بيوتهم", "displaced unknown 300"],
      ["ووفّرت الولاية المأوى لـ1140 مواطناً اضطروا إلى ترك بيوتهم", "displaced unknown 1140 part"],
      ["وزعت الجمعية خياماً لـ25 أسرة اضطرت إلى ترك منازلها", "displaced families 25 part"],
      ["وزعت الجمعية الخبز على 70 عائلة اضطرت إلى مغادرة قراها", "displaced families 70 part"],
    ],
    misses: [
      "اضطر 12 موظفاً إلى ترك وظائفهم",
      "أجبرت الحرب 300 طالب على ترك مدارسهم",
      "اضطر 300 شخص إلى الانتظار",
      "غادر 300 شخص القاعة",
    ],
  },
  {
    id: "ar.figure.lost-homes",
    pattern: "c:count =الذين|=ممن|=التي{0,1} =فقدت|=فقدوا|=خسرت|=خسروا h:counted",
    read: (m) => {
      const count = countFrom(m.get("c"), "ar.figure.lost-homes");
      const home = m.get("h");
      if (count?.unit !== "persons" && count?.unit !== "families") return null;
      if (home?.sense?.unit !== "houses" || home.suffix === "") return null;
      const isGiven = m.get("c")?.prep === "ل" || isGivenTo(m.items[m.from - 1]);
      const mode = isGiven ? "part" : modeAt(m.items, m.from);
      return drafts(draft(count, "displaced", "ar.figure.lost-homes", { phase: "done", mode }));
    },
    why: "`130 أسرة فقدت منازلها`: whoever has lost a home has had to leave it.",
    hits: [
      ["وزّعت الجمعية خياماً على 130 أسرة فقدت منازلها", "displaced families 130 part"],
      ["وهناك 40 شخصاً فقدوا بيوتهم", "displaced unknown 40"],
    ],
    misses: ["130 أسرة فقدت معيلها", "دمّر القصف 130 منزلاً"],
  },
  {
    id: "ar.figure.bereaved",
    pattern:
      "=فقد|=فقدت|=وفقد|=وفقدت|=خسر|=خسرت|=وخسر|=وخسرت !pred|quantity|count|comma|clause{1,5} c:count",
    read: (m) => {
      const count = countFrom(m.get("c"), "ar.figure.bereaved");
      if (count?.unit !== "persons" || !isOfOwnHouse(m.items, m.to - 1)) return null;
      return drafts(draft(count, "killed", "ar.figure.bereaved", { phase: "done" }));
    },
    why: "`فقد الحارس أمه و14 شخصاً من أسرته`: they are dead and not missing; `من أسرهم` may be of many houses.",
    hits: [
      ["فقد الحارس أمه و14 شخصاً من أسرته", "killed unknown 14"],
      ["وفقدت المعلمة أباها و9 أشخاص من أسرتها", "killed unknown 9"],
    ],
    misses: ["فقد الحارس أمه و14 كتاباً من مكتبته", "فقد في السيل 14 شخصاً من أسر القرية"],
  },
  {
    id: "ar.figure.levelled",
    pattern: "=سوي|=وسوي|=فسوي !pred|quantity|count|comma|clause{0,3} c:count =بالارض|=بالتراب",
    read: (m) => {
      const count = countFrom(m.get("c"), "ar.figure.levelled");
      if (count?.unit !== "houses" && count?.unit !== "items") return null;
      return drafts(draft(count, "destroyed", "ar.figure.levelled", { phase: "done" }));
    },
    why: "`سوّى القصف 8 أبنية بالأرض`: the bare verb is written like “but for”, and what follows tells them apart.",
    hits: [
      ["سوّى القصف 8 أبنية بالأرض", "destroyed buildings 8"],
      ["وسوّى الطيران ثلاث مدارس بالأرض", "destroyed schools 3"],
    ],
    misses: ["لم يبق سوى 8 أبنية", "سوّى القصف الأبنية بالأرض"],
  },
  {
    id: "ar.figure.homeless",
    pattern: ["c:count =بلا|=دون|=بدون =ماوي|=سقف|=مسكن|=بيوت", "c:count =في =العراء|=العرا|=عراء"],
    read: (m) => {
      const count = countFrom(m.get("c"), "ar.figure.homeless");
      return count?.unit !== "persons" && count?.unit !== "families"
        ? null
        : drafts(draft(count, "displaced", "ar.figure.homeless", { phase: "done" }));
    },
    why: "`باتت 400 عائلة بلا مأوى`: they have lost their homes.",
    hits: [
      ["باتت 400 عائلة بلا مأوى", "displaced families 400"],
      ["ترك الفيضان 300 شخص بلا مأوى", "displaced unknown 300"],
      ["باتت 320 أسرة في العراء بعد احتراق خيامها", "displaced families 320"],
    ],
    misses: ["300 متر بلا سقف", "باتت العائلات بلا مأوى"],
  },
  {
    id: "ar.figure.fire-took",
    pattern: "fire-took !pred|quantity|count|comma|clause{0,3} =علي|=في c:count",
    read: (m) => {
      const count = countFrom(m.get("c"), "ar.figure.fire-took");
      const material =
        count?.unit === "houses" || count?.unit === "items" || count?.unit === "vehicles";
      return material
        ? drafts(draft(count, "destroyed", "ar.figure.fire-took", { phase: "done" }))
        : null;
    },
    why: "`أتت النيران على 42 دكاناً`, `أضرموا النار في ست سيارات`: burnt down.",
    hits: [
      ["أتت النيران على 42 دكاناً", "destroyed shops 42"],
      ["وأضرموا النار في ست سيارات", "destroyed vehicles 6"],
    ],
    misses: ["أتت على المدرسة 20 عاماً", "أتى 42 شخصاً"],
  },
  {
    id: "ar.figure.looted",
    pattern: "p:looting !pred|quantity|count|comma|clause{0,4} c:count",
    read: (m) => {
      const p = m.get("p");
      const count = countFrom(m.get("c"), "ar.figure.looted");
      const goods = count?.unit === "items" || count?.unit === "houses";
      // what a force takes from the other is none of the vehicles of the event
      const spoils = count?.unit === "vehicles" && p?.tags.includes("spoils") === true;
      if (p === null || count === null || !(goods || spoils)) return null;
      // `صادرت 6 عبوات ناسفة`: a haul
      if (count.group === "bombs") return null;
      return drafts(draft(count, "other", "ar.figure.looted", { phase: phaseAt(m, p) }));
    },
    why: "`نُهب 30 متجراً`, `اغتنام 23 بندقية`: taken, and neither destroyed nor damaged.",
    hits: [
      ["نُهب 30 متجراً في السوق", "other shops 30"],
      ["واغتنام 23 بندقية", "other weapons 23"],
    ],
    misses: ["نهب 30 رجلاً السوق", "ضبط 18 بندقية"],
  },
  {
    id: "ar.figure.unidentified",
    pattern: "c:count|quantity !pred|quantity|count|comma|clause{0,2} not-known =الهويه|=الهويات",
    read: (m) => {
      const c = m.get("c");
      const count = countFrom(c, "ar.figure.unidentified");
      if (count === null || c === null) return null;
      if (count.measure !== null)
        return drafts(draft(count, count.measure, "ar.figure.unidentified", { phase: "done" }));
      return isBare(c) || count.noun.includes("others")
        ? drafts(
            draft({ ...count, noun: ["others", "them"] }, "inherit", "ar.figure.unidentified", {
              mode: "part",
            }),
          )
        : null;
    },
    why: "`وبقي 27 مجهولي الهوية`: some of the dead whom nobody knows.",
    hits: [
      ["مقتل 146 شخصاً، و27 منهم مجهولو الهوية", "killed unknown 27 part"],
      ["مقتل 146 شخصاً، وبقي 27 مجهولي الهوية", "killed unknown 27 part"],
      ["العثور على ثلاث جثث مجهولة الهوية", "bodies unknown 3"],
    ],
    misses: ["27 مسلحاً مجهولي الهوية", "بقي 27 مجهولي المصير"],
  },
  {
    id: "ar.figure.named",
    pattern: "=اسماء|=هويات|=هويه c:count|quantity",
    read: (m) => {
      const c = m.get("c");
      const count = countFrom(c, "ar.figure.named");
      if (c === null || count === null) return null;
      if (isBare(c) && !mayBeBare(m.items, m.to - 1)) return null;
      if (count.measure !== null)
        return drafts(
          draft(count, count.measure, "ar.figure.named", {
            phase: "done",
            // `هوية خمس جثث مجهولة` tells of no greater number
            mode: m.items[m.from]?.word === "اسماء" ? "part" : "unknown",
          }),
        );
      const them = count.noun.length === 0 || count.noun.includes("others");
      return them
        ? drafts(
            draft({ ...count, noun: ["others"] }, "inherit", "ar.figure.named", { mode: "part" }),
          )
        : null;
    },
    why: "`تحديد أسماء 119 منهم`, `نشر أسماء 19 قتيلاً`: those of the dead who are known by name.",
    hits: [
      ["مقتل 146 شخصاً، وتحديد أسماء 119 منهم", "killed unknown 119 part"],
      ["ونشرت اللجنة أسماء 19 قتيلاً", "killed unknown 19 part"],
      ["لم يتم لحد الآن تحديد هوية 5 قتلى", "killed unknown 5"],
    ],
    misses: ["نشرت اللجنة أسماء 19 مرشحاً", "أسماء الشوارع 19"],
  },
  {
    id: "ar.figure.sick",
    pattern: "q:quantity case d:illness",
    read: (m) => {
      const count = countFrom(m.get("q"), "ar.figure.sick");
      return count === null
        ? null
        : drafts(
            draft(
              {
                ...count,
                unit: "persons",
                noun: ["person"],
                group: amongWhom(m.items, m.to),
              },
              "other",
              "ar.figure.sick",
              { phase: "done", mode: "unknown" },
            ),
          );
    },
    why: "`1,204 حالات إسهال`: as many who fell ill, and nobody wounded.",
    hits: [
      ["سُجلت 1,204 حالة إسهال مائي حاد", "other unknown 1204"],
      ["رصدت الفرق 30 حالة سوء تغذية", "other unknown 30"],
      ["أُبلغ عن 14 حالة تسمم غذائي بين طلاب المدرسة", "other students 14"],
      ["سجلنا 30 حالة حصبة لدى الأطفال", "other children 30"],
    ],
    misses: ["87 حالة اعتقال", "30 حالة طلاق"],
  },
];

/** `بين طلاب المدرسة`, `لدى الأطفال`, `في صفوف النازحين`: those among whom they fell ill. */
function amongWhom(items: readonly Item[], from: number): string {
  for (let i = from; i < Math.min(items.length - 1, from + 4); i++) {
    const [item, who] = [items[i], items[i + 1]];
    if (item === undefined || who === undefined || item.tags.includes("comma")) break;
    const people = who.chunk === null && who.tags.includes("counted") && who.sense?.number === "pl";
    if (AMONG.test(item.word) && people) return who.sense?.group ?? "unknown";
  }
  return "unknown";
}

const AMONG = /^(?:بين|لدي|عند|صفوف|وسط|اوساط|من)$/u;
